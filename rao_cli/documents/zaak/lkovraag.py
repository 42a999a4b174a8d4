"""What is asked of an LKO after a meeting: to go on itself, to complete, and to confirm (S11)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.documents.zaak import zaakbericht
from rao_cli.documents.zaak.aanlevering import wat_ontbreekt
from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.terugkoppeling.terugkoppeling import lko_bij, lko_plek
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.onderdelen import zonder_standpunt


@dataclass(frozen=True, slots=True)
class LkoVraag:
    """What is asked of the LKO; `zaak` is empty when it is about the whole."""

    zaak: str
    tekst: str


def build_vragen(
    stand: Stand, overleg: Overleg, zaken: tuple[str, ...], lko: str, bevestig_voor: date
) -> Iterator[LkoVraag]:
    """Yield what the LKO should do, zaak by zaak, and before when it confirms."""
    for zaak in zaken:
        plek = lko_plek(stand, overleg, zaak)
        besluit = zaakbericht.besluit_dat_telt(stand, overleg, zaak)
        if plek is None or (besluit is None and plek.zaak.weigering):
            continue
        if einde_op(plek) is not None or lko_bij(stand, overleg, zaak) != lko:
            continue
        if besluit is not None and besluit.gevolg.lko_doet:
            yield LkoVraag(zaak, besluit.gevolg.lko_doet)
        elif besluit is None or besluit.gevolg.komt_terug:
            yield from _aanvullen(stand, overleg, plek, besluit)
    wie = f"Laat de secretaris uiterlijk {datum(bevestig_voor)} weten"
    yield LkoVraag("", f"{wie} dat u deze terugkoppeling hebt gekregen.")


def _aanvullen(
    stand: Stand, overleg: Overleg, plek: ZaakPlek, besluit: Besluit | None
) -> Iterator[LkoVraag]:
    """Ask what the zaak still misses before it comes back; of the LKO's own members only."""
    lko = lko_bij(stand, overleg, plek.kenmerk) or plek.lijst.afzender
    eigen = stand.register.lkos[lko].deelnemers or stand.kernorganisaties
    leden = {opvolger_op(stand.heel.organisaties, een, stand.dag) for een in eigen}
    delen = wat_ontbreekt(plek.zaak, [o for o in zonder_standpunt(plek) if o in leden])
    if not delen:
        return
    _, dag = zaakbericht.volgende(stand, overleg, besluit)
    wanneer = "voor het volgende overleg"
    if dag:
        uiterlijk = stand.kalender.voor(dag, stand.register.termijnen.stukken_werkdagen)
        wanneer = f"uiterlijk {datum(uiterlijk)}"
    yield LkoVraag(plek.kenmerk, f"Vul {wanneer} aan: {'; '.join(delen)}.")
