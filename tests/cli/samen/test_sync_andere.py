"""Files that rao does not keep, like a README: both changed one, and a person says what stays."""

import json
import sys

import pytest

from tests.cli.samen.paar import BEN, Paar

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek


@pytest.fixture
def leesmij(twee: Paar) -> Paar:
    """Both wrote a first LEESMIJ.txt, and Ben shared his."""
    twee.ben.wordt()
    twee.ben.typt_nieuw("LEESMIJ.txt", "Van Ben.\n")
    twee.ben.zegt("sync")
    twee.anna.wordt()
    twee.anna.typt_nieuw("LEESMIJ.txt", "Van Anna.\n")
    return twee


def test_without_a_terminal(leesmij: Paar) -> None:
    """A script hears which file, from whom, and nothing is changed here or there."""
    tip = leesmij.tip()
    gezegd = leesmij.anna.faalt("sync")
    regel = f"- het bestand LEESMIJ.txt: u had 'Van Anna.', {BEN} deelde 'Van Ben.'\n"
    assert (regel in gezegd, leesmij.tip()) == (True, tip), gezegd


def test_in_a_rehearsal(leesmij: Paar) -> None:
    """--proef shows what a sync would ask, and changes nothing."""
    voor = leesmij.anna.foto()
    gezegd = leesmij.anna.zegt("sync", "--proef")
    assert f"u had 'Van Anna.', {BEN} deelde 'Van Ben.'" in gezegd
    assert leesmij.anna.foto() == voor


def test_as_json(leesmij: Paar) -> None:
    """A program gets both texts, and what came in all the same."""
    antwoord = json.loads(leesmij.anna.rao("sync", "--json").stdout)
    [botsing] = antwoord["botsingen"]
    assert (botsing["bestand"], botsing["ons"]) == ("LEESMIJ.txt", "Van Anna.\n")
    assert antwoord["binnen"] == [{"van": BEN, "wat": "met de hand"}]


@pytest.mark.parametrize(
    ("antwoorden", "blijft"),
    [(["1"], "Van Anna.\n"), (["2"], "Van Ben.\n"), (["3", "Van beiden.", ""], "Van beiden.\n")],
    ids=["ons", "hun", "anders"],
)
def test_the_answer(leesmij: Paar, antwoorden: list[str], blijft: str) -> None:
    """Ours, theirs, or a new text: that is what everybody has afterwards."""
    code, tekst = gesprek(leesmij.anna, ("sync",), antwoorden)
    assert code == 0, tekst
    leesmij.ben.zegt("sync")
    assert (leesmij.gelijk(), leesmij.ben.lees("LEESMIJ.txt")) == (True, blijft)


def test_of_a_long_file_only_what_differs(twee: Paar) -> None:
    """Both wrote forty lines, of which one is not the same: that one is shown."""
    lang = "".join(f"Regel {nummer}.\n" for nummer in range(40))
    for een, wie in ((twee.ben, "Ben"), (twee.anna, "Anna")):
        een.wordt()
        een.typt_nieuw("LEESMIJ.txt", lang.replace("Regel 20.", f"Hier schreef {wie}."))
    twee.ben.zegt("sync")
    twee.anna.wordt()
    _, tekst = gesprek(twee.anna, ("sync",), ["stop"])
    assert ("Hier schreef Anna." in tekst, "Hier schreef Ben." in tekst) == (True, True)
    assert "Regel 3." not in tekst
