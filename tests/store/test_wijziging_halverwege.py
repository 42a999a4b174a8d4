"""Killed between commit and projection: recognised for what it is, never taken for hand edits."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.repo import Repo
from rao_cli.store.wijziging import wijziging
from tests.store.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

GEREED = "soort: actie\nstatus: gereed\n"
STERF = """
import os, signal, sys
from pathlib import Path
from rao_cli.store import wijziging as module
from tests.store.werkplaats import Werkplaats
module.projecteer = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
werk = Werkplaats(Path(sys.argv[1]), Path(sys.argv[1]))
werk.wijzig(sys.argv[2], sys.argv[3] or None, gelezen=sys.argv[4].encode() or None)
"""


def _sterf(werk: Werkplaats, pad: str = ACTIE, tekst: str = GEREED, oud: bytes = INHOUD) -> None:
    """Run a change that is killed right after its commit point."""
    klaar = subprocess.run(
        [sys.executable, "-c", STERF, str(werk.top), pad, tekst, oud.decode()],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert klaar.returncode == -signal.SIGKILL


def _bewaar(werk: Werkplaats, pad: str) -> None:
    with wijziging(werk.root, "x", trailers={}, gelezen={}, met_hand_bewerkt=True) as w:
        w.neem_over(pad)


@pytest.mark.parametrize("tekst", [GEREED, ""])
@pytest.mark.parametrize("later", [False, True])
def test_it_is_no_hand_edit(werk: Werkplaats, tekst: str, *, later: bool) -> None:
    """`rao bewaar` would undo what was decided; the way out is in the hint, and it works."""
    _sterf(werk, tekst=tekst)
    gedaan = werk.git("rev-parse", "HEAD:acties")
    if later:
        werk.wijzig("rao.yaml", "soort: register\nx: 1\n", gelezen=b"soort: register\n")
    with pytest.raises(RaoError, match="loopt achter"):
        _bewaar(werk, ACTIE)
    with pytest.raises(RaoError, match="halverwege gestopt"):
        werk.wijzig(gelezen=tekst.encode() or None, proef=True)
    with pytest.raises(RaoError, match="halverwege gestopt") as gevangen:
        werk.wijzig(gelezen=tekst.encode() or None)
    werk.git(*gevangen.value.hint.partition("met: git ")[2].split())
    assert werk.git("status", "--porcelain") == ""
    assert werk.git("rev-parse", "HEAD:acties") == gedaan
    assert werk.wijzig(ANDER).commit
    assert werk.foto().rao == ["lock"]


def test_the_first_commit(tmp_path: Path) -> None:
    """The same for the very first commit, when there was no file before."""
    werk = Werkplaats(tmp_path / "r", tmp_path / "r")
    Repo.init(werk.top)
    _sterf(werk, "rao.yaml", "soort: register\n", b"")
    assert werk.aantal() == 1
    with pytest.raises(RaoError, match="halverwege gestopt"):
        _bewaar(werk, "rao.yaml")


def test_a_hand_edit_made_after_it_is_one(werk: Werkplaats) -> None:
    """Once a person works on the file it is theirs again."""
    _sterf(werk)
    werk.leg(ACTIE, b"met de hand\n")
    with pytest.raises(RaoError, match="wijzigingen met de hand"):
        werk.wijzig(gelezen=GEREED.encode())


def test_leftovers_of_a_run_that_never_committed_are_cleared(werk: Werkplaats) -> None:
    """The next change set removes the private folder of a dead one."""
    for naam in ("w-dood", "w-0123456789abcdef0123"):
        dood = werk.top / ".git" / "rao" / naam
        dood.mkdir(parents=True)
        (dood / "index.lock").touch()
    werk.wijzig()
    assert werk.foto().rao == ["lock"]
