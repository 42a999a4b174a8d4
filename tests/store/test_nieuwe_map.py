"""A new folder comes whole, or not at all; what was there stays."""

from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.nieuwe_map import eis_lege_map, nieuwe_map

INHOUD = {"a.txt": b"a", "diep/er/b.txt": b"b"}


def gevuld(map_: Path) -> dict[str, bytes]:
    """Return every file by its path."""
    bestanden = (pad for pad in map_.rglob("*") if pad.is_file())
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in bestanden}


@pytest.mark.parametrize("naam", ["nieuw", "diep/nieuw", "leeg"])
def test_it_comes_with_all_its_files(tmp_path: Path, naam: str) -> None:
    """Also below folders that are not there yet, and in one that is empty."""
    (tmp_path / "leeg").mkdir()
    with nieuwe_map(tmp_path / naam, INHOUD) as zet_neer:
        assert gevuld(tmp_path / naam) == {}
        zet_neer()
    assert gevuld(tmp_path / naam) == INHOUD
    assert [*(tmp_path / naam).parent.glob(".*")] == []


def test_who_stops_leaves_nothing(tmp_path: Path) -> None:
    """Until it is put there, there is nothing; afterwards nothing beside it either."""
    with pytest.raises(KeyboardInterrupt), nieuwe_map(tmp_path / "nieuw", INHOUD):
        raise KeyboardInterrupt
    assert [*tmp_path.iterdir()] == []


def test_what_somebody_put_there_meanwhile_stays(tmp_path: Path) -> None:
    """A file that came while rao was busy is not written over."""
    doel = tmp_path / "nieuw"
    with nieuwe_map(doel, INHOUD) as zet_neer:
        doel.mkdir()
        (doel / "van-mij.txt").write_bytes(b"x")
        with pytest.raises(RaoError):
            zet_neer()
    assert gevuld(tmp_path) == {"nieuw/van-mij.txt": b"x"}


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    """It is no folder."""
    (tmp_path / "nieuw").write_bytes(b"x")
    with pytest.raises(RaoError, match="bestand"):
        eis_lege_map(tmp_path / "nieuw")


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    """A name that no disk takes, stands for any write that fails."""
    with pytest.raises(RaoError, match="niet vullen"), nieuwe_map(tmp_path / "n", {"x" * 300: b""}):
        pass
    assert [*tmp_path.iterdir()] == []
