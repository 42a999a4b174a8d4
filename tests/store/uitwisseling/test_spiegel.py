"""The local copy of the exchange: fetched, read, and sound again after anything."""

import subprocess
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.uitwisseling.spiegel import Spiegel, open_spiegel
from tests.store.uitwisseling.conftest import Beurs

PAD: Final = "trends/friesland/trend-x.yaml"
MAPPEN: Final = ("trends", "antwoorden")


def paden(spiegel: Spiegel) -> list[str]:
    """Return what can be read."""
    return [bestand.pad for bestand in spiegel.read(MAPPEN) if bestand.data is not None]


def test_an_empty_exchange(spiegel: Spiegel) -> None:
    """A repository without any commit is an exchange in which nothing lies yet."""
    spiegel.haal()
    assert (spiegel.tip, paden(spiegel)) == (None, [])


def test_what_others_put_there(spiegel: Spiegel, beurs: Beurs) -> None:
    """What another region commits is there after the next fetch, byte for byte."""
    spiegel.haal()
    beurs.leg({PAD: b"soort: pakket\r\n"})
    spiegel.haal()
    assert [bestand.data for bestand in spiegel.read(MAPPEN)] == [b"soort: pakket\r\n"]


def test_new_until_it_was_looked_at(spiegel: Spiegel, beurs: Beurs) -> None:
    """A file is new until it was shown, and again when it changes."""
    beurs.leg({PAD: b"een", "trends/zeeland/trend-y.yaml": b"y"})
    spiegel.haal()
    assert [bestand.nieuw for bestand in spiegel.read(MAPPEN)] == [True, True]
    spiegel.onthoud()
    beurs.leg({PAD: b"twee"})
    spiegel.haal()
    assert [bestand.nieuw for bestand in spiegel.read(MAPPEN)] == [True, False]


def test_only_the_two_folders(spiegel: Spiegel, beurs: Beurs) -> None:
    """What lies elsewhere in the exchange is not ours to read."""
    beurs.leg({"README.md": b"hallo", "trend/x.yaml": b"x", PAD: b"goed"})
    spiegel.haal()
    assert paden(spiegel) == [PAD]


@pytest.mark.parametrize("modus", ["100755", "120000"])
def test_only_ordinary_files(spiegel: Spiegel, beurs: Beurs, modus: str) -> None:
    """A link or a program is never read."""
    beurs.leg({PAD: b"/etc/passwd"}, modus)
    spiegel.haal()
    assert paden(spiegel) == []


def test_no_large_files(spiegel: Spiegel, beurs: Beurs) -> None:
    """What is too large to be a parcel is not loaded."""
    beurs.leg({PAD: b"x" * (64 * 1024 + 1), "trends/a/bb.yaml": b"x" * 64 * 1024})
    spiegel.haal()
    assert paden(spiegel) == ["trends/a/bb.yaml"]


def test_too_many_files(spiegel: Spiegel, beurs: Beurs) -> None:
    """A flood of files is refused as a whole."""
    beurs.leg({f"trends/a/b{nummer}.yaml": b"" for nummer in range(3)})
    boom = beurs.git("rev-parse", "main:trends/a")
    rijen = "".join(f"040000 tree {boom}\tr{nummer}\n" for nummer in range(2000))
    trends = beurs.git("mktree", stdin=rijen.encode())
    top = beurs.git("mktree", stdin=f"040000 tree {trends}\ttrends\n".encode())
    beurs.git("update-ref", "refs/heads/main", beurs.git("commit-tree", top, "-m", "vloed"))
    spiegel.haal()
    with pytest.raises(RaoError, match="meer dan 5000 bestanden"):
        spiegel.read(MAPPEN)


def test_a_tree_that_git_does_not_trust(spiegel: Spiegel, beurs: Beurs) -> None:
    """A name such as .git is refused while it is fetched; nothing of it comes in."""
    blob = beurs.git("hash-object", "-w", "--stdin", stdin=b"x")
    boom = beurs.git("mktree", stdin=f"100644 blob {blob}\t.git\n".encode())
    beurs.git("update-ref", "refs/heads/main", beurs.git("commit-tree", boom, "-m", "boos"))
    with pytest.raises(RaoError, match="klopt niet") as fout:
        spiegel.haal()
    assert spiegel.tip is None
    assert "Er is niets verstuurd en niets veranderd." in fout.value.zin


