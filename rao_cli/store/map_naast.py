"""A folder that is made beside its place, and goes away again: also when its maker was killed.

Who makes one holds a lock file with the same name. Where nobody holds that, nobody works on it.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from rao_cli.store.git.vastleggen.slot import laat_los, neem_meteen

_MAP, _SLOT = ".tmp", ".slot"
#: A name of 255 bytes is the longest; a letter takes up to four.
_NAAM: Final = 40
_GETROKKEN: Final = 6


@contextmanager
def map_naast(doel: Path) -> Iterator[Path]:
    """Make an empty folder beside a place, to be filled and put there by its maker.

    What lies there when the maker is done, goes. So does what a maker left who was killed.
    """
    doel.parent.mkdir(parents=True, exist_ok=True)
    _ruim_vorige(doel)
    naast = doel.with_name(f"{_begin(doel)}{os.urandom(_GETROKKEN).hex()}{_MAP}")
    fd = neem_meteen(naast.with_suffix(_SLOT))
    try:
        naast.mkdir()
        yield naast
    finally:
        shutil.rmtree(naast, ignore_errors=True)
        _ruim_slot(naast.with_suffix(_SLOT), fd)


def _begin(doel: Path) -> str:
    return f".{doel.name[:_NAAM]}-"


def _ruim_vorige(doel: Path) -> None:
    """Take away what was left beside this place; never a reason to stop."""
    vorm = re.compile(rf"{re.escape(_begin(doel))}[0-9a-f]{{{2 * _GETROKKEN}}}{re.escape(_SLOT)}")
    with suppress(OSError):
        for slot in [een for een in doel.parent.iterdir() if vorm.fullmatch(een.name)]:
            fd = neem_meteen(slot)
            if fd is not None:
                shutil.rmtree(slot.with_suffix(_MAP), ignore_errors=True)
                _ruim_slot(slot, fd)


def _ruim_slot(slot: Path, fd: int | None) -> None:
    """Let go of a lock; where an open file cannot be removed, after that."""
    with suppress(OSError):
        slot.unlink(missing_ok=True)
    if fd is not None:
        laat_los(fd)
    with suppress(OSError):
        slot.unlink(missing_ok=True)
