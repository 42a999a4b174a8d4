"""How a file looks tells that it is the same: each sign by itself, and only of what is settled."""

import os
import sys
from pathlib import Path
from typing import BinaryIO, Final

import pytest
from msgspec.structs import replace

from rao_cli.store.opslag import aanzien
from rao_cli.store.opslag.aanzien import (
    ONBEKEND,
    Aanzien,
    aanzien_van,
    is_lang_geleden,
    read_gezien,
    vertrouwd,
)
from rao_cli.store.schijf import read_hoogstens

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there nothing is told")
_SECONDE: Final = 1_000_000_000


class _Gezien:
    """What the system says of a file."""

    def __init__(self, **anders: int) -> None:
        echt = Path(__file__).stat()
        for naam in ("st_mode", "st_size", "st_mtime_ns", "st_ctime_ns", "st_ino"):
            setattr(self, naam, anders.get(naam, getattr(echt, naam)))


def _aanzien(**anders: int) -> Aanzien:
    return aanzien_van(_Gezien(**anders))  # type: ignore[arg-type]


@pytest.mark.parametrize("naam", ["st_size", "st_mtime_ns", "st_ctime_ns", "st_ino"])
def test_each_sign_tells_by_itself(naam: str) -> None:
    """Not every disk keeps all of them, and a program can put some of them back."""
    assert _aanzien() == _aanzien() != ONBEKEND
    assert _aanzien(**{naam: 7}) != _aanzien()


def test_on_windows_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """There the time of a change is not among the signs."""
    monkeypatch.setattr(sys, "platform", "win32")
    assert _aanzien() == ONBEKEND


def test_an_old_time_does_not_make_a_new_file_old() -> None:
    """Whoever writes a file may give it any time; when that was done, the disk tells."""
    nu = 10**18
    oud = Aanzien(1, nu - 100 * _SECONDE, nu - 100 * _SECONDE, 1)
    assert vertrouwd(oud, nu) == oud
    assert vertrouwd(replace(oud, ctime=nu), nu) == ONBEKEND
    assert vertrouwd(replace(oud, mtime=nu), nu) == ONBEKEND


def test_a_tick_of_the_disk_is_not_long_ago() -> None:
    """Some disks count in steps of two seconds: an edit in the same step looks the same."""
    nu = 10**18
    assert not is_lang_geleden(nu - 2 * _SECONDE, nu)
    assert is_lang_geleden(nu - 2 * _SECONDE - 1, nu)


def test_a_file_that_is_written_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read may be half of the old text and half of the new: nothing is told of it."""
    pad = tmp_path / "lijst.yaml"
    pad.write_bytes(b"a: 1\n")
    assert read_gezien(pad) == (b"a: 1\n", aanzien_van(os.stat(pad)))  # noqa: PTH116

    def lees(bestand: BinaryIO, meeste: int) -> bytes:
        data = read_hoogstens(bestand, meeste)
        pad.write_bytes(b"a: 22\n")
        return data

    monkeypatch.setattr(aanzien, "read_hoogstens", lees)
    assert read_gezien(pad)[1] == ONBEKEND
