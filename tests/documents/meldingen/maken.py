"""Small reports: a finding with one thing about it that matters, and a report of findings."""

from typing import Any

from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Melding, vat_samen

BESTAND = "acties/2026/A-2026-03-12-01.yaml"


def melding(**anders: Any) -> Melding:
    """Return a fout at 3:5-3:9 of an actie, except for what is given."""
    velden: dict[str, Any] = {
        "code": "BSL02",
        "ernst": "fout",
        "bestand": BESTAND,
        "regelnummer": 3,
        "kolom": 5,
        "eind_regelnummer": 3,
        "eind_kolom": 9,
        "tekst": "De actie heeft geen datum.",
    }
    return Melding(**velden | anders)


def verslag(*meldingen: Melding, bestanden: int = 1, **anders: Any) -> Verslag:
    """Return a report of these findings."""
    samenvatting = vat_samen(bestanden, list(meldingen))
    return Verslag(meldingen=meldingen, samenvatting=samenvatting, **anders)
