"""The figures of `rao cijfers`, against numbers counted in the table and nowhere else (S14)."""

from datetime import date
from typing import Any

import pytest

from tests.levensjaar.jaarloop import Jaar, maandeinde
from tests.levensjaar.tabel import EIND, JAAR, LKOS
from tests.levensjaar.tellen import AFLOPEN, DAGEN, tel

PERIODEN = {
    str(JAAR): (date(JAAR, 1, 1), EIND),
    **{f"{JAAR}-{n:02}": (date(JAAR, n, 1), maandeinde(n)) for n in range(1, 13)},
}


@pytest.fixture(scope="module")
def gegeven(jaar: Jaar) -> dict[str, Any]:
    """The figures of the year and of each month, asked on its last day."""
    return {p: jaar.spel.vraag(EIND, "cijfers", "--periode", p) for p in PERIODEN}


def rij(cijfers: Any, lko: str) -> Any:
    """Return the row of one LKO, or the total for ''."""
    if not lko:
        return cijfers["totaal"]
    (eigen,) = [rij for rij in cijfers["groepen"] if rij["lkos"] == [lko]]
    return eigen


@pytest.mark.parametrize("lko", ["", *LKOS])
@pytest.mark.parametrize("periode", PERIODEN)
def test_as_counted_in_the_table(gegeven: dict[str, Any], periode: str, lko: str) -> None:
    """In, out and open, lead time, outcomes and endings, in each period and for each LKO."""
    verwacht = tel(lko, *PERIODEN[periode])
    van_rao = rij(gegeven[periode], lko)
    assert {naam: van_rao[naam] for naam in verwacht} == verwacht


def test_every_kind_of_ending_was_played() -> None:
    """The table is no easier than life: each outcome and each kind of ending is in it."""
    assert {*AFLOPEN, "opschalen", "terug-naar-lko", "ter-kennisname"} <= {d.wat for d in DAGEN}


@pytest.mark.parametrize("nummer", range(1, 13))
def test_months_of_the_year(gegeven: dict[str, Any], nummer: int) -> None:
    """The row of a month in the figures of the year is the total of that month."""
    eigen, in_jaar = gegeven[f"{JAAR}-{nummer:02}"]["totaal"], gegeven[str(JAAR)]["maanden"]
    naam = {"naam": f"{JAAR}-{nummer:02}"}
    assert in_jaar[nummer - 1] | naam == eigen | naam
