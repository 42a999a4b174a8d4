"""Terms are counted in working days."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.register.werkdagen import Kalender, werkdag_na, werkdag_voor, werkdagen_tussen


@pytest.mark.parametrize(
    ("dag", "werkdagen", "erna", "ervoor"),
    [
        (date(2026, 3, 12), 1, date(2026, 3, 13), date(2026, 3, 11)),
        (date(2026, 3, 12), 5, date(2026, 3, 19), date(2026, 3, 5)),
        (date(2026, 3, 13), 1, date(2026, 3, 16), date(2026, 3, 12)),
        (date(2026, 3, 14), 1, date(2026, 3, 16), date(2026, 3, 13)),
        (date(2026, 3, 15), 5, date(2026, 3, 20), date(2026, 3, 9)),
        (date(2026, 3, 16), 1, date(2026, 3, 17), date(2026, 3, 13)),
    ],
)
def test_working_days_skip_the_weekend(dag: date, werkdagen: int, erna: date, ervoor: date) -> None:
    """Monday to Friday count, from any day of the week."""
    assert werkdag_na(dag, werkdagen) == erna
    assert werkdag_voor(dag, werkdagen) == ervoor


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 400))
def test_counting_and_adding_working_days_agree(dag: date, werkdagen: int) -> None:
    """That many working days lie between a day and the day so many working days later."""
    assert werkdagen_tussen(dag, werkdag_na(dag, werkdagen)) == werkdagen
    assert werkdag_na(dag, werkdagen).weekday() < 5


def test_a_term_without_end_stays_on_the_calendar() -> None:
    """A register may name any term; a date beyond the calendar becomes its last day."""
    assert werkdag_na(date(2026, 3, 12), 10**12) == date.max
    assert werkdag_voor(date(2026, 3, 12), 10**12) == date.min


KERST = {date(2026, 12, 25): "Eerste kerstdag", date(2026, 12, 26): "Tweede kerstdag"}
NIEUWJAAR = {date(2027, 1, 1): "Nieuwjaarsdag"}


def een_jaarwisseling(jaar: int) -> Mapping[date, str]:
    """Return the holidays of one turn of the year; Friday, Saturday, Friday."""
    return {2026: KERST, 2027: NIEUWJAAR}.get(jaar, {})


@pytest.mark.parametrize(
    ("dag", "werkdagen", "erna"),
    [
        (date(2026, 12, 24), 1, date(2026, 12, 28)),
        (date(2026, 12, 25), 1, date(2026, 12, 28)),
        (date(2026, 12, 22), 5, date(2026, 12, 30)),
        (date(2026, 12, 24), 5, date(2027, 1, 4)),
        (date(2026, 12, 1), 3, date(2026, 12, 4)),
    ],
)
def test_a_holiday_is_no_working_day(dag: date, werkdagen: int, erna: date) -> None:
    """A term passes over holidays, also over one that it only reaches by another."""
    assert Kalender(een_jaarwisseling).na(dag, werkdagen) == erna


@pytest.mark.parametrize(
    ("dag", "werkdagen", "ervoor"),
    [
        (date(2026, 12, 28), 1, date(2026, 12, 24)),
        (date(2027, 1, 4), 5, date(2026, 12, 24)),
        (date(2027, 1, 1), 1, date(2026, 12, 31)),
    ],
)
def test_counting_back_passes_over_holidays_too(dag: date, werkdagen: int, ervoor: date) -> None:
    """Papers must be there earlier when a holiday lies in between."""
    assert Kalender(een_jaarwisseling).voor(dag, werkdagen) == ervoor


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(1, 200))
def test_a_calendar_with_holidays_counts_what_it_adds(dag: date, werkdagen: int) -> None:
    """That many days of work lie in between, and the term ends on one, both ways."""
    kalender = Kalender(een_jaarwisseling)
    eind, begin = kalender.na(dag, werkdagen), kalender.voor(dag, werkdagen)
    assert kalender.tussen(dag, eind) == werkdagen
    assert kalender.tussen(eind, dag) == -werkdagen
    assert kalender.is_werkdag(eind)
    assert kalender.is_werkdag(begin)
    if kalender.is_werkdag(dag):
        assert kalender.tussen(begin, dag) == werkdagen


def test_a_calendar_stays_within_the_calendar() -> None:
    """Also at the ends of time nothing breaks."""
    kalender = Kalender(een_jaarwisseling)
    assert kalender.na(date(2026, 3, 12), 10**12) == date.max
    assert kalender.voor(date(2026, 3, 12), 10**12) == date.min


def test_a_term_is_over_the_day_after_its_last_working_day() -> None:
    """Holidays count where they matter, and are not asked for where they cannot."""
    kalender = Kalender(een_jaarwisseling)
    assert not kalender.verstreken(date(2026, 12, 22), 5, date(2026, 12, 30))
    assert kalender.verstreken(date(2026, 12, 22), 5, date(2026, 12, 31))

    def nooit(_: int) -> Mapping[date, str]:
        raise AssertionError

    assert not Kalender(nooit).verstreken(date(2026, 3, 12), 5, date(2026, 3, 19))
