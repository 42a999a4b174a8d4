"""A month that is closed keeps its figures for ever after, but for a correction (S14)."""

from typing import Any

import msgspec
import pytest

from tests.levensjaar.jaarloop import Jaar, maandeinde
from tests.levensjaar.tabel import JAAR, dag

#: When the end of zaak 13 in March was recorded; until then it was open in these months too.
LATER, GECORRIGEERD = dag("06-24"), (3, 4, 5)
#: And zaak 25, that ended in October.
OKTOBER = dag("11-18")


def getoond(jaar: Jaar, nummer: int, maand: int) -> Any:
    """Return the figures of a month as they were told at the end of another."""
    return jaar.cijfers[maandeinde(nummer), f"{JAAR}-{maand:02}"]


def cijfers(jaar: Jaar, nummer: int, maand: int) -> Any:
    """Return the numbers in them, per LKO and in total."""
    alles = msgspec.to_builtins(getoond(jaar, nummer, maand))
    return alles["rijen"], alles["totaal"]


@pytest.mark.parametrize("maand", range(1, 11))
def test_closed_figures_stay(jaar: Jaar, maand: int) -> None:
    """Asked at the end of every later month they are the same, unless a correction came between."""
    was = cijfers(jaar, maand + 1, maand)
    for nummer in range(maand + 2, 13):
        nu = cijfers(jaar, nummer, maand)
        gewijzigd = nummer == LATER.month and maand in GECORRIGEERD
        assert (nu != was) == gewijzigd, (maand, nummer)
        was = nu


def test_a_correction_counts_on_its_day(jaar: Jaar) -> None:
    """March has one zaak more that is done, and one that ended; April only one less open."""
    (_, was), (_, nu) = (cijfers(jaar, nummer, 3) for nummer in (5, 6))
    assert (nu["afgerond"], nu["open_eind"]) == (was["afgerond"] + 1, was["open_eind"] - 1)
    assert nu["aflopen"] == was["aflopen"] | {"zonder-toezicht": 1}
    (_, was), (_, nu) = (cijfers(jaar, nummer, 4) for nummer in (5, 6))
    anders = {naam for naam in was if was[naam] != nu[naam]}
    assert anders == {"open_begin", "open_eind"}


@pytest.mark.parametrize("maand", range(1, 13))
def test_a_correction_is_named(jaar: Jaar, maand: int) -> None:
    """Beside the figures of each month that it changed, and no other."""
    dagen = ((LATER,) if maand in GECORRIGEERD else ()) + ((OKTOBER,) if maand == 10 else ())
    assert getoond(jaar, 12, maand).gecorrigeerd == dagen


def test_a_correction_is_told(jaar: Jaar) -> None:
    """Who reads the figures of March sees that they were corrected."""
    assert "Gecorrigeerd op 24 juni 2027." in jaar.spel.op(maandeinde(12)).doet(
        "cijfers", "--periode", "2027-03"
    )
