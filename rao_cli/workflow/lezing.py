"""What an act or a look needs of a reading, and what is said of what it leaves out."""

from collections.abc import Sequence
from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.stand import Stand
from rao_cli.model.taal import enkele
from rao_cli.store.lading import Lading


def eis_stand(lading: Lading, vandaag: date) -> Stand:
    """Return the register of a reading; RaoError when rao.yaml is not valid."""
    stand = lading.stand(vandaag)
    if stand is None:
        raise RaoError(
            "Het bestand rao.yaml heeft fouten; zonder dat kan rao niet verder.",
            hint="Kijk wat eraan schort met: rao valideer rao.yaml",
        )
    return stand


def zeg_onleesbaar(paden: Sequence[str]) -> str:
    """Say which files are left out, because they cannot be read."""
    kan, telt = ("kunnen", "tellen") if paden[1:] else ("kan", "telt")
    wie = f"{enkele(paden)} {kan} niet worden gelezen en {telt} niet mee"
    return f"Let op: {wie}. Kijk met: rao valideer"
