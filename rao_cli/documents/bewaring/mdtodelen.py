"""Parts that MDTO repeats: what something is called by whom, and a word out of a list."""

from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.bewaring.xmldeel import Xmldeel

#: Words that are in no list of MDTO.
EIGEN: Final = "Woordenlijst van rao"
NOG_NIET_BEPAALD: Final = "Nog niet bepaald"


class Archiefvormer(msgspec.Struct, frozen=True):
    """Whose archive it is, the register that its names are from, and the day of the hand-over."""

    naam: str
    register: str
    op: date


def identificatie(kenmerk: str, vormer: Archiefvormer, naam: str = "identificatie") -> Xmldeel:
    """Return by which name a register knows an object."""
    bron = Xmldeel("identificatieBron", vormer.register)
    return Xmldeel(naam, (Xmldeel("identificatieKenmerk", kenmerk), bron))


def verwijzing(naam: str, kenmerk: str, vormer: Archiefvormer) -> tuple[Xmldeel, ...]:
    """Return what leads to another object: how it is called, and its name in the register."""
    waarheen = identificatie(kenmerk, vormer, "verwijzingIdentificatie")
    return Xmldeel("verwijzingNaam", naam), waarheen


def begrip(naam: str, label: str, lijst: str, code: str = "") -> Xmldeel:
    """Return a word, and the list that it is from."""
    met_code = (Xmldeel("begripCode", code),) if code else ()
    waaruit = Xmldeel("begripBegrippenlijst", (Xmldeel("verwijzingNaam", lijst),))
    return Xmldeel(naam, (Xmldeel("begripLabel", label), *met_code, waaruit))
