"""An exchange that is a folder: outside the register, and nothing in it is started."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.uitwisseling.spiegel import open_spiegel
from rao_cli.store.uitwisseling.sturen import stuur
from tests.store.git.werkplaats import Werkplaats
from tests.store.uitwisseling.conftest import Beurs

ONS: Final = "trends/noord/trend-x.yaml"
HUN: Final = "trends/friesland/trend-y.yaml"
HOOKS: Final = (
    *("pre-receive", "update", "post-receive", "post-update", "reference-transaction"),
    *("proc-receive", "push-to-checkout", "pre-auto-gc", "post-index-change"),
)
posix: Final = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


class Val:
    """A program in the exchange that tells when it was started."""

    def __init__(self, map_: Path) -> None:
        """Make it."""
        self.spoor = map_ / "gestart"
        self.programma = map_ / "val.sh"
        tekst = f"#!/bin/sh\necho \"$0\" >> '{self.spoor.as_posix()}'\n"
        self.programma.write_text(tekst, encoding="utf-8", newline="\n")
        self.programma.chmod(0o755)

    def in_map(self, map_: Path) -> None:
        """Put it under the name of every hook."""
        map_.mkdir(exist_ok=True)
        for hook in HOOKS:
            (map_ / hook).write_bytes(self.programma.read_bytes())
            (map_ / hook).chmod(0o755)


@pytest.fixture
def val(tmp_path: Path) -> Val:
    """Return a program that nobody may start."""
    return Val(tmp_path)


def wissel_uit(root: Path, remote: str) -> None:
    """Fetch and send, as every exchange does."""
    with open_spiegel(root, remote, "main") as spiegel:
        spiegel.haal()
        stuur(spiegel, {ONS: "x"}, "Trend x")


def met_alternates(beurs: Beurs) -> None:
    """Let the exchange borrow objects of another repository, so that git looks at its refs."""
    ander = Beurs(beurs.map.parent / "ander.git")
    ander.leg({HUN: b"z"})
    (beurs.map / "objects" / "info" / "alternates").write_text(
        f"{ander.map.as_posix()}/objects\n", encoding="utf-8", newline="\n"
    )


@pytest.mark.parametrize("waar", ["hooks", "core.hooksPath"])
def test_no_hook_is_run(root: Path, beurs: Beurs, val: Val, waar: str) -> None:
    """No hook of the folder is started, wherever it lies, and what we send arrives."""
    beurs.leg({HUN: b"y"})
    val.in_map(beurs.map / "hooks")
    if waar != "hooks":
        val.in_map(beurs.map.parent / "elders")
        beurs.git("config", "core.hooksPath", str(beurs.map.parent / "elders"))
    wissel_uit(root, str(beurs.map))
    assert not val.spoor.exists()
    assert beurs.inhoud() == {HUN: "y", ONS: "x"}


def test_the_hooks_would_have_run(root: Path, beurs: Beurs, val: Val) -> None:
    """Git itself does start them there: what the tests above look at is real."""
    val.in_map(beurs.map / "hooks")
    adres = str(beurs.map)
    subprocess.run(["git", "-C", str(root), "push", "-q", adres, "HEAD:refs/heads/x"], check=True)
    assert val.spoor.exists()


@pytest.mark.parametrize("sleutel", ["core.fsmonitor", "core.alternateRefsCommand", "core.pager"])
def test_settings_that_are_off(root: Path, beurs: Beurs, val: Val, sleutel: str) -> None:
    """A setting that rao turns off starts nothing, and what we send arrives."""
    beurs.leg({HUN: b"y"})
    met_alternates(beurs)
    beurs.git("config", sleutel, val.programma.as_posix())
    beurs.git("config", "receive.fsckObjects", "true")
    beurs.git("config", "gc.auto", "1")
    wissel_uit(root, str(beurs.map))
    assert not val.spoor.exists()
    assert beurs.inhoud() == {HUN: "y", ONS: "x"}


@pytest.mark.parametrize(
    "sleutel",
    [
        *("uploadpack.packObjectsHook", "hook.val.command", "remote.x.uploadpack"),
        *("core.sshCommand", "filter.val.smudge", "credential.helper"),
    ],
)
def test_settings_that_are_refused(root: Path, beurs: Beurs, val: Val, sleutel: str) -> None:
    """A folder with any other setting that could start a program is not used, and is named."""
    beurs.git("config", sleutel, val.programma.as_posix())
    with pytest.raises(RaoError, match=f"'{sleutel.lower()}'"):
        wissel_uit(root, str(beurs.map))
    assert not val.spoor.exists()
    assert beurs.tip() is None


def test_settings_of_another_file(root: Path, beurs: Beurs, val: Val) -> None:
    """What the settings of the folder include counts as its own."""
    elders = beurs.map.parent / "elders"
    elders.write_text(f"[uploadpack]\npackObjectsHook = {val.programma.as_posix()}\n", "utf-8")
    beurs.git("config", "include.path", str(elders))
    with pytest.raises(RaoError, match="kan een programma starten"):
        wissel_uit(root, str(beurs.map))
    assert not val.spoor.exists()


@pytest.mark.parametrize("naam", ["x", "x.git"])
def test_where_git_looks_for_the_settings(root: Path, tmp_path: Path, val: Val, naam: str) -> None:
    """Git may take a folder beside or below the one that is named: its settings count too."""
    beurs = Beurs(tmp_path / "x.git" / ".git") if naam == "x.git" else Beurs(tmp_path / "x.git")
    beurs.git("config", "hook.val.command", val.programma.as_posix())
    with pytest.raises(RaoError, match=r"'hook\.val\.command'"):
        wissel_uit(root, str(tmp_path / naam))


def test_a_folder_where_somebody_works(root: Path, tmp_path: Path, val: Val) -> None:
    """Files that stand in an exchange are not written: that starts programs of its settings."""
    beurs = Beurs(tmp_path / "werk" / ".git")
    beurs.git("config", "core.bare", "false")
    beurs.git("config", "receive.denyCurrentBranch", "updateInstead")
    val.in_map(beurs.map / "hooks")
    with pytest.raises(RaoError):
        wissel_uit(root, str(tmp_path / "werk"))
    assert not val.spoor.exists()
    assert beurs.tip() is None


@pytest.mark.parametrize("plek", ["", ".git", "map"])
@pytest.mark.parametrize("hoe", ["path", "url", "encoded", "localhost", "without .git", "dots"])
def test_a_folder_in_the_register(root: Path, val: Val, plek: str, hoe: str) -> None:
    """A folder in the register is no exchange, however its address is written."""
    map_ = root / plek / "uitw.git"
    Beurs(map_)
    val.in_map(map_ / "hooks")
    adres = {
        "path": str(map_),
        "url": map_.as_uri(),
        "encoded": map_.as_uri().replace("uitw", "%75%69tw"),
        "localhost": map_.as_uri().replace("file://", "file://localhost"),
        "without .git": str(map_.with_suffix("")),
        "dots": f"{root.parent}/x/../{map_.relative_to(root.parent)}",
    }[hoe]
    with pytest.raises(RaoError, match="ligt in het register"):
        wissel_uit(root, adres)
    assert not val.spoor.exists()
    assert not (root / ".git" / "rao").exists()


def test_a_folder_in_a_register_at_home(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path from the home folder is looked at after it is written out."""
    for naam in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(naam, str(root.parent))
    Beurs(root / "uitw.git")
    with pytest.raises(RaoError, match="ligt in het register"):
        wissel_uit(root, f"~/{root.name}/uitw.git")


