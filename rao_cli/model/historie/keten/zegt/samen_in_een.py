"""Acts of rao that a person melted into one commit: together they did what is in it, and no more.

Some acts may change anything. A commit of which nobody can say what it may do, is one by hand.
"""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gebied import gebieden
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN, past, samen
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import enkele

_HANDELING: Final = patroon(r"^Rao-Handeling: ([a-z-]+)$", re.MULTILINE)
_ALLES: Final = frozenset({"bewaar", "herstel", "ongedaan", "sync"})


def alles_mag(boodschap: str) -> bool:
    """Say whether the acts in a message, if any, are all of those that may change anything."""
    gedaan = {een for een in _HANDELING.findall(boodschap) if een in HANDELINGEN}
    return gedaan <= _ALLES


def zegt_bij_elkaar(o: Ketenovergang, boodschap: str) -> Iterator[Ketenfout]:
    """Find what none of the acts does that a person melted into one commit."""
    handelingen = _HANDELING.findall(boodschap)
    _, vreemd = past(samen(handelingen), gebieden(o))
    if vreemd and "bewaar" not in handelingen:
        tekst = f"Geen van de handelingen die hier samen staan, verandert dit: {enkele(vreemd)}."
        yield Ketenfout("handeling", tekst)
