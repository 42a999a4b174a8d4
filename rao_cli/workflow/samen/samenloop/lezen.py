"""Read the states of a register that are merged: what did not change is read once."""

from datetime import date
from typing import TypeVar

from rao_cli.model.basis import Blok
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.stand import Stand
from rao_cli.model.tonen.bezig import geteld
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import Bestand

T = TypeVar("T", bound=Blok)


class Registerlezing:
    """Reads files of several states of one register; the same bytes at the same path only once."""

    def __init__(self, vandaag: date) -> None:
        """`vandaag` is the day on which everything is judged and made."""
        self.vandaag = vandaag
        self._gelezen: dict[tuple[str, bytes], Bestand | None] = {}

    def bestand(self, bestanden: Bestanden, pad: str) -> Bestand | None:
        """Return one file as it was read; None when it is not there, or is none of a register."""
        data = bestanden.get(pad)
        if data is None:
            return None
        if (pad, data) not in self._gelezen:
            self._gelezen[pad, data] = load_op_plek(pad, data)
        return self._gelezen[pad, data]

    def ding(self, bestanden: Bestanden, pad: str, soort: type[T]) -> T | None:
        """Return the thing of a kind in a file; None when there is none, or none that is valid."""
        bestand = self.bestand(bestanden, pad)
        return bestand.ding if bestand is not None and isinstance(bestand.ding, soort) else None

    def lading(self, bestanden: Bestanden) -> Lading:
        """Return a whole state as it was read."""
        paden = geteld("rao leest: {} bestanden", sorted(bestanden))
        gelezen = ((pad, self.bestand(bestanden, pad)) for pad in paden)
        van_register = {pad: bestand for pad, bestand in gelezen if bestand is not None}
        overig = {pad: data for pad, data in bestanden.items() if pad not in van_register}
        return Lading(van_register, overig=overig)

    def stand(self, bestanden: Bestanden) -> Stand | None:
        """Return what is valid in a whole state; None without a valid rao.yaml."""
        return self.lading(bestanden).stand(self.vandaag)
