"""How a zaak ended outside a meeting, and where it went, in words (S11, S14)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum, opsomming, voluit
from rao_cli.model.soorten.leven import AFLOOP, Ontstaan
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import Einde, eigen_verhuizingen


def zeg_einde(einde: Einde) -> str:
    """Return how a zaak ended: "zelfstandig vertrek op 3 februari 2026"."""
    wat = AFLOOP[einde.afloop] if einde.afloop else "ingetrokken door het LKO"
    return f"{wat} op {datum(einde.op)}"


def einde_voluit(einde: Einde) -> str:
    """Return how a zaak ended, with what was written of it, as sentences."""
    return voluit(zeg_einde(einde), einde.toelichting)


def zeg_verhuizingen(stand: Stand, kenmerk: str) -> Iterator[str]:
    """Yield where a zaak went, oldest first: "naar LKO Emmen op 3 februari 2026"."""
    for een in eigen_verhuizingen(stand, kenmerk):
        yield f"naar {partij(stand.register, een.naar)} op {datum(een.op)}"


def zeg_ontstaan(ontstaan: Ontstaan) -> str:
    """Return where a zaak came from: "afgesplitst van Z-7K3F9E op 3 februari 2026"."""
    hoe = "afgesplitst van" if ontstaan.door == "splitsing" else "samengevoegd uit"
    return f"{hoe} {opsomming(ontstaan.uit)} op {datum(ontstaan.op)}"


def zeg_eerder(eerder: tuple[tuple[date, date], ...]) -> str:
    """Return when a zaak ran before it came back: "5 – 21 januari 2027"."""
    return ", ".join(_tussen(van, tot) for van, tot in eerder)


def _tussen(van: date, tot: date) -> str:
    """Return two days as people write them, with what they share only once."""
    begin, eind = datum(van).split(" "), datum(tot).split(" ")
    if van == tot:
        return datum(tot)
    while begin and begin[-1] == eind[len(begin) - 1]:
        begin.pop()
    return f"{' '.join(begin) or van.day} – {datum(tot)}"
