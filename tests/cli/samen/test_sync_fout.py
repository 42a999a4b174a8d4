"""What is wrong together, and nobody could ask about in parts, is asked before it is shared."""

import json
import sys
from collections.abc import Callable

import pytest

from tests.cli.samen.paar import Paar, vergeet_log, vergeet_sync
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

ZIN = f"{ZAAK} is afgelopen en ook ingetrokken."
UITWEG = "Typ rao sync in een terminal: dan vraagt rao of u het toch wilt delen."


@pytest.fixture
def fout(paar: Callable[[str], Paar]) -> Paar:
    """Ben closed a zaak, Anna withdrew its list, and git made one line of it; nobody knows how."""
    twee = paar("ontvangen")
    anna, ben = twee.anna, twee.ben
    ben.doet("zaak", "sluit", ZAAK, *("--afloop", "zelfstandig-vertrek", "--op", "2026-03-05"))
    ben.zegt("sync")
    anna.doet("signaallijst", "trek-in", LIJST, "--reden", "Toch niet nodig", "--ja")
    assert anna.mag("pull", "--rebase") == 0
    vergeet_sync(twee)
    vergeet_log(twee)
    anna.wordt()
    return twee


def test_without_a_terminal(fout: Paar) -> None:
    """A script hears what is wrong and what to type; nothing is changed here or there."""
    tip = fout.tip()
    gezegd = fout.anna.faalt("sync")
    assert f"- {LIJSTPAD}: {ZIN}\n{UITWEG}\n" in gezegd
    assert fout.tip() == tip


def test_as_json(fout: Paar) -> None:
    """A program gets the code, the file and the sentence; it is no question about a place."""
    uit = fout.anna.rao("sync", "--json")
    antwoord = json.loads(uit.stdout)
    assert (uit.exit_code, antwoord["gelijk"], antwoord["botsingen"]) == (3, False, [])
    assert [(een["code"], een["bestand"]) for een in antwoord["fouten"]] == [("VRB20", LIJSTPAD)]


def test_in_a_rehearsal(fout: Paar) -> None:
    """--proef shows it, and asks nothing."""
    assert f"- {LIJSTPAD}: " in fout.anna.zegt("sync", "--proef")


def test_no(fout: Paar) -> None:
    """Who does not say yes shares nothing, and hears how to go on."""
    voor, tip = fout.anna.foto(), fout.tip()
    code, tekst = gesprek(fout.anna, ("sync",), ["n"])
    assert "Zoals u het wilt delen, klopt het register niet" in tekst
    assert (code, "Er is nog niets veranderd en niets gedeeld." in tekst) == (130, True), tekst
    assert (fout.anna.foto(), fout.tip()) == (voor, tip)


def test_yes(fout: Paar) -> None:
    """Who says yes shares it as it is, and is not asked again."""
    code, _ = gesprek(fout.anna, ("sync",), ["ja"])
    assert code == 0
    fout.ben.zegt("sync")
    assert fout.gelijk()
    assert "VRB20" in fout.ben.rao("valideer").output
