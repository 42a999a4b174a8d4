"""Whatever happens to the files or to what is kept: a reading says what lies there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import rao_cli
from rao_cli.store.opslag import sleutel
from tests.store.opslag.kast import ANDER, LIJST, Kast

#: The same length before and after.
OUD, NIEUW = "COA", "IND"


def _zelfde(kast: Kast) -> None:
    """Both readings say the same, and so does one after that."""
    assert kast.met() == kast.zonder()
    assert kast.met() == kast.zonder()


def test_mtime_put_back_with_the_same_size(gevuld: Kast) -> None:
    """Another text of the same length, with the old time, is seen."""
    toen = (gevuld.map / LIJST).stat()
    gevuld.wijzig(LIJST, OUD, NIEUW)
    gevuld.met_oude_tijd(LIJST, toen)
    nu = (gevuld.map / LIJST).stat()
    assert (nu.st_size, nu.st_mtime_ns) == (toen.st_size, toen.st_mtime_ns)
    assert gevuld.geopend() == {LIJST}
    _zelfde(gevuld)


def test_replaced_by_another_file_with_the_old_time(gevuld: Kast) -> None:
    """As an editor saves: another file takes the name, and gets the time of the old one."""
    toen = (gevuld.map / LIJST).stat()
    nieuw = gevuld.map / "nieuw"
    nieuw.write_bytes((gevuld.map / LIJST).read_bytes().replace(OUD.encode(), NIEUW.encode()))
    nieuw.replace(gevuld.map / LIJST)
    gevuld.met_oude_tijd(LIJST, toen)
    _zelfde(gevuld)


def test_two_files_change_places(gevuld: Kast) -> None:
    """Each keeps its size, times and bytes; only the name is another."""
    een, ander = gevuld.map / LIJST, gevuld.map / ANDER
    een.rename(gevuld.map / "tussen")
    ander.rename(een)
    (gevuld.map / "tussen").rename(ander)
    _zelfde(gevuld)


@pytest.mark.parametrize("jaar", [1999, 2090])
def test_a_clock_that_is_wrong(gevuld: Kast, jaar: int) -> None:
    """A time long ago or far ahead says nothing about what is in a file."""
    toen = (jaar - 1970) * 31_557_600
    os.utime(gevuld.map / LIJST, (toen, toen))
    gevuld.lees()
    gevuld.wijzig(LIJST, OUD, NIEUW)
    os.utime(gevuld.map / LIJST, (toen, toen))
    _zelfde(gevuld)


def test_an_edit_in_the_same_tick(kast: Kast) -> None:
    """Right after a reading, with the same length, as often as one likes."""
    for keer in range(20):
        oud, nieuw = (OUD, NIEUW) if keer % 2 == 0 else (NIEUW, OUD)
        kast.lees()
        kast.wijzig(LIJST, oud, nieuw)
        assert kast.met() == kast.zonder()
        if NIEUW not in (kast.map / LIJST).read_text():
            break


@pytest.mark.parametrize("opties", ["-a", "-r"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no cp")
def test_a_copied_folder(gevuld: Kast, opties: str) -> None:
    """A copy of folder and all knows its files by their bytes, and sees what is changed."""
    kopie = Kast(gevuld.map.with_name("kopie"))
    subprocess.run(["cp", opties, str(gevuld.map), str(kopie.map)], check=True)
    kopie.wijzig(LIJST, OUD, NIEUW)
    _zelfde(kopie)
    _zelfde(gevuld)


def test_what_another_register_kept(gevuld: Kast, tmp_path: Path) -> None:
    """Put in the place of one's own, it says nothing about other bytes."""
    ander = Kast.maak(tmp_path / "ander")
    ander.wijzig(LIJST, OUD, NIEUW)
    ander.wijzig(ANDER, OUD, NIEUW)
    ander.lees()
    shutil.copy(ander.bestand, gevuld.bestand)
    gevuld.bestand.chmod(0o600)
    _zelfde(gevuld)


