"""How all that `rao valideer` looks at lies on the disk: as long as that is so, so is its answer.

No file of the register is opened and git is not asked: only whether anything was touched. Of git
that is what says which commit is the last and which lead to it, and its settings. Where that is
not in these places (another store of refs, links), or the disk does not tell who wrote, nothing
is said.
"""

import os
import re
import stat
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import astuple

from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import NIET_LEZEN, is_eigen
from rao_cli.store.opslag.aanzien import ONBEKEND, aanzien_van

_GIT: Final = ".git"
#: Of one work tree, and of all that share its repository.
_EIGEN: Final = ("HEAD", "commondir", "config.worktree", "info/sparse-checkout")
_GEDEELD: Final = ("config", "packed-refs", "shallow", "info/grafts")
_OBJECTEN: Final = "objects"
_ID: Final = patroon(r"(?:[0-9a-f]{40}|[0-9a-f]{64})\n?")
_HOOFD: Final = patroon(rf"ref: (refs/heads/\S+)\n?|{_ID.pattern}")


class Aanblik(NamedTuple):
    """A digest of it, and when the last of it was touched."""

    som: bytes
    laatst: int


class _Aanraking(NamedTuple):
    """Something that lies there: all that is the same while nobody touches it."""

    plek: str
    hoe: tuple[int, ...] = ()
    sinds: int = 0


def zie(root: Path, git_map: Path) -> Aanblik | None:
    """Look at a register and the git folder around it; None when that tells nothing."""
    try:
        dingen = sorted([*_in_register(os.fspath(root)), *_in_git(git_map)])
    except (OSError, ValueError):  # closed, or of a kind that is not looked through
        return None
    regels = "\n".join(f"{ding.plek}\0{ding.hoe}" for ding in dingen)
    som = sha256(regels.encode("utf-8", "surrogateescape")).digest()
    return Aanblik(som, max(ding.sinds for ding in dingen))


def _in_register(root: str) -> Iterator[_Aanraking]:
    """Yield every folder and link, and the files that are read: all of its own, and any YAML."""
    te_gaan = [""]
    while te_gaan:
        map_ = te_gaan.pop()
        with os.scandir(os.path.join(root, map_)) as items:  # noqa: PTH118 - Path takes twice as long
            for item in items:
                pad = f"{map_}/{item.name}" if map_ else item.name
                if item.is_dir(follow_symlinks=False):
                    yield _Aanraking(pad)
                    if _kijkt_in(pad, item.name):
                        te_gaan.append(pad)
                elif item.is_symlink() and not map_:
                    raise ValueError(pad)  # who looks for loose texts goes through it
                elif not item.is_file(follow_symlinks=False):
                    yield _Aanraking(pad, (stat.S_IFMT(item.stat(follow_symlinks=False).st_mode),))
                elif is_eigen(pad) or item.name.lower().endswith((".yaml", ".yml")):
                    yield _bestand(pad, item.stat(follow_symlinks=False))


def _kijkt_in(pad: str, naam: str) -> bool:
    if naam.lower() == _GIT:
        return False
    return is_eigen(pad) or not (naam.startswith(".") or naam in NIET_LEZEN)


def _in_git(git_map: Path) -> Iterator[_Aanraking]:
    gedeeld = git_map / "commondir"
    samen = git_map / gedeeld.read_text("utf-8").strip() if gedeeld.is_file() else git_map
    for pad in (*(git_map / naam for naam in _EIGEN), *(samen / naam for naam in _GEDEELD)):
        yield _bestand_of_niets(pad)
    hoofd = _lees(git_map / "HEAD", _HOOFD)
    if hoofd is None:
        raise ValueError(git_map)
    if hoofd[1]:  # a branch: its last commit stands in a file of its own, or in that of all
        yield _bestand_of_niets(samen / hoofd[1])
        if _lees(samen / hoofd[1], _ID) is None and not (samen / "packed-refs").is_file():
            raise ValueError(hoofd[1])
    with os.scandir(samen / _OBJECTEN) as items:  # where an object comes or goes, a folder changes
        for item in items:
            if item.is_dir(follow_symlinks=False):
                gezien = item.stat(follow_symlinks=False)
                hoe = (gezien.st_ino, gezien.st_mtime_ns, gezien.st_ctime_ns)
                yield _Aanraking(item.path, hoe, max(hoe[1:]))


def _lees(pad: Path, vorm: re.Pattern[str]) -> re.Match[str] | None:
    """Return what a small file says, None when it is not there; ValueError for anything else."""
    try:
        gewoon = stat.S_ISREG(pad.lstat().st_mode)
    except FileNotFoundError:
        return None
    if gewoon and (gevonden := vorm.fullmatch(pad.read_text("utf-8"))):
        return gevonden
    raise ValueError(pad)


def _bestand_of_niets(pad: Path) -> _Aanraking:
    try:
        return _bestand(str(pad), pad.lstat())
    except FileNotFoundError:
        return _Aanraking(str(pad))


def _bestand(pad: str, gezien: os.stat_result) -> _Aanraking:
    aanzien = aanzien_van(gezien)
    if aanzien == ONBEKEND:
        raise ValueError(pad)
    return _Aanraking(pad, astuple(aanzien), max(aanzien.mtime, aanzien.ctime))
