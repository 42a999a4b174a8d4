"""The Dutch holidays come from a table of a library; here stands what we count on."""

from datetime import date

import pytest

from docs.maak_feestdagen import maak
from rao_cli.store.feestdagen import TABEL, feestdagen


@pytest.mark.parametrize(
    ("dag", "naam"),
    [
        (date(2026, 1, 1), "Nieuwjaarsdag"),
        (date(2026, 4, 3), "Goede vrijdag"),
        (date(2026, 4, 6), "Tweede paasdag"),
        (date(2026, 4, 27), "Koningsdag"),
        (date(2026, 5, 5), "Bevrijdingsdag"),
        (date(2026, 5, 14), "Hemelvaartsdag"),
        (date(2026, 5, 25), "Tweede pinksterdag"),
        (date(2026, 12, 25), "Eerste kerstdag"),
        (date(2027, 3, 29), "Tweede paasdag"),
        (date(2025, 4, 26), "Koningsdag"),  # the 27th was a Sunday
    ],
)
def test_the_days_of_the_law_are_holidays(dag: date, naam: str) -> None:
    """Each day that the Algemene termijnenwet names, has its Dutch name."""
    assert feestdagen(dag.year)[dag] == naam


def test_the_table_is_up_to_date() -> None:
    """It says what the library says of every year that there can be, with one line per day."""
    assert TABEL.read_text(encoding="utf-8") == maak()


def test_every_day_of_the_table_is_read() -> None:
    """Year by year as much comes out as there is in it."""
    dagen = {f"{dag} {naam}" for jaar in range(1, 10_000) for dag, naam in feestdagen(jaar).items()}
    assert dagen == {*TABEL.read_text(encoding="utf-8").splitlines()}


@pytest.mark.parametrize("jaar", [1, 1900, 2100, 5000, 9999])
def test_any_year_can_be_asked(jaar: int) -> None:
    """A register may hold any date; a year that the table does not know has no holidays."""
    assert all(dag.year == jaar for dag in feestdagen(jaar))


def test_an_ordinary_day_is_no_holiday() -> None:
    """Most days are no holiday."""
    assert date(2026, 3, 12) not in feestdagen(2026)
