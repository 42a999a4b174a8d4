"""Share a trend of ours with the other regions: text and numbers, no zaken (S10)."""

from typing import NamedTuple

from rao_cli.model.cijfers.buiten import afgerond_op_vijf
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.pakket import VERSIE, Pakket
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.onderwerp.trend import zoek_trend
from rao_cli.workflow.uitwisseling.plek import eigen_regio, vrijgave
from rao_cli.workflow.uitwisseling.versturen import Verstuurd, verstuur, weiger_wat_binnen_blijft


class VoorBuiten(NamedTuple):
    """What a person chose for outside: other words, and whether LKO's are named."""

    titel: str | None = None
    omschrijving: str | None = None
    met_lkos: bool = False


def make_pakket(h: Handeling, kenmerk: str, keuze: VoorBuiten) -> Pakket:
    """Return what would go out; RaoError names everything in it that has to stay inside."""
    _, trend = zoek_trend(h, kenmerk)
    lkos = [h.stand.register.lkos[lko].naam for lko in trend.lkos if lko in h.stand.register.lkos]
    eigen_regio(h)
    pakket = Pakket(
        soort="pakket",
        versie=VERSIE,
        regio=h.stand.register.regio.naam,
        kenmerk=trend.kenmerk,
        titel=keuze.titel or trend.titel,
        datum=trend.datum,
        status=trend.status,
        vrijgegeven=vrijgave(h),
        omschrijving=keuze.omschrijving or trend.omschrijving,
        aantal_zaken=afgerond_op_vijf(len(set(trend.zaken))),
        aantal_lkos=len(set(trend.lkos)) or None,
        lkos=lkos if keuze.met_lkos else [],
        landelijk=trend.landelijk,
    )
    teksten = {
        "het kenmerk van de trend": pakket.kenmerk,
        "de titel": pakket.titel,
        "de omschrijving": pakket.omschrijving or "",
    }
    weiger_wat_binnen_blijft(h, teksten, "--titel of --omschrijving", met_lkos=keuze.met_lkos)
    return pakket


def deel(h: Handeling, pakket: Pakket) -> Verstuurd:
    """Send a trend to the other regions."""
    trend = h.noem(pakket.kenmerk, "Een trend")
    return verstuur(h, pakket, f"{trend} van {make_sleutel(pakket.regio)}")
