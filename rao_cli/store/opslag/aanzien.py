"""What the disk says of a file without opening it, and while it is read."""

import os
import stat
import sys
from os import stat_result
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.store.schijf import read_hoogstens

#: More than this cannot be a register file; what lies behind it is never read.
MAX_BYTES: Final = 1024 * 1024
#: Some disks tell times in steps of two seconds.
_KORREL: Final = 2_000_000_000


class Aanzien(msgspec.Struct, frozen=True, array_like=True):
    """What the disk says of a file without opening it; it changes when somebody writes in it."""

    grootte: int
    mtime: int
    ctime: int
    inode: int


#: What no file looks like: then its bytes are compared.
ONBEKEND: Final = Aanzien(-1, -1, -1, -1)


def aanzien_van(gezien: stat_result) -> Aanzien:
    """Return what tells that a file is the same; ONBEKEND where that tells nothing.

    On Windows the time of a change is not told (`ctime` is that of the making), and a program
    that puts the other time back would not be seen.
    """
    if sys.platform == "win32" or not stat.S_ISREG(gezien.st_mode):
        return ONBEKEND
    return Aanzien(gezien.st_size, gezien.st_mtime_ns, gezien.st_ctime_ns, gezien.st_ino)


def read_gezien(plek: Path) -> tuple[bytes, Aanzien]:
    """Read a file, and say how it looked while it did not change; ONBEKEND when it did."""
    with plek.open("rb") as bestand:
        voor = aanzien_van(os.fstat(bestand.fileno()))
        data = read_hoogstens(bestand, MAX_BYTES)
        na = aanzien_van(os.fstat(bestand.fileno()))
    return data, na if voor == na else ONBEKEND


def vertrouwd(gezien: Aanzien, begin_ns: int) -> Aanzien:
    """Return the same for a file that was left alone before a moment; ONBEKEND for any other."""
    return gezien if is_lang_geleden(max(gezien.mtime, gezien.ctime), begin_ns) else ONBEKEND


def is_lang_geleden(toen_ns: int, begin_ns: int) -> bool:
    """Say whether a change was so long before a moment that one after it looks otherwise.

    Of what was written in the same tick as it was read, the next tick looks the same.
    """
    return toen_ns < begin_ns - _KORREL
