"""A number as a program keeps it, written as a person reads it."""

from typing import Final

from rao_cli.model.patroon import patroon

_GETAL: Final = patroon(r"\s*(-?[0-9]{1,20}(?:\.[0-9]{0,30})?(?:[eE]\+?[0-9]{1,2})?)\s*")
#: What a number may differ from a whole one: a program reckons in parts of two.
_BIJNA: Final = 1e-6
_LANGST: Final = 60
#: In larger ones the digits are no longer those that were typed.
_GROOTST: Final = 1e15


def gewoon_getal(tekst: str) -> str:
    """Return 9.99900006E8 and 999900006.0 as 999900006; any other text as it is."""
    if not ("." in tekst or "e" in tekst or "E" in tekst) or len(tekst) > _LANGST:
        return tekst
    if (gevonden := _GETAL.fullmatch(tekst)) is None:
        return tekst
    getal = float(gevonden[1])
    heel = abs(getal) < _GROOTST and abs(getal - round(getal)) < _BIJNA
    return str(round(getal)) if heel else tekst
