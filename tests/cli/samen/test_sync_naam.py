"""What may be a name is said before it is shared: afterwards everybody has it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import waar_nog, wist
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_naar import leeg_adres
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

NAAM = "Xanthippe Voorbeeldnaam-Zwirrel"
NIEUW = ("nieuw", "zaak", LIJST, "--onderwerp", "Gezin", "--aanbrenger", "COA", "--groep", "gezin")
KOP = "Dit is nog niet gedeeld:"
WAAR = f"Let op: {LIJSTPAD}, regel "


@pytest.fixture
def naam(paar: Callable[[str], Paar]) -> Paar:
    """Anna typed a name, and did not share it yet."""
    twee = paar("lijst")
    twee.anna.doet(*NIEUW, "--vraag", f"Mag dat? Dat wil {NAAM}.")
    return twee


def test_no_shares_nothing(naam: Paar) -> None:
    """Who answers no has changed and shared nothing, and hears how it goes away."""
    tip, voor = naam.tip(), naam.anna.foto()
    code, tekst = gesprek(naam.anna, ("sync",), ["n"])
    assert tekst.index(KOP) < tekst.index(WAAR) < tekst.index("Toch delen?")
    assert "rao ongedaan --wis" in tekst
    assert (code, naam.tip(), naam.anna.foto()) == (0, tip, voor)
    naam.anna.doet("ongedaan", "--wis", "--ja")
    assert "regel " not in naam.anna.zegt("sync")


def test_enter_shares_nothing(naam: Paar) -> None:
    """Enter by habit publishes no name."""
    tip = naam.tip()
    gesprek(naam.anna, ("sync",), [""])
    assert naam.tip() == tip


def test_yes_shares(naam: Paar) -> None:
    """Who answers yes shares it, and is told it once."""
    code, tekst = gesprek(naam.anna, ("sync",), ["j"])
    assert (code, tekst.count(WAAR)) == (0, 1)
    assert naam.tip() == naam.anna.commits()


def test_without_a_terminal(naam: Paar) -> None:
    """A script shares it, as `rao bewaar` keeps it: it is said above what was shared."""
    zegt = naam.anna.zegt("sync", "--ja")
    assert zegt.index(KOP) < zegt.index(WAAR) < zegt.index("Dit hebt u gedeeld:")
    assert "rao wis" in zegt
    assert naam.tip() == naam.anna.commits()


def test_as_json(naam: Paar) -> None:
    """A program finds it among what there is to say."""
    assert WAAR in json.loads(naam.anna.doet("sync", "--json"))["meldingen"][0]


def test_the_first_time(naam: Paar, tmp_path: Path) -> None:
    """Also when the whole register goes along."""
    anna = naam.anna
    anna.git("remote", "remove", "origin")
    zegt = anna.zegt("sync", "--naar", str(leeg_adres(tmp_path)))
    assert zegt.index(KOP) < zegt.index(WAAR) < zegt.index("Dit is de eerste keer")


def test_shared_in_another_file(naam: Paar) -> None:
    """What the others have already is not asked again where rao takes it along."""
    anna = naam.anna
    anna.zegt("sync")
    anna.doet("signaallijst", "dien-in", LIJST)
    anna.doet("signaallijst", "ontvang", LIJST)
    anna.doet("nieuw", "overleg", "--datum", "2026-03-12")
    anna.doet("agenda", "genereer")
    assert KOP not in anna.zegt("sync")


def test_known_name_in_a_new_text(naam: Paar) -> None:
    """A name that is shared already is told where somebody types it again."""
    anna = naam.anna
    anna.zegt("sync")
    anna.doet("standpunt", ZAAK, "COA", "--standpunt", f"Ook volgens {NAAM} kan het.")
    assert KOP in anna.zegt("sync")


def test_what_is_no_name(naam: Paar) -> None:
    """The line that is told for what is no name works: after it nothing is asked."""
    for woord in NAAM.split():
        naam.anna.doet("register", "zet", "bekende_woorden", "--erbij", woord)
    assert KOP not in naam.anna.zegt("sync")


def test_an_earlier_step(naam: Paar) -> None:
    """The line for an earlier step works before anything is shared."""
    naam.anna.doet("nieuw", "overleg", "--datum", "2026-05-07")
    wist(naam.anna, "--tekst", NAAM)
    assert KOP not in naam.anna.zegt("sync")
    naam.ben.zegt("sync")
    assert waar_nog(naam.ben.map, "xanthippe") == []


@pytest.mark.parametrize("met_git", [False, True])
def test_no_after_a_wiping(paar: Callable[[str], Paar], met_git: bool) -> None:  # noqa: FBT001
    """Nothing stays of what was made to be shared, once the step with the name is gone."""
    twee = paar("lijst")
    twee.anna.doet(*NIEUW, "--vraag", "Mag dat? Dat wil Q. Testpersoon.")
    twee.anna.zegt("sync")
    twee.ben.zegt("sync")
    if met_git:
        twee.ben.typt_nieuw("documenten/notitie.md", f"Dat wil {NAAM}.\n")
    else:
        twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", f"Dat wil {NAAM}.")
    oud = twee.tip()
    wist(twee.anna, "--tekst", "Q. Testpersoon")
    twee.anna.git("push", "-q", f"--force-with-lease=main:{oud}", "origin", "main")
    tip = twee.tip()
    code, tekst = gesprek(twee.ben, ("sync",), ["n"])
    assert "Toch delen?" in tekst
    assert (code, twee.tip()) == (0, tip)
    if met_git:
        twee.ben.git("reset", "-q", "--hard", "HEAD~1")
    else:
        twee.ben.rao("ongedaan", "--wis", "--ja")
    twee.ben.zegt("sync")
    assert waar_nog(twee.ben.map, "Testpersoon", "Zwirrel") == []
