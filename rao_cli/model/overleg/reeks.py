"""A year of meetings by the rhythm of the region, around the holidays (S1). Pure choosing."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Final

import msgspec

from rao_cli.model.register.werkdagen import Kalender, dagen_later
from rao_cli.model.soorten.register import Frequentie

#: From Monday on, as `date.weekday` counts.
WERKDAGEN: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
_MAANDEN_IN_JAAR: Final = 12
#: Per rhythm how many weeks or months lie between two meetings.
_WEKEN: Final[dict[Frequentie, int]] = {"wekelijks": 1, "tweewekelijks": 2}
_MAANDEN: Final[dict[Frequentie, int]] = {"maandelijks": 1, "tweemaandelijks": 2, "kwartaal": 3}


class Moment(msgspec.Struct, frozen=True):
    """One turn of the rhythm: the day by rule, the day that was chosen (None: it is skipped).

    `vrij` says why the day by rule is none: it is a holiday, or lies in a recess.
    """

    regel: date
    datum: date | None
    vrij: str = ""
    bezet: date | None = None


class Patroon(msgspec.Struct, frozen=True):
    """On which day meetings are: weekday from 0, and in which week of the month from 1."""

    weekdag: int = 3
    week: int = 2


def patroon_van(dag: date) -> Patroon:
    """Return the pattern that a day fits: "the second Thursday"; a fifth week counts as fourth."""
    return Patroon(min(dag.weekday(), 4), min((dag.day - 1) // 7 + 1, 4))


def plan_reeks(
    frequentie: Frequentie,
    vanaf: date,
    patroon: Patroon,
    kalender: Kalender,
    bestaand: Collection[date] = (),
) -> Iterator[Moment]:
    """Yield the meetings from a day to the end of that year, oldest first.

    A turn that has a meeting already is skipped. A holiday or a recess moves a meeting a week, or
    more; a weekly meeting in it is skipped, and every turn that finds no other day.
    """
    if frequentie in _WEKEN:
        yield from _per_week(_WEKEN[frequentie], vanaf, patroon, kalender, bestaand)
    else:
        yield from _per_maand(_MAANDEN[frequentie], vanaf, patroon, kalender, bestaand)


def _per_week(
    stap: int, vanaf: date, patroon: Patroon, kalender: Kalender, bestaand: Collection[date]
) -> Iterator[Moment]:
    dag = _nde_weekdag(vanaf.year, 1, Patroon(patroon.weekdag, (patroon.week - 1) % stap + 1))
    ruim = timedelta(days=3 * stap)
    while dag.year == vanaf.year:
        if dag >= vanaf:
            kansen = (dag,) if stap == 1 else (dag, *(_weken_later(dag, n) for n in (1, -1)))
            bezet = next((b for b in sorted(bestaand) if abs(b - dag) <= ruim), None)
            yield _moment(kansen, vanaf, kalender, bezet)
        vorige, dag = dag, _weken_later(dag, stap)
        if dag <= vorige:  # the end of the calendar
            return


def _per_maand(
    stap: int, vanaf: date, patroon: Patroon, kalender: Kalender, bestaand: Collection[date]
) -> Iterator[Moment]:
    for maand in range(_eerste_maand(stap, vanaf, bestaand), _MAANDEN_IN_JAAR + 1, stap):
        dag = _nde_weekdag(vanaf.year, maand, patroon)
        if dag >= vanaf:
            kansen = (dag, *(_weken_later(dag, n) for n in (1, -1, 2, -2, 3, -3)))
            in_maand = tuple(kans for kans in kansen if kans.month == maand)
            bezet = next((b for b in sorted(bestaand) if 0 <= _maanden(dag, b) < stap), None)
            yield _moment(in_maand, vanaf, kalender, bezet)


def _eerste_maand(stap: int, vanaf: date, bestaand: Collection[date]) -> int:
    """Return the first month: the rhythm goes on after the last meeting before it, if any."""
    eerder = max((b for b in bestaand if b < vanaf), default=vanaf)
    return vanaf.month + (-_maanden(eerder, vanaf)) % stap


def _maanden(van: date, tot: date) -> int:
    return (tot.year - van.year) * _MAANDEN_IN_JAAR + tot.month - van.month


def _moment(
    kansen: tuple[date, ...], vanaf: date, kalender: Kalender, bezet: date | None
) -> Moment:
    """Choose the first of some days that is free; the first of them is the day by rule."""
    regel = kansen[0]
    if bezet is not None:
        return Moment(regel, None, bezet=bezet)
    goed = (
        kans
        for kans in kansen
        if kans >= vanaf and kans.year == regel.year and _kan(kalender, kans)
    )
    feestdag, reces = kalender.feestdag(regel), kalender.reces_op(regel)
    vrij = f"is {feestdag}" if feestdag else "valt in het reces" if reces else ""
    return Moment(regel, next(goed, None), vrij)


def _kan(kalender: Kalender, dag: date) -> bool:
    """Say whether a meeting can be on a day: people work, and there is no recess."""
    return kalender.is_werkdag(dag) and kalender.reces_op(dag) is None


def _nde_weekdag(jaar: int, maand: int, patroon: Patroon) -> date:
    eerste = date(jaar, maand, 1)
    tot_weekdag = (patroon.weekdag - eerste.weekday()) % 7
    return _weken_later(eerste + timedelta(days=tot_weekdag), patroon.week - 1)


def _weken_later(dag: date, weken: int) -> date:
    """Return the same weekday some weeks later; the calendar has an end."""
    return dagen_later(dag, weken * 7)
