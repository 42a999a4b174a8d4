"""Git's own lock files that a killed change left behind: removed when nothing can need them.

A lock file blocks everybody, also git itself, and only a person can tell a stale one. rao can for
its own: born after its unfinished change began, while nobody holds the lock of rao, open in no
process, and no git at work here. In doubt it stays.
"""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.eigen_map import BEGIN, MERK, eigen_map, namen_in
from rao_cli.store.git.aanroep.plek import GitPlek

_PROCESSEN: Final = Path("/proc")
#: Between closing a lock and using it other programs need a moment.
_ADEM_SECONDEN: Final = 0.1


def ruim_sloten_op(plek: GitPlek) -> None:
    """Remove what a change left whose git was killed, or all of it; only under the lock of rao."""
    if sys.platform == "win32" or not _PROCESSEN.is_dir():
        return  # nobody can tell there who has a file open
    basis = eigen_map(plek.git_dir)
    begonnen = [
        tijd
        for naam in namen_in(basis)
        if naam.startswith(MERK) and (tijd := _tijd(basis / naam / BEGIN)) is not None
    ]
    if not begonnen:
        return
    sloten = {pad: tijd for pad in _sloten(plek) if (tijd := _tijd(pad) or 0) >= min(begonnen)}
    if not sloten:
        return
    time.sleep(_ADEM_SECONDEN)
    if not any(_in_gebruik(plek, list(sloten))):
        for pad, tijd in sloten.items():
            if _tijd(pad) == tijd:
                with suppress(OSError):
                    pad.unlink()


def _sloten(plek: GitPlek) -> Iterator[Path]:
    """Yield the lock files that a change of rao makes, as far as they are there."""
    namen = [plek.git_dir / "index", plek.git_dir / "HEAD"]
    with suppress(OSError):
        hoofd = (plek.git_dir / "HEAD").read_text(encoding="utf-8", errors="replace")
        if hoofd.startswith("ref: refs/heads/"):
            namen.append(plek.common_dir / hoofd.removeprefix("ref: ").strip())
    for pad in namen:
        slot = pad.with_name(f"{pad.name}.lock")
        with suppress(OSError):
            gezien = slot.lstat()
            # Processes of another user hide what they have open.
            if stat.S_ISREG(gezien.st_mode) and gezien.st_uid == os.getuid():
                yield slot


def _tijd(pad: Path) -> int | None:
    try:
        return pad.lstat().st_mtime_ns
    except OSError:
        return None


def _in_gebruik(plek: GitPlek, sloten: list[Path]) -> Iterator[bool]:
    """Say of each process whether it has one of these open, or is a git at work in this folder."""
    gezocht = {os.path.realpath(pad) for pad in sloten}
    for proces in _PROCESSEN.iterdir():
        if not proces.name.isdigit():
            continue
        try:
            naam = (proces / "comm").read_text(encoding="utf-8", errors="replace")
            hier = naam.startswith("git") and _ligt_in(plek, (proces / "cwd").readlink())
            yield hier or any(os.readlink(fd) in gezocht for fd in (proces / "fd").iterdir())  # noqa: PTH115
        except OSError:
            continue  # it ended meanwhile, or is of somebody else


def _ligt_in(plek: GitPlek, map_: Path) -> bool:
    return any(map_.is_relative_to(os.path.realpath(wortel)) for wortel in (plek.top, plek.git_dir))
