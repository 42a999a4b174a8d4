"""Terms are counted in working days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.werkdagen import werkdag_na, werkdag_voor, werkdagen_tussen


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
