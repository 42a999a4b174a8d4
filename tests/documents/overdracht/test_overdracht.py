"""The handover report: who takes over sees what to do first, and all that runs (S4)."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt
from msgspec.structs import replace

from rao_cli.documents.overdracht.overdracht import (
    Taakregel,
    Wissel,
    build_context,
    make_overdracht,
)
from tests.documents.strategie import WEINIG, standen
from tests.documents.wereld import APRIL, gevuld, leeg, met_overleg, vol

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.stand import Stand

MD = MarkdownIt("commonmark").enable("table")
TRAAG = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
WISSEL = Wissel("secretaris", "DT&V", "IND", date(2026, 4, 13))
VANDAAG = date(2026, 4, 8)
TAKEN = (
    Taakregel(date(2026, 4, 2), "COA", "Actie afronden", "rao actie gereed A-2026-03-12-03"),
    Taakregel(None, "secretaris", "Een volgend overleg plannen", "rao nieuw overleg"),
    Taakregel(date(2026, 4, 20), "secretaris", "Terugkoppeling versturen", "rao terugkoppeling"),
    Taakregel(date(2026, 4, 21), "IND", "Standpunt geven", 'rao standpunt Z-1 IND --standpunt "…"'),
)


def stand_met_agenda() -> Stand:
    """Return the full region, with the agenda of 9 April filled."""
    stand, overleg = gevuld(vol(), APRIL)
    return met_overleg(stand, overleg)


def test_a_full_report(golden: Callable[[str, str], None]) -> None:
    """Everything that can run in a region."""
    golden("overdracht-vol.md", make_overdracht(stand_met_agenda(), WISSEL, TAKEN).tekst)


def test_an_empty_report(golden: Callable[[str, str], None]) -> None:
    """A region that just began."""
    wissel = Wissel("voorzitter", "", "COA", date(2026, 4, 13))
    golden("overdracht-leeg.md", make_overdracht(leeg(), wissel, ()).tekst)


def test_a_report_of_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    golden("overdracht-lastig.md", make_overdracht(vol("lastig"), WISSEL, TAKEN).tekst)


def test_it_has_its_place() -> None:
    """By date and role, in a folder of its own."""
    naam = make_overdracht(leeg(), WISSEL, ()).naam
    assert naam == "documenten/overdracht/2026-04-13-secretaris.md"


def test_a_later_look_has_a_name_and_a_title_of_its_own() -> None:
    """It says of which day it is, and where the report of the handover lies."""
    wissel = replace(WISSEL, op=date(2026, 4, 1), eerder="documenten/overdracht/eerder.md")
    document = make_overdracht(vol(), wissel, ())
    assert document.naam == "documenten/overdracht/2026-04-01-secretaris-stand-2026-04-08.md"
    assert document.tekst.startswith(
        "# Stand voor de secretaris RAO Noorderland\n\n**Woensdag 8 april 2026**\n"
    )
    assert "IND is secretaris sinds 1 april 2026, na DT&V." in document.tekst


def test_first_what_must_be_done_in_the_first_five_working_days() -> None:
    """What is late, what has no date, and what is due in the first week."""
    context = build_context(vol(), WISSEL, TAKEN)
    assert [taak.wat for taak in context.eerst] == [taak.wat for taak in TAKEN[:3]]
    assert [taak.wat for taak in context.daarna] == [TAKEN[3].wat]


def test_what_ends_within_three_months() -> None:
    """The term of a running zaak and when its talk is too old; a role and a member by function."""
    afloop = build_context(stand_met_agenda(), WISSEL, ()).afloop
    gesprek = "Nieuw gesprek over vertrek nodig in Z-4H2KDA; het laatste was op 26 januari 2026"
    assert [(a.dag, a.wat) for a in afloop] == [
        (date(2026, 4, 26), gesprek),
        (date(2026, 6, 1), "Termijn van Z-4H2KDA: Gezin verblijft lang in de opvang na afwijzing"),
    ]


@pytest.mark.parametrize("naam", ["Voorbeeld", "Verzonnen", "Bedacht", "Nietecht", "Synthetisch"])
def test_members_are_named_by_function(naam: str) -> None:
    """No name of a member reaches the report."""
    assert naam not in make_overdracht(vol(), WISSEL, TAKEN).tekst


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen())
def test_any_valid_register_has_a_report(stand: Stand) -> None:
    """It renders, with one title, and every section says something."""
    html = MD.render(make_overdracht(stand, WISSEL, TAKEN).tekst)
    assert html.count("<h1>") == 1
    assert re.search(r"</h([1-6])>\s*(<h\1>|$)", html) is None
    assert "<script" not in html
