"""Every forgery of the history, and honest work by chance, sent to a server that judges."""

import sys

import pytest

from tests.workflow.haak.conftest import Deel
from tests.workflow.historie.eerlijk import leef
from tests.workflow.historie.vervalsingen import VERVALSINGEN

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts"),
    pytest.mark.lang,
]


#: Only on the computer of the forger: there is nothing to send.
THUIS = {"afgekapt", "boom", "map-git", "vervangen"}


@pytest.mark.parametrize("naam", [naam for naam in VERVALSINGEN if naam not in THUIS])
def test_a_forgery(naam: str, deel: Deel) -> None:
    """What rao controleer-historie finds, the server does not take; without --force, nothing."""
    d = deel("ondertekend")
    d.git("config", "commit.gpgsign", "false")
    voor = d.ver()
    VERVALSINGEN[naam].doe(d)
    gelukt, gezegd = d.duw("--force", "origin", "HEAD:refs/heads/main")
    assert (gelukt, d.ver()) == (False, voor), gezegd


@pytest.mark.parametrize("zaad", range(6))
def test_honest_work_by_chance(zaad: int, deel: Deel) -> None:
    """Whatever honest people do is taken, bit by bit."""
    d = deel("open")
    leef(d.map, zaad, 9)
    commits = d.git("rev-list", "--first-parent", "--reverse", "origin/main..HEAD").split()
    for commit in (*commits[1::3], "HEAD"):
        gelukt, gezegd = d.duw("origin", f"{commit}:refs/heads/main")
        assert gelukt, gezegd
