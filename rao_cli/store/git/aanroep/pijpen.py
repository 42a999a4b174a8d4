"""Pipes, sockets and devices where git reads a file: git would wait for them for ever.

Whoever copies a folder with all that is in it copies its pipes too; no real repository has one.
"""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError

_GIT: Final = ".git"
#: What git reads in a folder of the work tree to know what it may pass by.
_IN_WERKMAP: Final = (".gitignore", ".gitattributes", ".gitmodules", ".mailmap")
#: rao's own folder is looked at by eigen_map.py, whenever rao uses it.
_EIGEN: Final = "rao"
#: The door of git's own file monitor, which rao switches off: nobody knocks there.
_WACHTER: Final = "fsmonitor--daemon.ipc"
_WAARDE: Final = re.compile(r'=[ \t]*"?([^"\n;#]+)')
_MEESTE: Final = 1024 * 1024


def weiger_pijpen(begin: Path) -> None:
    """RaoError when git would find a pipe, a socket or a device around a folder."""
    for map_ in (begin, *begin.parents):
        weiger_in_map(map_)
        git_map = map_ / _GIT
        weiger_pijp(git_map)
        if os.path.lexists(git_map):
            for plek in _git_mappen(git_map):
                for pad in _bestanden(plek):
                    weiger_pijp(pad)
            return


def weiger_in_map(map_: Path) -> None:
    """RaoError when one of git's files in a folder of the work tree is no file."""
    for naam in _IN_WERKMAP:
        weiger_pijp(map_ / naam)


def weiger_pijp(plek: Path) -> None:
    """RaoError when something is neither a file nor a folder, also at the end of a link."""
    try:
        soort = plek.stat().st_mode
    except (OSError, ValueError):  # not there or closed: whoever reads it says so
        return
    leeg = str(plek) == os.devnull
    if not (stat.S_ISREG(soort) or stat.S_ISDIR(soort) or leeg):
        raise RaoError(
            f"'{plek}' is geen gewoon bestand, maar een pijp, een socket of een apparaat. "
            "git zou daarop blijven wachten. Er is niets veranderd.",
            hint=f"Haal '{plek}' weg, of zet het gewone bestand terug.",
        )


def _git_mappen(git_map: Path) -> Iterator[Path]:
    """Yield the git folder, and the one that it shares with other work trees."""
    if git_map.is_file():  # one line that says where it is
        git_map = git_map.parent / _tekst(git_map).removeprefix("gitdir:").strip()
    yield git_map
    weiger_pijp(git_map / "commondir")
    if gedeeld := _tekst(git_map / "commondir").strip():
        yield git_map / gedeeld


def _bestanden(git_map: Path) -> Iterator[Path]:
    """Yield what is no folder in a git folder, and what its settings point at."""
    for boven, mappen, namen in os.walk(git_map):
        if boven == str(git_map):
            mappen[:] = [naam for naam in mappen if naam != _EIGEN]
        yield from (Path(boven, naam) for naam in namen if naam != _WACHTER)
    for naam in ("config", "config.worktree"):
        _weiger_link(git_map / naam)
        for waarde in _WAARDE.findall(_tekst(git_map / naam)):
            pad = os.path.expanduser(waarde.strip())  # noqa: PTH111 - Path raises for no such user
            yield from (git_map / pad, git_map.parent / pad)


def _weiger_link(plek: Path) -> None:
    """Refuse settings that lie elsewhere: a message of git or rao would show what stands there."""
    if plek.is_symlink():
        raise RaoError(
            f"'{plek}' is een verwijzing (symlink) naar een andere plek. rao leest daar geen "
            "instellingen. Er is niets veranderd.",
            hint=f"Zet het gewone bestand terug op de plaats van '{plek}'.",
        )


def _tekst(plek: Path) -> str:
    """Return the head of a file; nothing when it is none."""
    try:
        if not plek.is_file():
            return ""
        with plek.open(encoding="utf-8", errors="replace") as bestand:
            return bestand.read(_MEESTE)
    except (OSError, ValueError):
        return ""
