"""Erased steps that git made anew (rebase, cherry-pick) have other ids: they do not come back."""

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.samen.paar import Collega, Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, vol, wis
from tests.cli.secretaris import LIJSTPAD, ZAAK

__all__ = ["vol"]
UIT_OUD = "Uit een oude kopie kwam terug: 'met de hand'"


def verplaats(wie: Collega, *, kant: str = "theirs") -> None:
    """Put all of an old copy on what is shared, and keep one side wherever both differ."""
    wie.git("fetch", "-q")
    wie.mag("rebase", "-q", "origin/main")
    while (wie.map / ".git/rebase-merge").exists():
        wie.git("checkout", "-q", f"--{kant}", ".")
        wie.git("add", "--all")
        if wie.mag("-c", "core.editor=true", "rebase", "--continue"):
            wie.mag("rebase", "--skip")


def test_a_rebase_brings_it_back(vol: Paar) -> None:
    """Status and the check of history say so; rao sync leaves the old step out, and clears it."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    verplaats(vol.ben)
    assert NAAM in vol.ben.lees(LIJSTPAD)
    assert "staat weer iets dat is gewist" in plat(vol.ben.rao("status").output)
    uit = vol.ben.rao("controleer-historie")
    assert (uit.exit_code, "In 'met de hand' (" in uit.stdout) == (1, True)
    assert UIT_OUD in plat(vol.ben.zegt("sync"))
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert (vol.anna.map / "overleggen/2026/2026-06-04.yaml").exists()
    for wie in (vol.anna, vol.ben):
        assert waar_nog(wie.map, WOORD) == []
        wie.doet("controleer-historie")


def test_a_rebase_that_took_what_is_shared(vol: Paar) -> None:
    """Where the person kept what is shared, nothing is left of the old step to tell."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    verplaats(vol.ben, kant="ours")
    assert UIT_OUD not in plat(vol.ben.zegt("sync"))
    assert waar_nog(vol.ben.map, WOORD) == []


def test_pull_rebase(vol: Paar) -> None:
    """`git pull --rebase` leaves the old steps where they were: sync clears them."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    vol.ben.git("pull", "-q", "--rebase")
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD) == []


@pytest.mark.parametrize("wie", ["rao", "hand"])
def test_a_cherry_pick_of_an_old_step(vol: Paar, wie: str) -> None:
    """One old step on the new history, by git: of rao by its change, else by its moment."""
    oud = vol.ben.git("rev-parse", "HEAD~1" if wie == "hand" else "HEAD~2")
    wis(vol, "--tekst", NAAM if wie == "hand" else "er niets nieuws")
    vol.ben.git("fetch", "-q")
    vol.ben.git("reset", "-q", "--hard", "origin/main")
    if vol.ben.mag("cherry-pick", oud):
        vol.ben.git("checkout", "-q", "--theirs", ".")
        vol.ben.git("add", "--all")
        vol.ben.git("-c", "core.editor=true", "cherry-pick", "--continue")
    assert "Uit een oude kopie kwam terug: " in plat(vol.ben.zegt("sync"))
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD if wie == "hand" else "er niets nieuws") == []


def test_with_work_of_his_own(vol: Paar) -> None:
    """Melted with other work, rao cannot take it out: nothing is shared, and it says what to do."""
    wis(vol)
    verplaats(vol.ben)
    vol.ben.schrijf("documenten/notitie.md", "Eigen werk.\n")
    vol.ben.git("add", "--all")
    vol.ben.git("commit", "-q", "--amend", "--no-edit", "--no-verify")
    oud = vol.tip()
    gezegd = plat(vol.ben.faalt("sync"))
    assert "staat weer iets dat is gewist, en ook ander werk" in gezegd
    assert vol.tip() == oud


def test_shared_by_git_without_a_hook(vol: Paar) -> None:
    """Others hear that it is back and in which step; one more rao wis takes it out again."""
    wis(vol)
    verplaats(vol.ben)
    vol.ben.git("push", "-q", "--no-verify", "origin", "main")
    assert "in het gedeelde register staat weer iets dat is gewist, in 'met de hand'" in plat(
        vol.anna.zegt("sync")
    )
    wis(vol)
    vol.ben.zegt("sync")
    assert vol.gelijk()
    for een in (vol.anna, vol.ben):
        assert waar_nog(een.map, WOORD) == []
        een.doet("controleer-historie")


def test_another_word_in_its_place(vol: Paar) -> None:
    """Who writes something else where it says gewist, did not bring anything back."""
    wis(vol)
    vol.ben.zegt("sync")
    vol.ben.doet(
        "standpunt", ZAAK, "IND", "--standpunt", "Volgens de medewerker is er niets.", "--ja"
    )
    assert UIT_OUD not in plat(vol.ben.zegt("sync"))
    vol.anna.zegt("sync")
    assert "Volgens de medewerker" in vol.anna.lees(LIJSTPAD)
    vol.anna.doet("controleer-historie")


def test_the_same_step_again(vol: Paar) -> None:
    """Without what was wiped, an old step may be made anew as ever."""
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", "Er is nog plek.")
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    wis(vol)
    vol.ben.zegt("sync")
    stap = vol.ben.git("log", "-1", "--format=%H", "--grep=Standpunt van COA")
    vol.ben.git("revert", "--no-edit", stap)
    vol.ben.git("cherry-pick", stap)
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert "Er is nog plek." in vol.anna.lees(LIJSTPAD)
    assert vol.gelijk()
