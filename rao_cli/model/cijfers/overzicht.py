"""All figures of one region in one period: per LKO, in total and per month (S14)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

import msgspec

from rao_cli.model.cijfers.afgesloten import correcties_in
from rao_cli.model.cijfers.feiten import GEEN_LKO, Feiten, verzamel
from rao_cli.model.cijfers.gemeenten import Gemeentetelling, tel_gemeenten
from rao_cli.model.cijfers.periode import (
    Looptijd,
    laatste_gesloten_jaar,
    read_periode,
    sluit_op,
)
from rao_cli.model.cijfers.rij import Rij
from rao_cli.model.cijfers.tellen import build_rij
from rao_cli.model.cijfers.vergelijking import Vergelijking, vergelijk
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.register.namen import naam_op, opvolger, opvolger_op
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.register import Lko, Regio
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum

TOTAAL: Final = "Totaal"
ZONDER_LKO: Final = "Zonder LKO"


class Cijfers(msgspec.Struct, frozen=True, kw_only=True):
    """The figures from `begin` up to `eind`, which is never later than the day of asking.

    `voor_buiten`: what is small was left out and the rest is rounded.
    """

    regio: str
    periode: str
    begin: date
    eind: date
    loopt_nog: bool
    voor_buiten: bool
    rijen: tuple[Rij, ...]
    totaal: Rij
    maanden: tuple[Rij, ...]
    #: What the LKO's told themselves, with the period before it: the periods, and each figure.
    perioden: tuple[str, ...] = ()
    voortgang: tuple[Vergelijking, ...] = ()
    #: How many gemeenten work along, and at the end of the period before.
    gemeenten: tuple[Gemeentetelling, ...] = ()
    #: When the figures were corrected after their month was closed.
    gecorrigeerd: tuple[date, ...] = ()
    #: Which LKO's and names changed in the period.
    veranderd: tuple[str, ...] = ()
    #: Until when the last month may still change; None once it is closed, or while it runs.
    open_tot: date | None = None


def build_cijfers(
    stand: Stand,
    compleet: Mapping[str, bool],
    periode: str | None = None,
    *,
    gesloten: bool = False,
) -> Cijfers:
    """Return the figures of a period (`2026`, `2026-Q1`, `2026-03`; None: the last year in use).

    `gesloten` takes the last closed year in use, when no period is asked. `compleet` says per path
    of a list whether all its parts are there. GebruiksFout for a period that is not there or still
    has to begin.
    """
    feiten = verzamel(stand, compleet)
    laatste = date(laatste_gesloten_jaar(stand), 12, 31) if gesloten else stand.vandaag
    naam = periode.replace("q", "Q") if periode else _laatste_jaar(feiten, laatste)
    heel = _lees(naam, stand.vandaag)
    tijd = Looptijd(heel.begin, min(heel.eind, stand.vandaag))
    tot = sluit_op(stand, heel.eind)
    perioden, voortgang = vergelijk(stand, heel)
    return Cijfers(
        regio=naam_op(stand.heel.regio, tijd.eind),
        periode=naam,
        begin=tijd.begin,
        eind=tijd.eind,
        loopt_nog=heel.eind >= stand.vandaag,
        voor_buiten=False,
        rijen=tuple(_rijen(stand, feiten, tijd)),
        totaal=build_rij(TOTAAL, (), feiten, tijd),
        maanden=tuple(build_rij(m, (), feiten, t) for m, t in _maanden(tijd)),
        perioden=perioden,
        voortgang=tuple(
            regel._replace(lko=stand.register.lkos[regel.lko].naam)
            if regel.lko in stand.register.lkos
            else regel
            for regel in voortgang
        ),
        gemeenten=tel_gemeenten(stand, tijd),
        gecorrigeerd=correcties_in(stand, tijd),
        veranderd=tuple(_veranderd(stand, tijd)),
        open_tot=tot if heel.eind < stand.vandaag <= tot else None,
    )


def _lees(periode: str, vandaag: date) -> Looptijd:
    tijd = read_periode(periode)
    if tijd is None:
        raise GebruiksFout(
            f"'{periode}' is geen periode.",
            hint="Schrijf een jaar, een kwartaal of een maand: 2026, 2026-Q1 of 2026-03.",
        )
    if tijd.begin > vandaag:
        raise GebruiksFout(
            f"De periode {periode} moet nog beginnen; er zijn nog geen cijfers.",
            hint="Noem een periode die al loopt of voorbij is, bijvoorbeeld "
            f"--periode {vandaag.year}.",
        )
    return tijd


def _laatste_jaar(feiten: Feiten, tot: date) -> str:
    """Return the last year until a day in which a list came in or a decision was taken."""
    dagen = {lijst.datum for lijst in feiten.lijsten} | {b.datum for b in feiten.besluiten}
    return f"{max((dag.year for dag in dagen if dag <= tot), default=tot.year):04}"


def _rijen(stand: Stand, feiten: Feiten, tijd: Looptijd) -> Iterator[Rij]:
    """Yield a row per LKO of the register, then per unknown sender, then for the rest.

    An LKO that went on as another has a row of its own in a period in which it was there. After
    that its zaken count for who it went on as.
    """
    bekend = stand.heel.lkos
    afzenders = {lijst.lko for lijst in feiten.lijsten}
    samen = groepeer((opvolger_op(bekend, lko, tijd.begin), lko) for lko in bekend)
    for lko, wie in samen.items():
        rij = build_rij(naam_op(bekend[lko], tijd.eind), (lko,), feiten.van(*wie), tijd)
        if _is_er_in(bekend[lko], tijd) or _telt(rij):
            yield rij
    for lko in sorted(afzenders - bekend.keys()):
        yield build_rij(lko, (lko,), feiten.van(lko), tijd)
    overig = build_rij(ZONDER_LKO, (), feiten.van(GEEN_LKO), tijd)
    if any(overig.uitkomsten.values()) or overig.acties_op_tijd.van:
        yield overig


def _is_er_in(lko: Lko, tijd: Looptijd) -> bool:
    return (lko.van or date.min) <= tijd.eind and (lko.tot or date.max) >= tijd.begin


def _telt(rij: Rij) -> bool:
    """Say whether there is anything in a row."""
    leeg = build_rij(rij.naam, rij.lkos, Feiten((), (), (), (), ()), Looptijd(date.min, date.min))
    return rij != leeg


def _veranderd(stand: Stand, tijd: Looptijd) -> Iterator[str]:
    """Yield what changed in the period about whom it counts, so that a row can be understood."""
    lkos = stand.heel.lkos
    for sleutel, lko in lkos.items():
        if lko.tot is None or not tijd.begin <= lko.tot <= tijd.eind:
            continue
        nieuw, naam = opvolger(lkos, sleutel), naam_op(lko, lko.tot)
        if nieuw is None:
            yield f"{naam} is gesloten op {datum(lko.tot)}."
        else:
            sinds = dag_erna(lko.tot)
            verder = naam_op(lkos[nieuw], sinds)
            yield f"{naam} gaat sinds {datum(sinds)} verder als {verder}."
    benoemd: list[Regio | Lko] = [stand.heel.regio, *lkos.values()]
    for ding in benoemd:
        for eerder in ding.namen:
            if tijd.begin <= eerder.tot < tijd.eind:
                sinds = dag_erna(eerder.tot)
                nu = naam_op(ding, sinds)
                yield f"{eerder.naam} heet sinds {datum(sinds)} {nu}."


def _maanden(tijd: Looptijd) -> Iterator[tuple[str, Looptijd]]:
    """Yield name and days of every month, the last one cut off where the period ends."""
    for maand in range(tijd.begin.month, tijd.eind.month + 1):
        naam = f"{tijd.begin.year:04}-{maand:02}"
        heel = read_periode(naam)
        if heel is not None:
            yield naam, Looptijd(heel.begin, min(heel.eind, tijd.eind))
