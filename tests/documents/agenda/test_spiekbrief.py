"""The chair's script: the clock, the question, standpunten side by side, pros and cons."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt

from rao_cli.documents.agenda.spiekbrief import make_spiekbrief
from rao_cli.model.soorten.overleg import Afwezigheid
from tests.documents.strategie import WEINIG, standen
from tests.documents.wereld import (
    APRIL,
    anders,
    gevuld,
    leeg,
    met_overleg,
    overleg_van,
    punt,
    stand_van,
    vol,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.soorten.overleg import Agendapunt
    from rao_cli.model.stand import Stand

MD = MarkdownIt("commonmark").enable("table")
TRAAG = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


def brief(*punten: Agendapunt, **velden: object) -> str:
    """Return the script of 9 April with these items, or with all that the agenda holds."""
    stand, overleg = gevuld(vol(), APRIL)
    overleg = anders(overleg, agendapunten=list(punten) or overleg.agendapunten, **velden)
    return make_spiekbrief(met_overleg(stand, overleg), overleg).tekst


def test_a_full_script(golden: Callable[[str, str], None]) -> None:
    """Everything a meeting can have on its agenda."""
    golden("spiekbrief-vol.md", brief())


def test_an_empty_script(golden: Callable[[str, str], None]) -> None:
    """Before anything is on the agenda."""
    stand = leeg()
    golden("spiekbrief-leeg.md", make_spiekbrief(stand, overleg_van(stand, APRIL)).tekst)


def test_a_script_with_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    stand = vol("lastig")
    tekst = make_spiekbrief(stand, overleg_van(stand, APRIL)).tekst
    golden("spiekbrief-lastig.md", tekst)
    assert set(re.findall(r"<(\w+)", MD.render(tekst))) == {
        *("h1", "h2", "h3", "p", "strong", "em", "ul", "ol", "li", "br"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }


def test_it_has_its_place() -> None:
    """One folder per meeting."""
    stand = leeg()
    naam = make_spiekbrief(stand, overleg_van(stand, APRIL)).naam
    assert naam == "documenten/2026-04-09/spiekbrief.md"


@pytest.mark.parametrize(
    ("velden", "vraag"),
    [
        ({"id": "opening", "soort": "vast"}, "Wie is er niet, en wie vervangt?"),
        ({"id": "besluitenlijst-2026-03-12", "soort": "vast"}, "Kan de besluitenlijst zo"),
        ({"id": "gemeenten", "soort": "vast"}, "Is hierover iets te melden?"),
        ({"id": "acties", "soort": "actie"}, "Wat is er nodig om deze acties af te ronden"),
        ({"id": "x", "doel": "besluit"}, "Wat besluiten we? Wie doet wat"),
        ({"id": "x", "doel": "bespreken"}, "Wat nemen we hieruit mee"),
        ({"id": "x", "doel": "ter-kennisname"}, "Heeft iemand hier een vraag over?"),
        ({"id": "x"}, "Wat nemen we hieruit mee"),
    ],
)
def test_what_the_chair_asks(velden: dict[str, str], vraag: str) -> None:
    """By what the item wants of the table."""
    id_ = velden["id"]
    rest = {naam: waarde for naam, waarde in velden.items() if naam != "id"}
    assert f"**Vraag:** {vraag}" in brief(punt(id_, **rest))


def test_an_lko_asks_in_its_own_words() -> None:
    """Of a zaak with a question the chair reads that question."""
    assert "**LKO Duindorp vraagt:** Stem af wie het gezin begeleidt" in brief()


def test_put_off_again_is_said() -> None:
    """After two times the next one asks a reason."""
    assert "Al 2 keer aangehouden. Nog een keer kan alleen met een motivering." in brief()


def test_an_invitee_comes_at_a_time() -> None:
    """The chair knows when to let them in."""
    tekst = brief(punt("a", minuten=25), punt("b", genodigd=["Nidos"]))
    assert "Nidos komt alleen voor dit punt om 10:25, en gaat daarna weer." in tekst


def test_a_guest_with_more_items() -> None:
    """When it comes, that it stays, when it comes back, and when it may go."""
    nidos = {"genodigd": ["Nidos"], "minuten": 10}
    tekst = brief(
        *(punt("a", minuten=20), punt("b", **nidos), punt("c", genodigd=["Nidos", "IOM"])),
        *(punt("d", minuten=5), punt("e", **nidos)),
    )
    assert "- Komt erbij: Nidos om 10:20, voor de punten 2, 3 en 5\n" in tekst
    for zin in (
        "Nidos komt om 10:20, voor de punten 2, 3 en 5.",
        "Nidos is er ook bij dit punt.",
        "IOM komt alleen voor dit punt om 10:30, en gaat daarna weer.",
        "Nidos komt terug om 10:45, en gaat daarna weer.",
    ):
        assert f"- **Let op:** {zin}\n" in tekst


def test_without_a_time_there_is_no_clock() -> None:
    """Then the minutes are enough."""
    tekst = brief(punt("a", minuten=25, onderwerp="A"), tijd=None)
    assert "| – | 25 | 1. A | – |" in tekst
    assert "De punten duren samen 25 minuten." in tekst


@pytest.mark.parametrize(
    ("punten", "raad"),
    [
        ([("a", "besluit", 110), ("b", "ter-kennisname", 20)], "Stuur punt 2 (ter kennisname)"),
        ([("a", "besluit", 70), ("b", "besluit", 70)], "Neem voor een besluit dan hoogstens 60"),
        ([("a", "bespreken", 130)], "Zet een paar punten op het volgende overleg."),
    ],
)
def test_advice_when_it_takes_too_long(punten: list[tuple[str, str, int]], raad: str) -> None:
    """What asks nothing can go; else less time for each, or later."""
    tekst = brief(*(punt(id_, doel=doel, minuten=minuten) for id_, doel, minuten in punten))
    assert raad in tekst


def test_who_said_not_to_come() -> None:
    """Known beforehand, with the replacement."""
    afwezig = {"AVIM": Afwezigheid(reden="Inzet elders", vervanging="Een collega")}
    assert "- Afgemeld: AVIM: Inzet elders. Vervanging: Een collega." in brief(afwezig=afwezig)


def test_the_next_meeting_and_the_reply() -> None:
    """What the chair says at the end."""
    stand, overleg = gevuld(vol(), APRIL)
    mei = anders(overleg, datum=date(2026, 5, 14), agendapunten=[], besluiten={})
    stand = stand_van(stand.register, *(ding for _, ding in stand.dingen), mei)
    tekst = make_spiekbrief(stand, overleg).tekst
    assert "- De terugkoppeling gaat uiterlijk 16 april 2026 naar de LKO's." in tekst
    assert "- Het volgende overleg is op donderdag 14 mei 2026." in tekst


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen())
def test_any_valid_register_has_a_script(stand: Stand) -> None:
    """It renders, with one title, and every item has its line."""
    for overleg in stand.overleggen.values():
        html = MD.render(make_spiekbrief(stand, overleg).tekst)
        assert html.count("<h1>") == 1
        assert html.count("<h2>") >= len(overleg.agendapunten)
        assert "<script" not in html
