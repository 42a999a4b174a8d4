"""Improve a decision as long as the decision list is not fixed (S8, S11)."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.model.zaak.opschaling import lijst_over, lopende_opschaling, slotantwoord
from rao_cli.workflow.besluit.ander_punt import met_punt, verplaats
from rao_cli.workflow.besluit.besluit import eis_hervatten, eis_past
from rao_cli.workflow.besluit.verteld import wie_weet_het
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.onderwerp.onderwerp import volg_besluit
from rao_cli.workflow.zoeken import zoek_besluit, zoek_punt

_VELDEN: Final = ("agendapunt", "uitkomst", "besluit", "motivering", "hervatten_op")


def zoek_te_verbeteren(h: Handeling, kenmerk: str) -> BesluitPlek:
    """Return a decision that may change; RaoError when its list is fixed, or before its meeting."""
    plek = zoek_besluit(h.stand, kenmerk)
    dag = plek.overleg.datum
    if plek.overleg.ligt_vast:
        raise RaoError(
            f"De besluitenlijst van {dag} ligt vast; besluit {plek.kenmerk} verandert niet meer.",
            hint=f"Verbeter het met: rao erratum {dag} {plek.kenmerk}",
        )
    if plek.overleg.status == "vervallen":
        raise RaoError(f"Het overleg van {dag} is vervallen; er is niets besloten.")
    eis_niet_voor(h.vandaag, dag, "het overleg")
    return plek


def zet_besluit(
    h: Handeling, kenmerk: str, velden: Mapping[str, Any]
) -> tuple[list[str], CommitResult]:
    """Change what is given of a decision; returns what to know, and the commit.

    `punt` in it is another item of the same meeting: the decision goes there, with its acties.
    GebruiksFout when what comes out of it could not have been decided either.
    """
    plek = zoek_te_verbeteren(h, kenmerk)
    nieuw = _verbeterd(plek.besluit, {n: w for n, w in velden.items() if n != "punt"})
    if (getypt := velden.get("punt")) is not None:
        nieuw = met_punt(h.stand, plek, nieuw, getypt)
    elif nieuw.uitkomst != plek.besluit.uitkomst:
        eis_past(h.stand, zoek_punt(h.stand, plek.overleg, nieuw.agendapunt).punt, nieuw)
    eis_hervatten(plek.overleg, nieuw)
    if nieuw.gevolg.met_dag and nieuw.hervatten_op is None:
        raise GebruiksFout(
            f"Bij {nieuw.uitkomst} hoort wanneer de zaak terugkomt.",
            hint="Noem de dag met --hervatten-op.",
        )
    straks = {veld: getattr(nieuw, veld) for veld in _VELDEN}
    h.werk_bij(plek.bestand, plek.pad, plek.besluit, straks)
    punt, was = nieuw.agendapunt, plek.besluit.agendapunt
    zinnen = [*verplaats(h, plek, nieuw)] if punt != was else []
    if punt == was and nieuw.uitkomst != plek.besluit.uitkomst:
        volg_besluit(h, punt, nieuw.uitkomst, eerder=plek.besluit.uitkomst)
    onderwerp = f"Besluit {plek.kenmerk} verbeterd: {nieuw.uitkomst}"
    betreft = [plek.kenmerk, *dict.fromkeys((was, punt))]
    uitkomst = h.leg_vast(onderwerp, "besluit-zet", betreft)
    if punt == was and nieuw != plek.besluit:
        zinnen += wie_weet_het(h.stand, plek.overleg, plek.kenmerk)
    blijft = nieuw.gevolg.naar_deelberaad and punt == was
    if plek.besluit.gevolg.naar_deelberaad and not blijft:
        zinnen += _staat_op_lijst(h.stand, was)
    return zinnen, uitkomst


def _staat_op_lijst(stand: Stand, punt: str) -> Iterator[str]:
    """Say which list still puts before the Deelberaad what the table does not want to any more."""
    lijst = lopende_opschaling(stand, punt) or lijst_over(stand, punt)
    if lijst is None or slotantwoord(lijst) is not None:
        return
    waar = "het concept" if lijst.status == "concept" else "de ingediende lijst"
    yield f"{punt} staat nog op {waar} {lijst.kenmerk} aan het Deelberaad Asiel."
    yield f'Trek die lijst in met: rao signaallijst trek-in {lijst.kenmerk} --reden "…"'
    if lijst.status != "concept":
        yield "Laat het Deelberaad Asiel dan ook weten dat de lijst vervalt."
    elif len(lijst.zaken) > 1 and lijst.onderwerp != punt:
        yield f"Blijft de rest erop? Haal dan alleen {punt} uit die lijst, en doe: rao bewaar"


def _verbeterd(besluit: Besluit, velden: Mapping[str, Any]) -> Besluit:
    """Return the decision with these fields; who does not put it off, needs no day."""
    nieuw = msgspec.structs.replace(besluit, **velden)
    if nieuw.gevolg.met_dag or velden.get("hervatten_op"):
        return nieuw
    return msgspec.structs.replace(nieuw, hervatten_op=None)
