"""Read a register to look at it: the work tree as it is, no git needed."""

from datetime import date
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import Lading, RegisterMap


def bekijk(begin: Path, vandaag: date) -> tuple[Stand, Lading]:
    """Return the Stand of the register around `begin`; RaoError when rao.yaml is not valid."""
    lading = RegisterMap.vind(begin).load()
    stand = lading.stand(vandaag)
    if stand is None:
        raise RaoError(
            "Het bestand rao.yaml heeft fouten; zonder dat kan rao niet verder.",
            hint="Kijk wat eraan schort met: rao valideer rao.yaml",
        )
    return stand, lading


def onleesbaar_melding(lading: Lading) -> str | None:
    """Say which files are left out because their form is wrong; None when all are fine."""
    stuk = sorted(pad for pad, bestand in lading.bestanden.items() if bestand.ding is None)
    if not stuk:
        return None
    namen = ", ".join(stuk[:3]) + (" …" if stuk[3:] else "")
    return f"Let op: {namen} kan niet worden gelezen en telt niet mee. Kijk met: rao valideer"
