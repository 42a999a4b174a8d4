"""Whose task it is, and when it asks attention."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.workflow.taak import IEDEREEN, Taak
from rao_cli.workflow.werklijst.groepen import (
    groepeer,
    taken_voor,
    voor_secretaris,
    zeg_achterstand,
)
from tests.documents.wereld import stand_van, vol

WOENSDAG = date(2026, 4, 8)
SECRETARIS = "secretaris (DT&V)"
EIGEN = Taak("Agenda maken", SECRETARIS, None, "rao agenda genereer")
VAN_COA = Taak("Bellen", "COA", date(2026, 4, 9), "rao actie gereed", "Vraag COA")
VAN_LKO = Taak("Indienen", "LKO Duindorp", None, "rao signaallijst dien-in", "Vraag het LKO")
VAN_ALLEN = Taak("Een rol afspreken", IEDEREEN, None, "rao rol draag-over")
ALLE = (EIGEN, VAN_COA, VAN_LKO, VAN_ALLEN)


@pytest.mark.parametrize(
    ("wie", "taken"),
    [
        ("coa", (VAN_COA, VAN_ALLEN)),
        ("duindorp", (VAN_LKO, VAN_ALLEN)),
        ("LKO Duindorp", (VAN_LKO, VAN_ALLEN)),
    ],
)
def test_everybody_sees_its_own_tasks(wie: str, taken: tuple[Taak, ...]) -> None:
    """An organisation by its key, an LKO by key or name, and what concerns all."""
    stand = stand_van(vol().register, vandaag=WOENSDAG)
    assert taken_voor(stand, ALLE, wie, SECRETARIS) == taken


def test_the_secretary_asks_others() -> None:
    """For whoever holds that role, a task of another is to ask for it."""
    stand = stand_van(vol().register, vandaag=WOENSDAG)
    assert [taak.wat for taak in taken_voor(stand, ALLE, "DT&V", SECRETARIS)] == [
        *("Agenda maken", "Vraag COA", "Vraag het LKO", "Een rol afspreken"),
    ]


def test_who_is_late_stays_the_one_who_owes() -> None:
    """The asking is of the secretary until the day; after it the name of who is late stands."""
    op_tijd, te_laat = (
        voor_secretaris([VAN_COA], SECRETARIS, dag)[0].wie for dag in (WOENSDAG, date(2026, 4, 10))
    )
    assert (op_tijd, te_laat) == (SECRETARIS, "COA")


def test_a_stranger_has_no_tasks() -> None:
    """A name that the register does not know is refused."""
    with pytest.raises(RaoError, match="CAO"):
        taken_voor(stand_van(vol().register), ALLE, "CAO", SECRETARIS)


def test_tasks_are_grouped_by_when_they_ask_attention() -> None:
    """Late, today, this week, before the meeting, later, without a day; an empty group is not."""
    dagen = (date(2026, 4, 7), WOENSDAG, date(2026, 4, 12), date(2026, 4, 16), date(2026, 5, 1))
    taken = [Taak("x", "COA", dag, "rao x") for dag in (*dagen, None)]
    groepen = groepeer(taken, WOENSDAG, date(2026, 4, 16))
    assert [groep.kop for groep in groepen] == [
        *("Te laat sinds", "Vandaag", "Deze week", "Voor het overleg van 16 april 2026"),
        *("Later", "Zonder datum"),
    ]
    assert [groep.te_laat for groep in groepen] == [True, *[False] * 5]


def test_a_backlog_stands_below_this_week() -> None:
    """Of more than ten late tasks the head says so, and what this week asks comes before them."""
    laat = [Taak("x", "COA", date(2026, 4, 7), "rao x")] * 11
    nu = [Taak("x", "COA", dag, "rao x") for dag in (WOENSDAG, date(2026, 4, 12), None)]
    groepen = groepeer([*laat, *nu], WOENSDAG, None)
    assert [groep.kop for groep in groepen] == [
        *("Vandaag", "Deze week", "Te laat sinds", "Zonder datum"),
    ]
    assert zeg_achterstand(groepen) == "11 taken zijn te laat; die staan onder deze week."
    for anders in ([*laat[1:], *nu], [*laat, nu[-1]]):
        eerst = groepeer(anders, WOENSDAG, None)
        assert (eerst[0].kop, zeg_achterstand(eerst)) == ("Te laat sinds", "")


def test_the_first_and_the_last_day_of_the_calendar_are_days() -> None:
    """No sum with days falls off the calendar."""
    for dag in (date.min, date.max):
        (groep,) = groepeer([Taak("x", "COA", dag, "rao x")], dag, None)
        assert groep.kop in {"Vandaag", "Te laat sinds"}
