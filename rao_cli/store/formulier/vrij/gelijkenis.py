"""When two names are the same to a person: in which letters they differ, and how many may."""

import unicodedata
from typing import Final

from rao_cli.model.gevuld import normaliseer

#: So long a name may differ in so many letters from what was typed.
_KORT: Final = 6
_MIDDEN: Final = 11
_LANG: Final = 24


def kaal(naam: str) -> str:
    """Return a name as names are compared: its letters and figures, small and without accents."""
    los = unicodedata.normalize("NFKD", naam)
    return normaliseer("".join(teken for teken in los if not unicodedata.combining(teken)))


def mag_schelen(lengte: int) -> int:
    """Return in how many letters a name of that length may differ."""
    return (lengte >= _KORT) + (lengte >= _MIDDEN) + (lengte >= _LANG)


def afstand(een: str, ander: str, hoogstens: int) -> int:
    """Return in how many letters two names differ (two that changed places are one); or more."""
    if abs(len(een) - len(ander)) > hoogstens:
        return hoogstens + 1
    vorige: list[int] = []
    rij: list[int] = [*range(len(ander) + 1)]
    for i, teken in enumerate(een, start=1):
        voor, vorige, rij = vorige, rij, [i]
        for j, letter in enumerate(ander, start=1):
            schelen = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (teken != letter))
            if i > 1 and j > 1 and teken == ander[j - 2] and een[i - 2] == letter:
                schelen = min(schelen, voor[j - 2] + 1)
            rij.append(schelen)
        if min(rij) > hoogstens:
            return hoogstens + 1
    return rij[-1]
