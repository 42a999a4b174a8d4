"""Since when a term runs, and until which day something is kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from rao_cli.model.soorten.leven import Afloop, Intrekking
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg, Vervallen
from tests.documents.wereld import APRIL, MAART, anders
from tests.model.bewaring.proeftermijn import (
    BRIEF,
    KLAAR,
    ONDERWERPEN,
    OVERLEGGEN,
    VRIJ,
    overzicht,
    regio,
    termijn,
    vastgesteld,
    weg,
)
from tests.workflow.agenda.proefvoorstel import LIJST, ZAAK, maart

DAG = timedelta(days=1)


def met(**velden: Any) -> tuple[Any, ...]:
    """Return the told zaak with other keys, and what belongs to it."""
    return anders(LIJST, zaken={ZAAK: anders(LIJST.zaken[ZAAK], **velden)}), *KLAAR[1:]


def test_the_last_day_of_a_term_belongs_to_it() -> None:
    """It may go on the day after it, and not sooner."""
    assert weg(op=VRIJ) == [ZAAK]
    assert weg(op=VRIJ - DAG) == []
    (een,) = overzicht(op=VRIJ - DAG).komt
    assert (een.sinds, een.tot) == (date(2026, 3, 20), date(2027, 3, 20))


def test_it_looks_one_year_ahead() -> None:
    """What is over later is not shown yet."""
    assert [een.kenmerk for een in overzicht(op=date(2026, 3, 20)).komt] == [ZAAK]
    assert overzicht(op=date(2026, 3, 19)).komt == ()


def test_a_term_may_be_in_months() -> None:
    """A month is as long as the calendar says."""
    (een,) = overzicht(register=regio(termijn(termijn="18 maanden")), op=VRIJ).komt
    assert een.tot == date(2027, 9, 20)


@pytest.mark.parametrize(
    ("vanaf", "sinds"), [("afgehandeld", MAART), ("teruggekoppeld", date(2026, 3, 20))]
)
def test_a_zaak_is_settled_and_then_told(vanaf: str, sinds: date) -> None:
    """Each of the two is a day of its own."""
    (een,) = overzicht(register=regio(termijn(vanaf=vanaf))).mag_weg
    assert een.sinds == sinds


def test_a_zaak_without_an_end_in_the_world_has_no_afloop() -> None:
    """A term that runs since the afloop then does not run; withdrawn is no afloop either."""
    register = regio(termijn(vanaf="afloop"))
    assert overzicht(register=register).loopt == {"zaken": 1}
    terug = met(intrekking=Intrekking(datum=APRIL, reden="Opgelost"))
    assert overzicht(register=register, basis=terug).loopt == {"zaken": 1}
    klaar = met(afloop=Afloop(soort="vergunning", op=APRIL))
    brief = anders(BRIEF, verzonden_op=APRIL)
    (een,) = overzicht(register=register, basis=(*klaar[:2], brief), op=date(2028, 1, 1)).mag_weg
    assert een.sinds == APRIL


def test_a_zaak_that_came_back_runs() -> None:
    """A new list begins it anew: its term does not run any more."""
    later = anders(
        LIJST, kenmerk="SL-duindorp-2026-05-04", datum=date(2026, 5, 4), status="ingediend"
    )
    assert weg(later) == []
    assert overzicht(later).loopt == {"zaken": 1}


@pytest.mark.parametrize(
    ("vanaf", "sinds"),
    [("overleg-gehouden", MAART), ("besluitenlijst-vastgesteld", date(2026, 4, 9))],
)
def test_a_meeting_is_held_and_then_fixed(vanaf: str, sinds: date) -> None:
    """Each of the two is a day of its own."""
    register = regio(termijn(categorie="overleggen", vanaf=vanaf), termijn())
    basis = (LIJST, vastgesteld(op=APRIL), BRIEF)
    per = {een.kenmerk: een for een in overzicht(register=register, basis=basis, op=APRIL).komt}
    assert per["2026-03-12"].sinds == sinds


def test_a_meeting_to_come_has_no_term() -> None:
    """One that was cancelled has: nothing comes of it any more."""
    komt = Overleg(soort="overleg", datum=APRIL, status="gepland")
    weg_ermee = anders(komt, status="vervallen", vervallen=Vervallen(datum=APRIL, reden="Geen"))
    assert overzicht(komt, register=regio(OVERLEGGEN), basis=()).loopt == {"overleggen": 1}
    assert weg(weg_ermee, register=regio(OVERLEGGEN), basis=(), op=date(2028, 1, 1)) == [
        "2026-04-09"
    ]


def onderwerp(**velden: Any) -> Onderwerp:
    """Return a trend that is done."""
    staat: dict[str, Any] = {"soort": "onderwerp", "kenmerk": "trend-7k3f9e", "type": "trend"}
    staat |= {"titel": "Een trend", "status": "afgerond", "datum": date(2026, 1, 5)}
    return Onderwerp(**{**staat, **velden})


def test_a_topic_is_kept_since_a_table_spoke_of_it() -> None:
    """Or since it came in, when none ever did; one that is not done has no term."""
    register, op = regio(ONDERWERPEN), date(2027, 2, 1)
    assert weg(onderwerp(), register=register, basis=(), op=op) == ["trend-7k3f9e"]
    besproken = anders(maart(), agendapunten=[Agendapunt(id="trend-7k3f9e", soort="onderwerp")])
    (een,) = overzicht(onderwerp(), besproken, register=register, basis=(), op=op).komt
    assert een.sinds == MAART
    loopt = overzicht(onderwerp(status="open"), register=register, basis=(), op=op).loopt
    assert loopt == {"onderwerpen": 1}


def test_without_terms_nothing_has_to_go() -> None:
    """No term is public, so there is none by itself."""
    register = anders(regio(), bewaren=[])
    alles = overzicht(register=register, op=date(2090, 1, 1))
    assert (alles.mag_weg, alles.vastgehouden, alles.komt, alles.loopt) == ((), (), (), {})


def test_only_the_first_term_of_a_category_counts() -> None:
    """And only with a trigger that fits: REG18 and REG19 say so of the others."""
    later, past_niet = termijn(termijn="9 jaar"), termijn(vanaf="overleg-gehouden")
    assert weg(register=regio(termijn(), later)) == [ZAAK]
    assert weg(register=regio(past_niet, later)) == []
