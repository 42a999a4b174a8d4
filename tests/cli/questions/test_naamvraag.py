"""Words with a capital that may be a name: asked once, at a terminal, and never refused unasked."""

import sys

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

STANDPUNT = ("standpunt", ZAAK, "COA", "--inzet", "Belt met de gemeente over een plek.")
TEKST = "Volgens Amira Verzonnen kan de opvang nog een maand doorgaan."
VRAAG = "Is 'Amira Verzonnen' de naam van een persoon?"


def test_no_name_is_remembered_in_the_same_commit(lijst: Secretaris) -> None:
    """Who says that it is no name is not asked again, and the check is silent about it."""
    code, tekst = gesprek(lijst, (*STANDPUNT, "--standpunt", TEKST), ["nee"])
    assert (code, VRAAG in tekst) == (0, True)
    assert "rao onthoudt dat 'Amira Verzonnen' geen naam is" in tekst
    assert "Is het toch een naam? Wis deze stap meteen: rao ongedaan --wis" in tekst
    assert lijst.laatste()[1] == ["rao.yaml", LIJSTPAD]
    assert "bekende_woorden: [Amira Verzonnen]\n" in lijst.lees("rao.yaml")
    assert "PRI13" not in lijst.rao("valideer", "--uitvoer", "kort").stdout
    assert "Verzonnen" not in lijst.git("log", "-1", "--format=%B")


def test_enter_is_no_answer(lijst: Secretaris) -> None:
    """Who presses Enter is asked again; a question mark says what it is about."""
    voor = lijst.foto()
    code, tekst = gesprek(lijst, (*STANDPUNT, "--standpunt", TEKST), ["", "?", "ja"])
    assert (code, "Dit antwoord is nodig" in tekst, "[j/N]" in tekst) == (2, True, False)
    assert "Typ n als het iets anders is" in " ".join(tekst.split())
    assert lijst.foto() == voor


def test_a_name_is_not_kept(lijst: Secretaris) -> None:
    """Who says that it is a name keeps nothing, in git nor beside it."""
    voor = lijst.foto()
    code, tekst = gesprek(lijst, (*STANDPUNT, "--standpunt", TEKST), ["ja"])
    assert (code, "Er is niets bewaard" in tekst) == (2, True)
    assert lijst.foto() == voor
    assert not [*(lijst.map / ".git/rao").glob("concepten/*.json")]


def test_without_a_terminal_it_is_told(lijst: Secretaris) -> None:
    """A script is told where it stands, never what it is."""
    zegt = lijst.zegt(*STANDPUNT, "--standpunt", TEKST, "--ja")
    assert f"Let op: {LIJSTPAD}, regel 23: Dit lijkt de naam van een persoon" in zegt
    assert zegt.endswith("Wis deze stap meteen: rao ongedaan --wis")
    assert "Verzonnen" not in zegt
    assert "Verzonnen" in lijst.lees(LIJSTPAD)
    assert "Let op" not in lijst.zegt("zaak", "wijzig", ZAAK, "--zet", "groep=volwassene")


def test_the_way_out_that_is_told(lijst: Secretaris) -> None:
    """What was let through goes by the line below it; a rehearsal has nothing to take back."""
    assert "--wis" not in lijst.zegt(*STANDPUNT, "--standpunt", TEKST, "--ja", "--proef")
    regel = lijst.zegt(*STANDPUNT, "--standpunt", TEKST, "--ja").splitlines()[-1]
    lijst.doet(*regel.rpartition("rao ")[2].split(), "--ja")
    assert waar_nog(lijst.map, "verzonnen") == []
