"""What is asked of an LKO after a meeting: to go on itself, to complete, and to confirm (S11)."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rao_cli.documents.opmaak import datum
from rao_cli.documents.zaak import zaakbericht
from rao_cli.documents.zaak.aanlevering import ontbrekende_delen
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.terugkoppeling.terugkoppeling import lko_bij, lko_plek
from rao_cli.model.zaak.leven import einde_op


class LkoVraag(msgspec.Struct, frozen=True):
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
    """Ask what the LKO's list still misses before the zaak comes back.

    A standpunt is asked of the organisation that owes it, and not of the LKO too.
    """
    delen = ontbrekende_delen(plek.zaak)
    if not delen:
        return
    _, dag = zaakbericht.volgende(stand, overleg, besluit)
    wanneer = "voor het volgende overleg"
    if dag:
        uiterlijk = stand.kalender.voor(dag, stand.register.termijnen.stukken_werkdagen)
        wanneer = f"uiterlijk {datum(uiterlijk)}"
    yield LkoVraag(plek.kenmerk, f"Vul {wanneer} aan: {'; '.join(delen)}.")
