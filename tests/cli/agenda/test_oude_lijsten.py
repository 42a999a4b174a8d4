"""A besluitenlijst that nobody fixed stays on every agenda until somebody does (S11)."""

from __future__ import annotations

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

APRIL, MEI = "2026-04-09", "2026-05-14"
LIJST = f"besluitenlijst-{OVERLEG}"


@pytest.fixture
@uit_voorraad
def april(gepland: Secretaris) -> Secretaris:
    """Two meetings further: March was held and not fixed, April has an agenda of before that."""
    s = gepland
    s.doet("nieuw", "overleg", "--datum", APRIL)
    s.doet("agenda", "genereer", APRIL)
    s = s.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    return s


def punten(s: Secretaris, dag: str) -> str:
    """Return the file of a meeting."""
    return s.lees(f"overleggen/2026/{dag}.yaml")


def test_the_status_says_that_it_lacks(april: Secretaris) -> None:
    """An agenda that was made before the meeting, is to be made anew with its list."""
    assert "de besluitenlijst van 12 maart 2026 op de agenda zetten" in april.doet("status")
    april.doet("agenda", "genereer", APRIL)
    assert f"id: {LIJST}" in punten(april, APRIL)


def test_an_agenda_that_is_fixed_says_it(april: Secretaris) -> None:
    """Who fixes an agenda without the list, reads that it comes on the next one."""
    zegt = april.zegt("agenda", "stel-vast", APRIL, "--ja")
    assert f"wel op de volgende: {LIJST} en " in zegt


def test_another_meeting_passes(april: Secretaris) -> None:
    """It is still there when one more meeting passed."""
    april.op(APRIL).doet("overleg", "houd", APRIL, "--aanwezig", "DT&V, COA, IND, AVIM")
    s = april.op("2026-04-10")
    s.doet("nieuw", "overleg", "--datum", MEI)
    s.doet("agenda", "genereer", MEI)
    assert punten(s, MEI).count("- id: besluitenlijst-") == 2


def test_the_meeting_does_not_take_place(april: Secretaris) -> None:
    """When the meeting that would fix it is cancelled, it comes on the one after it."""
    april.doet("agenda", "genereer", APRIL)
    april.doet("overleg", "vervalt", APRIL, "--reden", "De zaal is weg", "--ja")
    april.doet("nieuw", "overleg", "--datum", MEI)
    april.doet("agenda", "genereer", MEI)
    assert f"id: {LIJST}" in punten(april, MEI)


def test_taken_off_by_hand(april: Secretaris) -> None:
    """Who takes it off without a reason, is asked for one by the status."""
    april.doet("agenda", "genereer", APRIL)
    tekst = punten(april, APRIL)
    regels = tekst.splitlines(keepends=True)
    begin = next(nr for nr, regel in enumerate(regels) if f"- id: {LIJST}" in regel)
    eind = next(nr for nr in range(begin + 1, len(regels)) if regels[nr].startswith("  - id:"))
    april.typt_nieuw(f"overleggen/2026/{APRIL}.yaml", "".join(regels[:begin] + regels[eind:]))
    status = " ".join(april.doet("status").split())
    lijst = "'Vaststelling van de besluitenlijst van 12 maart 2026'"
    assert f"{lijst} is met de hand van de agenda gehaald" in status


def test_it_goes_when_it_is_fixed(april: Secretaris) -> None:
    """Once it is fixed it leaves the agenda that is made anew."""
    april.doet("agenda", "genereer", APRIL)
    zonder = ("--zonder-besluit", "Z-7K3F9E=De tijd was op")
    april.doet("besluitenlijst", "stel-vast", OVERLEG, *zonder, "--ja")
    april.doet("agenda", "genereer", APRIL)
    assert LIJST not in punten(april, APRIL)


def test_a_list_that_is_fixed_is_not_asked_again(april: Secretaris) -> None:
    """An item that a person touched stays; what it asks follows the list, until it is fixed too."""
    april.doet("agenda", "genereer", APRIL)
    april.doet("agenda", "zet", LIJST, APRIL, "--minuten", "5")
    april.doet("agenda", "genereer", APRIL, "--spiekbrief")
    map_, nog_niet = f"documenten/{APRIL}", "overleg is nog niet vastgesteld"
    assert nog_niet in april.lees(f"{map_}/agenda.md")
    assert "Kan de besluitenlijst zo worden" in april.lees(f"{map_}/spiekbrief.md")
    s = april.op("2026-03-20")
    s.doet("besluitenlijst", "stel-vast", OVERLEG, "--zonder-besluit", f"{ZAAK}=Geen tijd", "--ja")
    assert "loopt achter" in s.doet("status")
    s.doet("agenda", "genereer", APRIL)
    assert "is al vastgesteld, op 20 maart 2026" in s.lees(f"{map_}/agenda.md")
    assert nog_niet not in s.lees(f"{map_}/agenda.md")
    assert "is al vastgesteld, op 20 maart 2026." in s.lees(f"{map_}/spiekbrief.md")


def test_a_fixed_agenda_says_what_was_so_on_that_day(april: Secretaris) -> None:
    """What was fixed after the agenda, changes no word of it; only the script follows."""
    april.doet("agenda", "genereer", APRIL)
    april.doet("agenda", "stel-vast", APRIL, "--ja")
    agenda = april.lees(f"documenten/{APRIL}/agenda.md")
    s = april.op("2026-03-20")
    s.doet("besluitenlijst", "stel-vast", OVERLEG, "--zonder-besluit", f"{ZAAK}=Geen tijd", "--ja")
    s.doet("agenda", "genereer", APRIL, "--spiekbrief")
    assert s.lees(f"documenten/{APRIL}/agenda.md") == agenda
    assert "Kan de besluitenlijst" not in s.lees(f"documenten/{APRIL}/spiekbrief.md")
