"""A meeting that is planned has the roles of its day, and a day on which people work (S1, S4)."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.overleg.plannen import Jaarwens, plan_jaar, rolhouder, vrije_dag, zet_overleg
from tests.documents.wereld import APRIL, vol
from tests.workflow.handelen import handeling


@pytest.mark.parametrize(
    ("dag", "wie"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 3, 31), "COA"),
        (date(2026, 4, 1), "AVIM"),
    ],
)
def test_a_role_goes_by_its_day(dag: date, wie: str | None) -> None:
    """The period counts in which the day lies; before the first nobody has the role."""
    assert rolhouder(vol().register, "voorzitter", dag) == wie


def test_a_new_meeting_has_its_roles_and_its_members() -> None:
    """The chair and secretary of that day, and all core organisations."""
    h = handeling()
    zet_overleg(h, APRIL, "10:00-12:00", None)
    overleg = h.straks().overleggen["overleggen/2026/2026-04-09.yaml"]
    assert overleg.voorzitter is not None
    assert overleg.voorzitter.organisatie == "AVIM"
    assert overleg.genodigd == ["DT&V", "IND", "COA", "AVIM"]
    assert (overleg.status, overleg.tijd, overleg.locatie) == ("gepland", "10:00-12:00", None)


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        (date(2026, 4, 27), "is Koningsdag."),
        (date(2026, 4, 11), "valt in het weekend."),
        (APRIL, ""),
    ],
)
def test_a_day_off_is_said(dag: date, zin: str) -> None:
    """A holiday by its name, a weekend as such; a working day says nothing."""
    gezegd = vrije_dag(handeling().stand, dag)
    assert (gezegd or "").endswith(zin)
    assert (gezegd is None) == (not zin)


def test_a_year_that_is_over_is_not_planned() -> None:
    """Nothing is planned in the past."""
    with pytest.raises(GebruiksFout, match="2025 is al voorbij"):
        plan_jaar(handeling(), 2025, Jaarwens())
