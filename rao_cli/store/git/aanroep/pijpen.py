"""Pipes, sockets and devices where git reads a file: git would wait for them for ever.

Whoever copies a folder with all that is in it copies its pipes too; no real repository has one.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.aanroep.patronen import weiger_zware_patronen
from rao_cli.store.schijf import te_diep

_GIT: Final = ".git"
#: What git reads in a folder of the work tree to know what it may pass by.
_IN_WERKMAP: Final = (".gitignore", ".gitattributes", ".gitmodules", ".mailmap")
#: By these git sees, in any folder on its way up, whether that is a repository without a work tree.
_KAAL: Final = ("HEAD", "commondir")
_KALE_MAPPEN: Final = ("objects", "refs")
_HOOKS: Final = "hooks"
#: By far the most folders: git says where a repository lies without reading any of them.
_OBJECTEN: Final = "objects"
#: rao's own folder is looked at by eigen_map.py, whenever rao uses it.
_EIGEN: Final = "rao"
#: The door of git's own file monitor, which rao switches off: nobody knocks there.
_WACHTER: Final = "fsmonitor--daemon.ipc"
#: Which of these, and of the settings and files in the folder of git, hold patterns; whether with
#: attributes.
_PATRONEN: Final = {
    ".gitignore": False,
    ".gitattributes": True,
    "info/exclude": False,
    "info/attributes": True,
    "excludesfile": False,
    "attributesfile": True,
}
#: So deep does git look for a fixed name behind a link; all below a link may be a whole disk.
_ACHTER_LINK: Final = 3
#: As deep as a folder of git goes: a name of a branch has slashes.
_DIEP: Final = 64
#: The key of settings that lie elsewhere: `[include] path = …`.
_ELDERS: Final = "path"
_MEESTE: Final = 1024 * 1024


def weiger_pijpen(begin: Path) -> Iterator[None]:
    """RaoError when git would find a pipe, a socket or a device around a folder.

    Yields once, before it looks through the objects: until the end git may read none of those.
    """
    for map_ in (begin, *begin.parents):
        weiger_in_map(map_)
        git_map = map_ / _GIT
        weiger_pijp(git_map)
        if os.path.lexists(git_map):
            yield from _weiger_in_git(git_map)
            return
        for naam in _KAAL:
            weiger_pijp(map_ / naam)
        if all(os.path.isdir(map_ / naam) for naam in _KALE_MAPPEN):  # noqa: PTH112 - Path raises
            yield from _weiger_in_git(map_)
            return


def weiger_onderweg(top: Path, paden: Iterable[str]) -> None:
    """RaoError when git would find one in a folder on the way to a path of the work tree."""
    for map_ in {ouder for pad in paden for ouder in PurePosixPath(pad).parents}:
        weiger_in_map(top / map_)


def weiger_in_map(map_: Path) -> None:
    """RaoError when one of git's files in a folder of the work tree is no file."""
    for naam in _IN_WERKMAP:
        weiger_pijp(map_ / naam)
        _weiger_patronen(map_ / naam, naam)


def _weiger_patronen(plek: Path, wat: str) -> None:
    if wat in _PATRONEN:
        weiger_zware_patronen(plek, attributen=_PATRONEN[wat])


def weiger_pijp(plek: Path) -> None:
    """RaoError when something is neither a file nor a folder, also at the end of a link."""
    try:
        soort = plek.stat().st_mode
    except (OSError, ValueError):  # not there or closed: whoever reads it says so
        return
    leeg = str(plek) == os.devnull
    if not (stat.S_ISREG(soort) or stat.S_ISDIR(soort) or leeg):
        naam = als_naam(str(plek))
        raise RaoError(
            f"'{naam}' is geen gewoon bestand, maar een pijp, een socket of een apparaat. "
            "git zou daarop blijven wachten. Er is niets veranderd.",
            hint=f"Haal '{naam}' weg, of zet het gewone bestand terug.",
        )


def _weiger_in_git(git_map: Path) -> Iterator[None]:
    gezien: set[Path] = set()
    plekken = list(_git_mappen(git_map))
    eigen = tuple(os.path.join(os.path.realpath(plek), "") for plek in plekken)  # noqa: PTH118
    for plek in plekken:
        _weiger_ongewone(_ongewoon(str(plek), str(plek), _DIEP), eigen)
        for naam in ("info/exclude", "info/attributes"):
            _weiger_patronen(plek / naam, naam)
        for naam in ("config", "config.worktree"):
            _weiger_waarden(plek / naam, plek.parent, gezien)
    yield
    for plek in plekken:
        objecten = os.path.join(plek, _OBJECTEN)  # noqa: PTH118 - as text, and a Path raises below
        diepte = _ACHTER_LINK if os.path.islink(objecten) else _DIEP  # noqa: PTH114
        _weiger_ongewone(_ongewoon(str(plek), objecten, diepte - 1), eigen)


