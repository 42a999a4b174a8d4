"""Where the register asks signatures, a wissing has to be signed: on the server, in rao sync."""

import sys
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.secretaris import Secretaris
from tests.workflow.haak.conftest import Deel

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
WOORDEN = "Twee broers"


def test_a_wissing_is_signed(deel: Deel, tmp_path: Path) -> None:
    """Nobody takes in one without a signature of who may sign; with it, all do."""
    d = deel("ondertekend")
    adres, oud = d.git("remote", "get-url", "origin"), d.git("rev-parse", "HEAD")
    anna, ben = (Secretaris(map_, "2026-04-01") for map_ in (d.map, tmp_path / "ben"))
    anna.zegt("init", "--van", adres, str(ben.map))
    d.rao("wis", "--tekst", WOORDEN, *WIS)
    duw = (f"--force-with-lease=main:{oud}", "origin", "main")
    d.git("-c", "commit.gpgsign=false", "commit", "--quiet", "--amend", "--no-edit")
    gelukt, gezegd = d.duw(*duw)
    assert (gelukt, "niet is ondertekend" in " ".join(gezegd.split())) == (False, True), gezegd
    haak = Path(adres) / "hooks" / "pre-receive"
    haak.rename(haak.with_name("even-weg"))
    assert d.duw(*duw)[0]
    assert "een wissing die niet is ondertekend" in " ".join(ben.faalt("sync").split())
    d.git("commit", "--quiet", "--amend", "--no-edit", "-S")
    vals = d.git("rev-parse", "origin/main")
    assert d.duw(f"--force-with-lease=main:{vals}", "origin", "main")[0]
    assert "wiste iets op" in ben.zegt("sync")
    assert waar_nog(ben.map, WOORDEN) == []


def test_another_branch(deel: Deel) -> None:
    """The record on main lets another branch be replaced, on a server that judges."""
    d = deel("open")
    assert d.duw("origin", "main:gesprek")[0]
    oud = d.git("rev-parse", "origin/gesprek")
    verteld = d.rao("wis", "--tekst", WOORDEN, *WIS)
    regels = [r.split()[2:] for r in verteld.splitlines() if r.startswith("  git push")]
    gezegd = [d.duw(*regel) for regel in regels]
    assert [gelukt for gelukt, _ in gezegd] == [True, True], gezegd
    assert d.git("rev-parse", "origin/gesprek") != oud
