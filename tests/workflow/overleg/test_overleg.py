"""When a meeting is, as a person types it, and which meeting can be held (S1, S2)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.workflow.overleg.overleg import houd, zoek_te_houden
from rao_cli.workflow.overleg.vergaderdatum import als_tijd, klacht_tijd, zoek_gepland
from tests.documents.wereld import APRIL, MAART, anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, maart
from tests.workflow.handelen import handeling


@pytest.mark.parametrize(
    ("getypt", "tijd"),
    [
        ("9-11", "09:00-11:00"),
        ("9.30 - 11 uur", "09:30-11:00"),
        ("10:00–12:00", "10:00-12:00"),
        ("10 tot 12", "10:00-12:00"),
        ("14", "14:00"),
        ("straks", "straks"),
    ],
)
def test_a_time_may_be_typed_in_any_way(getypt: str, tijd: str) -> None:
    """It is written in one way; what is no time stays as it was."""
    assert als_tijd(getypt) == tijd


@pytest.mark.parametrize(
    ("getypt", "klacht"),
    [
        ("9-11", ""),
        ("straks", "'straks' is geen tijd, zoals 10:00-12:00."),
        ("12-10", "'12:00-10:00' eindigt voor het begint."),
    ],
)
def test_a_time_that_cannot_be_is_said(getypt: str, klacht: str) -> None:
    """No time, or an end before the beginning."""
    assert klacht_tijd(getypt) == klacht


def test_a_year_gives_the_meetings_that_are_to_come() -> None:
    """What was held stays as it is; a year without any is refused."""
    stand = stand_van(vol().register, LIJST, maart(), APRILOVERLEG)
    assert [plek.overleg.datum for plek in zoek_gepland(stand, [], 2026)] == [APRIL]
    with pytest.raises(RaoError, match="In 2027"):
        zoek_gepland(stand, [], 2027)
    with pytest.raises(RaoError, match="tijd en plaats liggen vast"):
        zoek_gepland(stand, [MAART], None)


@pytest.mark.parametrize(
    ("status", "vandaag", "zin"),
    [
        ("vervallen", APRIL, "is vervallen"),
        ("besluitenlijst-vastgesteld", APRIL, "gehouden en de besluitenlijst is vastgesteld"),
        ("gepland", date(2026, 4, 8), "moet nog komen"),
    ],
)
def test_only_a_meeting_of_now_is_held(status: Any, vandaag: date, zin: str) -> None:
    """Not one to come, not one that was closed."""
    h = handeling(anders(APRILOVERLEG, status=status), vandaag=vandaag)
    with pytest.raises(RaoError, match=zin):
        zoek_te_houden(h, APRIL)


def test_nobody_is_there_and_not_there() -> None:
    """And of each core organisation somebody says which of the two."""
    h = handeling(APRILOVERLEG, vandaag=APRIL)
    with pytest.raises(GebruiksFout, match="aanwezig én afwezig"):
        houd(h, APRIL, ["COA"], {"coa": "Ziek"})
    with pytest.raises(GebruiksFout, match="U zegt niet van DT&V, IND en AVIM"):
        houd(h, APRIL, ["COA"], {})
