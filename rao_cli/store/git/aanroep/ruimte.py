"""A disk without room: git often names only what it was doing, as if its store were damaged."""

import errno
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon

_VOL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
#: The words of the system, and of git itself.
_ZEGT_VOL: Final = patroon(
    r"No space left|Disk quota exceeded|File too large|out of (disk ?)?space|disk (is )?full"
    r"|not enough space|File size limit exceeded",
    re.IGNORECASE,
)
#: Git could not write, and does not say why.
_SCHRIJFFOUT: Final = patroon(
    r"(unable|failed|could ?n.t|could not|cannot|can't) (to )?"
    r"(write|create|append|close|copy|update|flush|f?sync|lock|set|finali[sz]e|move|rename|mkdir)"
    r"|(write|close|f?sync|flush|writing|closing) (error|failed)|short (write|read)"
    r"|error (when )?(writing|closing|flushing)",
    re.IGNORECASE,
)
#: It does say why, and it is something else.
_ANDERE_REDEN: Final = patroon(
    r"permission|Read-only|not permitted|File exists|No such file|Not a directory|Is a directory"
    r"|but expected|reference already exists",
    re.IGNORECASE,
)
#: With less than this git cannot write what it needs for a change.
_WEINIG_BYTES: Final = 256 * 1024
_WEINIG_NAMEN: Final = 8


def is_vol(fout: OSError) -> bool:
    """Say whether the system refused a file because there is no more room for it."""
    return fout.errno in _VOL


def vol(uitleg: str) -> RaoError:
    """Return the failure for a disk without room, before the commit point."""
    return RaoError(
        "De schijf is vol. Er is niets vastgelegd.",
        hint=f"Maak ruimte vrij en voer de opdracht opnieuw uit.\n{uitleg}",
    )


def zegt_vol(tekst: str, *mappen: Path) -> bool:
    """Say whether a program failed for want of room: it says so, or could not write and has none.

    `mappen` are the folders it wrote in.
    """
    if _ZEGT_VOL.search(tekst):
        return True
    zwijgt = _SCHRIJFFOUT.search(tekst) and not _ANDERE_REDEN.search(tekst)
    return bool(zwijgt) and any(map(is_zonder_ruimte, mappen))


def is_zonder_ruimte(map_: Path) -> bool:
    """Say whether the disk of a folder has hardly any room left, or no names for files."""
    try:
        if shutil.disk_usage(map_).free < _WEINIG_BYTES:
            return True
        if sys.platform == "win32":
            return False
        stand = os.statvfs(map_)
    except OSError:
        return False
    return stand.f_files > 0 and stand.f_favail < _WEINIG_NAMEN
