"""Workflow commands: what the runner of GitHub reads from a log."""

import pytest

from rao_cli.documents.meldingen.github import make
from tests.documents.meldingen.lezers import github_opdracht
from tests.documents.meldingen.maken import melding, verslag
from tests.documents.meldingen.voorbeeld import KAARTEN, VERSLAG


def test_a_finding_is_a_command() -> None:
    """Severity, place, title and text, each where GitHub looks for it."""
    vrm12 = melding(code="VRM12", tekst="Geen datum.", hint="Zet er een.", bron=("S19c",))
    assert make(verslag(vrm12, kaarten=KAARTEN)) == (
        "::error file=acties/2026/A-2026-03-12-01.yaml,line=3,col=5,endLine=3,endColumn=9,"
        "title=VRM12 Een waarde heeft de soort die erbij hoort"
        "::Geen datum.%0ADoe: Zet er een.%0ABron: S19c\n"
    )


@pytest.mark.parametrize(
    ("ernst", "naam"), [("fout", "error"), ("waarschuwing", "warning"), ("aandachtspunt", "notice")]
)
def test_each_severity_has_its_command(ernst: str, naam: str) -> None:
    """An aandachtspunt is a notice."""
    assert github_opdracht(make(verslag(melding(ernst=ernst))))[0] == naam


def test_a_finding_without_a_rule_card_has_its_code_as_title() -> None:
    """The title always begins with the code."""
    assert github_opdracht(make(verslag(melding())))[1]["title"] == "BSL02"


def test_a_stretch_of_more_lines_has_no_columns() -> None:
    """GitHub refuses columns there; the exclusive end is given back as the last line."""
    eigenschappen = github_opdracht(make(verslag(melding(eind_regelnummer=6, eind_kolom=1))))[1]
    assert {n: w for n, w in eigenschappen.items() if n not in {"file", "title"}} == {
        "line": "3",
        "endLine": "5",
    }


def test_without_a_place_there_are_no_places() -> None:
    """A finding about a file has no line, a finding about the register no file."""
    assert set(github_opdracht(make(verslag(melding(regelnummer=None))))[1]) == {"file", "title"}
    assert set(github_opdracht(make(verslag(melding(bestand=None))))[1]) == {"title"}


def test_properties_and_data_come_back_whole() -> None:
    """Percent signs, commas, colons and line ends survive the escape."""
    eigen = melding(bestand="a,b:c%25=d.yaml", tekst="100% en %0A: a,b::c", hint="x::y")
    _, eigenschappen, data = github_opdracht(make(verslag(eigen)).removesuffix("\n"))
    assert eigenschappen["file"] == "a,b:c%25=d.yaml"
    assert data == "100% en %0A: a,b::c\nDoe: x::y"


def test_no_text_makes_a_second_command() -> None:
    """There are as many lines as findings, and each begins as one of our commands."""
    regels = make(VERSLAG).split("\n")[:-1]
    assert len(regels) == len(VERSLAG.meldingen)
    assert {regel.split(" ", 1)[0] for regel in regels} == {"::error", "::warning", "::notice"}
    assert all("file" in github_opdracht(r)[1] or "REG01" in r for r in regels)
