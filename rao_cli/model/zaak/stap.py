"""How far a zaak came on one list: by the tables, by a reply, or because it ended (S8, S11)."""

from datetime import date

import msgspec

from rao_cli.model.fase import GESLOTEN, Fase
from rao_cli.model.soorten.signaallijst import Antwoord
from rao_cli.model.stand import BesluitPlek, ZaakPlek
from rao_cli.model.zaak.leven import einde_op, lko_op, verhuizingen
from rao_cli.model.zaak.opschaling import antwoord_op, lopende_opschaling, teruggehaald
from rao_cli.model.zaak.verloop import (
    Verloop,
    besluiten_tussen,
    laatste_besluit,
    lko_plekken,
    sinds_dag,
)


class Levensstap(msgspec.Struct, frozen=True):
    """A phase, and the day on which it closed the zaak."""

    fase: Fase
    tot: date | None = None


def stap_op_lijst(plek: ZaakPlek) -> Levensstap:
    """Return how far a zaak came on one list, also when a later list brought it in again.

    What ended outside a meeting is over at once, unless it was closed before that.
    """
    stap, slot = _aan_tafel(plek), einde_op(plek)
    if slot is None or (stap.fase in GESLOTEN and stap.tot and stap.tot <= slot.op):
        return stap
    return Levensstap("afgelopen" if slot.afloop else "ingetrokken", slot.op)


def loopt_op(plek: ZaakPlek, verloop: Verloop, op: date) -> bool:
    """Say whether a zaak still runs on a day, by what the meetings of `verloop` decided.

    Everything that says "loopt" asks this: not what ended, was withdrawn or refused, nor what a
    meeting settled, told or not. What went to the Deelberaad runs until its answer is told.
    """
    stap = stap_op_lijst(plek)
    if stap.fase in GESLOTEN and stap.tot is not None and stap.tot <= op:
        return False
    if lopende_opschaling(plek.stand, plek.kenmerk) is not None:
        return True
    laatste = sinds_dag(verloop, plek.lijst.datum).laatste
    return laatste is None or laatste.besluit.gevolg.vervolg != "klaar"


def _aan_tafel(plek: ZaakPlek) -> Levensstap:
    """Return how far the meetings brought a zaak of one list, and the Deelberaad."""
    laatste = _laatste_besluit(plek)
    if laatste is None:
        return _voor_besluit(plek)
    gevolg = laatste.besluit.gevolg
    if gevolg.komt_terug:
        weer = _weer_geagendeerd(plek, laatste.overleg.datum)
        return Levensstap("geagendeerd" if weer else gevolg.fase)
    if gevolg.naar_deelberaad:
        return _na_opschalen(plek, laatste)
    gehoord = verzonden_op(plek, laatste.overleg.datum)
    return Levensstap("teruggekoppeld", gehoord) if gehoord else Levensstap(gevolg.fase)


def _laatste_besluit(plek: ZaakPlek) -> BesluitPlek | None:
    """Return the last decision since the list came in, until the next list with the zaak."""
    stand, sinds = plek.stand, plek.lijst.datum
    dagen = [ander.lijst.datum for ander in lko_plekken(stand, plek.kenmerk)]
    tot = min([dag for dag in dagen if dag > sinds], default=date.max)
    return laatste_besluit(besluiten_tussen(stand, plek.kenmerk, sinds, tot))


def _voor_besluit(plek: ZaakPlek) -> Levensstap:
    lijst, weigering = plek.lijst, plek.zaak.weigering
    if weigering is not None:
        return Levensstap("geweigerd", weigering.datum or lijst.datum)
    if lijst.richting == "rao-deelberaad" and lijst.status != "concept":
        return _na_antwoord(plek, antwoord_op(lijst, plek.kenmerk))
    if _weer_geagendeerd(plek, lijst.datum, zelfde_dag=True):
        return Levensstap("geagendeerd")
    return Levensstap("concept" if lijst.status == "concept" else "ingebracht")


def _weer_geagendeerd(plek: ZaakPlek, na: date, *, zelfde_dag: bool = False) -> bool:
    """Say whether a meeting after a day has the zaak, and may still decide about it."""
    return any(
        punt.overleg.datum > na or (zelfde_dag and punt.overleg.datum == na)
        for punt in plek.stand.punten_op_id.get(plek.kenmerk, ())
        if punt.overleg.status != "besluitenlijst-vastgesteld"
    )


def _na_opschalen(plek: ZaakPlek, besluit: BesluitPlek) -> Levensstap:
    antwoorden = (
        antwoord_op(ander.lijst, plek.kenmerk)
        for ander in plek.stand.zaken_op_kenmerk[plek.kenmerk]
        if ander.lijst.richting == "rao-deelberaad"
    )
    sinds = besluit.overleg.datum
    gegeven = [a for a in antwoorden if a is not None and a.datum >= sinds]
    if not gegeven and teruggehaald(plek.stand, plek.kenmerk) is not None:
        return Levensstap("geagendeerd" if _weer_geagendeerd(plek, sinds) else "ingebracht")
    return _na_antwoord(plek, gegeven[-1] if gegeven else None)


def _na_antwoord(plek: ZaakPlek, antwoord: Antwoord | None) -> Levensstap:
    """Return the phase of a zaak at the Deelberaad; closed when its LKO heard the answer (S16)."""
    if antwoord is None:
        return Levensstap("opgeschaald")
    gehoord = antwoord.teruggekoppeld_op or verzonden_op(plek, antwoord.datum)
    return Levensstap("teruggekoppeld", gehoord) if gehoord else Levensstap("antwoord Deelberaad")


def verzonden_op(plek: ZaakPlek, sinds: date) -> date | None:
    """Return when the LKO first heard of the zaak after a meeting since that day, if it did.

    Of a zaak that moved that is the LKO that had it then: the other one read that it went.
    """
    stand, kenmerk = plek.stand, plek.kenmerk
    brieven = [t for t in stand.verteld.get(kenmerk, ()) if t.overleg >= sinds]
    if brieven and verhuizingen(stand, kenmerk):
        dagen = ((t.lko, t.verzonden_op or t.overleg) for t in brieven)
        return min((dag for lko, dag in dagen if lko_op(stand, kenmerk, dag) == lko), default=None)
    return min([t.verzonden_op or t.overleg for t in brieven], default=None)
