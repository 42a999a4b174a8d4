"""A paper as a value: what is said about it, and its blocks.

Every format is made from this, so that none of them can say something else than another.
Texts here are data: as a person typed them, not escaped for anything.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable


class Tekstdeel(msgspec.Struct, frozen=True):
    """A piece of a line in one look. `adres` is where a link goes, else empty."""

    tekst: str
    vet: bool = False
    cursief: bool = False
    code: bool = False
    adres: str = ""


#: A paragraph takes up a line, however little it says.
_KORTSTE_REGEL: Final = 60

#: What stands on one line, or in one paragraph: "\n" in a text is a line break that was typed.
Tekstregel = tuple[Tekstdeel, ...]


class Kopregel(msgspec.Struct, frozen=True):
    """A heading; `niveau` 1 is the title of the paper."""

    niveau: int
    regel: Tekstregel


class Alinea(msgspec.Struct, frozen=True):
    """A paragraph."""

    regel: Tekstregel


class Punten(msgspec.Struct, frozen=True):
    """A list; `begin` is the number of the first item, or None when it has no numbers.

    `ruim` says that blank lines stood between the items.
    """

    punten: tuple[tuple[Papierblok, ...], ...]
    begin: int | None = None
    ruim: bool = False


class Papiertabel(msgspec.Struct, frozen=True):
    """A table with a heading row; `rechts` says which columns hold numbers.

    `titel` is its caption; empty when the text gives none.
    """

    kop: tuple[Tekstregel, ...]
    rijen: tuple[tuple[Tekstregel, ...], ...]
    rechts: tuple[bool, ...]
    titel: str = ""


class Citaat(msgspec.Struct, frozen=True):
    """What is quoted, or set apart."""

    blokken: tuple[Papierblok, ...]


class Letterlijk(msgspec.Struct, frozen=True):
    """Lines that keep every blank."""

    tekst: str


class Streep(msgspec.Struct, frozen=True):
    """A rule between two parts."""


class Bladzijde(msgspec.Struct, frozen=True):
    """What follows begins on a new page."""


Papierblok = Kopregel | Alinea | Punten | Papiertabel | Citaat | Letterlijk | Streep | Bladzijde


class Papiergegevens(msgspec.Struct, frozen=True):
    """What is said about a paper: every format shows it at head or foot, and as properties.

    `soort` is its kind (`agenda`), `regio` whose it is. What is not known is an empty text.
    `concept` says that it may still change. `bron` are the files it was made from; a paper for
    somebody outside has none. `anker` says which commit fixed it, as a sentence.
    """

    soort: str = ""
    regio: str = ""
    kenmerk: str = ""
    rubricering: str = ""
    status: str = ""
    concept: bool = False
    gemaakt_op: date | None = None
    vingerafdruk: str = ""
    anker: str = ""
    bron: tuple[str, ...] = ()


class Papier(msgspec.Struct, frozen=True):
    """A paper: its title, what is said about it, and its blocks (the title is the first)."""

    titel: str
    gegevens: Papiergegevens
    blokken: tuple[Papierblok, ...]


def platte_tekst(regel: Iterable[Tekstdeel]) -> str:
    """Return a line without its looks; line breaks stay."""
    return "".join(woorden.tekst for woorden in regel)


def aantal_letters(blokken: Iterable[Papierblok]) -> int:
    """Return how much there is to read in blocks, in letters; a line counts for a few at least."""
    totaal = 0
    for blok in blokken:
        match blok:
            case Kopregel(_, regel) | Alinea(regel):
                totaal += max(_KORTSTE_REGEL, len(platte_tekst(regel)))
            case Punten(punten):
                totaal += sum(map(aantal_letters, punten))
            case Citaat(binnen):
                totaal += aantal_letters(binnen)
            case Papiertabel(kop, rijen):
                totaal += sum(len(platte_tekst(cel)) for rij in (kop, *rijen) for cel in rij)
            case Letterlijk(tekst):
                totaal += len(tekst)
            case Streep() | Bladzijde():
                pass
    return totaal
