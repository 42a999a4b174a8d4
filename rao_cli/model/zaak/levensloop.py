"""The life of a zaak: derived from lists, agendas, decisions and replies, never stored (S11)."""

from datetime import date
from typing import NamedTuple

from rao_cli.model.fase import GESLOTEN, ONBESLIST, Fase
from rao_cli.model.opschaling import antwoord_op
from rao_cli.model.overleg.hervatten import komt_terug_op
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.signaallijst import Antwoord
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.zaak.verloop import Verloop, lko_plekken, verloop_van


class Loop(NamedTuple):
    """Where a zaak is, how long it runs, in how many meetings it was, when it comes back.

    `sinds` is when it was first brought in, `tot` when it was closed; `dagen` lies in between.
    """

    fase: Fase
    sinds: date
    tot: date | None
    dagen: int
    overleggen: int
    aangehouden: int
    hervatten_op: date | None


class Levensstap(NamedTuple):
    """A phase, and the day on which it closed the zaak."""

    fase: Fase
    tot: date | None = None


def levensloop(stand: Stand, kenmerk: str) -> Loop:
    """Return where a zaak is now; KeyError when it stands on no list."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    stap = _nu(stand, plekken)
    sinds = min(p.lijst.datum for p in lko_plekken(stand, kenmerk) or plekken[:1])
    verloop = verloop_van(stand, kenmerk, date.max)
    laatste = verloop.laatste
    aangehouden = {b.bestand for b in verloop.besluiten if b.besluit.gevolg.komt_terug}
    return Loop(
        fase=stap.fase,
        sinds=sinds,
        tot=stap.tot,
        dagen=max(((stap.tot or stand.vandaag) - sinds).days, 0),
        overleggen=len({punt.bestand for punt in verloop.besproken}),
        aangehouden=len(aangehouden),
        hervatten_op=komt_terug_op(laatste) if laatste and stap.fase == "aangehouden" else None,
    )


def is_gesloten(plek: ZaakPlek) -> bool:
    """Say whether nothing is left to do about a zaak of one list; a later list takes it over.

    Also a refusal must be told to the LKO (S11).
    """
    fase = stap_op_lijst(plek).fase
    if fase == "geweigerd":
        return _verzonden(plek, plek.lijst.datum) is not None
    if fase in GESLOTEN:
        return True
    later = [p for p in lko_plekken(plek.stand, plek.kenmerk) if p.lijst.datum > plek.lijst.datum]
    return any(stap_op_lijst(ander).fase in GESLOTEN for ander in later)


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
        return stap_op_lijst(next((p for p in plekken if p.lijst.status == "concept"), plekken[-1]))
    stap = stap_op_lijst(ingediend[-1])
    opnieuw = any(p.lijst.status == "concept" and p.lijst.richting == "lko-rao" for p in plekken)
    return Levensstap("concept") if stap.fase in GESLOTEN and opnieuw else stap


def stap_op_lijst(plek: ZaakPlek) -> Levensstap:
    """Return how far a zaak came on one list, also when a later list brought it in again."""
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
    gehoord = _verzonden(plek, laatste.overleg.datum)
    return Levensstap("teruggekoppeld", gehoord) if gehoord else Levensstap(gevolg.fase)


def _verloop(plek: ZaakPlek) -> Verloop:
    """Return what was decided since the list came in, until the next list with the zaak."""
    volgende = [
        p.lijst.datum
        for p in lko_plekken(plek.stand, plek.kenmerk)
        if p.lijst.datum > plek.lijst.datum
    ]
    alles = verloop_van(plek.stand, plek.kenmerk, min(volgende, default=date.max))
    sinds = plek.lijst.datum
    return Verloop(
        tuple(b for b in alles.besluiten if b.overleg.datum >= sinds),
        tuple(p for p in alles.besproken if p.overleg.datum >= sinds),
    )


def _voor_besluit(plek: ZaakPlek) -> Levensstap:
    lijst, weigering = plek.lijst, plek.zaak.weigering
    if weigering is not None:
        return Levensstap("geweigerd", weigering.datum or lijst.datum)
    if lijst.status == "ingetrokken":
        return Levensstap(
            "ingetrokken", lijst.intrekking.datum if lijst.intrekking else lijst.datum
        )
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
    return _na_antwoord(plek, gegeven[-1] if gegeven else None)


def _na_antwoord(plek: ZaakPlek, antwoord: Antwoord | None) -> Levensstap:
    """Return the phase of a zaak at the Deelberaad; closed when its LKO heard the answer (S16)."""
    if antwoord is None:
        return Levensstap("opgeschaald")
    gehoord = antwoord.teruggekoppeld_op or _verzonden(plek, antwoord.datum)
    return Levensstap("teruggekoppeld", gehoord) if gehoord else Levensstap("antwoord Deelberaad")


def _verzonden(plek: ZaakPlek, sinds: date) -> date | None:
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