def test_the_register_itself(root: Path) -> None:
    """The register and its git folder are no exchange either."""
    for map_ in (root, root / ".git"):
        with pytest.raises(RaoError, match="ligt in het register"):
            wissel_uit(root, str(map_))


def test_another_work_tree_of_the_register(root: Path) -> None:
    """What lies in the first work tree came along with the same clone."""
    Beurs(root / "uitw.git")
    tweede = root.parent / "tweede"
    werk = Werkplaats(root, root)
    werk.git("worktree", "add", "--quiet", str(tweede), "-b", "tweede")
    with pytest.raises(RaoError, match="ligt in het register"):
        wissel_uit(tweede, str(root / "uitw.git"))


@posix
@pytest.mark.parametrize("hoe", ["folder", "parent", "git folder", "file of git"])
def test_a_way_round(root: Path, tmp_path: Path, hoe: str) -> None:
    """A link outside, or a file of git, that leads into the register is followed first."""
    beurs = Beurs(root / "uitw.git")
    link = tmp_path / "buiten"
    adres = link
    if hoe == "folder":
        link.symlink_to(beurs.map)
    elif hoe == "parent":
        link.symlink_to(root)
        adres = link / "uitw.git"
    else:
        link.mkdir()
        if hoe == "git folder":
            (link / ".git").symlink_to(beurs.map)
        else:
            (link / ".git").write_text(f"gitdir: {beurs.map}\n", encoding="utf-8")
    with pytest.raises(RaoError, match="ligt in het register"):
        wissel_uit(root, str(adres))


@pytest.mark.parametrize("adres", ["uitw.git", "./uitw.git", "../uitw.git", "~niemand/uitw.git"])
def test_a_path_that_is_not_whole(root: Path, adres: str) -> None:
    """A path that depends on where one stands is refused before git sees it."""
    with pytest.raises(RaoError, match="geen volledig pad"):
        wissel_uit(root, adres)


def test_a_url_of_a_folder_outside(root: Path, tmp_path: Path) -> None:
    """The address of a folder outside works as a URL too, with a space in it."""
    beurs = Beurs(tmp_path / "samen delen.git")
    wissel_uit(root, beurs.map.as_uri())
    assert beurs.inhoud() == {ONS: "x"}
