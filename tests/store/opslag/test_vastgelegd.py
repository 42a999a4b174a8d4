"""The bytes of the last commit: of the folder where the same lies there, else of git."""

import os
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import BEWAARD
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.opslag.vastgelegd import lees_eerst_hier
from tests.store.opslag.kast import LIJST, OVERLEG, Kast


def _gelezen(kast: Kast, *paden: str) -> tuple[dict[str, bytes], list[str]]:
    """Read these of the last commit; return their bytes, and what git was asked for."""
    repo, gevraagd = Repo.open(kast.map), list[str]()
    blobs = repo.blobs(str(repo.head()), BEWAARD)
    naam = {blob: pad for pad, blob in blobs.items()}

    def vraag_git(wat: Iterable[str]) -> dict[str, bytes]:
        gevraagd.extend(wat := list(wat))
        return repo.read_blobs(wat)

    lees = lees_eerst_hier(kast.map, blobs, repo.plek, vraag_git)
    gegeven = lees(blobs[pad] for pad in paden)
    return {naam[blob]: data for blob, data in gegeven.items()}, [naam[b] for b in gevraagd]


@pytest.fixture
def kast(tmp_path: Path) -> Kast:
    """A register of which all is committed."""
    kast = Kast.maak(tmp_path)
    kast.leg_vast()
    return kast


def test_what_lies_in_the_folder_is_not_asked(kast: Kast) -> None:
    """A file that nobody changed has the bytes that were committed."""
    data, gevraagd = _gelezen(kast, LIJST, OVERLEG)
    assert data == {pad: (kast.map / pad).read_bytes() for pad in (LIJST, OVERLEG)}
    assert gevraagd == []


def test_line_ends_of_the_folder_do_not_count(kast: Kast) -> None:
    """Where git turns LF into CRLF at a checkout, the text is the one that was committed."""
    was = (kast.map / LIJST).read_bytes()
    (kast.map / LIJST).write_bytes(was.replace(b"\n", b"\r\n"))
    assert _gelezen(kast, LIJST) == ({LIJST: was}, [])


def _wijzig(plek: Path) -> None:
    plek.write_bytes(plek.read_bytes() + b"# met de hand\n")


def _laat_wijzen(plek: Path) -> None:
    ander = plek.with_name("ander")
    plek.replace(ander)
    plek.symlink_to(ander)


def _maak_pijp(plek: Path) -> None:
    plek.unlink()
    os.mkfifo(plek)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
@pytest.mark.parametrize("doe", [_wijzig, Path.unlink, _laat_wijzen, _maak_pijp])
def test_what_is_another_is_asked(kast: Kast, doe: Callable[[Path], None]) -> None:
    """What counts is what was committed, whatever became of the file; a pipe is not opened."""
    was = (kast.map / LIJST).read_bytes()
    doe(kast.map / LIJST)
    data, gevraagd = _gelezen(kast, LIJST, OVERLEG)
    assert (data[LIJST], gevraagd) == (was, [LIJST])


def test_many_are_asked_at_once(kast: Kast) -> None:
    """Of more than a few files one call of git gives all."""
    for nummer in range(4):
        (kast.map / f"overleggen/2026/{nummer}.yaml").write_text(f"{nummer}\n", encoding="utf-8")
    kast.leg_vast()
    paden = [LIJST, *(f"overleggen/2026/{nummer}.yaml" for nummer in range(4))]
    assert _gelezen(kast, *paden)[1] == paden


def _object(kast: Kast, pad: str) -> Path:
    blob = Repo.open(kast.map).blobs("HEAD", BEWAARD)[pad]
    plek = kast.map / ".git" / "objects" / blob[:2] / blob[2:]
    plek.chmod(0o644)
    return plek


@pytest.mark.parametrize("data", [b"", b"x\x9c"])
def test_a_damaged_object_is_asked(kast: Kast, data: bytes) -> None:
    """What lies in the folder is then the last copy: nothing may be written over it."""
    _object(kast, LIJST).write_bytes(data)
    with pytest.raises(RaoError, match="beschadigd"):
        _gelezen(kast, LIJST)


def test_an_object_with_something_else_is_asked(kast: Kast) -> None:
    """What git says of it counts."""
    _object(kast, LIJST).write_bytes(zlib.compress(b"blob 3\0abc"))
    assert _gelezen(kast, LIJST) == ({LIJST: b"abc"}, [LIJST])


def test_a_lost_object_is_asked(kast: Kast) -> None:
    """As of a damaged one."""
    _object(kast, LIJST).unlink()
    with pytest.raises(RaoError, match="beschadigd"):
        _gelezen(kast, LIJST)


def test_what_is_packed_is_asked(kast: Kast) -> None:
    """Only git can say whether a pack holds it."""
    subprocess.run(["git", "-C", str(kast.map), "gc", "-q"], check=True)
    assert _gelezen(kast, LIJST) == ({LIJST: (kast.map / LIJST).read_bytes()}, [LIJST])
