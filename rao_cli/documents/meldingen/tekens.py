"""Characters on a screen: what each shows, and how many columns that takes."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from rao_cli.model.patroon import patroon
from rao_cli.model.tekens import BEVEL, GEWOON, is_gevaarlijk, merk, zichtbaar

_REGELEINDEN: Final = patroon(r"\s*[\r\n]\s*")

_TABSTOP: Final = 4
#: Asks for the coloured picture of the sign before it, which takes two columns: ⚠️, 1️⃣.
_ALS_PLAATJE: Final = "\ufe0f"
_MEESTE_ACCENTEN: Final = 8  # on one letter; more paints over the lines above


class Cel(NamedTuple):
    """What one character shows, and how many columns that takes."""

    beeld: str
    breedte: int


def in_een_regel(tekst: str) -> str:
    """Return a text as one visible line: a line end becomes a blank."""
    if tekst.isprintable():  # most texts: no line ends, no tabs, nothing to mark
        return zichtbaar(tekst).strip(" ")
    return zichtbaar(_REGELEINDEN.sub(" ", tekst).replace("\t", " ").strip(" "))


def cellen(tekst: str) -> Iterator[Cel]:
    """Yield per character of one line what is shown and its width; tabs become blanks."""
    bevelen = {treffer.end() - 1 for treffer in BEVEL.finditer(tekst)}
    kolom = accenten = vorige_breedte = 0
    vorige = ""
    for plek, teken in enumerate(tekst):
        cel = _cel(teken)
        accenten = accenten + 1 if _is_accent(teken) else 0
        if plek in bevelen:
            cel = Cel("⟨[⟩", 3)
        elif teken == "\t":
            breedte = _TABSTOP - kolom % _TABSTOP
            cel = Cel(" " * breedte, breedte)
        elif accenten > _MEESTE_ACCENTEN:
            cel = Cel("", 0)
        elif vorige_breedte > 1 and _hoort_bij(teken, vorige):
            cel = Cel(teken, 0)
        elif teken == _ALS_PLAATJE and _kan_plaatje(vorige):
            cel = Cel(teken, 2 - vorige_breedte)
        yield cel
        kolom += cel.breedte
        vorige, vorige_breedte = teken, cel.breedte or vorige_breedte


@lru_cache(maxsize=4096)
def _cel(teken: str) -> Cel:
    """Return the cell of a character that stands on its own."""
    if teken.isascii() and teken.isprintable():
        return Cel(teken, 1)
    if teken == "\n" or is_gevaarlijk(teken):
        beeld = merk(teken)
        return Cel(beeld, len(beeld))
    if teken in GEWOON or _is_accent(teken):
        return Cel(teken, 0)
    return Cel(teken, 2 if unicodedata.east_asian_width(teken) in {"W", "F"} else 1)


def _hoort_bij(teken: str, vorige: str) -> bool:
    """Say whether a character melts into the wide one before it: 👩‍👧, 👍🏽."""
    return (vorige == "\u200d" and not teken.isascii()) or "\U0001f3fb" <= teken <= "\U0001f3ff"


def _kan_plaatje(teken: str) -> bool:
    """Say whether a sign of one column can be asked for as a picture."""
    return teken != "" and (teken in "#*0123456789" or unicodedata.category(teken)[0] == "S")


def _is_accent(teken: str) -> bool:
    """Combining marks and the middle and final letters of a Korean syllable take no column."""
    if "\u1160" <= teken <= "\u11ff" or "\ud7b0" <= teken <= "\ud7ff":
        return True
    return teken >= "\u0300" and unicodedata.category(teken) in {"Mn", "Me"}


def is_enkelbreed(tekst: str) -> bool:
    """Say whether every character shows itself in one column (true of most texts)."""
    return tekst.isascii() and tekst.isprintable() and "##" not in tekst


def breedte_van(tekst: str) -> int:
    """Return how many columns one line takes on a screen."""
    return len(tekst) if is_enkelbreed(tekst) else sum(cel.breedte for cel in cellen(tekst))
