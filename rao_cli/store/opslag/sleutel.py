"""Of which rao, packages and Python something was kept: with any other it counts as absent.

The version alone says too little: in a checkout the code changes under the same version. So every
source file counts with its size and times (4 ms for all of them), and every package on the path
with its version, which is in the name of its folder (reading each version costs 1 ms a piece).
"""

import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

#: Nothing that is kept passes through these.
NIET: Final = frozenset({"__pycache__", "cli", "templates", "voorbeelden"})
#: The rooms that read; these know no other (`lagen` in pyproject.toml).
LEEST: Final = frozenset({"model", "store"})
_BRONNEN: Final = (".py", ".txt", ".json", ".so", ".pyd")
_SJABLONEN: Final = (".j2",)
_PAKKETTEN: Final = (".dist-info", ".egg-info", ".egg-link", ".pth")
_PAKKET: Final = Path(__file__).resolve().parents[2]


@cache
def leessleutel(pakket: Path = _PAKKET) -> bytes | None:
    """Return of which rao this run is, in as far as that says what is read of a file.

    None when the source is not on the disk.
    """
    return _sleutel([str(pakket / kamer) for kamer in LEEST], erbij=_omgeving())


@cache
def deze_sleutel(pakket: Path = _PAKKET) -> bytes | None:
    """Return of which rao this run is: all the code that it began with; None as above."""
    leest, rest = leessleutel(pakket), _sleutel([str(pakket)], NIET | LEEST)
    return None if leest is None or rest is None else leest + rest


def _sleutel(
    mappen: Sequence[str], niet: Collection[str] = NIET, erbij: Iterable[str] = ()
) -> bytes | None:
    try:
        bronnen = sorted(bron for map_ in mappen for bron in _bronnen(map_, niet=niet))
    except OSError:
        return None
    return sha256("\n".join([*bronnen, *erbij]).encode("utf-8", "surrogateescape")).digest()


def _omgeving() -> list[str]:
    return [sys.version, sys.implementation.cache_tag or "", *sorted(_pakketten())]


@cache
def sjabloonsleutel(pakket: Path = _PAKKET) -> bytes | None:
    """Return the digest of the templates of rao: in the package, or beside it in a checkout."""
    mappen = [map_ for map_ in (pakket / "templates", pakket.parent / "templates") if map_.is_dir()]
    try:
        bronnen = sorted(bron for map_ in mappen for bron in _bronnen(str(map_), _SJABLONEN))
    except OSError:
        return None
    return sha256("\n".join(bronnen).encode("utf-8", "surrogateescape")).digest()


def _bronnen(
    map_: str, einden: tuple[str, ...] = _BRONNEN, niet: Collection[str] = NIET
) -> Iterator[str]:
    """Yield every source file with what changes when somebody edits or replaces it."""
    te_gaan = [map_]
    while te_gaan:
        with os.scandir(te_gaan.pop()) as items:
            for item in items:
                if item.name.endswith(einden):
                    gezien = item.stat()
                    tijden = f"{gezien.st_mtime_ns} {gezien.st_ctime_ns}"
                    yield f"{item.path} {gezien.st_size} {tijden}"
                elif "." not in item.name and item.name not in niet and item.is_dir():
                    te_gaan.append(item.path)


def _pakketten() -> Iterator[str]:
    for plek in sys.path:
        try:
            with os.scandir(plek or os.curdir) as items:
                namen = [item for item in items if item.name.endswith(_PAKKETTEN)]
                yield from (f"{item.path} {item.stat().st_mtime_ns}" for item in namen)
        except OSError:  # a zip file, or a folder that is not there
            yield plek
