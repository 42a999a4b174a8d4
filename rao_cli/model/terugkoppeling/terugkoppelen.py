"""Who must hear what after a meeting: per LKO its own zaken, and before which day (S11)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.register.werkdagen import maanden_eerder
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.verloop import lko_plekken

#: So long after sending nobody asks any more whether an LKO got its reply.
_VERGETEN_MAANDEN: Final = 6


def is_lang_geleden(stand: Stand, verzonden_op: date) -> bool:
    """Say whether a reply went so long ago that nothing can be done about it."""
    return verzonden_op < maanden_eerder(stand.vandaag, _VERGETEN_MAANDEN)


def nog_te_bevestigen(stand: Stand) -> Mapping[str, list[str]]:
    """Return per LKO its replies that went some working days ago, without a sign that they came."""
    per_lko: dict[str, list[str]] = {}
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    for ding in sorted(stand.terugkoppelingen.values(), key=lambda d: (d.overleg, d.lko)):
        weg = ding.opnieuw_verzonden_op or ding.verzonden_op
        if ding.status != "verzonden" or weg is None or is_lang_geleden(stand, weg):
            continue
        if stand.kalender.verstreken(weg, termijn, stand.vandaag):
            per_lko.setdefault(ding.lko, []).append(ding.kenmerk)
    return per_lko


def terugkoppelen_voor(stand: Stand, overleg: Overleg) -> date:
    """Return the last day on which the LKO's must have heard about a meeting."""
    return stand.kalender.na(overleg.datum, stand.register.termijnen.terugkoppeling_werkdagen)


def lko_plek(stand: Stand, overleg: Overleg, zaak: str) -> ZaakPlek | None:
    """Return the list of an LKO that a meeting spoke of: the one it named, or the last before."""
    plekken = lko_plekken(stand, zaak)
    verwijzing = {punt.verwijzing for punt in overleg.agendapunten if punt.id == zaak}
    genoemd = [plek for plek in plekken if plek.lijst.kenmerk in verwijzing]
    eerder = [plek for plek in plekken if plek.lijst.datum <= overleg.datum]
    gekozen = genoemd or eerder or plekken
    return gekozen[-1] if gekozen else None


def besloten_per_lko(stand: Stand, overleg: Overleg) -> Mapping[str, tuple[str, ...]]:
    """Return per LKO of the register the zaken that a meeting decided about, in agenda order."""
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    return _per_lko(stand, overleg, (z for z in _zaken(stand, overleg) if z in besloten))


def zonder_lko(stand: Stand, overleg: Overleg) -> Iterator[tuple[str, str]]:
    """Yield each zaak that a meeting decided about, with its LKO when the register has it not."""
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    for zaak in _zaken(stand, overleg):
        plek = lko_plek(stand, overleg, zaak) if zaak in besloten else None
        if plek is not None and plek.lijst.afzender not in stand.register.lkos:
            yield zaak, plek.lijst.afzender


def zaken_per_lko(stand: Stand, overleg: Overleg) -> Mapping[str, tuple[str, ...]]:
    """Return per LKO everything it hears: zaken on the agenda, decided or not, and refused ones."""
    alles = dict.fromkeys((*_zaken(stand, overleg), *_geweigerd(stand, overleg)))
    return _per_lko(stand, overleg, iter(alles))


def eigen_besluiten(overleg: Overleg, lko: str) -> Iterator[tuple[str, Besluit]]:
    """Yield decisions about other items that an LKO brought in: a topic, a list, a question."""
    eigen = {punt.id for punt in overleg.agendapunten if punt.indiener == lko}
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt in eigen and not is_kenmerk_van("zaak", besluit.agendapunt):
            yield kenmerk, besluit


def niet_verteld(stand: Stand, overleg: Overleg) -> Mapping[str, tuple[str, ...]]:
    """Return per LKO the decided zaken of which it heard nothing since the meeting."""

    def gehoord(zaak: str) -> bool:
        return any(t.overleg >= overleg.datum for t in stand.verteld.get(zaak, ()))

    per_lko = besloten_per_lko(stand, overleg).items()
    over = {lko: tuple(zaak for zaak in zaken if not gehoord(zaak)) for lko, zaken in per_lko}
    return {lko: zaken for lko, zaken in over.items() if zaken}


def _zaken(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the zaken of a meeting in agenda order; a decision without an item comes last."""
    punten = [punt.id for punt in overleg.agendapunten]
    punten += [besluit.agendapunt for besluit in overleg.besluiten.values()]
    yield from (id_ for id_ in dict.fromkeys(punten) if id_ in stand.zaken_op_kenmerk)


def _geweigerd(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield the zaken that were refused by then and are not told with another meeting."""
    grens = terugkoppelen_voor(stand, overleg)
    elders = {
        zaak
        for antwoord in stand.terugkoppelingen.values()
        if antwoord.overleg != overleg.datum
        for zaak in antwoord.zaken
    }
    for plek in stand.zaken:
        weigering = plek.zaak.weigering
        if weigering is None or plek.lijst.richting != "lko-rao" or plek.kenmerk in elders:
            continue
        if plek.lijst.datum <= overleg.datum and (weigering.datum or plek.lijst.datum) <= grens:
            yield plek.kenmerk


def _per_lko(stand: Stand, overleg: Overleg, zaken: Iterator[str]) -> Mapping[str, tuple[str, ...]]:
    per_lko: dict[str, list[str]] = {lko: [] for lko in stand.register.lkos}
    for zaak in zaken:
        plek = lko_plek(stand, overleg, zaak)
        if plek is not None and plek.lijst.afzender in per_lko:
            per_lko[plek.lijst.afzender].append(zaak)
    return {lko: tuple(eigen) for lko, eigen in per_lko.items() if eigen}
