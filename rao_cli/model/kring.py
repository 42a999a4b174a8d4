"""Who may read a value of a register: each field of a file has one of these classes.

A field is explained by the name of its class: `waarom: Tekst = tafel("Waarom dit niveau.")`. One
that may be left out says with `default=` what it is then.
The schemas show the class as `x-voor`; `model/lezers/` leaves out what is not for who reads.
"""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any, TypeVar

import msgspec
from msgspec import NODEFAULT, Meta

T = TypeVar("T")


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


class Veldmerk(msgspec.Struct, frozen=True, gc=False):
    """What is said of a field: who may read it, what it means, and examples of a value."""

    kring: Kring
    tekst: str
    voorbeelden: tuple[object, ...]
    default: Any
    factory: Any

    @property
    def meta(self) -> Meta:
        """Return it as the schemas say it."""
        return Meta(
            description=self.tekst or None,
            examples=list(self.voorbeelden) or None,
            extra_json_schema={"x-voor": self.kring.name.lower()},
        )


class Merkend(msgspec.StructMeta):
    """Makes a block of which the marks stand beside the types of its fields, and not in them.

    Only a schema and a reader of papers ask for them: in the types they are most of the time that
    it takes to make all blocks, and that is at every start.
    """

    merken: Mapping[str, Veldmerk]

    def __new__(
        mcs, naam: str, boven: tuple[type, ...], ruimte: dict[str, Any], **opties: Any
    ) -> "Merkend":
        """Take the marks out of the fields; what is left is their defaults."""
        merken = {veld: een for veld, een in ruimte.items() if type(een) is Veldmerk}
        for veld, een in merken.items():
            if een.factory is not NODEFAULT:
                ruimte[veld] = msgspec.field(default_factory=een.factory)
            elif een.default is not NODEFAULT:
                ruimte[veld] = een.default
            else:
                del ruimte[veld]
        soort = super().__new__(mcs, naam, boven, ruimte, **opties)
        soort.merken = merken
        return soort


def openbaar(
    tekst: str = "",
    *voorbeelden: object,
    default: T = NODEFAULT,  # type: ignore[assignment]
    default_factory: Callable[[], T] = NODEFAULT,  # type: ignore[assignment]
) -> T:
    """Say what an editor shows at a key that anybody may read."""
    return Veldmerk(Kring.OPENBAAR, tekst, voorbeelden, default, default_factory)  # type: ignore[return-value]


def betrokken(
    tekst: str = "",
    *voorbeelden: object,
    default: T = NODEFAULT,  # type: ignore[assignment]
    default_factory: Callable[[], T] = NODEFAULT,  # type: ignore[assignment]
) -> T:
    """Say what an editor shows at a key for those whom it concerns, and for the table."""
    return Veldmerk(Kring.BETROKKEN, tekst, voorbeelden, default, default_factory)  # type: ignore[return-value]


def tafel(
    tekst: str = "",
    *voorbeelden: object,
    default: T = NODEFAULT,  # type: ignore[assignment]
    default_factory: Callable[[], T] = NODEFAULT,  # type: ignore[assignment]
) -> T:
    """Say what an editor shows at a key for the table, and for whose thing it is."""
    return Veldmerk(Kring.TAFEL, tekst, voorbeelden, default, default_factory)  # type: ignore[return-value]


def eigen(
    tekst: str = "",
    *voorbeelden: object,
    default: T = NODEFAULT,  # type: ignore[assignment]
    default_factory: Callable[[], T] = NODEFAULT,  # type: ignore[assignment]
) -> T:
    """Say what an editor shows at a key for whose it is and to whom it goes."""
    return Veldmerk(Kring.EIGEN, tekst, voorbeelden, default, default_factory)  # type: ignore[return-value]


def besloten(
    tekst: str = "",
    *voorbeelden: object,
    default: T = NODEFAULT,  # type: ignore[assignment]
    default_factory: Callable[[], T] = NODEFAULT,  # type: ignore[assignment]
) -> T:
    """Say what an editor shows at a key for the secretary alone."""
    return Veldmerk(Kring.BESLOTEN, tekst, voorbeelden, default, default_factory)  # type: ignore[return-value]
