"""The side of who asks: what came in time is taken, for the rest nobody waits."""

import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Self, cast

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.meelezen import gebruik
from rao_cli.store.meelezen.bericht import (
    Bevonden,
    Meegelezen,
    Meevraag,
    read_bericht,
    write_bericht,
)
from rao_cli.store.opslag.aanzien import Aanzien
from rao_cli.store.opslag.inhoud import som_van
from rao_cli.store.opslag.lezing import Lezing, read_bytes
from rao_cli.store.opslag.sleutel import deze_sleutel
from rao_cli.store.yaml.loading import Bestand

if TYPE_CHECKING:
    from threading import Thread

    from rao_cli.store.meelezen.processen import Proces


class _Klaar(NamedTuple):
    """A file that was read, and what an earlier reading keeps of its bytes."""

    som: bytes
    blob: str
    aanzien: Aanzien
    bestand: Bestand


class Meelezer:
    """A process that reads along; it ends with the `with` around it."""

    def __init__(self, module: str, vroeg: "Proces | None" = None) -> None:
        """Nothing is asked yet; `module` is the program, `vroeg` one that was started before."""
        self._module, self._vroeg = module, vroeg
        self.proces: Proces | None = None
        self._thread: Thread | None = None
        self._binnen: deque[list[Meegelezen]] = deque()
        self.klaar: dict[str, _Klaar] = {}
        self.gevonden: dict[str, tuple[bytes, Bevonden]] = {}
        #: The digest of each file as it counts.
        self._sommen: dict[str, bytes] = {}
        self._root, self._register = Path(), b""
        self._lezing: Lezing | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, whatever it is doing."""
        if self.proces is None:
            return
        from rao_cli.store.meelezen.processen import stop

        self.proces.kill()
        if self._thread is not None:  # it listens until then
            self._thread.join()
        stop(self.proces)

    def begin(self, root: Path, paden: Sequence[str], lezing: Lezing | None) -> None:
        """Have these files read too, when they are many and that can be."""
        if len(paden) < gebruik.MINSTE:
            return
        from threading import Thread

        from rao_cli.store.meelezen.processen import heeft_plaats, start

        sleutel = deze_sleutel()
        if sleutel is None or not (self._vroeg or heeft_plaats()):
            return
        try:
            self._register = read_bytes(root, REGISTERBESTAND)
        except OSError:  # who reads it hears why
            return
        self._root, self._lezing = root, lezing
        algoritme = lezing.begin() if lezing else ""
        waar = os.fsencode(root.absolute())
        vraag = Meevraag(sleutel, waar, algoritme, self._register, list(paden))
        self.proces = self._vroeg or start(self._module)
        if self.proces is not None:
            wat = (self.proces, vraag, self._hoor)
            thread = Thread(target=_spreek, args=wat, daemon=True)
            with suppress(RuntimeError):  # no room for one more
                thread.start()
                self._thread = thread

    def haal(self, pad: str) -> Bestand | None:
        """Return a file, when it was read already."""
        self._neem_in()
        if (klaar := self.klaar.pop(pad, None)) is None:
            return None
        self._sommen[pad] = klaar.som
        if self._lezing is not None:
            self._lezing.neem(pad, klaar.blob, klaar.aanzien)
        return klaar.bestand

    def noteer(self, pad: str, data: bytes) -> None:
        """Say which bytes of a file count: they were read here."""
        if self.proces is not None:
            self._sommen[pad] = som_van(data)

    def bevonden(self, pad: str, bestanden: Mapping[str, Bestand]) -> Bevonden | None:
        """Return what was found in a file among these; None when that is not known (yet)."""
        self._neem_in()
        som, bevonden = self.gevonden.get(pad, (b"", None))
        register = bestanden.get(REGISTERBESTAND)
        if bevonden is None or som != self._sommen.get(pad) or register is None:
            return None
        return bevonden if register.data == self._register else None

    def _hoor(self, stuk: Sequence[Meegelezen]) -> None:
        """Keep what came, by the thread that listens; of a file that was read here no contents.

        While the rules look nobody takes anything in: half a register would wait.
        """
        self._binnen.append([e.zonder_ding() if e.pad in self._sommen else e for e in stuk])

    def _neem_in(self) -> None:
        """Take what came: a file that nobody read here, and what was found in it."""
        while self._binnen:
            for een in self._binnen.popleft():
                self.gevonden[een.pad] = een.som, een.bevonden
                if een.pad not in self._sommen and (bestand := een.bestand(self._root)):
                    self.klaar[een.pad] = _Klaar(een.som, een.blob, een.aanzien, bestand)


def _spreek(proces: "Proces", vraag: Meevraag, hoor: Callable[[list[Meegelezen]], None]) -> None:
    """Ask, and listen until it is silent or says something odd."""
    if proces.stdin is None or proces.stdout is None:
        return
    with suppress(OSError, ValueError):
        write_bericht(cast("BinaryIO", proces.stdin), vraag)
        uit = cast("BinaryIO", proces.stdout)
        while (stuk := read_bericht(uit, list[Meegelezen])) is not None:
            hoor(stuk)
