"""Days as a user gives them: what happened is no future, what follows comes after its cause."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow import dagen

GISTEREN, VANDAAG, MORGEN = date(2026, 4, 7), date(2026, 4, 8), date(2026, 4, 9)


def test_without_a_day_it_is_today() -> None:
    """A day that is given counts; it may be the day of its cause."""
    assert dagen.eis_dag(None, VANDAAG, vanaf=GISTEREN, wat="het overleg") == VANDAAG
    assert dagen.eis_dag(GISTEREN, VANDAAG, vanaf=GISTEREN, wat="het overleg") == GISTEREN


@pytest.mark.parametrize(
    ("op", "vanaf", "zin"),
    [
        (MORGEN, GISTEREN, "9 april 2026 moet nog komen."),
        (GISTEREN, VANDAAG, "7 april 2026 ligt voor het overleg van 8 april 2026."),
    ],
)
def test_what_happened_lies_between_its_cause_and_today(op: date, vanaf: date, zin: str) -> None:
    """Tomorrow has not happened, and nothing comes before its cause."""
    with pytest.raises(GebruiksFout) as fout:
        dagen.eis_dag(op, VANDAAG, vanaf=vanaf, wat="het overleg")
    assert fout.value.zin == zin


@pytest.mark.parametrize(
    ("klacht", "goed", "fout"),
    [
        (dagen.klacht_na, MORGEN, VANDAAG),
        (dagen.klacht_vanaf, VANDAAG, GISTEREN),
        (dagen.klacht_toekomst, VANDAAG, MORGEN),
        (dagen.klacht_voor_lijst, VANDAAG, GISTEREN),
        (dagen.klacht_geweest, VANDAAG, GISTEREN),
    ],
)
def test_a_complaint_is_empty_when_the_day_is_good(klacht: object, goed: date, fout: date) -> None:
    """Each complaint has its own border, on the day itself."""
    assert callable(klacht)
    assert klacht(goed, VANDAAG) == ""
    assert klacht(fout, VANDAAG) != ""
