"""What lies beside the objects of git and may hold a text: of rao itself, and of git."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.store.git.aanroep.eigen_map import BEGIN, CONCEPTEN, MERK, eigen_map, namen_in
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.sprong import read_sprong
from rao_cli.store.git.wissen.verwijderen import ontkoppel
from rao_cli.store.git.wissen.wijzers import git_mappen

#: A file on its way, of a run that was killed; and answers, that are only asked once more.
_WEGWERP: Final = ("herstel", "terugzetten", "terugleggen", "sync-antwoorden.json")
_HALF: Final = ".nieuw"
#: What a person typed or copied: it goes only when it is what goes.
_VAN_MENSEN: Final = ("bewaard", CONCEPTEN)
#: Folders of which all is made anew: by each sync, and by each reading.
_WORDT_NIEUW: Final = ("samen", "opslag")
#: Where git keeps texts that are no objects: how a person settled a merge, what fsck found.
_VAN_GIT: Final = ("rr-cache", "lost-found")


def ruim_eigen(plek: GitPlek, weg: frozenset[str], is_weg: Callable[[bytes], bool]) -> None:
    """Clear what rao keeps beside git, under its lock, while no change is half-way.

    `weg` are commits that go, `is_weg` says of the bytes of a file whether they go too.
    """
    for git_map in git_mappen(plek):
        basis = eigen_map(git_map)
        for naam in namen_in(basis):
            if naam in _WEGWERP or naam.removesuffix(_HALF) in _WEGWERP:
                ontkoppel(basis / naam)
            elif naam.startswith(MERK):
                _ruim_merk(basis / naam, weg)
            elif naam.startswith(_VAN_MENSEN):
                _ruim_teksten(eigen_map(git_map, naam), is_weg)
        for naam in _VAN_GIT:
            _ruim_teksten(git_map / naam, is_weg)
        for naam in {*_WORDT_NIEUW} & {*namen_in(basis)}:
            shutil.rmtree(eigen_map(git_map, naam), ignore_errors=True)


def van_mensen(plek: GitPlek, is_weg: Callable[[bytes], bool]) -> Iterator[Path]:
    """Yield the drafts and copies that rao and git keep and that go; nothing is removed."""
    for git_map in git_mappen(plek):
        for naam in namen_in(eigen_map(git_map)):
            if naam.startswith(_VAN_MENSEN):
                bestanden = _bestanden(eigen_map(git_map, naam))
                yield from (een for een in bestanden if is_weg(_read(een)))
        for naam in _VAN_GIT:
            yield from (een for een in _bestanden(git_map / naam) if is_weg(_read(een)))


def _ruim_teksten(map_: Path, is_weg: Callable[[bytes], bool]) -> None:
    for bestand in _bestanden(map_):
        if is_weg(_read(bestand)):
            ontkoppel(bestand)


def _ruim_merk(map_: Path, weg: frozenset[str]) -> None:
    """Clear the folder of a change that did not end; of a jump from or to what goes, all of it."""
    if not map_.is_dir() or map_.is_symlink():
        return
    sprong = read_sprong(map_)
    if sprong is not None and (sprong["van"] in weg or sprong["naar"] in weg):
        shutil.rmtree(map_, ignore_errors=True)
        return
    for naam in namen_in(map_):
        if naam != BEGIN and not naam.endswith(".json"):
            ontkoppel(map_ / naam)


def _bestanden(map_: Path) -> Iterator[Path]:
    """Yield the files of a folder, and of the folders in it; never behind a link."""
    for naam in namen_in(map_):
        plek = map_ / naam
        if plek.is_symlink():
            continue
        if plek.is_dir():
            yield from _bestanden(plek)
        elif plek.is_file():
            yield plek


def _read(bestand: Path) -> bytes:
    """Return the bytes of a file; of JSON with its letters as they are meant."""
    with suppress(OSError):
        data = bestand.read_bytes()
        if bestand.name.removesuffix(_HALF).endswith(".json"):
            with suppress(ValueError, RecursionError):
                return json.dumps(json.loads(data), ensure_ascii=False).encode()
        return data
    return b""
