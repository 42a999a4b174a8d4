"""Who must hear what after a meeting, before which day, and what was promised (S11)."""

from collections.abc import Iterator, Mapping
from datetime import date

import msgspec

from rao_cli.model.overleg.afhandeling import kan_verteld
from rao_cli.model.overleg.opgevolgd import wie_hoort
from rao_cli.model.register.eens import eens_per_stand
from rao_cli.model.register.namen import opvolger, opvolger_op
from rao_cli.model.register.werkdagen import dag_erna, maanden_eerder
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import verhuizingen
from rao_cli.model.zaak.lopend import gewone_zaken, lopende_plekken, lopende_zaken
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.model.zaak.wachten import nieuws, wachtende_lkos


def is_lang_geleden(stand: Stand, verzonden_op: date) -> bool:
    """Say whether a reply went so long ago that nothing can be done about it."""
    return verzonden_op < maanden_eerder(
        stand.vandaag, stand.register.termijnen.terugkoppeling_maanden
    )


class ZonderTeken(msgspec.Struct, frozen=True):
    """A reply that was sent, without a sign that it came, and from which day somebody asks."""

    kenmerk: str
    vragen_op: date


def nog_te_bevestigen(stand: Stand) -> Mapping[str, list[ZonderTeken]]:
    """Return per LKO its replies that went some working days ago, without a sign that they came."""
    per_lko: dict[str, list[ZonderTeken]] = {}
    termijnen = stand.register.termijnen
    termijn = termijnen.bevestiging_werkdagen or termijnen.terugkoppeling_werkdagen
    for ding in sorted(stand.terugkoppelingen.values(), key=lambda d: (d.overleg, d.lko)):
        weg = ding.opnieuw_verzonden_op or ding.verzonden_op
        if ding.status != "verzonden" or weg is None:
            continue
        if stand.kalender.verstreken(weg, termijn, stand.vandaag):
            vragen_op = dag_erna(stand.kalender.na(weg, termijn))
            per_lko.setdefault(ding.lko, []).append(ZonderTeken(ding.kenmerk, vragen_op))
    return per_lko


def terugkoppelen_voor(stand: Stand, overleg: Overleg) -> date:
    """Return the last day on which the LKO's must have heard about a meeting."""
    return stand.kalender.na(overleg.datum, stand.register.termijnen.terugkoppeling_werkdagen)


def lko_plek(stand: Stand, overleg: Overleg, zaak: str) -> ZaakPlek | None:
    """Return the list of an LKO that a meeting spoke of: the one it named, or the last before."""
    plekken = lko_plekken(stand, zaak)
    if len(plekken) <= 1:  # nearly always
        return plekken[0] if plekken else None
    verwijzing = {punt.verwijzing for punt in overleg.agendapunten if punt.id == zaak}
    genoemd = [plek for plek in plekken if plek.lijst.kenmerk in verwijzing]
    eerder = [plek for plek in plekken if plek.lijst.datum <= overleg.datum]
    return (genoemd or eerder or plekken)[-1]


@eens_per_stand
def besloten_per_lko(stand: Stand, overleg: Overleg) -> Mapping[str, tuple[str, ...]]:
    """Return per LKO of the register the zaken that a meeting decided about, in agenda order."""
    return _per_lko(stand, overleg, _besloten(stand, overleg))


def zonder_lko(stand: Stand, overleg: Overleg) -> Iterator[tuple[str, str]]:
    """Yield each zaak that a meeting decided about, with its LKO when the register has it not."""
    for zaak in _besloten(stand, overleg):
        lko = lko_bij(stand, overleg, zaak)
        if lko is not None and lko not in stand.register.lkos:
            yield zaak, lko


def zaken_per_lko(stand: Stand, overleg: Overleg) -> Mapping[str, tuple[str, ...]]:
    """Return per LKO everything it hears: zaken on the agenda, decided or not, and refused ones."""
    alles = dict.fromkeys((*_zaken(stand, overleg), *_geweigerd(stand, overleg)))
    per_lko = {lko: list(zaken) for lko, zaken in _per_lko(stand, overleg, iter(alles)).items()}
    for lko, zaak in _nieuws(stand, overleg):
        if zaak not in per_lko.setdefault(lko, []):
            per_lko[lko].append(zaak)
    return {lko: tuple(per_lko[lko]) for lko in stand.register.lkos if lko in per_lko}


def _nieuws(stand: Stand, overleg: Overleg) -> Iterator[tuple[str, str]]:
    """Yield LKO and zaak of what no meeting decided and the reply about this one tells: an end."""
    brieven = {t.lko: t for t in stand.brieven_op_overleg.get(overleg.datum, ())}
    for zaak in lopende_zaken(stand):
        for lko in nieuws(stand, zaak):
            brief = brieven.get(lko)
            if brief is not None and brief.is_verzonden:
                verteld = zaak in brief.zaken
            else:
                eerst = verteller(stand, zaak, lko)
                verteld = eerst is not None and eerst.datum == overleg.datum
            if verteld and lko in stand.register.lkos:
                yield lko, zaak


