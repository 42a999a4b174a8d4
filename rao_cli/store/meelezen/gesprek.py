"""What is said with the process that reads along: one question, and pieces until it is silent."""

from collections import deque
from contextlib import suppress
from threading import Thread
from typing import BinaryIO, cast

from rao_cli.store.meelezen.bericht import Meestuk, Meevraag, read_bericht, write_bericht
from rao_cli.store.meelezen.processen import Proces, stop


class Meegesprek:
    """Nobody waits for the other: a thread asks, and puts what it hears in `binnen`."""

    def __init__(self, proces: Proces, vraag: Meevraag) -> None:
        """Begin."""
        self.proces = proces
        self.binnen: deque[Meestuk] = deque()
        self._gevraagd = self._rond = False
        thread = Thread(target=self._spreek, args=(vraag,), daemon=True)
        self.thread: Thread | None = None
        with suppress(RuntimeError):  # no room for one more
            thread.start()
            self.thread = thread

    def rond(self) -> None:
        """Say that all is read: the other may look at what it read."""
        self._rond = True
        self._sluit()

    def eindig(self) -> None:
        """End the process, whatever it is doing."""
        self.proces.kill()
        if self.thread is not None:  # it listens until then
            self.thread.join()
        stop(self.proces)

    def _spreek(self, vraag: Meevraag) -> None:
        """Ask, and listen until it is silent or says something odd."""
        naar, van = self.proces.stdin, self.proces.stdout
        with suppress(OSError, ValueError):
            write_bericht(cast("BinaryIO", naar), vraag)
            self._gevraagd = True
            self._sluit()
            while (stuk := read_bericht(cast("BinaryIO", van), Meestuk)) is not None:
                # When all is read nobody takes any more of that: half a register would wait.
                self.binnen.append(Meestuk(bekeken=stuk.bekeken) if self._rond else stuk)

    def _sluit(self) -> None:
        """Close what is asked by when all is asked and read: the one who comes last."""
        if self._gevraagd and self._rond and self.proces.stdin:
            with suppress(OSError):
                self.proces.stdin.close()
