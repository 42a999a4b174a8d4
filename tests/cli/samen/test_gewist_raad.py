"""What rao tells about an erasing that is not shared yet, or that somebody undid, works as told."""

import shlex
import subprocess
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, stuur, trekt, vol, wis
from tests.cli.secretaris import ZAAK

__all__ = ["vol"]
ZONDER = "Dan is dit genoeg, zonder beheerder: "


@pytest.fixture
def terug(vol: Paar) -> Paar:
    """Ben pulls and pushes with git after the erasing: the server has the name again."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    trekt(vol)
    vol.ben.git("push", "-q", "--no-verify", "origin", "main")
    return vol


def raad(gezegd: str, begin: str) -> list[str]:
    """Return the words of the command that is told behind some words."""
    (regel,) = [r for r in gezegd.splitlines() if begin in r]
    return shlex.split(regel.partition(begin)[2])


def test_own_step_with_the_word_and_a_tag(vol: Paar) -> None:
    """Ben's own step says the name, and he put a tag on it: what is told, in order, shares."""
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", f"Ook {NAAM}.")
    vol.ben.git("tag", "mijn-punt")
    wis(vol)
    assert "Haal die weg met rao ongedaan --wis" in plat(vol.ben.faalt("sync", code=1))
    gezegd = vol.ben.faalt("ongedaan", "--wis", "--ja")
    (regel,) = [r for r in gezegd.splitlines() if r.startswith("  git ")]
    vol.ben.git(*shlex.split(regel)[1:])
    vol.ben.doet("ongedaan", "--wis", "--ja")
    vol.ben.zegt("sync")
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD) == []


def test_second_wiping_waits(vol: Paar) -> None:
    """A second wiping before the first is sent says so, and the command works as it stands."""
    wist(vol.anna, "--tekst", NAAM)
    gezegd = vol.anna.faalt("wis", "--tekst", "niets nieuws", *WIS)
    assert "is nog niet verstuurd: anderen hebben nog de oude versie" in plat(gezegd)
    vol.anna.git(*raad(gezegd, "Verstuur haar eerst: ")[1:])
    wist(vol.anna, "--tekst", "niets nieuws")


def test_status_says_what_waits(vol: Paar) -> None:
    """`rao status` says so until it is sent."""
    oud = vol.tip()
    kenmerk = wist(vol.anna, "--tekst", NAAM)
    assert f"Let op: Wissing {kenmerk} is nog niet verstuurd" in plat(vol.anna.zegt("status"))
    stuur(vol, oud)
    assert "nog niet verstuurd" not in vol.anna.zegt("status")


def test_clean_copy_puts_it_back(terug: Paar) -> None:
    """Anna's copy is clean: she gets the push, and hears that the server has to be cleared."""
    gezegd = terug.anna.faalt("sync")
    assert "Deze kopie is schoon: u kunt het terugzetten." in plat(gezegd)
    assert "De server moet dan ook weer worden opgeruimd" in plat(gezegd)
    terug.anna.git(*raad(gezegd, ZONDER)[1:])
    terug.anna.zegt("sync")


def test_careless_one_follows(terug: Paar) -> None:
    """Then Ben types rao sync, as was told: the name is gone there, his own work is not."""
    terug.anna.git(*raad(terug.anna.faalt("sync"), ZONDER)[1:])
    terug.ben.zegt("sync")
    assert waar_nog(terug.ben.map, WOORD) == []
    terug.anna.zegt("sync")
    assert terug.gelijk()
    assert (terug.anna.map / "overleggen/2026/2026-06-04.yaml").exists()


def test_old_copy_waits(terug: Paar) -> None:
    """Ben's copy holds the name: no push is told there."""
    gezegd = plat(terug.ben.faalt("sync"))
    assert "Deze kopie is niet schoon" in gezegd
    assert "git push" not in gezegd


def test_copy_that_missed_it_waits(vol: Paar) -> None:
    """Who has no wissing at all, has an old copy too."""
    wis(vol)
    vol.anna.git("fetch", "-q", str(vol.ben.map), "main")
    vol.anna.git("merge", "-q", "-s", "ours", "--no-edit", "FETCH_HEAD")
    vol.anna.git("push", "-q", "origin", "main")
    gezegd = plat(vol.ben.faalt("sync"))
    assert "Deze kopie is niet schoon" in gezegd
    assert "git push" not in gezegd


def test_branch_that_is_gone_at_the_server(vol: Paar) -> None:
    """A branch that the administrator threw away is forgotten here by rao sync itself."""
    vol.anna.git("push", "-q", "origin", "main:kladje")
    vol.ben.git("fetch", "-q", "origin")
    wis(vol)
    vol.anna.git("push", "-q", "origin", "--delete", "kladje")
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []


def test_branch_that_is_still_there(vol: Paar) -> None:
    """As long as it is there, it is named with what to type when it is gone, and the code is 1."""
    vol.anna.git("push", "-q", "origin", "main:kladje")
    vol.ben.git("fetch", "-q", "origin")
    wis(vol)
    uit = vol.ben.rao("sync")
    assert uit.exit_code == 1
    assert "origin/kladje" in uit.stderr
    assert "git fetch --prune origin" in plat(uit.stderr)


def test_another_map_of_the_register(vol: Paar, tmp_path: Path) -> None:
    """A map of git worktree, with a branch: what is told works in the order in which it is told."""
    vol.ben.git("worktree", "add", "-q", "-b", "zij", str(tmp_path / "zij"))
    wis(vol)
    gezegd = vol.ben.rao("sync").stderr
    regels = [f"git worktree remove {tmp_path / 'zij'}", "git branch -D zij"]
    plekken = [plat(gezegd).index(een.rpartition(" ")[0]) for een in regels]
    assert plekken == sorted(plekken)
    for regel in regels:
        vol.ben.git(*regel.split()[1:])
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []


def test_second_shared_place(vol: Paar, tmp_path: Path) -> None:
    """Shared in two places: each has its push, and who fetched both is told how to be rid of it."""
    tweede = str(tmp_path / "tweede.git")
    subprocess.run(["git", "clone", "-q", "--bare", str(vol.server), tweede], check=True)
    for wie in (vol.anna, vol.ben):
        wie.git("remote", "add", "tweede", tweede)
        wie.git("fetch", "-q", "tweede")
    gezegd = vol.anna.doet("wis", "--tekst", NAAM, *WIS)
    duwen = [r.split() for r in gezegd.splitlines() if r.strip().startswith("git push")]
    assert [duw[-2] for duw in duwen] == ["origin", "tweede"]
    vol.anna.git(*duwen[0][1:])
    uit = vol.ben.rao("sync")
    assert uit.exit_code == 1
    assert "tweede/main" in uit.stderr
    vol.anna.git(*duwen[1][1:])
    (halen,) = [r.split() for r in uit.stderr.splitlines() if r.strip().startswith("git fetch")]
    vol.ben.git(*halen[1:])
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []
