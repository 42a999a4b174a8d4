"""Answer whether we see a trend of another region too (S10)."""

from rao_cli.model.basis import JaNee
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.pakket import VERSIE, PakketAntwoord
from rao_cli.store.uitwisseling.gezien import vergeet
from rao_cli.store.uitwisseling.lezen import load_inhoud
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.uitwisseling.ophalen import eis_andere_regio, eis_trend
from rao_cli.workflow.uitwisseling.plek import open_uitwisseling, vrijgave
from rao_cli.workflow.uitwisseling.versturen import Verstuurd, verstuur, weiger_wat_binnen_blijft


def make_antwoord(  # noqa: PLR0913 - what an answer is made of
    h: Handeling,
    regio: str,
    kenmerk: str,
    herkend: JaNee,
    toelichting: str | None,
    *,
    met_lkos: bool = False,
) -> PakketAntwoord:
    """Return the answer as it would go out; `regio` is the name or the key of the other region."""
    eis_andere_regio(h, regio)
    weiger_wat_binnen_blijft(
        h, {"de toelichting": toelichting or ""}, "--toelichting", met_lkos=met_lkos
    )
    return PakketAntwoord(
        soort="antwoord",
        versie=VERSIE,
        van=h.stand.register.regio.naam,
        regio=make_sleutel(regio),
        kenmerk=kenmerk.casefold(),
        herkend=herkend,
        toelichting=toelichting or None,
        vrijgegeven=vrijgave(h),
    )


def antwoord(h: Handeling, gegeven: PakketAntwoord) -> Verstuurd:
    """Send an answer; RaoError with near misses when there is no such trend."""
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        eis_trend(load_inhoud(spiegel), gegeven.regio, gegeven.kenmerk)
    woord = {"ja": "herkent", "nee": "herkent niet"}[gegeven.herkend]
    trend = h.noem(gegeven.kenmerk, "een trend")
    onderwerp = f"{make_sleutel(gegeven.van)} {woord} {trend} van {gegeven.regio}"
    verstuurd = verstuur(h, gegeven, onderwerp)
    vergeet(h.map.root, gegeven.regio, gegeven.kenmerk)
    return verstuurd
