"""Working days: how terms of the register are counted (Monday to Friday)."""

from datetime import date
from typing import Final

_WERKWEEK: Final = 5
_ZATERDAG: Final = 5


def werkdag_na(dag: date, werkdagen: int) -> date:
    """Return the day that lies this many working days (Monday to Friday) after `dag`."""
    weken, rest = divmod(werkdagen, _WERKWEEK)
    if dag.weekday() >= _ZATERDAG:  # a term that begins in a weekend begins on the Friday before
        dag = _verschuif(dag, _ZATERDAG - 1 - dag.weekday())
    over_weekend = 2 if dag.weekday() + rest >= _WERKWEEK else 0
    return _verschuif(dag, weken * 7 + rest + over_weekend)


def werkdag_voor(dag: date, werkdagen: int) -> date:
    """Return the day that lies this many working days (Monday to Friday) before `dag`."""
    weken, rest = divmod(werkdagen, _WERKWEEK)
    if dag.weekday() >= _ZATERDAG:
        dag = _verschuif(dag, 7 - dag.weekday())
    over_weekend = 2 if dag.weekday() - rest < 0 else 0
    return _verschuif(dag, -(weken * 7 + rest + over_weekend))


def werkdagen_tussen(van: date, tot: date) -> int:
    """Return how many working days lie after `van`, up to and including `tot`."""
    return _werkdagen_tot(tot) - _werkdagen_tot(van)


def _werkdagen_tot(dag: date) -> int:
    weken, over = divmod(dag.toordinal() - 1, 7)  # day 1 of year 1 was a Monday
    return weken * _WERKWEEK + min(over + 1, _WERKWEEK)


def _verschuif(dag: date, dagen: int) -> date:
    """Move a day and stay on the calendar, whatever term a register names."""
    grens = min(max(dag.toordinal() + dagen, 1), date.max.toordinal())
    return date.fromordinal(grens)
