"""Clearing up: what only some commits held is nowhere in git any more."""

import os
import time
from pathlib import Path

import pytest

from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.wissen.houders import Opgeruimd
from rao_cli.store.git.wissen.opruimen import ruim_op
from tests.store.git.werkplaats import ACTIE, Werkplaats, maak_werkplaats
from tests.store.git.wissen.sporen import (
    MET_WOORD,
    WOORD,
    bestanden,
    is_heel,
    ruim,
    stap,
    waar,
    zet_terug,
)


def test_a_step_is_gone(werk: Werkplaats) -> None:
    """Commit, tree and blob go, with the lines in the logs; no other object does."""
    voor = werk.git("cat-file", "--batch-all-objects", "--batch-check")
    weg = stap(werk)
    assert waar(werk)
    gezien = ruim(werk, weg)
    assert waar(werk) == []
    assert werk.git("cat-file", "--batch-all-objects", "--batch-check") == voor
    assert gezien.houders == ()
    assert weg not in werk.git("reflog", "show", "--all", "--format=%H %gs")
    assert not any(weg.encode() in data for _, data in bestanden(werk.top / ".git"))
    assert is_heel(werk)


def test_the_log_of_the_rest_stays(werk: Werkplaats) -> None:
    """Lines about other commits stay, and join up."""
    werk.wijzig(tekst="soort: actie\nstatus: een\n")
    begin = werk.git("reflog", "show", "--format=%H %gs", "main")
    werk.wijzig(tekst=MET_WOORD, gelezen=b"soort: actie\nstatus: een\n")
    ruim(werk, zet_terug(werk))
    assert werk.git("reflog", "show", "--format=%H %gs", "main") == begin
    regels = (werk.top / ".git/logs/refs/heads/main").read_text(encoding="utf-8").splitlines()
    assert [regel.split()[0] for regel in regels][1:] == [regel.split()[1] for regel in regels][:-1]


@pytest.mark.parametrize(
    "pak",
    [
        ("gc", "--quiet"),
        ("repack", "-a", "-d", "--quiet", "--write-bitmap-index"),
        ("multi-pack-index", "write"),
        ("commit-graph", "write", "--reachable", "--split"),
    ],
    ids=lambda pak: pak[0],
)
def test_from_packs(werk: Werkplaats, pak: tuple[str, ...]) -> None:
    """What is packed goes too, with the tables over it; what else is in the pack stays."""
    voor = werk.git("cat-file", "--batch-all-objects", "--batch-check")
    werk.wijzig(ACTIE, MET_WOORD)
    werk.git("repack", "-a", "-d", "--quiet")
    werk.git(*pak)
    weg = zet_terug(werk)
    assert ruim(werk, weg).houders == ()
    assert waar(werk) == []
    assert werk.git("cat-file", "--batch-all-objects", "--batch-check") == voor
    assert is_heel(werk)
    werk.git("gc", "--quiet")


def test_refs_of_rao_itself_go(werk: Werkplaats) -> None:
    """A ref under refs/rao is never somebody's work."""
    werk.wijzig(ACTIE, MET_WOORD)
    werk.git("update-ref", "refs/rao/tip", "HEAD")
    assert ruim(werk, zet_terug(werk)).houders == ()
    assert waar(werk) == []
    assert "refs/rao" not in werk.git("for-each-ref")


def test_the_log_of_another_work_tree(werk: Werkplaats, tmp_path: Path) -> None:
    """The logs of all work trees forget it, also asked from another one."""
    naast = Werkplaats(tmp_path / "naast", tmp_path / "naast")
    werk.git("worktree", "add", "--quiet", "-b", "naast", str(naast.top))
    weg = stap(naast)
    assert ruim(werk, weg).houders == ()
    assert waar(werk) == []
    assert weg not in werk.git("reflog", "show", "--all", "--format=%H")


