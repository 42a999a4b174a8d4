"""Which zaken `rao lijst zaken` shows: by how they ended, what is special, how long (S7, S9)."""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

Celwaarde = str | int | bool | date | None
Cellen = Mapping[str, Celwaarde]


class Zaakkeuze(msgspec.Struct, frozen=True):
    """Which zaken are asked: how they ended, what is special about them, only what runs long."""

    afloop: str | None = None
    bijzonder: str | None = None
    lang: bool = False

    @property
    def opties(self) -> tuple[str, ...]:
        """The options that were typed."""
        gegeven = (("--afloop", self.afloop), ("--kenmerk", self.bijzonder), ("--lang", self.lang))
        return tuple(optie for optie, waarde in gegeven if waarde)

    @property
    def kolommen(self) -> tuple[str, ...]:
        """The columns that were asked for."""
        gegeven = (("afloop", self.afloop), ("bijzonder", self.bijzonder))
        return tuple(kolom for kolom, waarde in gegeven if waarde)

    def kies(self, rijen: Sequence[Cellen]) -> list[Cellen]:
        """Return the rows that fit; what runs long has the oldest first."""
        goed = [
            rij
            for rij in rijen
            if self.afloop in {None, rij["afloop"], "alle" if rij["afloop"] else ""}
            and (self.bijzonder is None or self.bijzonder in str(rij["bijzonder"]).split(", "))
            and (rij["lang"] or not self.lang)
        ]
        return sorted(goed, key=lambda rij: str(rij["sinds"])) if self.lang else goed
