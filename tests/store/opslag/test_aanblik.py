"""A look at the disk says nothing where it does not see what git would see."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rao_cli.store.opslag.aanblik import zie
from tests.store.opslag.kast import LIJST, Kast


@pytest.fixture
def git_map(kast: Kast) -> Path:
    """The git folder of a register with one commit."""
    kast.leg_vast()
    if sys.platform != "win32":
        assert zie(kast.map, kast.map / ".git") is not None
    return kast.map / ".git"


def _andere_opslag(git_map: Path) -> None:
    (git_map / "HEAD").write_text("ref: refs/heads/.invalid\n")  # as git's newer store of refs


def _verwijzing(git_map: Path) -> None:
    (git_map / "HEAD").rename(git_map / "echt")
    (git_map / "HEAD").symlink_to(git_map / "echt")


def _onzin(git_map: Path) -> None:
    (git_map / "HEAD").write_bytes(b"\xff\n")


def _geen_objecten(git_map: Path) -> None:
    (git_map / "objects").rename(git_map / "weg")


@pytest.mark.skipif(sys.platform == "win32", reason="making a link asks rights there")
@pytest.mark.parametrize("daad", [_andere_opslag, _verwijzing, _onzin, _geen_objecten])
def test_an_odd_git_folder(kast: Kast, git_map: Path, daad: Callable[[Path], None]) -> None:
    """Then git itself must say which commit is the last."""
    daad(git_map)
    assert zie(kast.map, git_map) is None


def test_where_the_disk_does_not_tell_who_wrote(
    kast: Kast, git_map: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows a program can put every time back that a file shows."""
    monkeypatch.setattr("rao_cli.store.opslag.aanzien.sys.platform", "win32")
    assert zie(kast.map, git_map) is None


def test_a_look_twice(kast: Kast, git_map: Path) -> None:
    """Reading changes nothing that counts; writing the same bytes does."""
    eerst = zie(kast.map, git_map)
    kast.lees()
    assert zie(kast.map, git_map) == eerst
    (kast.map / LIJST).write_bytes((kast.map / LIJST).read_bytes())
    assert zie(kast.map, git_map) != eerst or sys.platform == "win32"
