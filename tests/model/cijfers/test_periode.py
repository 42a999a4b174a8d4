"""A period as people write it."""

from datetime import date

import pytest

from rao_cli.model.cijfers.periode import Looptijd, read_periode


@pytest.mark.parametrize(
    ("tekst", "begin", "eind"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("9999-12", date(9999, 12, 1), date.max),
    ],
)
def test_first_and_last_day(tekst: str, begin: date, eind: date) -> None:
    """A year, quarter and month have a first and a last day."""
    assert read_periode(tekst) == Looptijd(begin, eind)


def test_year_zero() -> None:
    """The year zero is on no calendar."""
    assert read_periode("0000") is None


@pytest.mark.parametrize(
    ("groot", "klein", "past"),
    [
        ("2026", "2026-Q1", True),
        ("2026-Q1", "2026-03", True),
        ("2026-Q1", "2026-Q1", True),
        ("2026-Q1", "2026", False),
        ("2026-Q1", "2026-04", False),
    ],
)
def test_contains(groot: str, klein: str, past: bool) -> None:  # noqa: FBT001 - what is expected
    """A year contains its quarters, and not the other way round."""
    buiten, binnen = read_periode(groot), read_periode(klein)
    assert buiten is not None
    assert binnen is not None
    assert buiten.omvat(binnen) is past


@pytest.mark.parametrize("tekst", ["2026", "2026-Q1", "2026-03"])
def test_is_a_period(tekst: str) -> None:
    """So a period is written."""
    assert read_periode(tekst) is not None


@pytest.mark.parametrize("tekst", ["", "26", "2026-Q5", "2026-13", "2026-3", "0000", "2026\n"])
def test_is_no_period(tekst: str) -> None:
    """So it is not."""
    assert read_periode(tekst) is None
