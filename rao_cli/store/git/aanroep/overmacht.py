"""What the machine does to git and to rao: a full disk, no memory left, a program that it stops.

Git often names only what it was doing then. Taken at its word, a full disk is a damaged store.
"""

import errno
import os
import re
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.errors import Onleesbaar, RaoError

_VOL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_SCHIJF_VOL: Final = "De schijf is vol. Er is niets vastgelegd."
_MAAK_RUIMTE: Final = "Maak ruimte vrij en voer de opdracht opnieuw uit."
#: The words of the system, of git itself, and of a program that was stopped at its limit.
_ZEGT_VOL: Final = re.compile(
    r"No space left|Disk quota exceeded|File too large|out of (disk ?space|space)|disk (is )?full"
    r"|not enough space|File size limit exceeded|ENOSPC|EDQUOT|EFBIG",
    re.IGNORECASE,
)
#: Git could not write, and does not say why.
_SCHRIJFFOUT: Final = re.compile(
    r"(unable|failed|could ?n.t|could not|cannot|can't) (to )?"
    r"(write|create|append|close|copy|update|flush|f?sync|lock|set|finali[sz]e|move|rename|mkdir)"
    r"|(write|close|f?sync|writing|closing|flush) (error|failed)|short (write|read)"
    r"|error (when )?(writing|closing|flushing)",
    re.IGNORECASE,
)
#: It does say why, and it is something else.
_ANDERE_REDEN: Final = re.compile(
    r"permission|Read-only|not permitted|File exists|No such file|Not a directory|Is a directory"
    r"|but expected|reference already exists|invalid|refusing",
    re.IGNORECASE,
)
_GEEN_GEHEUGEN: Final = re.compile(
    r"out of memory|cannot allocate memory|memory exhausted|malloc failed|cannot fork"
    r"|Resource temporarily unavailable|unable to (create|start) thread|mmap failed: Cannot",
    re.IGNORECASE,
)
_DOOR_SIGNAAL: Final = re.compile(r"died of signal (\d+)")
#: With less than this git can write nothing of what it needs for a change.
_WEINIG_BYTES: Final = 256 * 1024
_WEINIG_NAMEN: Final = 8
#: A shell that starts git says 128 and the signal; 130 and 141 are a person and a reader who left.
_SCHIL: Final = range(129, 128 + 65)
_GEWOON: Final = frozenset({129, 130, 141})  # 129 is also what git says of wrong usage
_WINDOWS_STOPT: Final = 0xC0000000


def is_vol(fout: OSError) -> bool:
    """Say whether the system refused a file because there is no more room for it."""
    return fout.errno in _VOL


def vol(uitleg: str) -> RaoError:
    """Return the failure for a disk without room, before the commit point."""
    return RaoError(_SCHIJF_VOL, hint=f"{_MAAK_RUIMTE}\n{uitleg}")


def zegt_vol(tekst: str, *mappen: Path) -> bool:
    """Say whether a program failed for want of room: it says so, or could not write and has none.

    `mappen` are the folders it wrote in.
    """
    if _ZEGT_VOL.search(tekst) or str(_xfsz()) in _DOOR_SIGNAAL.findall(tekst):
        return True
    zwijgt = _SCHRIJFFOUT.search(tekst) and not _ANDERE_REDEN.search(tekst)
    return bool(zwijgt) and heeft_geen_ruimte(*mappen)


def heeft_geen_ruimte(*mappen: Path) -> bool:
    """Say whether the disk of one of these folders has hardly any room left, or no names."""
    return any(_ruimteloos(map_) for map_ in mappen)


def zoek_overmacht(opdracht: str, tekst: str, *mappen: Path) -> RaoError | None:
    """Return the failure when it was the machine that made git fail; None when it was not."""
    if zegt_vol(tekst, *mappen):
        return vol(f"git {opdracht} zegt: {tekst}")
    if _GEEN_GEHEUGEN.search(tekst):
        return geen_geheugen(f"git {opdracht} zegt: {tekst}")
    if gestopt := _DOOR_SIGNAAL.search(tekst):
        return make_gestopt(opdracht, int(gestopt[1]))
    return None


def geen_geheugen(uitleg: str) -> RaoError:
    """Return the failure for a computer that has no memory left."""
    return Onleesbaar(
        "De computer heeft te weinig geheugen voor deze opdracht.",
        hint=f"Sluit andere programma's en voer de opdracht opnieuw uit.\n{uitleg}".rstrip(),
    )


def signaal_van(status: int) -> int | None:
    """Return the signal that stopped a program, as its exit status tells; None: it ended itself."""
    if sys.platform == "win32":
        return status if status >= _WINDOWS_STOPT else None
    if status < 0:
        return -status
    return status - 128 if status in _SCHIL and status not in _GEWOON else None


def make_gestopt(opdracht: str, nummer: int) -> RaoError:
    """Return the failure for a git that was stopped from outside; what it was doing is not done."""
    if nummer == _xfsz():
        return vol(f"Het systeem stopte git {opdracht}: het bestand wordt te groot.")
    naam = str(nummer)
    with suppress(ValueError):
        naam = signal.Signals(nummer).name
    return Onleesbaar(
        "git is gestopt terwijl het bezig was, door het systeem of door een ander programma.",
        hint="Vaak is dan het geheugen vol. Sluit andere programma's en voer de opdracht opnieuw "
        f"uit.\ngit {opdracht} kreeg het signaal {naam}.",
    )


def _xfsz() -> int:
    return int(getattr(signal, "SIGXFSZ", 0))


def _ruimteloos(map_: Path) -> bool:
    try:
        if shutil.disk_usage(map_).free < _WEINIG_BYTES:
            return True
        return any(_namen_op(map_))
    except OSError:
        return False


def _namen_op(map_: Path) -> Iterator[bool]:
    if sys.platform != "win32":
        stand = os.statvfs(map_)
        yield stand.f_files > 0 and stand.f_favail < _WEINIG_NAMEN
