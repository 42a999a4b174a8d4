"""The agenda of a meeting, as the chair reads it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

from rao_cli.documents.agenda.agenda import build_context, make_agenda
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.overleg import Vastgesteld
from tests.documents.wereld import (
    APRIL,
    FEBRUARI,
    MAART,
    anders,
    gevuld,
    leeg,
    met_overleg,
    overleg_van,
    punt,
    vol,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def agenda(**velden: object) -> str:
    """Return the agenda of 9 April after it was generated, with other values in the meeting."""
    stand, overleg = gevuld(vol(), APRIL)
    overleg = anders(overleg, **velden)
    return make_agenda(met_overleg(stand, overleg), overleg).tekst


def test_a_full_agenda(golden: Callable[[str, str], None]) -> None:
    """Everything a meeting can have on its agenda."""
    golden("agenda-vol.md", agenda())


def test_an_empty_agenda(golden: Callable[[str, str], None]) -> None:
    """A region that just began, before anything was proposed."""
    stand = leeg()
    golden("agenda-leeg.md", make_agenda(stand, overleg_van(stand, APRIL)).tekst)


def test_an_agenda_with_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    stand = vol("lastig")
    tekst = make_agenda(stand, overleg_van(stand, APRIL)).tekst
    golden("agenda-lastig.md", tekst)
    html = MarkdownIt("commonmark").enable("table").render(tekst)
    assert set(re.findall(r"<(\w+)", html)) == {
        *("h1", "h2", "h3", "h4", "p", "strong", "ul", "ol", "li", "br"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    assert html.count("<h1>") == 1


def test_the_document_has_its_place() -> None:
    """One folder per meeting."""
    stand = leeg()
    naam = make_agenda(stand, overleg_van(stand, APRIL)).naam
    assert naam == "documenten/2026-04-09/agenda.md"


def test_the_same_register_gives_the_same_text() -> None:
    """Nothing but the register and the meeting counts."""
    assert agenda() == agenda()


@pytest.mark.parametrize("naam", ["Voorbeeld", "Verzonnen", "Bedacht", "Nietecht", "Synthetisch"])
def test_members_are_named_by_function(naam: str) -> None:
    """No name of a member reaches the text, also when a field holds it."""
    namen = "R. Voorbeeld zit voor, S.\nVerzonnen, T. Bedacht, V. Nietecht en U. Synthetisch"
    tekst = agenda(toelichting=namen)
    assert naam not in tekst
    assert "de regiomanager van COA zit voor" in tekst


def test_chair_and_secretary_follow_the_register_when_the_meeting_does_not_say() -> None:
    """The dated roles of rao.yaml fill in (S4), with the function of that day."""
    tekst = agenda(voorzitter=None, secretaris=None)
    assert "- **Voorzitter:** AVIM (teamchef)\n- **Secretaris:** DT&V (afdelingsmanager)" in tekst


def test_planned_time_that_does_not_fit_is_said() -> None:
    """The chair sees that the minutes do not fit."""
    punten = [punt("a", minuten=90), punt("b", minuten=60), punt("c")]
    assert (
        "Gepland: 150 van de 120 minuten; 1 punt heeft nog geen tijd. Dat is 30 minuten te lang."
    ) in agenda(agendapunten=punten)


def test_an_item_that_points_at_nothing_says_so() -> None:
    """A zaak that is on no list is named as such; nothing breaks."""
    tekst = agenda(agendapunten=[punt("Z-000001", soort="zaak", onderwerp=None)])
    assert "## 1. Z-000001" in tekst
    assert "De zaak Z-000001 staat op geen signaallijst in het register." in tekst


@pytest.mark.parametrize(
    ("velden", "status"),
    [
        ({"status": "gepland"}, "*Concept: deze agenda is nog niet vastgesteld.*"),
        ({"status": "vervallen"}, "*Dit overleg gaat niet door.*"),
    ],
)
def test_the_head_says_how_far_the_agenda_is(velden: dict[str, object], status: str) -> None:
    """A reader sees whether this is a draft."""
    assert status in agenda(**velden)


def test_a_fixed_agenda_says_when() -> None:
    """The date of fixing stands in the head."""
    stand = vol()
    februari = overleg_van(stand, FEBRUARI)
    vast = anders(
        februari.vaststelling,
        agenda=anders(februari.vaststelling.besluitenlijst, op=FEBRUARI),  # type: ignore[type-var]
    )
    overleg = anders(februari, vaststelling=vast)
    assert build_context(stand, overleg).status == "Vastgesteld op 12 februari 2026."


def test_what_came_later_does_not_change_an_older_agenda() -> None:
    """Decisions of the meeting itself and after it do not count as earlier ones."""
    stand = vol()
    maart = build_context(stand, overleg_van(stand, MAART))
    gezin = next(p for p in maart.punten if p.id == "Z-4H2KDA")
    assert [besluit.kenmerk for besluit in gezin.eerder] == ["B-2026-02-12-01"]
    assert gezin.zaak is not None
    keer = "1 keer eerder besproken; 1 keer aangehouden"
    assert gezin.zaak.loopt == f"5 weken op de dag van het overleg, sinds 2 februari 2026; {keer}"


def test_nothing_is_late_before_its_day() -> None:
    """What is due before the meeting is late only when it was, the day that the agenda was fixed.

    Until it is fixed, only what was due before the last meeting surely is.
    """
    stand, april = gevuld(vol(), APRIL)

    def laat(op: date | None) -> list[tuple[str, bool]]:
        vast = None if op is None else Vastgesteld(op=op, vingerafdruk="x")
        overleg = anders(april, vaststelling=anders(april.vaststelling, agenda=vast))
        punten = build_context(met_overleg(stand, overleg), overleg).punten
        (lijst,) = (punt.acties for punt in punten if punt.soort == "actie")
        return [(een.uiterlijk, een.te_laat) for een in lijst if een.te_laat or een.voor_overleg]

    assert laat(None) == [("26 maart 2026", False), ("2 april 2026", False)]
    assert laat(date(2026, 3, 27)) == [("26 maart 2026", True), ("2 april 2026", False)]
    assert laat(date(2026, 4, 3)) == [("26 maart 2026", True), ("2 april 2026", True)]


def test_a_region_can_change_a_part_of_the_template() -> None:
    """An own template extends the shipped one and replaces one block."""
    stand = leeg()
    kop = "{% block kop %}# Ons overleg in {{ kop.regio }}{% endblock %}"
    eigen = '{% extends "rao/agenda.md.j2" %}' + kop
    tekst = make_agenda(stand, overleg_van(stand, APRIL), {"agenda.md.j2": eigen}).tekst
    assert tekst.startswith("# Ons overleg in Noorderland\n\n## Overzicht\n")


def test_a_mistake_in_the_regions_template_is_told() -> None:
    """File, line, what is wrong, and what may be used."""
    stand = leeg()
    with pytest.raises(RaoError) as fout:
        make_agenda(stand, overleg_van(stand, APRIL), {"agenda.md.j2": "\n{{ kop.regoi }}"})
    assert fout.value.zin == (
        "Het sjabloon templates/agenda.md.j2 klopt niet op regel 2: 'regoi' bestaat niet; hier kan:"
        " regio, datum, tijd, locatie, voorzitter, secretaris of toelichting."
    )
    assert (
        "lopende_acties, planning, punten, status, verwacht, volgend, voor en vorige_lijst"
        in fout.value.hint
    )
