"""The paper of a fixed besluitenlijst stays what it was; only an erratum comes in (S11)."""

from pathlib import Path
from typing import Final

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad

BLAD = f"documenten/{OVERLEG}/besluitenlijst.md"
GENEREER = ("besluitenlijst", "genereer", OVERLEG)
ERRATUM = ("erratum", OVERLEG, "--tekst", "De dag was korter.")
BESLUIT: Final = "B-2026-03-12-01"
#: The same list as an earlier rao wrote it.
VROEGER: Final = Path(__file__).with_name("besluitenlijst-vroeger.md").read_text(encoding="utf-8")
LATER = (
    ("register", "zet", "lkos.ter-apel.naam", "LKO Westerwolde"),
    ("register", "zet", "rubricering", "Vertrouwelijk"),
    ("nieuw", "overleg", "--datum", "2026-05-14"),
)


@pytest.fixture
def vast(vastgesteld: Secretaris) -> Secretaris:
    """A fixed list, weeks later."""
    return vastgesteld.op("2026-04-01")


@pytest.mark.parametrize("later", LATER)
def test_what_is_fixed_stays(vast: Secretaris, later: tuple[str, ...]) -> None:
    """A later name, label or meeting is not in a list that was fixed before, and rao says so."""
    was = vast.lees(BLAD)
    vast.doet(*later)
    assert "ligt vast en blijft zoals zij is" in vast.zegt(*GENEREER)
    assert vast.lees(BLAD) == was


@pytest.mark.parametrize("later", LATER)
def test_an_erratum_brings_nothing_else(vast: Secretaris, later: tuple[str, ...]) -> None:
    """A correction adds its own lines; every line that was there stays."""
    was = vast.lees(BLAD).splitlines()
    vast.doet(*later)
    vast.doet(*ERRATUM)
    nu = vast.lees(BLAD).splitlines()
    assert any("De dag was korter." in regel for regel in nu)
    assert [regel for regel in nu if regel in was and regel] == [regel for regel in was if regel]


@pytest.mark.parametrize("later", LATER)
def test_status_asks_no_new_paper(vast: Secretaris, later: tuple[str, ...]) -> None:
    """No task asks to make a fixed list again, also not when it has errata."""
    vast.doet(*ERRATUM)
    vast.doet(*later)
    taken = vast.doet("status", "--json")
    assert "besluitenlijst van 12 maart 2026 loopt achter" not in taken


def test_a_second_erratum(vast: Secretaris) -> None:
    """Each correction keeps its place in the paper, under another name too."""
    vast.doet(*ERRATUM)
    vast.doet(*LATER[0])
    vast.doet("erratum", OVERLEG, "--tekst", "De zaal was kleiner.")
    tekst = vast.lees(BLAD)
    assert tekst.count("De dag was korter.") == tekst.count("De zaal was kleiner.") == 1
    assert "LKO Westerwolde" not in tekst


def test_a_paper_that_is_gone_is_made(vast: Secretaris) -> None:
    """Is the document no longer there, then it is made anew."""
    vast.git("rm", "-q", BLAD)
    vast.git("commit", "-qm", "weg")
    vast.doet(*GENEREER)
    assert vast.lees(BLAD).startswith("# Besluitenlijst")


@pytest.fixture
@uit_voorraad
def vroeger(vast: Secretaris) -> Secretaris:
    """A list that an earlier rao fixed, with another form than a list has now."""
    vast.typt_nieuw(BLAD, VROEGER)
    return vast


def na(tekst: str, kop: str) -> str:
    """Return what stands from a line on, up to the next empty one after some text."""
    return tekst.partition(kop)[2].lstrip("\n").partition("\n\n")[0]


def test_a_list_of_an_earlier_rao_keeps_its_lines(vroeger: Secretaris) -> None:
    """An erratum comes below its decision and is named above; no other line changes."""
    vroeger.doet("erratum", OVERLEG, BESLUIT, "--tekst", "Lees: 1 juli.")
    nu = vroeger.lees(BLAD)
    assert "- **Verbeterd op 1 april 2026:** Lees: 1 juli." in na(nu, f"({BESLUIT})\n")
    assert f"- 1 april 2026: {BESLUIT} is verbeterd" in nu.partition("## Aanwezigheid")[0]
    rest = [regel for regel in nu.splitlines() if "erbeter" not in regel and regel]
    assert rest == [regel for regel in VROEGER.splitlines() if regel]


def test_a_list_of_an_earlier_rao_is_not_behind(vroeger: Secretaris) -> None:
    """Once the erratum is in, no task asks for another paper, and again changes nothing."""
    vroeger.doet("erratum", OVERLEG, BESLUIT, "--tekst", "Lees: *1* juli.")
    assert "loopt achter" not in vroeger.doet("status", "--json")
    was = vroeger.lees(BLAD)
    vroeger.doet(*GENEREER)
    assert vroeger.lees(BLAD) == was


def test_an_erratum_that_an_earlier_rao_wrote_is_not_doubled(vroeger: Secretaris) -> None:
    """What stands there already in the earlier form is known, also when another one follows."""
    vroeger.doet("erratum", OVERLEG, BESLUIT, "--tekst", "Lees: 1 juli.")
    regel = "- **Verbeterd op 1 april 2026:** Lees: 1 juli."
    oud = VROEGER.replace("(A-2026-03-12-01)\n", f"(A-2026-03-12-01)\n{regel}\n", 1)
    kop = f"## Verbeteringen na vaststelling\n\n- 1 april 2026, {BESLUIT}: Lees: 1 juli.\n\n---"
    vroeger.typt_nieuw(BLAD, oud.replace("---\n\nGemaakt", f"{kop}\n\nGemaakt"))
    assert "loopt achter" not in vroeger.doet("status", "--json")
    vroeger.doet("erratum", OVERLEG, "--tekst", "De zaal was kleiner.")
    nu = vroeger.lees(BLAD)
    assert (nu.count("Lees: 1 juli."), nu.count("De zaal was kleiner.")) == (2, 1)
