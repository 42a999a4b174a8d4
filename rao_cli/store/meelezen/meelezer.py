"""The side of who asks: what came in time is taken, for the rest nobody waits."""

import os
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, Self, cast

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.meelezen.bericht import (
    Bevonden,
    Meegelezen,
    Meevraag,
    read_bericht,
    write_bericht,
)
from rao_cli.store.opslag.bewaard import deze_sleutel
from rao_cli.store.opslag.inhoud import som_van
from rao_cli.store.opslag.lezing import Lezing, read_bytes
from rao_cli.store.opslag.losgelaten import Losgelaten
from rao_cli.store.yaml.loading import Bestand

if TYPE_CHECKING:
    from subprocess import Popen
    from threading import Thread

#: Fewer files are read before another process has begun.
MINSTE: Final = 300


class Meelezer:
    """A process that reads along; it ends with the `with` around it."""

    def __init__(self, module: str) -> None:
        """Nothing is started yet; `module` is the program."""
        self._module = module
        self._proces: Popen[bytes] | None = None
        self._thread: Thread | None = None
        self._binnen: deque[list[Meegelezen]] = deque()
        self._klaar: dict[str, Bestand] = {}
        self._bevonden: dict[str, tuple[bytes, Bevonden]] = {}
        #: The digest of each file as it counts.
        self._sommen: dict[str, bytes] = {}
        self._root, self._register = Path(), b""
        self._lezing: Lezing | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, whatever it is doing."""
        if self._proces is None or self._thread is None:
            return
        self._proces.kill()
        self._proces.wait()
        self._thread.join()
        for pijp in (self._proces.stdin, self._proces.stdout):
            with suppress(OSError):
                cast("BinaryIO", pijp).close()

    def begin(self, root: Path, paden: Sequence[str], lezing: Lezing | None) -> None:
        """Have these files read too, when they are many and that can be."""
        if len(paden) < MINSTE:
            return
        from threading import Thread

        from rao_cli.store.meelezen.processen import processoren, start

        sleutel = deze_sleutel()
        if sleutel is None or processoren() < 2:  # noqa: PLR2004 - one for each process
            return
        try:
            self._register = read_bytes(root, REGISTERBESTAND)
        except OSError:  # who reads it hears why
            return
        self._root, self._lezing = root, lezing
        algoritme = lezing.begin() if lezing else ""
        waar = os.fsencode(root.absolute())
        vraag = Meevraag(sleutel, waar, algoritme, self._register, list(paden))
        self._proces = start(self._module)
        if self._proces is not None:
            self._thread = Thread(target=_spreek, args=(self._proces, vraag, self._binnen))
            self._thread.daemon = True
            self._thread.start()

    def haal(self, pad: str) -> Bestand | None:
        """Return a file, when it was read already."""
        self._neem_in()
        return self._klaar.pop(pad, None)

    def noteer(self, pad: str, data: bytes) -> None:
        """Say which bytes of a file count: they were read here."""
        if self._proces is not None:
            self._sommen[pad] = som_van(data)

    def bevonden(self, pad: str, bestanden: Mapping[str, Bestand]) -> Bevonden | None:
        """Return what was found in a file among these; None when that is not known (yet)."""
        self._neem_in()
        som, bevonden = self._bevonden.get(pad, (b"", None))
        register = bestanden.get(REGISTERBESTAND)
        if bevonden is None or som != self._sommen.get(pad) or register is None:
            return None
        return bevonden if register.data == self._register else None

    def _neem_in(self) -> None:
        """Take what came: a file that nobody read here, and what was found in it."""
        while self._binnen:
            for een in self._binnen.popleft():
                self._bevonden[een.pad] = een.som, een.bevonden
                if een.pad not in self._sommen and (ding := een.lees()) is not None:
                    boom = een.plaatsen.boom(een.soort)
                    self._klaar[een.pad] = Losgelaten(self._root, een.pad, ding, een.som, boom)
                    self._sommen[een.pad] = een.som
                    if self._lezing is not None:
                        self._lezing.neem(een.pad, een.blob, een.aanzien)


def _spreek(proces: "Popen[bytes]", vraag: Meevraag, binnen: deque[list[Meegelezen]]) -> None:
    """Ask, and listen until it is silent or says something odd."""
    if proces.stdin is None or proces.stdout is None:
        return
    with suppress(OSError, ValueError):
        write_bericht(cast("BinaryIO", proces.stdin), vraag)
        uit = cast("BinaryIO", proces.stdout)
        while (stuk := read_bericht(uit, list[Meegelezen])) is not None:
            binnen.append(stuk)