def _weiger_ongewone(paden: Iterable[Path], eigen: tuple[str, ...]) -> None:
    """Refuse pipes and, apart from hooks, links to files outside of these folders."""
    for pad in paden:
        weiger_pijp(pad)
        # A hook is what somebody put there to run; many keep theirs in one place.
        if pad.parent.name != _HOOKS and not os.path.realpath(pad).startswith(eigen):
            _weiger_link(pad)


def _git_mappen(git_map: Path) -> Iterator[Path]:
    """Yield the git folder, the one that it shares with other work trees, and where objects lie."""
    if git_map.is_file():  # one line that says where it is
        git_map = git_map.parent / _tekst(git_map).removeprefix("gitdir:").strip()
    yield git_map
    weiger_pijp(git_map / "commondir")
    if gedeeld := _tekst(git_map / "commondir").strip():
        yield git_map / gedeeld
    elders = _tekst(git_map / "objects/info/alternates").splitlines()
    yield from (git_map / "objects" / regel for regel in elders if regel.strip())


def _ongewoon(git_map: str, map_: str, diepte: int) -> Iterator[Path]:
    """Yield what is no ordinary file and no folder in a folder of git; links to folders counted.

    RaoError for a folder so deep that only git would look in it.
    """
    try:
        with os.scandir(map_) as alle:  # most by far are files; of those the folder tells the kind
            items = [item for item in alle if not item.is_file(follow_symlinks=False)]
    except (OSError, ValueError):  # closed or odd: whoever reads it says so
        return
    for item in items:
        if item.name == _WACHTER or (map_ == git_map and item.name == _EIGEN):
            continue
        if not _is_map(item):
            yield Path(item.path)
        elif map_ == git_map and item.name == _OBJECTEN:
            continue  # in its turn
        elif diepte > 0:
            minder = _ACHTER_LINK if item.is_symlink() else diepte
            yield from _ongewoon(git_map, item.path, min(diepte, minder) - 1)
        elif len((binnen := Path(item.path).relative_to(git_map)).parts) > _DIEP:
            raise te_diep(Path(git_map), binnen.as_posix(), _DIEP)


def _is_map(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_dir()
    except OSError:  # a link in a circle
        return False


def _weiger_waarden(bestand: Path, boven: Path, gezien: set[Path]) -> None:
    """Refuse settings that point at a pipe, also by way of other settings that they name."""
    if bestand in gezien:
        return
    gezien.add(bestand)
    for sleutel, waarde in _waarden(_tekst(bestand)):
        pad = os.path.expanduser(waarde)  # noqa: PTH111 - Path raises for no such user
        for plek in (bestand.parent / pad, boven / pad):
            weiger_pijp(plek)
            _weiger_patronen(plek, sleutel)
            if sleutel == _ELDERS:
                _weiger_waarden(plek, boven, gezien)


def _waarden(tekst: str) -> Iterator[tuple[str, str]]:
    """Yield keys and what their values may be, with and without what may be a remark."""
    for regel in tekst.replace("\\\r\n", "").replace("\\\n", "").splitlines():
        links, _, ruw = regel.partition("=")
        sleutel = links.rpartition("]")[2].strip().lower()  # its section may stand before it
        for stuk in dict.fromkeys((ruw, re.split("[#;]", ruw, maxsplit=1)[0])):
            yield sleutel, re.sub(r"\\(.)", r"\1", stuk.replace('"', "")).strip()


def _weiger_link(plek: Path) -> None:
    """Refuse a file of git that lies elsewhere: a message would show what stands there."""
    if plek.is_symlink() and _is_bestand(plek):  # an editor's mark leads nowhere
        naam = als_naam(str(plek))
        raise RaoError(
            f"'{naam}' is een verwijzing (symlink) naar een andere plek. rao leest niet wat daar "
            "staat. Er is niets veranderd.",
            hint=f"Zet het gewone bestand terug op de plaats van '{naam}'.",
        )


def _is_bestand(plek: Path) -> bool:
    try:
        return plek.is_file()
    except (OSError, ValueError):
        return False


def _tekst(plek: Path) -> str:
    """Return the head of a file; nothing when it is none."""
    if not _is_bestand(plek):
        return ""
    try:
        with plek.open(encoding="utf-8", errors="replace") as bestand:
            return bestand.read(_MEESTE)
    except (OSError, ValueError):
        return ""
