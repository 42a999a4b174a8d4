"""Clearing up takes nothing that anything else leads to, and says what does."""

import shutil
from pathlib import Path

import pytest

from rao_cli.store.git.wissen.houders import Vasthouder
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats
from tests.store.git.wissen.sporen import (
    MET_WOORD,
    is_heel,
    ruim,
    stap,
    waar,
    zet_terug,
)


def test_a_stash_stays(werk: Werkplaats) -> None:
    """A stash that was made on the step holds it, and rao says so; every stash is there still."""
    werk.wijzig(ACTIE, MET_WOORD)
    werk.leg(ANDER, b"soort: actie\nstatus: eerst\n")
    werk.git("stash", "--quiet")
    weg = zet_terug(werk)
    werk.leg(ANDER, b"soort: actie\nstatus: later\n")
    werk.git("stash", "--quiet")
    stashes = werk.git("stash", "list", "--format=%H")
    assert ruim(werk, weg).houders == (Vasthouder("stash", "1"),)
    assert werk.git("stash", "list", "--format=%H") == stashes
    assert werk.git("show", "stash@{1}:" + ANDER).endswith("eerst")
    assert is_heel(werk)


def test_a_stash_beside_it_is_no_finding(werk: Werkplaats) -> None:
    """A stash of something else stays, and nothing is said of it."""
    werk.leg(ANDER, b"soort: actie\nstatus: eerst\n")
    werk.git("stash", "--quiet")
    assert ruim(werk, stap(werk)).houders == ()
    assert waar(werk) == []
    assert werk.git("stash", "show", "--patch").endswith("+status: eerst")


@pytest.mark.parametrize(
    ("argv", "houder"),
    [
        (("branch", "ander"), Vasthouder("branch", "ander")),
        (("tag", "--annotate", "--message=x", "vast"), Vasthouder("tag", "vast")),
        (("update-ref", "refs/remotes/origin/main", "HEAD"), Vasthouder("server", "origin/main")),
        (("update-ref", "refs/vreemd/x", "HEAD"), Vasthouder("ref", "refs/vreemd/x")),
    ],
)
def test_another_ref_stays(werk: Werkplaats, argv: tuple[str, ...], houder: Vasthouder) -> None:
    """What another ref leads to is the user's: it stays whole, and is named."""
    werk.wijzig(ACTIE, MET_WOORD)
    werk.git(*argv)
    weg = zet_terug(werk)
    assert ruim(werk, weg).houders == (houder,)
    assert werk.git("cat-file", "-t", weg) == "commit"
    assert is_heel(werk)


def test_packed_refs(werk: Werkplaats) -> None:
    """Refs that lie in one file count as any other."""
    werk.wijzig(ACTIE, MET_WOORD)
    werk.git("branch", "ander")
    werk.git("pack-refs", "--all")
    weg = zet_terug(werk)
    assert ruim(werk, weg).houders == (Vasthouder("branch", "ander"),)
    werk.git("branch", "--quiet", "-D", "ander")
    assert ruim(werk, weg).houders == ()
    assert waar(werk) == []


def test_another_work_tree(werk: Werkplaats, tmp_path: Path) -> None:
    """A work tree beside this one that stands on the step keeps it."""
    werk.wijzig(ACTIE, MET_WOORD)
    werk.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "naast"))
    weg = zet_terug(werk)
    assert Vasthouder("werkmap", "naast") in ruim(werk, weg).houders
    assert Werkplaats(tmp_path / "naast", tmp_path / "naast").head(ACTIE) == MET_WOORD.encode()


def test_what_was_put_ready_stays(werk: Werkplaats) -> None:
    """What a person put in the index is his, also when it is the same text."""
    weg = stap(werk)
    werk.leg("los.yaml", MET_WOORD.encode())
    werk.git("add", "los.yaml")
    assert ruim(werk, weg).houders == (Vasthouder("werkmap", ""),)
    werk.git("commit", "--quiet", "--message=los")
    assert werk.head("los.yaml") == MET_WOORD.encode()


