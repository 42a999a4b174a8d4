"""The clock goes on and no file changes: every task keeps its day, and none goes away unfinished."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import pytest

from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.werklijst.status import make_status
from tests.keuring import WORTEL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

JAAR: Final = 366
#: What a task names that has a day of its own: the task is about something of that day, or later.
GENOEMD: Final = re.compile(r"\b(?:SL|TK|B|A)-(?:[a-z0-9-]+-)?(\d{4}-\d\d-\d\d)")


def fouten(taken_op: Callable[[date], Sequence[Taak]], begin: date, dagen: int = JAAR) -> list[str]:
    """Let the clock go on day by day; return what is wrong with the tasks."""
    gevonden, gisteren = [], ()
    for nummer in range(dagen):
        dag = begin + timedelta(days=nummer)
        vandaag = taken_op(dag)
        gevonden += [f"{dag}: zonder dag: {t}" for t in vandaag if t.voor is None]
        gevonden += [f"{dag}: voor de oorzaak: {t}" for t in vandaag if _voor_oorzaak(t)]
        gevonden += [f"{dag}: weg of verschoven: {t}" for t in gisteren if not _is_er(t, vandaag)]
        gisteren = vandaag
    return gevonden


def _is_er(taak: Taak, taken: Sequence[Taak]) -> bool:
    """Say whether a task is still there, with its day; it may name more by now."""
    return any(
        t.voor == taak.voor and t.wie == taak.wie and (taak.wat == t.wat or taak.opdracht == t.opdracht)
        for t in taken
    )


def _voor_oorzaak(taak: Taak) -> bool:
    """Say whether a task was due before the day of what it names."""
    dagen = GENOEMD.findall(f"{taak.wat} {taak.opdracht}")
    return bool(taak.voor and dagen and taak.voor < min(map(date.fromisoformat, dagen)))


def test_a_year_over_the_example_register() -> None:
    """A region with everything in it, that nobody touches for a year."""
    lading = RegisterMap(WORTEL / "voorbeelden" / "goed").load()

    def taken_op(dag: date) -> Sequence[Taak]:
        stand = lading.stand(dag)
        assert stand is not None
        return make_status(stand, kast=Kast(None, lading)).taken

    assert fouten(taken_op, date(2026, 7, 16)) == []
