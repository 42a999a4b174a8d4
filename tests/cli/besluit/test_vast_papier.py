"""The paper of a fixed besluitenlijst stays what it was; only an erratum comes in (S11)."""

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris

BLAD = f"documenten/{OVERLEG}/besluitenlijst.md"
GENEREER = ("besluitenlijst", "genereer", OVERLEG)
ERRATUM = ("erratum", OVERLEG, "--tekst", "De dag was korter.")
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