def test_the_same_step_made_anew(werk: Werkplaats) -> None:
    """The step before it was amended or rebased is the same change, and goes too."""
    werk.wijzig(ACTIE, MET_WOORD)
    eerst = werk.git("rev-parse", "HEAD")
    werk.leg("erbij.yaml", b"x: 1\n")
    werk.git("add", "--all")
    werk.git("commit", "--quiet", "--amend", "--no-edit", "--no-verify")
    boodschap = werk.git("log", "-1", "--format=%B").encode()
    boom = ("-p", f"{eerst}~1", f"{eerst}^{{tree}}")
    los = werk.git("commit-tree", *boom, "-F", "-", stdin=boodschap)
    weg = zet_terug(werk)
    assert ruim(werk, weg).houders == ()
    assert waar(werk) == []
    alles = werk.git("cat-file", "--batch-all-objects", "--batch-check")
    assert not any(een in alles for een in (eerst, los, weg))


def test_pointers_and_messages_go(werk: Werkplaats) -> None:
    """What git left lying names the step no more, and the message of somebody else stays."""
    git = werk.top / ".git"
    werk.leg("los.yaml", MET_WOORD.encode())
    werk.git("add", "--all")
    werk.git("commit", "--quiet", f"--message=Voor {WOORD}")
    weg = werk.git("rev-parse", "HEAD")
    werk.git("fetch", "--quiet", ".", "main")
    werk.git("reset", "--quiet", "--hard", "HEAD~1")
    assert all(weg in (git / naam).read_text("utf-8") for naam in ("ORIG_HEAD", "FETCH_HEAD"))
    ruim(werk, weg)
    assert waar(werk) == []
    assert not any((git / naam).exists() for naam in ("ORIG_HEAD", "FETCH_HEAD", "COMMIT_EDITMSG"))


def test_the_files_of_rao(werk: Werkplaats) -> None:
    """Left halves, answers of a sync and copies of what goes are cleared; other copies stay."""
    weg = stap(werk)
    rao = eigen_map(werk.top / ".git", maak=True)
    half = rao / "w-00000000000000000000"
    for map_ in (half, rao / "bewaard", rao / "samen"):
        map_.mkdir()
    for pad in (half / "bestand-0", rao / "herstel", rao / "bewaard/a.yaml", rao / "samen/x"):
        pad.write_text(MET_WOORD, encoding="utf-8", newline="\n")
    (rao / "sync-antwoorden.json").write_text(f'[{{"ons": "{WOORD}"}}]', encoding="utf-8")
    (rao / "bewaard/b.yaml").write_text("van mij", encoding="utf-8")
    ruim(werk, weg)
    assert waar(werk) == []
    assert (rao / "bewaard/b.yaml").read_text(encoding="utf-8") == "van mij"


def test_what_the_caller_looks_for(werk: Werkplaats) -> None:
    """A draft goes when the caller says so, also where JSON writes a letter in another way."""
    repo, weg = Repo.open(werk.root), stap(werk)
    map_ = eigen_map(werk.top / ".git", "concepten", maak=True)
    (map_ / "een.json").write_text('{"a": "Z\\u00e9"}', encoding="utf-8")
    (map_ / "twee.json").write_text('{"a": "Jo"}', encoding="utf-8")
    ruim_op(repo.git, repo.plek, [weg], raakt=lambda tekst: "Zé" in tekst)
    assert [pad.name for pad in map_.iterdir()] == ["twee.json"]


def test_left_halves_of_git(werk: Werkplaats) -> None:
    """What a git that was killed long ago half wrote, goes; of one that is busy it stays."""
    opslag = werk.top / ".git/objects"
    (opslag / "00").mkdir(exist_ok=True)
    oud, nieuw = opslag / "00/tmp_obj_oud", opslag / "00/tmp_obj_nieuw"
    oud.write_bytes(b"x")
    nieuw.write_bytes(b"x")
    os.utime(oud, (0, time.time() - 7200))
    ruim(werk, stap(werk))
    assert (oud.exists(), nieuw.exists()) == (False, True)


def test_again(werk: Werkplaats) -> None:
    """Asked once more, nothing happens; a commit that never was is no trouble."""
    weg = stap(werk)
    ruim(werk, weg)
    foto = werk.foto()
    assert ruim(werk, weg, "0" * 40) == Opgeruimd()
    assert werk.foto() == foto


def test_sha256(tmp_path: Path) -> None:
    """Longer ids are ids too."""
    werk = maak_werkplaats(tmp_path / "lang", "--object-format=sha256")
    assert ruim(werk, stap(werk)).houders == ()
    assert waar(werk) == []
    assert is_heel(werk)