def test_a_history_that_was_replaced(spiegel: Spiegel, beurs: Beurs) -> None:
    """Whoever replaces what was there is noticed; who adds to it is not."""
    beurs.leg({PAD: b"een"})
    spiegel.haal()
    beurs.leg({PAD: b"twee"})
    spiegel.haal()
    assert not spiegel.herschreven
    beurs.git("update-ref", "-d", "refs/heads/main")
    beurs.leg({PAD: b"drie"})
    spiegel.haal()
    assert spiegel.herschreven


def test_another_branch(root: Path, beurs: Beurs) -> None:
    """Only the branch that rao.yaml names counts."""
    beurs.leg({PAD: b"een"})
    with open_spiegel(root, str(beurs.map), "proef") as spiegel:
        spiegel.haal()
        assert spiegel.tip is None


def test_the_register_is_left_alone(root: Path, spiegel: Spiegel, beurs: Beurs) -> None:
    """What is fetched never comes into the register's own repository."""
    beurs.leg({PAD: b"een"})
    voor = _alles(root)
    spiegel.haal()
    assert _alles(root) == voor


def _alles(root: Path) -> tuple[str, str]:
    def git(*argv: str) -> str:
        klaar = subprocess.run(["git", *argv], cwd=root, capture_output=True, check=True)
        return klaar.stdout.decode()

    return git("for-each-ref"), git("count-objects", "-v")


@pytest.mark.parametrize("weg", ["HEAD", "objects", "refs"])
def test_a_broken_copy_is_made_anew(root: Path, beurs: Beurs, weg: str) -> None:
    """The copy can be thrown away: what is missing is fetched again."""
    beurs.leg({PAD: b"een"})
    with open_spiegel(root, str(beurs.map), "main") as spiegel:
        spiegel.haal()
    plek = root / ".git" / "rao" / "uitwisseling" / weg
    if plek.is_dir():
        plek.rename(plek.with_name("weggezet"))
    else:
        plek.write_bytes(b"")
    with open_spiegel(root, str(beurs.map), "main") as spiegel:
        spiegel.haal()
        assert paden(spiegel) == [PAD]


def test_what_a_killed_git_left(root: Path, beurs: Beurs) -> None:
    """Lock files of an earlier run do not block the next one."""
    beurs.leg({PAD: b"een"})
    with open_spiegel(root, str(beurs.map), "main") as spiegel:
        spiegel.haal()
    map_ = root / ".git" / "rao" / "uitwisseling"
    for naam in ("HEAD.lock", "packed-refs.lock", "refs/rao/tip.lock", "index-abc"):
        (map_ / naam).write_bytes(b"")
    beurs.leg({PAD: b"twee"})
    with open_spiegel(root, str(beurs.map), "main") as spiegel:
        spiegel.haal()
        assert [bestand.data for bestand in spiegel.read(MAPPEN)] == [b"twee"]
    assert [pad.name for pad in map_.rglob("*.lock")] == []


def test_settings_that_came_along_in_a_copied_folder(root: Path, beurs: Beurs) -> None:
    """A setting in the copy that would start a program is gone before git is asked anything."""
    with open_spiegel(root, str(beurs.map), "main"):
        pass
    config = root / ".git" / "rao" / "uitwisseling" / "config"
    boos = root.parent / "boos"
    config.write_text(
        f"[core]\n\tbare = true\n\tfsmonitor = touch {boos}\n\tsshCommand = touch {boos}\n"
        f'[url "ext::touch {boos} "]\n\tinsteadOf = {beurs.map}\n',
        encoding="utf-8",
    )
    beurs.leg({PAD: b"een"})
    with open_spiegel(root, str(beurs.map), "main") as spiegel:
        spiegel.haal()
        assert paden(spiegel) == [PAD]
    assert not boos.exists()


def test_no_identity(root: Path, beurs: Beurs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who never told git a name is told so, before anything is fetched."""
    for naam in ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL"):
        monkeypatch.delenv(f"GIT_{naam}")
    with pytest.raises(RaoError, match="wie u bent"), open_spiegel(root, str(beurs.map), "main"):
        pass
