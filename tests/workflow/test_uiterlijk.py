"""Before which day work for a meeting is done: never before its cause, and not by the clock."""

from __future__ import annotations

from datetime import date

from rao_cli.model.soorten.overleg import Overleg, Verplaatsing
from rao_cli.workflow import uiterlijk
from tests.documents.wereld import anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import LIJST

DECEMBER = Overleg(soort="overleg", datum=date(2025, 12, 31), status="gepland")
MAART = Overleg(soort="overleg", datum=date(2026, 3, 12), status="gepland")
UITERLIJK = date(2026, 3, 5)


def test_a_list_is_for_the_meeting_that_it_can_reach() -> None:
    """A list of 17 February is not late since December, for a meeting that nobody wrote down."""
    stand = stand_van(vol().register, DECEMBER, MAART)
    assert uiterlijk.stukken_uiterlijk(stand, DECEMBER.datum) == date(2025, 12, 24)
    assert uiterlijk.inleveren_voor(stand, date(2026, 2, 17)) == UITERLIJK
    assert uiterlijk.behandelen_voor(stand, date(2026, 2, 17)) == UITERLIJK


def test_what_comes_in_late_is_for_the_day_itself() -> None:
    """After the last day for papers the meeting itself is the day; the next list waits longer."""
    stand = stand_van(vol().register, MAART)
    assert uiterlijk.behandelen_voor(stand, date(2026, 3, 6)) == MAART.datum
    assert uiterlijk.stukken_voor(stand, MAART, date(2026, 3, 6)) == MAART.datum
    assert uiterlijk.inleveren_voor(stand, date(2026, 3, 6)) > MAART.datum


def test_a_meeting_that_got_its_day_late() -> None:
    """Planned or moved after the day for its papers: nobody could be in time for that."""
    gepland = anders(MAART, gepland_op=date(2026, 3, 9))
    verplaatst = anders(MAART, verplaatst=[Verplaatsing(date(2026, 3, 26), date(2026, 3, 9))])
    op_tijd = anders(MAART, verplaatst=[Verplaatsing(date(2026, 3, 26), date(2026, 2, 9))])
    dagen = [
        uiterlijk.stukken_voor(stand_van(vol().register, overleg), overleg)
        for overleg in (gepland, verplaatst, op_tijd)
    ]
    assert dagen == [MAART.datum, MAART.datum, UITERLIJK]


def test_without_a_meeting_the_rhythm_says_when() -> None:
    """Then work is for the meeting to expect; an empty register expects none yet."""
    assert uiterlijk.inleveren_voor(stand_van(vol().register), date(2026, 3, 2)) == UITERLIJK
    assert uiterlijk.plannen_voor(stand_van(vol().register, LIJST)) == date(2026, 3, 12)
    assert uiterlijk.plannen_voor(stand_van(vol().register)) is None
