"""A git that the machine stops: by a signal, or because there is no memory left.

What it was asked then has no answer: that a commit is not there, or that a branch is another one,
may never be read from it.
"""

import re
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.ruimte import vol, zegt_vol

_GEEN_GEHEUGEN: Final = patroon(
    r"out of memory|cannot allocate memory|memory exhausted|malloc failed|cannot fork"
    r"|Resource temporarily unavailable|unable to (create|start) thread",
    re.IGNORECASE,
)
_DOOR_SIGNAAL: Final = patroon(r"died of signal (\d+)")
#: A shell that starts git says 128 and the signal.
_SCHIL: Final = range(128 + 1, 128 + 65)
#: Git's own 129 is wrong usage; 130 is a person who stops, 141 a reader who left.
_GEWOON: Final = frozenset({129, 130, 141})
_WINDOWS_STOPT: Final = 0xC0000000


def zoek_overmacht(opdracht: str, tekst: str, *mappen: Path) -> RaoError | None:
    """Return the failure when it was the machine that made git fail; None when it was not."""
    if zegt_vol(tekst, *mappen):
        return vol(f"git {opdracht} zegt: {tekst}")
    if _GEEN_GEHEUGEN.search(tekst):
        return geen_geheugen(f"git {opdracht} zegt: {tekst}")
    if gestopt := _DOOR_SIGNAAL.search(tekst):
        return make_gestopt(opdracht, int(gestopt[1]))
    return None


def geen_geheugen(uitleg: str = "") -> RaoError:
    """Return the failure for a computer that has no memory left."""
    return Onleesbaar(
        "De computer heeft te weinig geheugen voor deze opdracht.",
        hint=f"Sluit andere programma's en voer de opdracht opnieuw uit.\n{uitleg}".rstrip(),
    )


def signaal_van(status: int) -> int | None:
    """Return the signal that stopped a program, as its exit status tells; None: it ended itself."""
    if sys.platform == "win32":
        return status if status >= _WINDOWS_STOPT else None
    if status < 0:
        return -status
    return status - 128 if status in _SCHIL and status not in _GEWOON else None


def make_gestopt(opdracht: str, nummer: int) -> RaoError:
    """Return the failure for a git that was stopped from outside."""
    naam = str(nummer)
    with suppress(ValueError):
        naam = signal.Signals(nummer).name
    if naam == "SIGXFSZ":
        return vol(f"Het systeem stopte git {opdracht}: een bestand werd te groot.")
    return Onleesbaar(
        "git is gestopt terwijl het bezig was, door het systeem of door een ander programma.",
        hint="Vaak is dan het geheugen vol. Sluit andere programma's en voer de opdracht opnieuw "
        f"uit.\ngit {opdracht} kreeg het signaal {naam}.",
    )
