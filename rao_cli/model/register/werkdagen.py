"""Working days: how terms of the register are counted (Monday to Friday, and no holidays).

A recess is a time without meetings, not a time without work: what was promised in a meeting is
due in a recess too, so terms run on. Only the rhythm of the meetings stands still.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

import msgspec

from rao_cli.model.soorten.termijnen import Reces

#: Gives for one year the holidays with their names; also those in a weekend.
Feestdagen = Callable[[int], Mapping[date, str]]

_WERKWEEK: Final = 5
_ZATERDAG: Final = 5
_DECEMBER: Final = 11


def geen_feestdagen(_: int) -> Mapping[date, str]:
    """Return nothing: a year without holidays."""
    return {}


class Kalender(msgspec.Struct, frozen=True):
    """Counts working days, with the holidays that it was given; it knows when there is a recess."""

    feestdagen: Feestdagen = geen_feestdagen
    reces: Sequence[Reces] = ()

    def reces_op(self, dag: date) -> Reces | None:
        """Return the recess in which a day lies."""
        return next((reces for reces in self.reces if reces.van <= dag <= reces.tot), None)

    def recesdagen(self, van: date, tot: date) -> int:
        """Count the days of a recess after `van`, up to and including `tot`."""
        dagen: set[int] = set()
        for reces in self.reces:
            eerste, laatste = max(reces.van, dag_erna(van)), min(reces.tot, tot)
            dagen.update(range(eerste.toordinal(), laatste.toordinal() + 1))
        return len(dagen)

    def feestdag(self, dag: date) -> str:
        """Return the name of the holiday on a day, or an empty text."""
        return self.feestdagen(dag.year).get(dag, "")

    def is_werkdag(self, dag: date) -> bool:
        """Say whether people work on a day."""
        return dag.weekday() < _ZATERDAG and not self.feestdag(dag)

    def na(self, dag: date, werkdagen: int) -> date:
        """Return the day that lies this many working days after `dag`."""
        geteld, eind = dag, werkdag_na(dag, werkdagen)
        while vrij := self._feestdagen(geteld, eind):
            geteld, eind = eind, werkdag_na(eind, vrij)
        return eind

    def voor(self, dag: date, werkdagen: int) -> date:
        """Return the day that lies this many working days before `dag`."""
        geteld, begin = dag, werkdag_voor(dag, werkdagen)
        # A day counts when work stops on it: from `begin` up to, but not including, `geteld`.
        while vrij := self._feestdagen(_verschuif(begin, -1), _verschuif(geteld, -1)):
            geteld, begin = begin, werkdag_voor(begin, vrij)
        return begin

    def verstreken(self, dag: date, werkdagen: int, op: date) -> bool:
        """Say whether a term that began on `dag` is over on a day.

        Rules ask this for every register: holidays are looked up only where they may matter.
        """
        return op > werkdag_na(dag, werkdagen) and op > self.na(dag, werkdagen)

    def tussen(self, van: date, tot: date) -> int:
        """Return how many working days lie after `van`, up to and including `tot`."""
        if tot < van:
            return -self.tussen(tot, van)
        return werkdagen_tussen(van, tot) - self._feestdagen(van, tot)

    def _feestdagen(self, van: date, tot: date) -> int:
        """Count the holidays from Monday to Friday after `van`, up to and including `tot`."""
        if tot <= van:
            return 0
        jaren = map(self.feestdagen, range(van.year, tot.year + 1))
        return sum(van < dag <= tot and dag.weekday() < _ZATERDAG for jaar in jaren for dag in jaar)


def werkdag_na(dag: date, werkdagen: int) -> date:
    """Return the day that lies this many weekdays (Monday to Friday) after `dag`."""
    weken, rest = divmod(werkdagen, _WERKWEEK)
    if dag.weekday() >= _ZATERDAG:  # a term that begins in a weekend begins on the Friday before
        dag = _verschuif(dag, _ZATERDAG - 1 - dag.weekday())
    over_weekend = 2 if dag.weekday() + rest >= _WERKWEEK else 0
    return _verschuif(dag, weken * 7 + rest + over_weekend)


def werkdag_voor(dag: date, werkdagen: int) -> date:
    """Return the day that lies this many weekdays (Monday to Friday) before `dag`."""
    weken, rest = divmod(werkdagen, _WERKWEEK)
    if dag.weekday() >= _ZATERDAG:
        dag = _verschuif(dag, 7 - dag.weekday())
    over_weekend = 2 if dag.weekday() - rest < 0 else 0
    return _verschuif(dag, -(weken * 7 + rest + over_weekend))


def werkdagen_tussen(van: date, tot: date) -> int:
    """Return how many weekdays lie after `van`, up to and including `tot`."""
    return _werkdagen_tot(tot) - _werkdagen_tot(van)


def _werkdagen_tot(dag: date) -> int:
    weken, over = divmod(dag.toordinal() - 1, 7)  # day 1 of year 1 was a Monday
    return weken * _WERKWEEK + min(over + 1, _WERKWEEK)


def _verschuif(dag: date, dagen: int) -> date:
    """Move a day and stay on the calendar, whatever term a register names."""
    grens = min(max(dag.toordinal() + dagen, 1), date.max.toordinal())
    return date.fromordinal(grens)


def dag_erna(dag: date) -> date:
    """Return the next day; the last one of the calendar has none."""
    return _verschuif(dag, 1)


def dag_ervoor(dag: date) -> date:
    """Return the day before; the first day that a calendar has, stays."""
    return _verschuif(dag, -1)


def dagen_later(dag: date, dagen: int) -> date:
    """Return a day so many days later, or the last one of the calendar."""
    return _verschuif(dag, dagen)


@lru_cache(maxsize=256)  # asked of every zaak, and of few days
def maanden_later(dag: date, maanden: int) -> date:
    """Return the same day some months later (or earlier), or the last day of that month."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    if not date.min.year <= jaar <= date.max.year:
        return date.min if jaar < date.min.year else date.max
    eerste = date(jaar, maand + 1, 1)
    laatste = 31 if maand == _DECEMBER else (date(jaar, maand + 2, 1) - eerste).days
    return eerste.replace(day=min(dag.day, laatste))


def maanden_eerder(dag: date, maanden: int) -> date:
    """Return the same day some months earlier, or the last day of that month."""
    return maanden_later(dag, -maanden)
