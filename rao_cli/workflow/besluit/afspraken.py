"""What was agreed in a meeting: an actie that was forgotten, or that says it wrong (S8, S11)."""

from collections.abc import Mapping
from typing import Any

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import dag_in
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.workflow.besluit.besluit import (
    Afspraak,
    afspraak_van,
    eis_actiedag,
    eis_afspraak,
    leg_acties_vast,
    wie_velden,
)
from rao_cli.workflow.besluit.erratum import eis_erratum_kan, schrijf_erratum
from rao_cli.workflow.besluit.herstelt import NieuwErratum
from rao_cli.workflow.besluit.uitvoerder import VELDEN, eis_uitvoerder
from rao_cli.workflow.besluit.verteld import wie_weet_het
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import zoek_actie, zoek_besluit


def zoek_besluit_voor_actie(h: Handeling, besluit: str) -> BesluitPlek:
    """Return the decision that an actie comes with; GebruiksFout before the day of its meeting."""
    plek = zoek_besluit(h.stand, besluit)
    eis_niet_voor(h.vandaag, plek.overleg.datum, "het overleg")
    return plek


def nieuwe_actie(
    h: Handeling, besluit: str, afspraak: Afspraak
) -> tuple[str, list[str], CommitResult]:
    """Add an actie to a decision; returns its kenmerk, what to know, and the commit.

    On a fixed list it comes with an erratum: who read the list must see what came after it.
    """
    plek = zoek_besluit_voor_actie(h, besluit)
    overleg = plek.overleg
    afspraak = eis_afspraak(h, overleg, afspraak)
    for _, actie in h.stand.acties_van(plek.kenmerk):
        if afspraak_van(h.stand.register, actie) == afspraak:
            return actie.kenmerk, [], h.leg_vast("Niets", "nieuw-actie", [actie.kenmerk])
    zinnen = []
    if overleg.ligt_vast:
        eis_erratum_kan(h, overleg)
        hier = f"De besluitenlijst van {overleg.datum} lag al vast. De actie staat er nu onder, als"
        zinnen = [f"{hier} verbetering van vandaag."]
    (kenmerk,) = leg_acties_vast(h, overleg, plek.kenmerk, [afspraak])
    wie, dag, wat = afspraak
    uitvoerder = eis_uitvoerder(h.stand, wie)
    if overleg.ligt_vast:
        naam = uitvoerder.naam(h.stand.register)
        tekst = (
            f"Actie {kenmerk} kwam erbij: {naam}, uiterlijk {datum(dag or overleg.datum)}: {wat}"
        )
        schrijf_erratum(h, plek.bestand, NieuwErratum(plek.kenmerk, tekst))
    onderwerp = f"Actie {kenmerk} bij besluit {plek.kenmerk}"
    uitkomst = h.leg_vast(onderwerp, "nieuw-actie", [kenmerk, plek.kenmerk])
    weet = wie_weet_het(h.stand, overleg, plek.kenmerk, alleen=uitvoerder.lko)
    return kenmerk, [*zinnen, *weet], uitkomst


def besluit_ligt_vast(stand: Stand, actie: Actie) -> bool:
    """Say whether the list on which an actie was agreed is fixed."""
    overleg = _overleg_van(stand, actie)
    return overleg is not None and overleg.ligt_vast


def _overleg_van(stand: Stand, actie: Actie) -> Overleg | None:
    dag = dag_in(actie.besluit or actie.kenmerk)
    return next((o for _, o in stand.overleggen_op_datum if o.datum.isoformat() == dag), None)


def zoek_te_veranderen(h: Handeling, kenmerk: str) -> tuple[str, Actie, Overleg | None]:
    """Return path, actie and meeting; RaoError when what was agreed is fixed."""
    pad, actie = zoek_actie(h.stand, kenmerk)
    overleg = _overleg_van(h.stand, actie)
    if overleg is not None and besluit_ligt_vast(h.stand, actie):
        besluit = actie.besluit or "BESLUIT"
        raise RaoError(
            f"De besluitenlijst van {overleg.datum} ligt vast; wat bij {actie.kenmerk} is "
            "afgesproken, verandert niet meer.",
            hint=f"Is zij niet meer nodig? rao actie verval {actie.kenmerk}\n"
            f"Spreek een nieuwe af met: rao nieuw actie --besluit {besluit}",
        )
    eis_niet_voor(h.vandaag, overleg.datum if overleg else None, "het overleg")
    return pad, actie, overleg


def zet_actie(h: Handeling, kenmerk: str, velden: Mapping[str, Any]) -> CommitResult:
    """Change who does what before when, as long as the decision list is not fixed.

    `wie` is an organisation or an LKO; the other one of the two keys goes then. How it ended
    (`toelichting`) stands on no list, and can always be said better; None takes it away.
    """
    nieuw = {n: waarde for n, waarde in velden.items() if waarde is not None}
    nieuw |= {"toelichting": velden["toelichting"]} if "toelichting" in velden else {}
    if nieuw.keys() <= {"toelichting"}:
        pad, actie = zoek_actie(h.stand, kenmerk)
        overleg = None
    else:
        pad, actie, overleg = zoek_te_veranderen(h, kenmerk)
    if "toelichting" in nieuw and actie.status == "open":
        raise RaoError(
            f"Actie {actie.kenmerk} is nog open; een toelichting zegt hoe zij afliep.",
            hint=f"Is zij klaar? rao actie gereed {actie.kenmerk} --toelichting …",
        )
    wie = nieuw.pop("wie", None)
    if overleg is not None:
        wanneer = nieuw.get("uiterlijk") or actie.uiterlijk or overleg.datum
        eis_actiedag(overleg, wanneer, nieuw.get("omschrijving") or actie.omschrijving)
    if wie is not None:
        nieuw |= dict.fromkeys(VELDEN) | wie_velden(h.stand, wie)
    h.werk_bij(pad, (), actie, nieuw)
    betreft = [actie.kenmerk, *([actie.besluit] if actie.besluit else [])]
    return h.leg_vast(f"Actie {actie.kenmerk} verbeterd", "actie-zet", betreft)
