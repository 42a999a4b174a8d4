"""A server that judges, with real git: hostile sendings are refused, honest ones are not."""

import subprocess
import sys

import pytest

from tests.workflow.haak.conftest import Deel
from tests.workflow.haak.pogingen import POGINGEN, Poging
from tests.workflow.historie.vervalsing import NIEUWPAD

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")


@pytest.mark.traag
@pytest.mark.parametrize("poging", POGINGEN, ids=lambda poging: poging.zin)
def test_a_hostile_sending(poging: Poging, deel: Deel) -> None:
    """The server says why, and has what it had."""
    d = deel("open")
    voor = d.ver()
    gelukt, gezegd = d.duw(*(poging.doe(d) or ()))
    assert (gelukt, poging.zegt in gezegd, d.ver()) == (False, True, voor), gezegd


def test_at_least_what_was_asked() -> None:
    """There are 28 hostile sendings, each with its own sentence."""
    assert len({poging.zin for poging in POGINGEN}) >= 28


def test_honest_work(deel: Deel) -> None:
    """What rao and a person make, and a merge of both, is taken without a word."""
    d = deel("open")
    d.git("checkout", "--quiet", "-b", "zij")
    d.schrijf("notitie.md", "Een notitie.\n")
    d.leg_vast("Notitie")
    d.git("checkout", "--quiet", "main")
    d.rao("nieuw", "signaallijst", "--lko", "ter-apel")
    d.vervang(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft")
    d.leg_vast("Met de hand")
    d.git("merge", "--quiet", "--no-edit", "zij")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd
    assert "remote:" not in gezegd


def test_a_merge_with_words_of_its_own(deel: Deel) -> None:
    """Where both changed a text, a person may type a third one in a merge."""
    d = deel("open")
    d.git("checkout", "--quiet", "-b", "zij")
    d.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Kan het gezin")
    d.leg_vast()
    d.git("checkout", "--quiet", "main")
    d.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Wil het gezin")
    d.leg_vast()
    with pytest.raises(subprocess.CalledProcessError):
        d.git("merge", "--quiet", "zij")
    d.git("checkout", "--quiet", "--ours", NIEUWPAD)
    d.vervang(NIEUWPAD, "vraag: Wil het gezin", "vraag: Wil en kan het gezin")
    d.leg_vast("Samen")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd


def test_a_step_taken_back(deel: Deel) -> None:
    """Undoing by rao, and by git revert of what was shared, is honest."""
    d = deel("open")
    d.git("revert", "--no-edit", "HEAD")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd
    d.rao("nieuw", "signaallijst", "--lko", "ter-apel")
    assert d.duw()[0]
    d.rao("ongedaan", "--ja")
    d.rao("nieuw", "signaallijst", "--lko", "ter-apel")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd


def test_how_to_mend_what_is_refused(deel: Deel) -> None:
    """What is wrong in a commit, one more does not mend; the server says so, and what does."""
    d = deel("open")
    d.schrijf("notitie.md", "Bel 06-12345678.\n")
    d.leg_vast("Notitie")
    d.schrijf("notitie.md", "Bel het secretariaat.\n")
    d.leg_vast("Hersteld")
    gelukt, gezegd = d.duw()
    assert (gelukt, "git commit --amend" in gezegd) == (False, True)
    d.git("reset", "--quiet", "--soft", "HEAD~1")
    d.git("commit", "--quiet", "--amend", "--no-edit")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd


@pytest.mark.traag
def test_who_has_to_sign(deel: Deel) -> None:
    """Where the register asks signatures, a commit without one is refused, one with is taken."""
    d = deel("ondertekend")
    d.vervang(NIEUWPAD, "Gezin verblijft", "Een gezin verblijft")
    d.git("config", "commit.gpgsign", "false")
    d.leg_vast()
    gelukt, gezegd = d.duw()
    assert not gelukt
    assert "handtekening" in gezegd
    d.git("config", "commit.gpgsign", "true")
    d.git("commit", "--quiet", "--amend", "--no-edit")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd
