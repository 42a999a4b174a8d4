"""The life of a zaak: derived from lists, agendas, decisions and replies, never stored (S11)."""

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from rao_cli.model.fase import GESLOTEN, ONBESLIST, Fase
from rao_cli.model.opschaling import antwoord_op, teruggehaald
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde, einde_op
from rao_cli.model.zaak.verloop import (
    Verloop,
    lko_plekken,
    sinds_dag,
    verloop_van,
    was_ingediend,
)


class Loop(NamedTuple):
    """Where a zaak is, how long it runs, in how many meetings it was, when it comes back.

    `sinds` is when it was brought in, `tot` when it was closed; `dagen` lies in between. A zaak
    that came back after it was closed began anew: its lives before that stand in `eerder`.
    """

    fase: Fase
    sinds: date
    tot: date | None
    dagen: int
    overleggen: int
    aangehouden: int
    hervatten_op: date | None
    eerder: tuple[tuple[date, date], ...] = ()


class Levensstap(NamedTuple):
    """A phase, and the day on which it closed the zaak."""

    fase: Fase
    tot: date | None = None


def levensloop(stand: Stand, kenmerk: str) -> Loop:
    """Return where a zaak is now; KeyError when it stands on no list."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    stap, alle = _nu(stand, plekken), levens(plekken)
    begonnen = [leven for leven in alle if leven.eind is None or stap.fase in GESLOTEN][-1:]
    sinds = begonnen[0].begin.datum if begonnen else _concept(plekken).lijst.datum
    verloop = sinds_dag(verloop_van(stand, kenmerk, date.max), sinds if alle else date.min)
    laatste = verloop.laatste.besluit if verloop.laatste else None
    aangehouden = {b.bestand for b in verloop.besluiten if b.besluit.gevolg.komt_terug}
    return Loop(
        fase=stap.fase,
        sinds=sinds,
        tot=stap.tot,
        dagen=max(((stap.tot or stand.vandaag) - sinds).days, 0),
        overleggen=len({punt.bestand for punt in verloop.besproken}),
        aangehouden=len(aangehouden),
        hervatten_op=laatste.hervatten_op if laatste and stap.fase == "aangehouden" else None,
        eerder=tuple(
            (een.begin.datum, een.eind) for een in alle if een.eind and een.begin.datum < sinds
        ),
    )


class Leven(NamedTuple):
    """A zaak from the list that brought it in until it was closed; `eind` is None while it runs."""

    plekken: tuple[ZaakPlek, ...]
    fase: Fase
    eind: date | None

    @property
    def begin(self) -> Signaallijst:
        """The list that brought it in."""
        return self.plekken[0].lijst


def levens(plekken: Sequence[ZaakPlek]) -> tuple[Leven, ...]:
    """Return each time that a zaak was brought in, oldest first.

    A zaak that still ran when a next list named it, was not brought in anew. A list that was
    withdrawn after it was handed in, was brought in too.
    """
    ingediend = [plek for plek in plekken if was_ingediend(plek.lijst)]
    alle, nu = list[Leven](), list[ZaakPlek]()
    for plek, volgende in zip_longest(ingediend, ingediend[1:]):
        nu.append(plek)
        stap = stap_op_lijst(plek)
        eind = max(stap.tot or plek.lijst.datum, nu[0].lijst.datum)
        if stap.fase in GESLOTEN and (volgende is None or eind <= volgende.lijst.datum):
            alle.append(Leven(tuple(nu), stap.fase, eind))
            nu = []
    return (*alle, Leven(tuple(nu), stap_op_lijst(nu[-1]).fase, None)) if nu else tuple(alle)


def leven_van(plek: ZaakPlek) -> Leven | None:
    """Return the life of a zaak in which one list falls; None when that was not handed in."""
    alle = levens(plek.stand.zaken_op_kenmerk[plek.kenmerk])
    return next((leven for leven in alle if plek in leven.plekken), None)


def vraagt_niets(stand: Stand, zaak: str) -> bool:
    """Say whether no decision about a zaak is asked any more: it ended, or its LKO heard all."""
    if zaak not in stand.zaken_op_kenmerk:
        return False
    return einde(stand, zaak) is not None or is_verteld(stand, zaak)


def is_verteld(stand: Stand, zaak: str) -> bool:
    """Say whether the LKO heard the answer of the Deelberaad: then the zaak is done (S16)."""
    if zaak not in stand.zaken_op_kenmerk or levensloop(stand, zaak).fase != "teruggekoppeld":
        return False
    return any(antwoord_op(plek.lijst, zaak) for plek in stand.zaken_op_kenmerk[zaak])


def _nu(stand: Stand, plekken: tuple[ZaakPlek, ...]) -> Levensstap:
    """Return the phase on the list that counts: the last one that was handed in.

    Once that is closed, a list that the LKO still writes begins the zaak anew.
    """
    ingediend = lko_plekken(stand, plekken[0].kenmerk)
    if not ingediend:
        return stap_op_lijst(_concept(plekken))
    stap = stap_op_lijst(ingediend[-1])
    opnieuw = any(p.lijst.status == "concept" and p.lijst.richting == "lko-rao" for p in plekken)
    return Levensstap("concept") if stap.fase in GESLOTEN and opnieuw else stap


def _concept(plekken: Sequence[ZaakPlek]) -> ZaakPlek:
    """Return the list that is still written, or else the last one."""
    return next((plek for plek in plekken if plek.lijst.status == "concept"), plekken[-1])


def stap_op_lijst(plek: ZaakPlek) -> Levensstap:
    """Return how far a zaak came on one list, also when a later list brought it in again.

    What ended outside a meeting is over at once, unless it was closed before that.
    """
    stap, slot = _aan_tafel(plek), einde_op(plek)
    if slot is None or (stap.fase in GESLOTEN and stap.tot and stap.tot <= slot.op):
        return stap
    return Levensstap("afgelopen" if slot.afloop else "ingetrokken", slot.op)


def _aan_tafel(plek: ZaakPlek) -> Levensstap:
    """Return how far the meetings brought a zaak of one list, and the Deelberaad."""
    verloop = _verloop(plek)
    laatste = verloop.laatste
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


def _verloop(plek: ZaakPlek) -> Verloop:
    """Return what was decided since the list came in, until the next list with the zaak."""
    volgende = [
        p.lijst.datum
        for p in lko_plekken(plek.stand, plek.kenmerk)
        if p.lijst.datum > plek.lijst.datum
    ]
    alles = verloop_van(plek.stand, plek.kenmerk, min(volgende, default=date.max))
    return sinds_dag(alles, plek.lijst.datum)


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
    """Return when the LKO first heard of the zaak after a meeting since that day, if it did."""
    return min(
        (
            t.verzonden_op or t.overleg
            for t in plek.stand.verteld.get(plek.kenmerk, ())
            if t.overleg >= sinds
        ),
        default=None,
    )


def gesprek_oud_op(stand: Stand, zaak: str) -> date | None:
    """Return the last day on which the talk still counts; None when nobody asks for one."""
    blok = stand.zaken_op_kenmerk[zaak][-1].zaak.werkt_aan_vertrek
    if blok is None or blok.gesprek_op is None or levensloop(stand, zaak).fase not in ONBESLIST:
        return None
    return maanden_later(blok.gesprek_op, stand.register.termijnen.gesprek_maanden)
