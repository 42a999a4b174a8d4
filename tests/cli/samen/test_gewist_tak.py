"""Who shares a branch beside that of the register follows a wissing there: nothing comes back."""

import subprocess

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog, wist
from tests.cli.bewaring.test_wis_takken import typ
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, vol

__all__ = ["vol"]


@pytest.fixture
def tak(vol: Paar) -> Paar:
    """Ben shared a step on a branch of his own and made another; Anna wiped, and shared that."""
    vol.ben.git("switch", "-q", "-c", "gesprek")
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.git("push", "-q", "-u", "origin", "gesprek")
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-07-02")
    vol.anna.git("fetch", "-q")
    kenmerk = wist(vol.anna, "--tekst", NAAM)
    typ(vol.anna, vol.anna.doet("wis", kenmerk))
    return vol


def _is_bij(paar: Paar) -> None:
    """Both own steps are on it, and the word is nowhere."""
    assert paar.ben.git("rev-list", "--count", "origin/gesprek") == "8"
    assert paar.ben.commits() == paar.ben.commits("origin/gesprek")
    assert "Gewist" not in "".join(paar.ben.log())
    assert waar_nog(paar.ben.map, WOORD) == []


def test_as_it_is_told(tak: Paar) -> None:
    """On his branch he hears what to type, in order; then all of it is up to date."""
    gezegd = tak.ben.faalt("sync")
    assert "Is main het register zelf? Misschien wiste iemand daar iets." in gezegd
    regels = [regel.split() for regel in gezegd.splitlines() if regel.startswith("  ")]
    assert [regel[0] for regel in regels] == ["git", "rao", "git", "rao"]
    for programma, *argv in regels:
        if programma == "git":
            tak.ben.git(*argv)
        else:
            tak.ben.rao(*argv)
    _is_bij(tak)


def test_after_git_forgot(tak: Paar) -> None:
    """Nobody knows any more what stood there: the old branch is not put on the new one by steps."""
    tak.ben.git("switch", "-q", "main")
    uit = tak.ben.rao("sync")
    assert "Deelt u gesprek met anderen? Werk die dan ook bij. Typ: git switch gesprek" in plat(
        uit.stderr
    )
    tak.ben.git("fetch", "-q", "--prune", "origin")
    tak.ben.rao("sync")
    tak.ben.git("switch", "-q", "gesprek")
    assert "A. Voorbeeld wiste iets op 5 maart 2026" in plat(tak.ben.zegt("sync"))
    _is_bij(tak)


def test_wiped_from_a_branch_of_ones_own(vol: Paar) -> None:
    """Where nobody would find the record nothing is wiped; from where it says, all branches are."""
    vol.anna.git("switch", "-q", "-c", "kladblok")
    vol.anna.doet("nieuw", "overleg", "--datum", "2026-06-04")
    gezegd = vol.anna.faalt("wis", "--tekst", NAAM, *WIS)
    (regel,) = (regel for regel in gezegd.splitlines() if "git switch" in regel)
    opdracht = regel.partition(": ")[2]
    subprocess.run(opdracht.split(), cwd=vol.anna.map, check=True, capture_output=True)
    wist(vol.anna, "--tekst", NAAM)
    assert waar_nog(vol.anna.map, WOORD) == []
    assert vol.anna.git("log", "-1", "--format=%s", "kladblok") == "Overleg gepland op 2026-06-04"


def test_told_before_the_question(vol: Paar) -> None:
    """A branch of a colleague that was never fetched is told before, and can be wiped along."""
    vol.ben.git("push", "-q", "origin", "main:refs/heads/oud", "main~1:refs/heads/ouder")
    vol.ben.git("switch", "-q", "-c", "gesprek")
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.git("push", "-q", "origin", "gesprek")
    gezegd = plat(vol.anna.zegt("wis", "--tekst", NAAM, *WIS, "--proef"))
    assert "- Let op: anderen deelden ook gesprek. Dat staat niet op deze computer" in gezegd
    opdracht = gezegd.partition("Haal het eerst op met: ")[2].partition(" Er is")[0]
    vol.anna.git(*opdracht.split()[1:])
    assert "anderen deelden ook" not in vol.anna.zegt("wis", "--tekst", NAAM, *WIS, "--proef")