def test_loose_work_of_a_person_stays(werk: Werkplaats) -> None:
    """A commit that nothing points to, or that only the log knows, may be looked for still."""
    boom = werk.git("rev-parse", "HEAD^{tree}")
    los = werk.git("commit-tree", "-m", "los werk", "-p", "HEAD", boom)
    werk.leg(ANDER, b"soort: actie\nstatus: van mij\n")
    werk.leg_vast()
    in_log = zet_terug(werk)
    assert ruim(werk, stap(werk)).houders == ()
    assert waar(werk) == []
    assert [werk.git("cat-file", "-t", een) for een in (los, in_log)] == ["commit", "commit"]
    assert in_log in werk.git("reflog", "show", "--format=%H", "HEAD")
    assert is_heel(werk)


def test_loose_work_on_top_of_it(werk: Werkplaats) -> None:
    """Work of a person that stands on the step keeps it, and is named."""
    werk.wijzig(ACTIE, MET_WOORD)
    los = werk.git("commit-tree", "-m", "los werk", "-p", "HEAD", "HEAD^{tree}")
    weg = zet_terug(werk)
    assert ruim(werk, weg).houders == (Vasthouder("los", los),)
    assert werk.git("cat-file", "-t", weg) == "commit"
    assert is_heel(werk)


def test_a_text_that_was_there_before(werk: Werkplaats) -> None:
    """A version that history has anyway stays, also when the last commit has another."""
    werk.wijzig(ACTIE, "soort: actie\nstatus: gereed\n")
    werk.wijzig(ACTIE, INHOUD.decode(), gelezen=b"soort: actie\nstatus: gereed\n")
    werk.wijzig(ANDER, "soort: actie\nstatus: gereed\n")  # the blob of two steps ago
    weg = zet_terug(werk)
    assert ruim(werk, weg).houders == ()
    assert is_heel(werk)
    assert werk.git("show", f"HEAD~1:{ACTIE}").endswith("gereed")


def test_what_git_is_busy_with_stays(werk: Werkplaats, tmp_path: Path) -> None:
    """A merge that is under way in another work tree keeps what it merges."""
    naast = Werkplaats(tmp_path / "naast", tmp_path / "naast")
    werk.git("worktree", "add", "--quiet", "-b", "naast", str(naast.top))
    werk.wijzig(ACTIE, MET_WOORD)
    naast.git("merge", "--quiet", "--no-ff", "--no-commit", "main")
    weg = zet_terug(werk)
    assert Vasthouder("werkmap", "") in ruim(werk, weg).houders
    naast.git("commit", "--quiet", "--message=samen")
    assert is_heel(werk)


def test_a_pack_that_was_marked_to_stay(werk: Werkplaats) -> None:
    """A kept pack is left alone, and rao says so."""
    werk.wijzig(ACTIE, MET_WOORD)
    werk.git("repack", "-a", "-d", "--quiet")
    [pak] = (werk.top / ".git/objects/pack").glob("*.pack")
    pak.with_suffix(".keep").touch()
    assert ruim(werk, zet_terug(werk)).houders == (Vasthouder("pak", pak.name),)
    assert pak.exists()
    pak.with_suffix(".keep").unlink()


def test_objects_of_another_repository(werk: Werkplaats, tmp_path: Path) -> None:
    """What lies in the store of another repository is out of reach, and rao says so."""
    weg = stap(werk)
    ander = tmp_path / "ander.git"
    werk.git("init", "--quiet", "--bare", str(ander))
    shutil.copytree(werk.top / ".git/objects", ander / "objects", dirs_exist_ok=True)
    alternates = werk.top / ".git/objects/info/alternates"
    alternates.write_text(f"{ander}/objects\n", encoding="utf-8")
    assert ruim(werk, weg).houders == (Vasthouder("elders", ""),)
    alternates.unlink()
    assert waar(werk) == []
