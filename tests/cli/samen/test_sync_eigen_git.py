"""Who pulls with plain git: what git put together by itself is judged before it is shared."""

from collections.abc import Callable

import pytest

from tests.cli.samen.paar import Paar, vergeet_sync
from tests.cli.secretaris import LIJSTPAD, ZAAK

TREK = [("pull", "--no-rebase", "--no-edit"), ("pull", "--rebase")]
NAMEN = ["merge", "rebase"]


@pytest.fixture
def tegenstrijdig(paar: Callable[[str], Paar]) -> Paar:
    """Ben cancelled a meeting and shared that; Anna made its agenda. No line is of both."""
    twee = paar("ontvangen")
    anna, ben = twee.anna, twee.ben
    anna.doet("nieuw", "overleg", "--datum", "2026-03-12")
    anna.zegt("sync")
    ben.zegt("sync")
    ben.doet("overleg", "vervalt", "2026-03-12", "--reden", "Te weinig zaken", "--ja")
    ben.zegt("sync")
    anna.doet("agenda", "genereer")
    return twee


@pytest.mark.parametrize("trek", TREK, ids=NAMEN)
def test_a_copy_that_git_made(tegenstrijdig: Paar, trek: tuple[str, ...]) -> None:
    """Without a sync before, git's own log says where the steps were made."""
    vergeet_sync(tegenstrijdig)
    assert tegenstrijdig.anna.mag(*trek) == 0
    tip = tegenstrijdig.tip()
    assert "12 maart 2026" in tegenstrijdig.anna.faalt("sync")
    assert tegenstrijdig.tip() == tip


@pytest.mark.parametrize("trek", TREK, ids=NAMEN)
def test_a_step_after_it(tegenstrijdig: Paar, trek: tuple[str, ...]) -> None:
    """Who went on working after the merge is asked all the same."""
    assert tegenstrijdig.anna.mag(*trek) == 0
    tegenstrijdig.anna.doet("nieuw", "overleg", "--datum", "2026-04-16")
    assert "12 maart 2026" in tegenstrijdig.anna.faalt("sync")


def test_twice_rebased(tegenstrijdig: Paar) -> None:
    """Of two rebases the first place counts: that is where the step was made."""
    anna, ben = tegenstrijdig.anna, tegenstrijdig.ben
    vergeet_sync(tegenstrijdig)
    assert anna.mag("pull", "--rebase") == 0
    ben.doet("nieuw", "overleg", "--datum", "2026-04-16")
    ben.zegt("sync")
    assert anna.mag("pull", "--rebase") == 0
    assert "12 maart 2026" in anna.faalt("sync")


def test_rebased_says_what_it_did_not_know(paar: Callable[[str], Paar]) -> None:
    """A step that git put on what others shared says so, and the history holds."""
    twee = paar("ontvangen")
    anna, ben = twee.anna, twee.ben
    for wie in (anna, ben):
        wie.zegt("sync")
        wie.doet("nieuw", "overleg", "--datum", "2026-03-12" if wie is ben else "2026-04-16")
    ben.zegt("sync")
    assert anna.mag("pull", "--rebase") == 0
    anna.zegt("sync")
    assert "Rao-Herspeeld: " in anna.git("log", "-1", "--format=%B")
    anna.zegt("controleer-historie")


def test_made_on_what_was_pulled(paar: Callable[[str], Paar]) -> None:
    """A step made after the pull knew what came in: of that nothing is asked."""
    twee = paar("ontvangen")
    anna, ben = twee.anna, twee.ben
    ben.doet("nieuw", "overleg", "--datum", "2026-03-12")
    ben.zegt("sync")
    assert anna.mag("pull", "--ff-only") == 0
    anna.doet("overleg", "vervalt", "2026-03-12", "--reden", "Te weinig zaken", "--ja")
    anna.zegt("sync")
    ben.zegt("sync")
    assert twee.gelijk()
    assert ZAAK in ben.lees(LIJSTPAD)
