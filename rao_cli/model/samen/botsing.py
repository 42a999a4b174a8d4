"""What two people both changed: the question that only a person can answer."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from rao_cli.model.melding import Pad

#: `ons` is what is not shared yet, `hun` what others shared.
Kant = Literal["ons", "hun"]


class EigenTekst(NamedTuple):
    """Neither side: a text that a person typed to replace both."""

    tekst: str


Kantkeuze = Kant | EigenTekst
#: The key of a Botsing → what was chosen.
Kantkeuzes = Mapping[str, Kantkeuze]


class Botsing(msgspec.Struct, frozen=True):
    """One place that both sides changed, each in another way.

    `ons` and `hun` are what a person reads of each side; None: that side removed it. A `vrij` one
    can be answered with another text than these two.
    """

    pad: str
    plek: Pad
    #: What it is about, in the words of the consultation: "Z-7K3F9E, standpunt van COA".
    waar: str
    ons: str | None
    hun: str | None
    vrij: bool = False
    #: Two versions that git left in one file: nobody can say which of them is whose.
    uit_markeringen: bool = False

    @property
    def sleutel(self) -> str:
        """The key under which it is answered: the same as long as the place is the same."""
        return ":".join([self.pad, *map(str, self.plek)])
