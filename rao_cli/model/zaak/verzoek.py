"""What one organisation or LKO still owes, by meeting (S20)."""

from datetime import date
from typing import Literal

import msgspec

#: organisatie gives a standpunt, an LKO completes its zaken; rao when no LKO brought them in.
Schuldenaar = Literal["organisatie", "lko", "rao"]
Vorm = Literal["tekst", "md"]


class Tekort(msgspec.Struct, frozen=True):
    """One thing that is owed, the statement that asks it, and the command that delivers it."""

    soort: Literal["standpunt", "eigen-woorden", "inzet", "onderdeel"]
    bron: str
    wat: str


class Zaaktekort(msgspec.Struct, frozen=True):
    """What one organisation owes about one zaak."""

    zaak: str
    onderwerp: str
    lijst: str
    afzender: str
    tekorten: tuple[Tekort, ...]
    opdracht: str


class PerOverleg(msgspec.Struct, frozen=True):
    """What must be there for one meeting (None: not planned), or for the Deelberaad."""

    overleg: date | None
    uiterlijk: date | None
    werkdagen_te_laat: int
    zaken: tuple[Zaaktekort, ...]
    deelberaad: bool = False

    @property
    def aantal(self) -> int:
        """How many things are owed."""
        return sum(len(zaak.tekorten) for zaak in self.zaken)


class Verzoek(msgspec.Struct, frozen=True):
    """Everything that one organisation or LKO owes, by meeting."""

    aan: str
    naam: str
    soort: Schuldenaar
    overleggen: tuple[PerOverleg, ...]

    @property
    def aantal(self) -> int:
        """How many things are owed."""
        return sum(deel.aantal for deel in self.overleggen)

    @property
    def aantal_te_laat(self) -> int:
        """How many of them should have been there."""
        return sum(deel.aantal for deel in self.overleggen if deel.werkdagen_te_laat > 0)
