"""Killed between commit and projection: recognised for what it is, never taken for hand edits."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen import merkmap
from rao_cli.store.git.vastleggen.herstel import maak_heel
from rao_cli.store.git.vastleggen.wijziging import wijziging
from tests.store.git.werkplaats import (
    ACTIE,
    ANDER,
    INHOUD,
    Werkplaats,
    bezet,
    gedode_git,
    maak_werkplaats,
)

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


def _eis_heel(werk: Werkplaats) -> None:
    """The folder is as committed, and nothing is left to do."""
    assert werk.git("status", "--porcelain") == ""
    assert werk.foto().rao == ["lock"]


@pytest.mark.parametrize("tekst", [GEREED, ""])
@pytest.mark.parametrize("later", [False, True])
def test_the_next_change_finishes_it(werk: Werkplaats, tekst: str, *, later: bool) -> None:
    """What lies there is no hand edit: keeping it changes nothing, and the folder follows."""
    _sterf(werk, tekst=tekst)
    gedaan = werk.git("rev-parse", "HEAD:acties")
    if later:
        werk.wijzig("rao.yaml", "soort: register\nx: 1\n", gelezen=b"soort: register\n")
    else:
        _bewaar(werk, ACTIE)
    assert werk.git("rev-parse", "HEAD:acties") == gedaan
    _eis_heel(werk)


def test_it_is_told(werk: Werkplaats) -> None:
    """Who finds it finished hears of it."""
    _sterf(werk)
    zin = " ".join(maak_heel(werk.root).verslag)
    assert "was wel vastgelegd, maar niet afgemaakt" in zin
    assert f"rao heeft de map nu bijgewerkt: {ACTIE}." in zin
    assert maak_heel(werk.root).verslag == ()


def test_a_rehearsal_leaves_it(werk: Werkplaats) -> None:
    """A rehearsal writes nothing, so it cannot build on this."""
    _sterf(werk)
    with pytest.raises(RaoError, match="loopt achter"):
        werk.wijzig(gelezen=GEREED.encode(), proef=True)
    assert werk.lees() == INHOUD


def test_the_first_commit(tmp_path: Path) -> None:
    """The same for the very first commit, when there was no file before."""
    werk = Werkplaats(tmp_path / "r", tmp_path / "r")
    Repo.init(werk.top)
    _sterf(werk, "rao.yaml", "soort: register\n", b"")
    assert werk.aantal() == 1
    _bewaar(werk, "rao.yaml")
    assert werk.aantal() == 1
    _eis_heel(werk)


LANG = b"".join(b"regel %d\n" % nummer for nummer in range(20))


def test_a_hand_edit_made_after_it_goes_together(werk: Werkplaats) -> None:
    """Somebody typed on in the old text: keeping that keeps what was decided too."""
    werk.leg(ACTIE, LANG)
    werk.leg_vast()
    _sterf(werk, tekst=LANG.decode().replace("regel 2\n", "besloten\n"), oud=LANG)
    werk.leg(ACTIE, LANG.replace(b"regel 18\n", b"met de hand\n"))
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        werk.wijzig(gelezen=werk.head())
    assert "met `rao bewaar`: rao voegt het samen" in gevangen.value.hint
    with wijziging(werk.root, "x", trailers={}, gelezen={}, met_hand_bewerkt=True) as w:
        w.neem_over(ACTIE)
    beide = LANG.replace(b"regel 2\n", b"besloten\n").replace(b"regel 18\n", b"met de hand\n")
    assert (werk.head(), werk.lees()) == (beide, beide)
    assert w.resultaat.waarschuwingen == (
        f"Uw werk is samengevoegd met wat al was vastgelegd: {ACTIE}.",
    )
    maak_heel(werk.root)
    _eis_heel(werk)


def test_a_hand_edit_of_the_same_lines_needs_a_choice(werk: Werkplaats) -> None:
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
    _bewaar(werk, ACTIE)
    assert werk.head() == b"soort: actie\nstatus: vervallen\n"
    _eis_heel(werk)


def test_an_old_version_in_windows_lines_is_old(werk: Werkplaats) -> None:
    """A checkout with CRLF is the same text."""
    _sterf(werk)
    werk.leg(ACTIE, INHOUD.replace(b"\n", b"\r\n"))
    _bewaar(werk, ACTIE)
    assert werk.head() == GEREED.encode()
    assert werk.lees() == GEREED.encode().replace(b"\n", b"\r\n")


def test_on_another_branch_nothing_lags(werk: Werkplaats) -> None:
    """A branch without the change is left alone, and the marker waits for who goes back."""
    werk.git("branch", "anders")
    _sterf(werk)
    werk.git("symbolic-ref", "HEAD", "refs/heads/anders")
    assert werk.wijzig(ANDER).commit
    assert werk.lees() == INHOUD
    werk.git("symbolic-ref", "HEAD", "refs/heads/main")
    assert maak_heel(werk.root).bijgewerkt == (ACTIE,)
    assert werk.lees() == GEREED.encode()


def test_the_advice_takes_nothing_else_along(tmp_path: Path) -> None:
    """A name with blanks, a quote and a bracket, in a register in a folder: only that file."""
    werk = maak_werkplaats(tmp_path / "een 'map' $HOME", sub="raden/noord")
    vreemd, buur = "documenten/a b'c [1].md", "documenten/a b'c 1.md"
    werk.leg(vreemd)
    werk.leg(buur)
    werk.leg_vast()
    _sterf(werk, vreemd)
    werk.leg(vreemd, b"ook mijn werk\n")
    werk.leg(buur, b"mijn werk\n")
    with pytest.raises(RaoError, match="loopt achter") as gevangen:
        _bewaar(werk, vreemd)
    _volg(gevangen.value.hint)
    assert (werk.lees(vreemd), werk.lees(buur)) == (GEREED.encode(), b"mijn werk\n")


def test_a_git_that_is_killed_says_nothing(werk: Werkplaats, tmp_path: Path) -> None:
    """Killed while it looks for the commit: that is no 'not there', and the marker stays."""
    _sterf(werk)
    with gedode_git(tmp_path, "log"), pytest.raises(RaoError, match="git is gestopt"):
        werk.wijzig(ANDER)
    assert maak_heel(werk.root).bijgewerkt == (ACTIE,)
    assert werk.lees() == GEREED.encode()


def test_leftovers_of_a_run_that_never_committed_are_cleared(werk: Werkplaats) -> None:
    """The next change set removes the private folder of a dead one."""
    for naam in ("w-dood", "w-0123456789abcdef0123"):
        dood = werk.top / ".git" / "rao" / naam
        dood.mkdir(parents=True)
        (dood / "index.lock").touch()
    werk.wijzig()
    assert werk.foto().rao == ["lock"]


@pytest.mark.parametrize("naam", ["index.lock", "HEAD.lock", "refs/heads/main.lock"])
def test_a_lock_that_a_killed_git_left_is_removed(werk: Werkplaats, naam: str) -> None:
    """Born after the killed change began and open nowhere: nothing can need it."""
    _sterf(werk)
    (werk.top / ".git" / naam).touch()
    assert werk.wijzig(ANDER).commit
    assert not (werk.top / ".git" / naam).exists()


def test_a_lock_of_somebody_else_stays(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """Older than the killed change, it is of another program."""
    oud = werk.top / ".git" / "index.lock"
    _sterf(werk)
    oud.touch()
    os.utime(oud, (1, 1))
    monkeypatch.setattr(merkmap, "INDEX_SECONDEN", 0.1)
    with pytest.raises(RaoError, match=r"index\.lock"):
        werk.wijzig(ANDER)
    assert oud.exists()


def test_a_lock_that_is_open_stays(werk: Werkplaats, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program at work keeps it open."""
    _sterf(werk)
    monkeypatch.setattr(merkmap, "INDEX_SECONDEN", 0.1)
    with (
        (werk.top / ".git" / "index.lock").open("w", encoding="utf-8"),
        pytest.raises(RaoError, match=r"index\.lock"),
    ):
        werk.wijzig(ANDER)


def test_who_looks_does_not_wait(werk: Werkplaats) -> None:
    """Somebody else is writing: the committed text is given at once, and the folder stays."""
    _sterf(werk)
    with bezet(werk, "agenda"):
        heel = maak_heel(werk.root)
    assert heel.vastgelegd == {ACTIE: GEREED.encode()}
    assert heel.zinnen[1].startswith(
        "rao kan de map nu niet bijwerken: een andere opdracht van rao is nog bezig."
    )
    assert werk.lees() == INHOUD
