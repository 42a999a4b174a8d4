"""How far a meeting is, in words: "het overleg is gehouden"."""

from typing import Final

from rao_cli.model.soorten.overleg import Overleg

_WOORDEN: Final = {
    "agenda-vastgesteld": "gepland en de agenda is vastgesteld",
    "besluitenlijst-vastgesteld": "gehouden en de besluitenlijst is vastgesteld",
}


def zeg_status(overleg: Overleg) -> str:
    """Return what a meeting is, to stand after "is"; never the word of the file."""
    return _WOORDEN.get(overleg.status, overleg.status)
