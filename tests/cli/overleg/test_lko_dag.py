"""The RAO-LKO-dag: planned by a command, on the agendas around it, and reminded (S14)."""

import json

import pytest

from tests.cli.secretaris import Secretaris
from tests.cli.voorraad import uit_voorraad

NIEUW = ("nieuw", "lko-dag", "--datum", "2026-10-08", "--locatie", "Assen")
VRAAGT = "De volgende RAO-LKO-dag plannen (de laatste was op 8 oktober 2026)"


@pytest.fixture
@uit_voorraad
def gepland(leeg: Secretaris) -> Secretaris:
    """A day between the meetings of September and November."""
    leeg.doet(*NIEUW)
    for dag in ("2026-09-10", "2026-11-12", "2026-12-10"):
        leeg.doet("nieuw", "overleg", "--datum", dag)
    return leeg


def agenda(s: Secretaris, dag: str) -> str:
    """Return the agenda of a meeting, just made."""
    s.doet("agenda", "genereer", dag)
    return s.lees(f"documenten/{dag}/agenda.md")


def test_planned(leeg: Secretaris) -> None:
    """The day is put in rao.yaml, which says its form; once more changes nothing."""
    assert leeg.doet(*NIEUW) == "2026-10-08\n"
    assert leeg.laatste() == ("RAO-LKO-dag op 2026-10-08", ["rao.yaml"])
    tekst = leeg.lees("rao.yaml")
    assert "lko_dagen:" in tekst
    assert "\nversie: 3\n" in tekst
    leeg.doet(*NIEUW)
    assert leeg.lees("rao.yaml") == tekst


def test_twice_on_a_day(leeg: Secretaris) -> None:
    """Another day on the same date is refused; the one that is there goes as rao says."""
    dag = ("nieuw", "lko-dag", "--datum", "2026-10-08")
    leeg.doet(*dag, "--toelichting", "Samen leren")
    fout = leeg.faalt(*dag, "--locatie", "Emmen", code=3)
    assert "staat al een RAO-LKO-dag" in fout
    assert "rao register zet lko_dagen --weg 2026-10-08" in fout
    leeg.doet("register", "zet", "lko_dagen", "--weg", "2026-10-08")
    leeg.doet(*dag, "--locatie", "Emmen")


def test_meeting_before(gepland: Secretaris) -> None:
    """The last meeting before it has it on its agenda, with where it is."""
    tekst = agenda(gepland, "2026-09-10")
    assert "RAO-LKO-dag, 8 oktober 2026" in tekst
    assert "Locatie: Assen." in tekst


def test_meetings_after(gepland: Secretaris) -> None:
    """The first meeting after it looks back, a later one says nothing."""
    assert "Terugblik op de RAO-LKO-dag van 8 oktober 2026" in agenda(gepland, "2026-11-12")
    assert "RAO-LKO-dag" not in agenda(gepland, "2026-12-10")


def test_reminded(gepland: Secretaris) -> None:
    """Once it was, status asks for the next, by a day that does not slide; planned, it is quiet."""
    assert "RAO-LKO-dag plannen" not in gepland.op("2026-10-08").doet("status")
    for vandaag in ("2026-10-09", "2027-03-01"):
        taken = json.loads(gepland.op(vandaag).doet("status", "--json"))["taken"]
        (regel,) = [taak for taak in taken if taak["wat"] == VRAAGT]
        assert (regel["voor"], regel["opdracht"]) == ("2027-07-08", "rao nieuw lko-dag")
    gepland.op("2027-03-01").doet("nieuw", "lko-dag", "--datum", "2027-10-07")
    assert "RAO-LKO-dag plannen" not in gepland.op("2027-03-01").doet("status")


def test_never_used(leeg: Secretaris) -> None:
    """A region that never planned one is not asked."""
    assert "RAO-LKO-dag" not in leeg.op("2028-01-01").doet("status")


def test_by_its_words(gepland: Secretaris) -> None:
    """The screens call the item by what it is; the id is only in a command."""
    gepland.doet("agenda", "genereer", "2026-09-10")
    later = gepland.op("2026-10-09")
    later.doet("overleg", "houd", "2026-09-10", "--aanwezig", "DT&V, COA, IND, AVIM")
    later.doet("agenda", "genereer", "2026-11-12")
    terug = "'Terugblik op de RAO-LKO-dag van 8 oktober 2026'"
    id_ = "lko-dag-2026-10-08-terugblik"
    later.doet("agenda", "haal-af", id_, "2026-11-12", "--reden", "Volgt later", "--ja")
    status = " ".join(later.doet("status").split())
    assert f"{terug} van de agenda van 12 november 2026 gehaald: Volgt later." in status
    assert f"rao agenda zet {id_} 2026-11-12" in status
    assert status.count(id_) == 1
    toon = " ".join(later.doet("toon", "2026-11-12").split())
    assert f"{terug[1:-1]} Volgt later" in toon