def verteller(stand: Stand, zaak: str, lko: str) -> Overleg | None:
    """Return the meeting whose reply tells an LKO what happened outside a meeting.

    That is the first one held of which the reply did not go out yet: it names the zaak, or it is
    not late.
    """
    sinds = wachtende_lkos(stand, zaak).get(lko)
    begin = min((p.lijst.datum for p in lko_plekken(stand, zaak)), default=date.max)
    weg = {t.overleg for t in stand.terugkoppelingen.values() if t.lko == lko and t.is_verzonden}
    for _, overleg in stand.overleggen_op_datum:
        if sinds is None or overleg.datum in weg or overleg.datum < begin:
            continue
        if not kan_verteld(stand, overleg):
            continue
        noemt = any(punt.id == zaak for punt in overleg.agendapunten)
        noemt = noemt and lko_bij(stand, overleg, zaak) == lko
        if noemt or sinds <= terugkoppelen_voor(stand, overleg):
            return overleg
    return None


def lko_bij(stand: Stand, overleg: Overleg, zaak: str) -> str | None:
    """Return the LKO that hears what a meeting decided about a zaak.

    That is the one of its list, or, when it moved before that LKO was told, the new one; so too who
    the LKO went on as. None when no LKO handed it in.
    """
    if (wijzer := gewone_zaken(stand).get(zaak)) is not None:
        return _wie_het_nu_is(stand, overleg, zaak, wijzer.afzender)
    if (plek := lko_plek(stand, overleg, zaak)) is None:
        return None
    lko = plek.lijst.afzender
    for een in verhuizingen(stand, zaak):
        if plek.lijst.datum <= een.op and not _gehoord_voor(stand, overleg, zaak, lko, een.op):
            lko = een.naar
    return _wie_het_nu_is(stand, overleg, zaak, lko)


def _wie_het_nu_is(stand: Stand, overleg: Overleg, zaak: str, lko: str) -> str:
    """Return who goes on for an LKO that stopped before it was told; otherwise the LKO itself."""
    lkos = stand.heel.lkos
    nieuw = opvolger(lkos, lko)
    begin = lkos[nieuw].van if nieuw else None
    if begin is None or _gehoord_voor(stand, overleg, zaak, lko, begin):
        return lko
    return opvolger_op(lkos, lko, stand.vandaag)


def _gehoord_voor(stand: Stand, overleg: Overleg, zaak: str, lko: str, op: date) -> bool:
    """Say whether an LKO heard before a day what a meeting decided about a zaak."""
    return any(
        t.lko == lko and t.overleg == overleg.datum and (t.verzonden_op or t.overleg) < op
        for t in stand.verteld.get(zaak, ())
    )


def hoort_van(stand: Stand, overleg: Overleg, zaak: str, lko: str) -> bool:
    """Say whether a zaak is one that an LKO may read of: its own, or one that it had."""
    return lko_bij(stand, overleg, zaak) == lko or lko in nieuws(stand, zaak)


@eens_per_stand
def niet_verteld(stand: Stand, overleg: Overleg) -> Mapping[str, tuple[str, ...]]:
    """Return per LKO the decided zaken of which it heard nothing since the meeting."""

    def gehoord(zaak: str, lko: str) -> bool:
        brieven = [t for t in stand.verteld.get(zaak, ()) if t.overleg >= overleg.datum]
        return any(t.lko == lko for t in brieven) or bool(brieven and not verhuizingen(stand, zaak))

    per_lko = besloten_per_lko(stand, overleg).items()
    over = {lko: tuple(zaak for zaak in zaken if not gehoord(zaak, lko)) for lko, zaken in per_lko}
    return {lko: zaken for lko, zaken in over.items() if zaken}


def lkos_met_actie(stand: Stand, overleg: Overleg) -> frozenset[str]:
    """Return the LKO's that have something to do since a meeting."""
    acties = (actie for _, actie in stand.acties_uit(overleg) if actie.status != "vervallen")
    doen = {actie.lko for actie in acties if actie.lko in stand.register.lkos}
    return frozenset(wie_hoort(stand, overleg, lko) for lko in doen if lko)


def _zaken(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the zaken of a meeting in agenda order; a decision without an item comes last."""
    punten = [punt.id for punt in overleg.agendapunten]
    punten += [besluit.agendapunt for besluit in overleg.besluiten.values()]
    yield from (id_ for id_ in dict.fromkeys(punten) if id_ in stand.zaken_op_kenmerk)


def _besloten(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the zaken that a meeting decided about, in agenda order."""
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    yield from (zaak for zaak in _zaken(stand, overleg) if zaak in besloten)


def _geweigerd(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the zaken that were refused by then and are not told with another meeting."""
    grens = terugkoppelen_voor(stand, overleg)
    elders = {
        zaak
        for antwoord in stand.terugkoppelingen.values()
        if antwoord.overleg != overleg.datum
        for zaak in antwoord.zaken
    }
    for plek in lopende_plekken(stand):
        weigering = plek.zaak.weigering
        if weigering is None or plek.lijst.richting != "lko-rao" or plek.kenmerk in elders:
            continue
        if plek.lijst.datum <= overleg.datum and (weigering.datum or plek.lijst.datum) <= grens:
            yield plek.kenmerk


def _per_lko(stand: Stand, overleg: Overleg, zaken: Iterator[str]) -> Mapping[str, tuple[str, ...]]:
    per_lko: dict[str, list[str]] = {lko: [] for lko in stand.register.lkos}
    for zaak in zaken:
        if (lko := lko_bij(stand, overleg, zaak)) in per_lko:
            per_lko[lko].append(zaak)
    return {lko: tuple(eigen) for lko, eigen in per_lko.items() if eigen}
