"""Killed between commit and projection: recognised for what it is, never taken for hand edits."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.wijziging import wijziging
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats, maak_werkplaats

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

GEREED = "soort: actie\nstatus: gereed\n"
STERF = """
import os, signal, sys
from pathlib import Path
from rao_cli.store.git.vastleggen import wijziging as module
from tests.store.git.werkplaats import Werkplaats
module.projecteer = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
werk = Werkplaats(Path(sys.argv[1]), Path(sys.argv[2]))
werk.wijzig(sys.argv[3], sys.argv[4] or None, gelezen=sys.argv[5].encode() or None)
"""


def _sterf(werk: Werkplaats, pad: str = ACTIE, tekst: str = GEREED, oud: bytes = INHOUD) -> None:
    """Run a change that is killed right after its commit point."""
    klaar = subprocess.run(
        [sys.executable, "-c", STERF, str(werk.top), str(werk.root), pad, tekst, oud.decode()],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        check=False,
    )
    assert klaar.returncode == -signal.SIGKILL


def _volg(hint: str) -> None:
    """Paste the commands of a hint in a shell, in another folder."""
    opdrachten = [regel for regel in hint.splitlines() if regel.startswith("  git ")]
    assert opdrachten
    for opdracht in opdrachten:
        subprocess.run(["/bin/sh", "-c", opdracht], cwd="/", check=True)


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
    with pytest.raises(RaoError, match="loopt achter"):
        werk.wijzig(gelezen=tekst.encode() or None, proef=True)
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        werk.wijzig(gelezen=tekst.encode() or None)
    assert "kopie" not in gevangen.value.hint
    _volg(gevangen.value.hint)
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
    with pytest.raises(RaoError, match="loopt achter"):
        _bewaar(werk, "rao.yaml")


def test_a_hand_edit_made_after_it_builds_on_the_old_version(werk: Werkplaats) -> None:
    """Keeping it would undo what was decided; a copy goes first, then the committed version."""
    _sterf(werk)
    werk.leg(ACTIE, b"met de hand\n")
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        _bewaar(werk, ACTIE)
    assert "Maak er eerst een kopie van" in gevangen.value.hint
    _volg(gevangen.value.hint)
    werk.leg(ACTIE, b"met de hand\n")
    _bewaar(werk, ACTIE)
    assert werk.head() == b"met de hand\n"


def test_staged_work_is_not_thrown_away_silently(werk: Werkplaats) -> None:
    """The file is the old one, but somebody put something else ready: that needs a copy too."""
    _sterf(werk)
    werk.leg(ACTIE, b"met de hand\n")
    werk.git("add", ACTIE)
    werk.leg(ACTIE)
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        _bewaar(werk, ACTIE)
    assert "Maak er eerst een kopie van" in gevangen.value.hint


def test_the_oldest_of_two_is_recognised(werk: Werkplaats) -> None:
    """Two changes in a row did not reach the folder: what lies there is still no hand edit."""
    _sterf(werk)
    eerste = next((werk.top / ".git" / "rao").glob("w-*"))
    bewaard = eerste.rename(werk.top / ".git" / eerste.name)
    werk.git("restore", "--source=HEAD", "--staged", "--worktree", ACTIE)
    _sterf(werk, tekst="soort: actie\nstatus: vervallen\n", oud=GEREED.encode())
    bewaard.rename(eerste)
    werk.leg(ACTIE)
    werk.git("add", ACTIE)
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        _bewaar(werk, ACTIE)
    assert "kopie" not in gevangen.value.hint


def test_an_old_version_in_windows_lines_is_old(werk: Werkplaats) -> None:
    """A checkout with CRLF is the same text."""
    _sterf(werk)
    werk.leg(ACTIE, INHOUD.replace(b"\n", b"\r\n"))
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        _bewaar(werk, ACTIE)
    assert "kopie" not in gevangen.value.hint


def test_on_another_branch_nothing_lags(werk: Werkplaats) -> None:
    """A branch without the change is left alone, and the marker waits for who goes back."""
    werk.git("branch", "anders")
    _sterf(werk)
    werk.git("symbolic-ref", "HEAD", "refs/heads/anders")
    assert werk.wijzig(ANDER).commit
    werk.git("symbolic-ref", "HEAD", "refs/heads/main")
    with pytest.raises(RaoError, match="loopt achter"):
        _bewaar(werk, ACTIE)


def test_the_advice_takes_nothing_else_along(tmp_path: Path) -> None:
    """A name with blanks, a quote and a bracket, in a register in a folder: only that file."""
    werk = maak_werkplaats(tmp_path / "een 'map' $HOME", sub="raden/noord")
    vreemd, buur = "documenten/a b'c [1].md", "documenten/a b'c 1.md"
    werk.leg(vreemd)
    werk.leg(buur)
    werk.leg_vast()
    _sterf(werk, vreemd)
    werk.leg(buur, b"mijn werk\n")
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        _bewaar(werk, vreemd)
    _volg(gevangen.value.hint)
    assert (werk.lees(vreemd), werk.lees(buur)) == (GEREED.encode(), b"mijn werk\n")


def test_leftovers_of_a_run_that_never_committed_are_cleared(werk: Werkplaats) -> None:
    """The next change set removes the private folder of a dead one."""
    for naam in ("w-dood", "w-0123456789abcdef0123"):
        dood = werk.top / ".git" / "rao" / naam
        dood.mkdir(parents=True)
        (dood / "index.lock").touch()
    werk.wijzig()
    assert werk.foto().rao == ["lock"]
