"""A full disk and a git that is stopped are called by their name, wherever they happen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.fout import vertaal
from tests.store.git.werkplaats import INHOUD, Werkplaats, maak_werkplaats

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and mounts of Unix")

#: What only Linux lets root do.
ROOT = sys.platform == "linux" and os.geteuid() == 0
TREDE = 4096
NIEUW = b"soort: actie\nstatus: gereed\n"


def zet_git(map_: Path, monkeypatch: pytest.MonkeyPatch, voor: str = "", na: str = "") -> None:
    """Put a git in the way that does something, in shell, before and after the real one."""
    bak = map_ / "bak"
    bak.mkdir()
    git = bak / "git"
    echt = f'{shutil.which("git")} "$@"; code=$?'
    git.write_text(f"#!/bin/sh\n{voor}\n{echt}\n{na}\nexit $code\n", encoding="utf-8")
    git.chmod(0o755)
    monkeypatch.setenv("PATH", str(bak), prepend=os.pathsep)


def bij(opdracht: str, doe: str) -> str:
    """Return shell that does something for one command of git."""
    return f'case " $* " in *" {opdracht} "*) {doe};; esac'


@pytest.fixture
def schijf(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    map_ = tmp_path / "schijf"
    map_.mkdir()
    gelukt = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(map_)], check=False
    )
    if gelukt.returncode:
        pytest.skip("no right to mount here")
    try:
        yield map_
    finally:
        subprocess.run(["umount", "--lazy", str(map_)], check=True)


def vul(map_: Path, over: int) -> None:
    """Fill a disk, but for some bytes."""
    (map_ / "vulling").unlink(missing_ok=True)
    (map_ / "vulling").write_bytes(b"x" * (shutil.disk_usage(map_).free - over))


@pytest.mark.traag
@pytest.mark.skipif(not ROOT, reason="only root may mount")
def test_a_disk_is_full_at_every_step(schijf: Path) -> None:
    """However much still fits: full is what is said, until the change does fit."""
    werk = maak_werkplaats(schijf / "register")
    gezegd = []
    for over in range(0, 40 * TREDE, TREDE):
        voor = werk.git("rev-parse", "HEAD")
        vul(schijf, over)
        try:
            uitkomst = werk.wijzig()
        except RaoError as fout:
            gezegd.append(fout.zin)
            assert werk.git("rev-parse", "HEAD") == voor
            continue
        assert all("vol" in zin for zin in uitkomst.waarschuwingen)
        if not uitkomst.waarschuwingen:
            break
        (schijf / "vulling").unlink()
        werk.wijzig(tekst=INHOUD.decode(), gelezen=NIEUW)
    else:
        pytest.fail("it never fitted")
    assert len(gezegd) >= 4
    assert set(gezegd) == {"De schijf is vol. Er is niets vastgelegd."}


@pytest.mark.skipif(not ROOT, reason="only root may mount")
def test_a_disk_that_is_full_after_the_commit(
    schijf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change is told as committed; what could not follow is told with its reason."""
    werk = maak_werkplaats(schijf / "register")
    vul_op = f'cat /dev/zero >"{schijf}/vulling" 2>/dev/null'
    zet_git(tmp_path, monkeypatch, na=bij("update-ref", vul_op))
    zinnen = werk.wijzig().waarschuwingen
    assert werk.head() == NIEUW
    assert zinnen
    assert all("de schijf is vol" in zin for zin in zinnen)


@pytest.mark.parametrize(
    "gezegd",
    [
        "error: unable to create temporary file: No space left on device",
        "fatal: sha1 file '/r/.git/index.lock' write error. Out of diskspace",
        "error: unable to write file .git/objects/ab/cd: Disk quota exceeded",
        "fatal: write error: File too large",
        "error: index-pack died of signal 25",
    ],
)
def test_what_says_that_a_disk_is_full(tmp_path: Path, gezegd: str) -> None:
    """No room, by whatever name, is a full disk and no damage."""
    assert vertaal("write-tree", gezegd, tmp_path).zin.startswith("De schijf is vol.")


NIET_GESCHREVEN = "error: unable to write loose object file"


@pytest.mark.skipif(not ROOT, reason="only root may mount")
def test_git_that_could_not_write_on_a_full_disk(schijf: Path) -> None:
    """Git does not always say why; the disk does."""
    vul(schijf, 0)
    assert vertaal("hash-object", NIET_GESCHREVEN, schijf).zin.startswith("De schijf is vol.")


