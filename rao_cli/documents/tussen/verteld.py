"""What a teller of a difference says: under which heading, and of which place the history knows."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple

import msgspec

from rao_cli.model.melding import Pad

#: The chapters of the story, in its order.
Verhaaldeel = Literal[
    "overleg", "signaallijst", "zaak", "onderwerp", "terugkoppeling", "register", "stuk"
]


def geheel(waarde: Any) -> Any:
    """Return a value as it is."""
    return waarde


class Wijzigplek(NamedTuple):
    """Where a change stands: a file, a place in it, and what of that place counts."""

    pad: str
    plek: Pad = ()
    deel: Callable[[Any], Any] = geheel


class Kopje(NamedTuple):
    """A heading: a chapter, and the thing in it; without a kop the lines stand by themselves."""

    hoofdstuk: Verhaaldeel
    naam: str = ""
    kop: str = ""


class Wijzigzin(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence about what changed.

    `dekt` are the places in that file that it tells: what no sentence tells, is told by field.
    `was` and `wordt` are there when one field got other words.
    """

    groep: Kopje
    tekst: str
    bron: Wijzigplek
    dekt: tuple[Pad, ...] = ()
    betreft: tuple[str, ...] = ()
    was: str | None = None
    wordt: str | None = None
    #: Things went away, and did not come elsewhere.
    weg: bool = msgspec.field(default=False)

    @property
    def namen(self) -> frozenset[str]:
        """Everything that it is about, in small letters."""
        return frozenset(naam.casefold() for naam in (self.groep.naam, *self.betreft) if naam)


def dekt(verteld: Iterable[Wijzigzin]) -> dict[str, list[Pad]]:
    """Return per file the places that these sentences tell."""
    per_pad: dict[str, list[Pad]] = {}
    for een in verteld:
        per_pad.setdefault(een.bron.pad, []).extend(een.dekt or (een.bron.plek,))
    return per_pad
