"""Let the clock go on while no file changes, and say what is wrong with the tasks."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rao_cli.workflow.taak import Taak

JAAR: Final = 366
#: What a task names that has a day of its own: the task is about something of that day, or later.
GENOEMD: Final = re.compile(r"\b(?:SL|TK|B|A)-(?:[a-z0-9-]+-)?(\d{4}-\d\d-\d\d)")


def fouten(
    taken_op: Callable[[date], Sequence[Taak]],
    begin: date,
    dagen: int = JAAR,
    stap: int = 1,
    eerst: int = 0,
) -> list[str]:
    """Let the clock go on day by day, or a step of more; return what is wrong with the tasks.

    `eerst`: so many days after `begin` is the first look.
    """
    gevonden: list[str] = []
    gisteren: Sequence[Taak] = ()
    for nummer in range(eerst, dagen, stap):
        dag = begin + timedelta(days=nummer)
        vandaag = tuple(taken_op(dag))
        gevonden += [f"{dag}: zonder dag: {t}" for t in vandaag if t.voor is None]
        gevonden += [f"{dag}: voor de oorzaak: {t}" for t in vandaag if _voor_oorzaak(t)]
        gevonden += [f"{dag}: weg of verschoven: {t}" for t in gisteren if not _is_er(t, vandaag)]
        gisteren = vandaag
    return gevonden


def _is_er(taak: Taak, taken: Sequence[Taak]) -> bool:
    """Say whether a task is still there with its day; by now it may say more."""
    zelfde = (t for t in taken if taak.wat == t.wat or taak.opdracht == t.opdracht)
    return any(t.voor == taak.voor for t in zelfde)


def _voor_oorzaak(taak: Taak) -> bool:
    """Say whether a task was due before the day of what it names."""
    dagen = GENOEMD.findall(f"{taak.wat} {taak.opdracht}")
    return bool(taak.voor and dagen and taak.voor < min(map(date.fromisoformat, dagen)))
