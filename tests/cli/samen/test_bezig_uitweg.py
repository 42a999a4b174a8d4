"""Stuck in `git pull`: every command names `rao sync`, which finishes it; never what git throws."""

import pytest

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import LIJST, ZAAK

UITWEG = "Typ: rao sync\nrao maakt dat af en gooit niets weg.\n"


def vast(twee: Paar, trek: str) -> None:
    """Let Anna be stuck after both gave the standpunt of COA."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", "Het gezin kan niet blijven.")
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", "Het gezin kan blijven.")
    assert twee.anna.mag("pull", trek) != 0


@pytest.mark.parametrize("trek", ["--no-rebase", "--rebase"])
@pytest.mark.parametrize(
    "opdracht",
    [(), ("status",), ("standpunt", ZAAK, "IND", "--standpunt", "Eens."), ("ongedaan", "--ja")],
    ids=lambda opdracht: " ".join(opdracht[:1]) or "rao",
)
def test_rao_sync_is_the_way_out(twee: Paar, trek: str, opdracht: tuple[str, ...]) -> None:
    """Who goes on after a pull that failed, hears of rao sync and not of --abort."""
    vast(twee, trek)
    gezegd = twee.anna.rao(*opdracht).stderr
    assert (UITWEG in gezegd, "--abort" in gezegd, "kopie" in gezegd) == (True, False, False)


def test_what_nobody_shared_is_for_git(twee: Paar) -> None:
    """A branch of one's own is no work of others: rao sync does not finish that merge."""
    twee.anna.git("switch", "--quiet", "--create", "zelf")
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", "Het gezin kan blijven.")
    twee.anna.git("switch", "--quiet", "main")
    twee.anna.git("merge", "--no-ff", "--no-commit", "zelf")
    for opdracht in (("signaallijst", "dien-in", LIJST, "--ja"), ("sync",)):
        assert "git merge --abort" in twee.anna.faalt(*opdracht)
