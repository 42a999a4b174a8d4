"""`rao ongedaan --wis` that is killed: not done, or done by who comes next; never a step more."""

import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from tests.cli.register.wisbaar import STANDPUNT, nergens
from tests.cli.secretaris import Secretaris
from tests.store.git.wissen.gedood import doe_tot

pytestmark = [
    pytest.mark.traag,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own"),
]
#: So many moments apart, unless all are asked.
SPRONG = 13


@pytest.mark.parametrize("daarna", ["hetzelfde", "iets anders"])
def test_killed(
    lijst: Secretaris, tmp_path: Path, daarna: str, request: pytest.FixtureRequest
) -> None:
    """Typed again it is done once, and another command finishes what was begun."""
    stap = 1 if request.config.getoption("--lang") else SPRONG
    lijst.doet("nieuw", "overleg", "--datum", "2026-04-09")
    voor = lijst.git("rev-parse", "HEAD")
    lijst.doet(*STANDPUNT)
    van = lijst.git("rev-parse", "HEAD")
    for moment in count(1 if daarna == "hetzelfde" else 4, stap):
        kopie = Secretaris(tmp_path / f"k{moment}")
        shutil.copytree(lijst.map, kopie.map, symlinks=True)
        gedood = doe_tot(moment, lambda s=kopie: s.doet("ongedaan", "--wis", "--ja"))  # type: ignore[misc]
        hoofd = kopie.git("rev-parse", "HEAD")
        assert hoofd in {van, voor}
        if daarna == "hetzelfde":
            gezegd = kopie.zegt("ongedaan", "--wis", "--ja") if gedood else ""
            assert (hoofd == van) == ("Staat er al" not in gezegd) or not gedood
            assert kopie.git("rev-parse", "HEAD") == voor
            assert nergens(kopie)
        else:
            kopie.doet("nieuw", "overleg", "--datum", "2026-05-14")
            assert kopie.git("rev-parse", "HEAD~1") == hoofd
            assert hoofd == van or nergens(kopie)
        assert kopie.git("status", "--porcelain") == ""
        shutil.rmtree(kopie.map)
        if not gedood:
            break
