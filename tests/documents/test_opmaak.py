"""Dutch as it is written at the table."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rao_cli.documents import opmaak

DONDERDAG = date(2026, 3, 12)


def test_a_date_is_written_out() -> None:
    """Weekday, day, month and year, without a leading zero."""
    assert opmaak.datum_voluit(DONDERDAG) == "donderdag 12 maart 2026"
    assert opmaak.datum(date(2026, 8, 1)) == "1 augustus 2026"


def test_a_time_is_from_until() -> None:
    """Begin and end, or only a begin."""
    assert opmaak.tijdvak("10:00-12:00") == "10:00 tot 12:00 uur"
    assert opmaak.tijdvak("09:30") == "vanaf 09:30 uur"


@pytest.mark.parametrize(
    ("tekst", "minuten"), [("10:00-12:30", 150), ("10:00", None), ("12:00-10:00", None)]
)
def test_minutes_of_a_meeting(tekst: str, minuten: int | None) -> None:
    """Only an end after the begin gives a length."""
    assert opmaak.minuten_in(tekst) == minuten


@pytest.mark.parametrize(
    ("delen", "tekst"),
    [([], ""), (["IND"], "IND"), (["IND", "COA"], "IND en COA"), ([1, 2, 3], "1, 2 en 3")],
)
def test_an_enumeration_ends_with_en(delen: list[object], tekst: str) -> None:
    """Commas, and "en" before the last."""
    assert opmaak.opsomming(delen) == tekst


@pytest.mark.parametrize(
    ("dagen", "tekst"),
    [
        *((-3, "0 dagen"), (0, "0 dagen"), (1, "1 dag"), (13, "13 dagen"), (14, "2 weken")),
        *((69, "9 weken"), (70, "2 maanden"), (364, "11 maanden"), (365, "1 jaar")),
        *((400, "1 jaar en 1 maand"), (1000, "2 jaar en 8 maanden")),
    ],
)
def test_a_duration_is_said_as_people_say_it(dagen: int, tekst: str) -> None:
    """Days, then weeks, then months and years."""
    assert opmaak.duur(DONDERDAG, DONDERDAG + timedelta(days=dagen)) == tekst


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        *(("wacht op de brief", "Wacht op de brief."), ("Klaar.", "Klaar."), (None, "")),
        *(("hij zei: “ja.”", "Hij zei: “ja.”"), ("a\n b", "A b."), ("ijs", "IJs."), ("?", "?")),
    ],
)
def test_a_sentence_has_a_capital_and_an_end(tekst: str | None, zin: str) -> None:
    """What ends as a sentence stays; white space becomes one blank."""
    assert opmaak.zin(tekst) == zin


def test_a_long_text_is_cut_between_words() -> None:
    """Cut at a word, without the comma before it, and marked."""
    assert opmaak.kort("een, twee, drie", 10) == "een, twee …"
    assert opmaak.kort("een twee", 8) == "een twee"
    assert opmaak.kort("x" * 50, 10) == "x" * 10 + " …"
