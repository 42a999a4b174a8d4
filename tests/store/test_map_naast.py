"""A folder beside its place goes again, whatever became of its maker."""

import os
from pathlib import Path

import pytest

from rao_cli.store.map_naast import map_naast


def vul(doel: Path) -> None:
    """Fill a folder beside a place, and put it there."""
    with map_naast(doel) as naast:
        (naast / "a.txt").write_bytes(b"a")
        naast.rename(doel)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")
def test_what_a_killed_maker_left(tmp_path: Path) -> None:
    """The next one for the same place takes it away; for another place it stays."""
    kind = os.fork()
    if kind == 0:
        with map_naast(tmp_path / "nieuw") as naast:
            (naast / "half.txt").write_bytes(b"a")
            os._exit(9)
    os.waitpid(kind, 0)
    (map_,) = tmp_path.glob(".nieuw-*.tmp")
    vul(tmp_path / "ander")
    assert (map_ / "half.txt").exists()
    vul(tmp_path / "nieuw")
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["ander", "nieuw"]


def test_what_another_is_making(tmp_path: Path) -> None:
    """Two at once for one place: who works on a folder keeps it."""
    doel = tmp_path / "nieuw"
    with map_naast(doel) as eerste, map_naast(doel) as tweede:
        assert eerste != tweede
        assert eerste.is_dir()
    assert [*tmp_path.iterdir()] == []


def test_what_only_looks_like_it(tmp_path: Path) -> None:
    """A file of a person by almost the same name stays."""
    van_mij = [tmp_path / ".nieuw-van-mij.tmp", tmp_path / ".nieuw-van-mij.slot"]
    for pad in van_mij:
        pad.write_bytes(b"x")
    vul(tmp_path / "nieuw")
    assert all(pad.exists() for pad in van_mij)
