"""What `rao sync` played anew, judged by a server: an honest row comes in, a false one not."""

import sys
from pathlib import Path

import pytest

from tests.workflow.haak.conftest import Deel
from tests.workflow.haak.deler import Deler
from tests.workflow.historie.vervalst_rij import RIJ

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
#: When the next meeting is.
LATER = "2026-05-14"


def test_an_honest_row(deel: Deel, tmp_path: Path) -> None:
    """One moves a meeting, and another who does not know makes its agenda."""
    d = deel("open")
    d.rao("nieuw", "overleg", "--datum", LATER)
    assert d.duw()[0]
    d.git("clone", "--quiet", d.git("remote", "get-url", "origin"), str(tmp_path / "ander"))
    ander = Deler(tmp_path / "ander")
    d.rao("overleg", "verplaats", LATER, "--naar", "2026-05-21", "--reden", "Ziek")
    gelukt, gezegd = d.duw()
    assert gelukt, gezegd
    ander.rao("agenda", "genereer", LATER)
    ander.rao("sync")
    bericht = ander.git("log", "-1", "--format=%B", "origin/main")
    assert f"Rao-Betreft: {LATER}\n" in bericht
    assert "Rao-Herspeeld: " in bericht


@pytest.mark.parametrize("naam", ["rij-terug", "rij-woord"])
def test_a_forged_row(deel: Deel, naam: str) -> None:
    """What is only wrong in a row as a whole is refused, and so is a false word in it."""
    d = deel("open")
    voor = d.ver()
    RIJ[naam].doe(d)
    gelukt, gezegd = d.duw()
    assert (gelukt, d.ver()) == (False, voor), gezegd
    zin = {"rij-terug": "Die stap bestaat niet", "rij-woord": "veranderde niet"}[naam]
    assert zin in gezegd