def test_git_that_could_not_write_where_there_is_room(tmp_path: Path) -> None:
    """With room enough it was something else."""
    assert "vol" not in vertaal("hash-object", NIET_GESCHREVEN, tmp_path).zin


@pytest.mark.skipif(not ROOT, reason="only root may mount")
def test_a_hook_without_room_refuses_nothing(schijf: Path) -> None:
    """A hook that fails because the disk is full is not a hook that refuses."""
    werk = maak_werkplaats(schijf / "register")
    werk.hook("pre-commit", f'cat /dev/zero >"{schijf}/vulling"')
    with pytest.raises(RaoError, match="De schijf is vol"):
        werk.wijzig()


def test_a_file_that_grows_over_the_limit(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git dies at the limit of a file; that is a disk without room."""
    zet_git(tmp_path, monkeypatch, bij("unpack-objects", "kill -XFSZ $$"))
    with pytest.raises(RaoError, match="De schijf is vol"):
        werk.wijzig()


VOOR_DE_VASTLEGGING = (
    "rev-parse", "config", "for-each-ref", "ls-tree", "ls-files",
    "unpack-objects", "diff-tree", "commit-tree", "update-ref",
)  # fmt: skip


@pytest.mark.parametrize("hoe", ["kill -9 $$", "exit 137"])
@pytest.mark.parametrize("opdracht", VOOR_DE_VASTLEGGING)
def test_a_git_that_is_stopped(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opdracht: str, hoe: str
) -> None:
    """Stopped at any step it is said to be stopped, nothing changed, and the next try works."""
    voor = werk.foto()
    with monkeypatch.context() as patch:
        zet_git(tmp_path, patch, bij(opdracht, hoe))
        with pytest.raises(RaoError, match="git is gestopt terwijl het bezig was"):
            werk.wijzig()
    na = werk.foto()
    assert (na.refs, na.index, na.bestanden) == (voor.refs, voor.index, voor.bestanden)
    assert werk.wijzig().commit
    assert werk.foto().rao == ["lock"]


def test_a_git_that_is_stopped_after_it_moved_the_branch(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change is there, and told so."""
    zet_git(tmp_path, monkeypatch, na=bij("update-ref", "kill -9 $$"))
    assert werk.wijzig().commit == werk.git("rev-parse", "HEAD")


@pytest.mark.parametrize(
    ("opdracht", "eerst"),
    [("symbolic-ref", ""), ("ls-files", ""), ("update-index", "touch .git/index.lock;")],
)
def test_a_git_that_is_stopped_after_the_commit(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opdracht: str, eerst: str
) -> None:
    """Nobody went to another branch, and the next act finishes the work: no lock is in its way."""
    klaar, eigen = tmp_path / "klaar", werk.top / ".git"
    (eigen / "HEAD").write_text("ref:  refs/heads/main\n")  # only git knows that this is the same
    stop = bij(opdracht, f"cd {werk.top}; {eerst} kill -9 $$")
    with monkeypatch.context() as patch:
        na = bij("update-ref", f"touch {klaar} {eigen}/index")
        zet_git(tmp_path, patch, f"[ ! -e {klaar} ] || {stop}", na)
        zinnen = " ".join(werk.wijzig().waarschuwingen)
    assert "git is gestopt terwijl het bezig was" in zinnen
    assert "branch" not in zinnen
    werk.wijzig(tekst=INHOUD.decode(), gelezen=NIEUW)
    assert werk.git("status", "--porcelain") == ""


def test_a_git_that_cannot_start_after_the_commit(
    werk: Werkplaats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is committed is not told to be lost: it is said what stays behind, and done later."""
    with monkeypatch.context() as patch:
        zet_git(tmp_path, patch, na=bij("update-ref", f"{shutil.which('chmod')} 644 $0"))
        patch.setenv("PATH", str(tmp_path / "bak"))  # no other git to go on with
        uitkomst = werk.wijzig()
    zinnen = " ".join(uitkomst.waarschuwingen)
    assert uitkomst.commit == werk.git("rev-parse", "HEAD")
    assert "De wijziging is vastgelegd, maar" in zinnen
    assert "niets vastgelegd" not in zinnen
    werk.wijzig(tekst=INHOUD.decode(), gelezen=NIEUW)
    assert werk.git("status", "--porcelain") == ""
