"""A copy of a shared register: as `git clone` makes it, without what could start something."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.samen import klonen
from rao_cli.store.git.samen.klonen import kloon
from rao_cli.store.git.samen.nieuws import nieuws, read_daar
from rao_cli.store.git.samen.ver import open_ver
from rao_cli.store.git.vastleggen.herstel import maak_heel
from tests.samen_server import Server
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats


def test_a_copy(gedeeld: Server, tmp_path: Path) -> None:
    """Files, branch and address are there, and git sees no difference."""
    map_ = tmp_path / "kopie" / "register"
    kloon(gedeeld.adres, map_)
    werk = Werkplaats(map_, map_)
    assert werk.lees(ACTIE) == INHOUD
    assert werk.git("status", "--porcelain=v2", "--branch").splitlines() == [
        f"# branch.oid {gedeeld.tip()}",
        "# branch.head main",
        "# branch.upstream origin/main",
        "# branch.ab +0 -0",
    ]
    assert werk.git("remote", "get-url", "origin") == gedeeld.adres
    assert sorted(os.listdir(map_)) == [".git", "acties", "rao.yaml"]  # noqa: PTH208
    assert not (map_ / ".git" / "hooks").exists()
    werk.git("fsck", "--strict")


def test_in_an_empty_folder(gedeeld: Server, tmp_path: Path) -> None:
    """A folder that is there and empty is used; one with something in it is not."""
    map_ = tmp_path / "kopie"
    map_.mkdir()
    kloon(gedeeld.adres, map_)
    with pytest.raises(RaoError, match="niet leeg"):
        kloon(gedeeld.adres, map_)
    (tmp_path / "bestand").touch()
    with pytest.raises(RaoError, match="geen map"):
        kloon(gedeeld.adres, tmp_path / "bestand")


def test_no_register(leeg: Server, tmp_path: Path) -> None:
    """An empty place, or one without rao.yaml, gives a sentence and leaves nothing."""
    with pytest.raises(RaoError, match="nog geen register"):
        kloon(leeg.adres, tmp_path / "boven" / "kopie")
    boom = leeg.git("hash-object", "-t", "tree", "-w", os.devnull)
    commit = leeg.git("-c", "user.name=x", "-c", "user.email=x@y.nl", "commit-tree", "-mx", boom)
    leeg.git("update-ref", "refs/heads/main", commit)
    with pytest.raises(RaoError, match=r"geen rao\.yaml"):
        kloon(leeg.adres, tmp_path / "boven" / "kopie")
    assert not (tmp_path / "boven").exists()


@pytest.mark.parametrize(
    ("adres", "zin"),
    [
        ("ext::sh -c 'touch boos'", "start een programma"),
        ("--upload-pack=touch", "geen adres"),
        ("../ander", "zonder volledig pad"),
        ("git://server/x.git", "niet beveiligd"),
    ],
)
def test_unsafe_addresses(tmp_path: Path, adres: str, zin: str) -> None:
    """An address that starts something, or that others can listen to, is not used."""
    with pytest.raises(RaoError, match=zin):
        kloon(adres, tmp_path / "kopie")
    assert not (tmp_path / "kopie").exists()


def test_a_folder_as_address(gedeeld: Server, tmp_path: Path) -> None:
    """A bare folder by its path works too, without its hooks and settings."""
    kloon(str(gedeeld.map), tmp_path / "kopie")
    assert (tmp_path / "kopie" / ACTIE).read_bytes() == INHOUD
    gedeeld.git("config", "uploadpack.packObjectsHook", "touch boos")
    with pytest.raises(RaoError, match="packobjectshook"):
        kloon(str(gedeeld.map), tmp_path / "tweede")
    assert not (tmp_path / "tweede").exists()


def test_sha256(tmp_path: Path) -> None:
    """A register that names its objects by SHA-256 is copied so."""
    bron = tmp_path / "bron"
    bron.mkdir()
    for argv in (
        ["init", "--quiet", "--initial-branch=main", "--object-format=sha256"],
        ["commit", "--quiet", "--allow-empty", "--message=leeg"],
    ):
        subprocess.run(["git", *argv], cwd=bron, check=True)
    (bron / "rao.yaml").write_text("soort: register\n", encoding="utf-8")
    Werkplaats(bron, bron).leg_vast()
    kloon(str(bron), tmp_path / "kopie")
    assert Repo.open(tmp_path / "kopie").plek.algoritme == "sha256"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
@pytest.mark.parametrize("stap", ["haal_kopie", "_leg_klaar", "maak_heel"])
def test_killed(
    gedeeld: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stap: str
) -> None:
    """Killed before the end there is no copy yet, or the next command of rao finishes it."""
    map_ = tmp_path / "kopie"
    kind = os.fork()
    if not kind:
        monkeypatch.setattr(klonen, stap, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        kloon(gedeeld.adres, map_)
    os.waitpid(kind, 0)
    if stap == "maak_heel":
        maak_heel(map_)
    else:
        assert not (map_ / ".git").exists()
        kloon(gedeeld.adres, map_)
    assert Werkplaats(map_, map_).git("status", "--porcelain") == ""
    assert (map_ / ACTIE).read_bytes() == INHOUD
    assert not list(map_.glob(".rao-*"))


def test_stopped_leaves_nothing(
    gedeeld: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C on the way leaves no folder behind."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(klonen, "_leg_klaar", stop)
    with pytest.raises(KeyboardInterrupt):
        kloon(gedeeld.adres, tmp_path / "kopie")
    assert not (tmp_path / "kopie").exists()


def test_news(gedeeld: Server, jan: Werkplaats, els: Werkplaats) -> None:
    """Without the network it says what was last seen; a quick look says whether that is old."""
    jan.wijzig(ACTIE)
    els.wijzig(ANDER)
    els.git("push", "--quiet")
    repo = Repo.open(jan.root)
    stand = nieuws(repo)
    assert stand is not None
    assert (stand.van_anderen, stand.van_ons) == (0, 1)
    assert read_daar(repo, stand.plek, 3)[stand.plek.ref] != stand.laatst
    with open_ver(jan.root) as ver:
        ver.haal()
    stand = nieuws(repo)
    assert stand is not None
    assert (stand.van_anderen, stand.van_ons, stand.laatst) == (1, 1, gedeeld.tip())
    assert read_daar(repo, stand.plek, 3)[stand.plek.ref] == stand.laatst


def test_no_news_of_what_is_not_shared(werk: Werkplaats) -> None:
    """A register without an address has none."""
    assert nieuws(Repo.open(werk.root)) is None
