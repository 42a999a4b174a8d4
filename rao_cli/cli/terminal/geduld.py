"""Long work of which nobody knows how long it takes: one line at a terminal, nothing elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer

from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import RaoError

#: Shorter work is over before anybody wonders.
NA_SECONDEN = 1.5


@contextmanager
def met_geduld(waarom: str) -> Iterator[None]:
    """Say on stderr that it goes on, and with what, when it takes longer than a moment."""
    if not scherm.is_scherm(sys.stderr):
        yield
        return
    klok = Timer(NA_SECONDEN, _zeg, [f"Even geduld: {waarom} …\n"])
    klok.daemon = True
    klok.start()
    try:
        yield
    finally:
        klok.cancel()
        klok.join()  # half a line of it would stand in the next one


def _zeg(regel: str) -> None:
    # No part of what a command shows: how quick it was may differ when it is played again.
    with suppress(RaoError, OSError, ValueError):
        uitvoer.laat_door([(False, regel)])