@pytest.mark.parametrize("deel", range(16))
def test_a_damaged_file(gevuld: Kast, deel: int) -> None:
    """One byte that is another, anywhere: in the beginning, the head or a thing."""
    data = bytearray(gevuld.bestand.read_bytes())
    plekken = [0, 13, 45, 53, 60, *(len(data) * n // 12 for n in range(1, 12))]
    data[min(plekken[deel], len(data) - 1)] ^= 0x41
    gevuld.bestand.write_bytes(data)
    _zelfde(gevuld)


def test_a_row_that_tells_of_another_list(gevuld: Kast) -> None:
    """What tells which list it is, was damaged to what could be one: nothing of it counts."""
    data, naam = gevuld.bestand.read_bytes(), Path(LIJST).stem.encode()
    ander = naam[:-1] + b"9"
    voor, na = data.split(b"\xb3" + naam, 1)  # msgpack: a text of nineteen signs
    gevuld.bestand.write_bytes(voor + b"\xb3" + ander + na)
    assert LIJST in gevuld.geopend()
    _zelfde(gevuld)


@pytest.mark.parametrize("deel", range(12))
def test_a_file_cut_short(gevuld: Kast, deel: int) -> None:
    """A part of it, as after a full disk or a crash."""
    data = gevuld.bestand.read_bytes()
    gevuld.bestand.write_bytes(data[: len(data) * deel // 12])
    _zelfde(gevuld)


def _link(pad: Path) -> None:
    echt = pad.with_name("echt")
    pad.rename(echt)
    pad.symlink_to(echt)


def _map(pad: Path) -> None:
    pad.unlink()
    pad.mkdir()


def _pijp(pad: Path) -> None:
    pad.unlink()
    os.mkfifo(pad)


def _open_voor_anderen(pad: Path) -> None:
    pad.chmod(0o666)


def _gedeeld(pad: Path) -> None:
    os.link(pad, pad.with_name("ook"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("maak", [_link, _map, _pijp, _open_voor_anderen, _gedeeld])
def test_what_is_no_file_of_this_user_alone(gevuld: Kast, maak: Callable[[Path], None]) -> None:
    """A link, a folder, a pipe, or a file in which others may write or that they hold: absent."""
    maak(gevuld.bestand)
    assert LIJST in gevuld.geopend()
    _zelfde(gevuld)


@pytest.mark.skipif(sys.platform == "win32", reason="making a link asks rights there")
def test_its_folder_is_a_link(gevuld: Kast, tmp_path: Path) -> None:
    """Nothing is read or written behind it."""
    map_ = gevuld.bestand.parent
    map_.rename(tmp_path / "elders")
    map_.symlink_to(tmp_path / "elders")
    voor = {pad.name: pad.read_bytes() for pad in (tmp_path / "elders").iterdir()}
    gevuld.wijzig(LIJST, OUD, NIEUW)
    _zelfde(gevuld)
    assert {pad.name: pad.read_bytes() for pad in (tmp_path / "elders").iterdir()} == voor


def test_new_code_under_the_same_version(gevuld: Kast, monkeypatch: pytest.MonkeyPatch) -> None:
    """What other code made of a file counts for nothing."""
    monkeypatch.setattr("rao_cli.store.opslag.bewaard.leessleutel", lambda: b"anders")
    assert LIJST in gevuld.geopend()
    assert gevuld.geopend() == set()
    monkeypatch.undo()


def maak_sleutel(*pakket: Path) -> bytes | None:
    """Return the key that a run which begins now would have, in rao or in this package."""
    for map_ in pakket:
        for kamer in sleutel.LEEST:
            (map_ / kamer).mkdir(exist_ok=True)
    _vergeet()
    try:
        return sleutel.deze_sleutel(*pakket)
    finally:
        _vergeet()


def _vergeet() -> None:
    sleutel.leessleutel.cache_clear()
    sleutel.deze_sleutel.cache_clear()


def test_one_edited_module_is_another_rao(tmp_path: Path) -> None:
    """Also when size and time are as they were: the disk knows that somebody wrote in it."""
    (tmp_path / "regels").mkdir()
    module = tmp_path / "regels" / "een.py"
    module.write_text("GRENS = 5\n")
    eerst, toen = maak_sleutel(tmp_path), module.stat()
    assert eerst == maak_sleutel(tmp_path)
    module.write_text("GRENS = 6\n")
    os.utime(module, ns=(toen.st_atime_ns, toen.st_mtime_ns))
    assert eerst != maak_sleutel(tmp_path)


def test_only_a_room_is_called_as_a_room() -> None:
    """A folder that is left out of a key by its name is that room, and nothing of another."""
    kamers = (sleutel.NIET | sleutel.LEEST) - {"__pycache__"}
    pakket = Path(rao_cli.__file__).parent
    dieper = {map_.relative_to(pakket) for map_ in pakket.glob("*/**") if map_.parent != pakket}
    assert [map_ for map_ in dieper if map_.name in kamers] == []


def test_another_schema_is_another_rao(tmp_path: Path) -> None:
    """What a file is held against counts, as the code does."""
    (tmp_path / "schemas").mkdir()
    schema = tmp_path / "schemas" / "actie.schema.json"
    schema.write_text("{}\n")
    eerst = maak_sleutel(tmp_path)
    schema.write_text('{"a": 1}\n')
    assert eerst != maak_sleutel(tmp_path)


def test_another_package_is_another_rao(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new version of what reads the files, or one more package beside it."""
    monkeypatch.syspath_prepend(tmp_path)
    eerst = maak_sleutel()
    (tmp_path / "msgspec-99.0.dist-info").mkdir()
    assert eerst != maak_sleutel()


def test_where_nothing_can_be_written(gevuld: Kast, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full or closed disk: what was kept still helps, and nobody hears of it."""
    opent = os.open

    def vol(pad: str, vlaggen: int, *rest: Any, **meer: Any) -> int:
        if vlaggen & os.O_CREAT:
            raise OSError(28, "No space left on device")
        return opent(pad, vlaggen, *rest, **meer)

    monkeypatch.setattr("os.open", vol)
    gevuld.wijzig(LIJST, OUD, NIEUW)
    _zelfde(gevuld)
    assert gevuld.geopend() == {LIJST}


def test_a_disk_that_fills_up_halfway(gevuld: Kast, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was kept stays as it was, and no half file is left."""
    voor = gevuld.bestand.read_bytes()

    def vol(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", vol)
    gevuld.wijzig(LIJST, OUD, NIEUW)
    _zelfde(gevuld)
    assert [pad.name for pad in gevuld.bestand.parent.iterdir()] == [gevuld.bestand.name]
    assert gevuld.bestand.read_bytes() == voor


def test_readers_at_once(gevuld: Kast) -> None:
    """Processes that read and keep at the same time: the last one wins, and nothing is mixed."""
    opdracht = [sys.executable, "-m", "rao_cli", "-C", str(gevuld.map), "status"]
    opdracht += ["--vandaag", "2026-06-25"]
    schoon = {naam: w for naam, w in os.environ.items() if naam != "CI"}

    def loop(nummer: int) -> bytes:
        if nummer == 2:
            gevuld.wijzig(LIJST, OUD, NIEUW)
        return subprocess.run(opdracht, env=schoon, check=True, capture_output=True).stdout

    with ThreadPoolExecutor(4) as samen:
        list(samen.map(loop, range(6)))
    assert [pad.name for pad in gevuld.bestand.parent.iterdir()] == [gevuld.bestand.name]
    _zelfde(gevuld)
