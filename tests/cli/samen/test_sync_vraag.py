"""What both changed is asked: both texts are shown, and nothing happens before the answer."""

import json
import sys

import pytest

from tests.cli.samen.paar import BEN, Paar
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

ONS = "Het gezin kan blijven tot de zomer."
HUN = "Het gezin kan niet blijven."


@pytest.fixture
def botst(twee: Paar) -> Paar:
    """Both gave the standpunt of COA, and Ben shared his."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    twee.anna.wordt()
    return twee


def test_without_a_terminal(botst: Paar) -> None:
    """A script hears what is the matter, and nothing is changed here or there."""
    tip = botst.tip()
    gezegd = botst.anna.faalt("sync")
    assert "Er is niets veranderd, en uw werk is nog niet gedeeld." in gezegd
    assert f"- {ZAAK}, standpunt van COA: u had '{ONS}', {BEN} deelde '{HUN}'\n" in gezegd
    assert botst.tip() == tip


def test_as_json(botst: Paar) -> None:
    """A program gets both texts, and what it can answer with."""
    uit = botst.anna.rao("sync", "--json")
    antwoord = json.loads(uit.stdout)
    assert (uit.exit_code, antwoord["soort"], antwoord["gelijk"]) == (3, "sync", False)
    [botsing] = antwoord["botsingen"]
    assert (botsing["bestand"], botsing["ons"], botsing["hun"]) == (LIJSTPAD, ONS, HUN)


def test_both_texts_are_shown(botst: Paar) -> None:
    """The screen says what it is about, what each has, and what the choices mean."""
    _, tekst = gesprek(botst.anna, ("sync",), ["stop"])
    assert (
        f"U en {BEN} veranderden hetzelfde\n  Het gaat over: {ZAAK}, standpunt van COA\n" in tekst
    )
    assert f"  U had: {ONS}\n  {BEN} deelde: {HUN}\n" in tekst
    assert "   1  ons             wat u had\n   2  hun             wat de ander" in tekst


def test_stop(botst: Paar) -> None:
    """Who stops changed nothing and shared nothing, and hears how to go on."""
    voor, tip = botst.anna.foto(), botst.tip()
    code, tekst = gesprek(botst.anna, ("sync",), ["stop"])
    assert (code, "Ga verder met: rao sync" in " ".join(tekst.split())) == (130, True)
    assert (botst.anna.foto(), botst.tip()) == (voor, tip)


@pytest.mark.parametrize(
    ("antwoorden", "blijft"),
    [
        (["1"], (True, False, False)),
        (["2"], (False, True, False)),
        (["3", "Het gezin", "wacht.", ""], (False, False, True)),
    ],
    ids=["ons", "hun", "anders"],
)
def test_the_answer(botst: Paar, antwoorden: list[str], blijft: tuple[bool, ...]) -> None:
    """Ours, theirs, or a new text: that is what everybody has afterwards."""
    code, _ = gesprek(botst.anna, ("sync",), antwoorden)
    botst.ben.zegt("sync")
    assert (code, botst.gelijk()) == (0, True)
    tekst = " ".join(botst.ben.lees(LIJSTPAD).split())
    assert tuple(een in tekst for een in (ONS, HUN, "Het gezin wacht.")) == blijft


def test_an_answer_is_kept(botst: Paar) -> None:
    """Of two questions one was answered before stop: only the other is asked again."""
    botst.ben.doet("standpunt", ZAAK, "IND", "--standpunt", HUN)
    botst.ben.zegt("sync")
    botst.anna.doet("standpunt", ZAAK, "IND", "--standpunt", ONS)
    _, tekst = gesprek(botst.anna, ("sync",), ["1", "stop"])
    assert "(2 van 2)" in tekst
    code, tekst = gesprek(botst.anna, ("sync",), ["2"])
    assert (code, "(1 van" in tekst) == (0, False)
    botst.ben.zegt("sync")
    assert (botst.gelijk(), botst.ben.lees(LIJSTPAD).count(ONS)) == (True, 1)


def test_an_answer_to_another_text_is_none(botst: Paar) -> None:
    """When the colleague changed it once more after the answer, it is asked again."""
    botst.ben.doet("standpunt", ZAAK, "IND", "--standpunt", HUN)
    botst.ben.zegt("sync")
    botst.anna.doet("standpunt", ZAAK, "IND", "--standpunt", ONS)
    gesprek(botst.anna, ("sync",), ["1", "stop"])
    botst.ben.doet("standpunt", ZAAK, "COA", "--standpunt", "Het wordt herfst.", "--ja")
    botst.ben.zegt("sync")
    _, tekst = gesprek(botst.anna, ("sync",), ["stop"])
    assert f"{BEN} deelde: Het wordt herfst.\n" in tekst


def test_a_short_field_of_ones_own(gepland_paar: Paar) -> None:
    """? explains the choices; a time that is none is asked again, and the good one is kept."""
    anna, ben = gepland_paar.anna, gepland_paar.ben
    for een, tijd in ((ben, "09:00-11:00"), (anna, "13:00-15:00")):
        een.doet("overleg", "zet", "2026-03-12", "--tijd", tijd)
        if een is ben:
            een.zegt("sync")
    anna.wordt()
    antwoorden = ["?", "3", "half tien", "09:30-11:30"]
    code, tekst = gesprek(anna, ("sync",), antwoorden)
    assert code == 0, tekst
    gelezen = " ".join(tekst.split())
    assert "Kies hun: dan blijft staan wat B. Voorbeeld deelde." in gelezen
    assert gelezen.count("Wat moet er staan?") == 1
    ben.zegt("sync")
    assert (gepland_paar.gelijk(), "09:30-11:30" in ben.lees(OVERLEGPAD)) == (True, True)


def test_a_person_in_a_typed_text(botst: Paar) -> None:
    """Data of a person is refused as in every answer, and nothing is shared."""
    tip = botst.tip()
    code, tekst = gesprek(botst.anna, ("sync",), ["3", "Bel 06-12345678", "", "stop"])
    assert (code, "dat hoort niet in het register" in tekst) == (130, True)
    assert botst.tip() == tip
