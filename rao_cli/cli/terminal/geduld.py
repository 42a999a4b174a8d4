"""Work that takes long: one line at a terminal that says what rao does, and then goes.

It goes before anything else is written, so it never stands in what a command shows. A terminal
that can only print gets a line that stays, and only of what is known to take long. A pipe, a
program that reads JSON and a build server get nothing.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Final

from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import RaoError
from rao_cli.model.tonen.bezig import toehoorder

#: Shorter work is over before anybody wonders.
NA_SECONDEN = 1.5
#: Nobody reads faster.
_PER_SECONDEN: Final = 0.1
_WEG: Final = "\x1b[K"


class _Bezigregel:
    """The line: whether it stands there, and since when the screen was silent."""

    def __init__(self) -> None:
        self._stil_sinds = monotonic()
        self._getekend = 0.0
        self._staat = False
        #: What goes on around what is counted.
        self.rondom: list[str] = []

    def hoor(self, zin: str) -> None:
        """Show how far it is, when a person waits already; with nothing to say it goes."""
        nu = monotonic()
        if not zin and self._staat and self.rondom:
            self.teken(self.rondom[-1])
        elif not zin:
            self.wis()
        elif nu - self._stil_sinds >= NA_SECONDEN and nu - self._getekend >= _PER_SECONDEN:
            self._getekend = nu
            self.teken(zin)

    def teken(self, zin: str) -> None:
        """Show a line in the place of the one before; what does not fit would not go any more."""
        self._zet(zin[: shutil.get_terminal_size().columns - 1])
        self._staat = True

    def wis(self) -> None:
        """Take the line away."""
        if self._staat:
            self._zet("")

    def _zet(self, tekst: str) -> None:
        """Write over the line; that is no answer, so a person waits on."""
        sinds, self._staat = self._stil_sinds, False
        _schrijf(f"\r{tekst}{_WEG}")
        self._stil_sinds = sinds

    def maak_plaats(self) -> None:
        """Take it away for what is written now; from there on a person waits anew."""
        self.wis()
        self._stil_sinds = monotonic()


_REGELS: Final[list[_Bezigregel]] = []


@contextmanager
def zegt_hoever() -> Iterator[None]:
    """Show how far long work is, while a command runs at a screen on which a line can move."""
    regel = _Bezigregel()
    _REGELS.append(regel)
    uitvoer.vooraf.append(regel.maak_plaats)
    try:
        with toehoorder(regel.hoor):
            yield
    finally:
        regel.wis()
        uitvoer.vooraf.remove(regel.maak_plaats)
        _REGELS.remove(regel)


@contextmanager
def met_geduld(waarom: str) -> Iterator[None]:
    """Say what goes on when it takes longer than a moment, of what cannot be counted."""
    if _REGELS:
        regel, zin = _REGELS[-1], f"{waarom} …"
        regel.rondom.append(zin)
        try:
            with _straks(regel.teken, zin):
                yield
        finally:
            regel.rondom.remove(zin)
            regel.wis()
    elif scherm.is_scherm(sys.stderr) and not scherm.kan_bewegen(sys.stderr):
        with _straks(_schrijf, f"Even geduld: {waarom} …\n"):
            yield
    else:
        yield


@contextmanager
def _straks(zeg: Callable[[str], None], zin: str) -> Iterator[None]:
    """Say something when the work within takes longer than a moment."""
    from threading import Timer

    klok = Timer(NA_SECONDEN, zeg, [zin])
    klok.daemon = True
    klok.start()
    try:
        yield
    finally:
        klok.cancel()
        klok.join()  # half a line of it would stand in the next one


def _schrijf(tekst: str) -> None:
    # No part of what a command shows: how quick it was may differ when it is played again.
    with suppress(RaoError, OSError, ValueError):
        uitvoer.laat_door([(False, tekst)])
