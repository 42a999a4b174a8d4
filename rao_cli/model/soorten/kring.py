"""Who may read a value of a register: each field of a file has one of these classes.

A field is explained by the name of its class: `Annotated[Tekst, tafel("Waarom dit niveau.")]`.
The schemas show it as `x-voor`; `model/lezers/` leaves out what is not for the one who reads.
"""

from enum import IntEnum
from typing import Final

from msgspec import Meta

_SLEUTEL: Final = "x-voor"


class Kring(IntEnum):
    """The circles of readers, from the widest in: who stands in one, stands in those before it.

    How near somebody is, is asked of each thing: an LKO is EIGEN of its own list, and OPENBAAR of
    that of another.
    """

    #: Anybody: numbers, dates, kinds, what parties are called, headings that every agenda has.
    OPENBAAR = 0
    #: Who it concerns: the LKO of a zaak, and who is invited for an item.
    BETROKKEN = 1
    #: Who sits at the table of the RAO.
    TAFEL = 2
    #: Whose thing it is, and to whom it is addressed.
    EIGEN = 3
    #: The secretary alone; a paper for others never holds it.
    BESLOTEN = 4


def openbaar(tekst: str = "", *voorbeelden: object) -> Meta:
    """Return what an editor shows at a key that anybody may read."""
    return _uitleg(Kring.OPENBAAR, tekst, voorbeelden)


def betrokken(tekst: str = "", *voorbeelden: object) -> Meta:
    """Return what an editor shows at a key for those whom it concerns, and for the table."""
    return _uitleg(Kring.BETROKKEN, tekst, voorbeelden)


def tafel(tekst: str = "", *voorbeelden: object) -> Meta:
    """Return what an editor shows at a key for the table, and for whose thing it is."""
    return _uitleg(Kring.TAFEL, tekst, voorbeelden)


def eigen(tekst: str = "", *voorbeelden: object) -> Meta:
    """Return what an editor shows at a key for whose it is and to whom it goes."""
    return _uitleg(Kring.EIGEN, tekst, voorbeelden)


def besloten(tekst: str = "", *voorbeelden: object) -> Meta:
    """Return what an editor shows at a key for the secretary alone."""
    return _uitleg(Kring.BESLOTEN, tekst, voorbeelden)


def kring_in(meta: object) -> Kring | None:
    """Return the class that a mark on a field gives; None for another mark."""
    extra = (meta.extra_json_schema or {}) if isinstance(meta, Meta) else {}
    return Kring[extra[_SLEUTEL].upper()] if _SLEUTEL in extra else None


def _uitleg(kring: Kring, tekst: str, voorbeelden: tuple[object, ...]) -> Meta:
    return Meta(
        description=tekst or None,
        examples=list(voorbeelden) or None,
        extra_json_schema={_SLEUTEL: kring.name.lower()},
    )
