"""What lies on the disk. What is not there and what cannot be read are never the same.

A folder that seems empty because nobody may look in it would make rao silent about half of a
register, and would commit as removed what is still there.
"""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from rao_cli.model.errors import Onleesbaar, waarom
from rao_cli.model.plaats import is_eigen
from rao_cli.model.tekens import als_naam

#: Only these say that something is not there; every other answer leaves that open.
ER_NIET: Final = (FileNotFoundError, NotADirectoryError)
#: Nothing can have such a name.
_GEEN_NAAM: Final = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})
_GIT: Final = ".git"
#: So many folders may lie in each other: more nobody made by hand.
_DIEPSTE: Final = 500
#: So many of them show which one is meant.
_GENOEMD: Final = 5


def onleesbaar(wat: str, fout: OSError) -> Onleesbaar:
    """Return the failure for `wat`, such as "de map overleggen"."""
    return Onleesbaar(
        f"rao kan {als_naam(wat)} niet lezen: {waarom(fout)}.",
        hint="Kijk of u het mag openen, of een ander programma het vasthoudt en of de schijf of "
        "het netwerk werkt. Voer de opdracht daarna opnieuw uit.",
    )


def te_diep(root: Path, pad: str, meeste: int) -> Onleesbaar:
    """Return the failure for a folder that lies below more than `meeste` others."""
    begin = als_naam(str(root.joinpath(*PurePosixPath(pad).parts[:_GENOEMD])))
    return Onleesbaar(
        f"De map '{begin}/…' zit te diep: er zitten meer dan {meeste} mappen in elkaar. "
        "Er is niets veranderd.",
        hint="Verplaats wat u nodig hebt naar een hogere map, en haal de diepe mappen weg.",
    )


class _Leesbaar:
    """A block around the reading of one thing; a generator for it takes four times as long."""

    __slots__ = ("_wat",)

    def __init__(self, wat: str) -> None:
        self._wat = wat

    def __enter__(self) -> None:
        pass

    def __exit__(self, _soort: object, fout: BaseException | None, _waar: object) -> None:
        if isinstance(fout, OSError):
            raise onleesbaar(self._wat, fout) from fout


def leesbaar(wat: str) -> _Leesbaar:
    """Tell what the system refuses in the block as a failure to read `wat`."""
    return _Leesbaar(wat)


def read_hoogstens(bestand: BinaryIO, meeste: int) -> bytes:
    """Read a file, never more than one byte over a limit.

    Who asks for all that it may be, is given room for that much before a byte is read.
    """
    grootte = os.fstat(bestand.fileno()).st_size
    data = bestand.read(min(grootte, meeste) + 1)
    if grootte < len(data) <= meeste:  # it grew, or it is a file that does not know its size
        data += bestand.read(meeste + 1 - len(data))
    return data


def inhoud(root: Path, pad: str) -> list[os.DirEntry[str]]:
    """Return what a folder of a register holds, by name; nothing when it is not there.

    Onleesbaar when it belongs to the register. Any other folder counts as empty then: what lies
    there is not rao's. Onleesbaar also when it lies too deep.
    """
    if pad.count("/") >= _DIEPSTE:
        raise te_diep(root, pad, _DIEPSTE)
    try:
        with os.scandir(root / pad) as items:
            return sorted(items, key=lambda item: item.name)
    except ER_NIET:
        return []
    except OSError as fout:
        if not is_eigen(pad):
            return []
        raise onleesbaar(f"de map {pad or root}", fout) from fout


def bestanden(root: Path, pad: str) -> Iterator[str]:
    """Yield every file below a folder, without following links, not into another repository."""
    te_gaan = [pad]
    while te_gaan:
        hier = te_gaan.pop()
        items = inhoud(root, hier)
        if hier and any(item.name == _GIT for item in items):
            continue
        mappen = []
        for item in items:
            if item.name.lower() == _GIT:
                continue
            deel = f"{hier}/{item.name}" if hier else item.name
            with leesbaar(deel):
                is_map = item.is_dir(follow_symlinks=False)
            if is_map:
                mappen.append(deel)
            else:
                yield deel
        te_gaan += reversed(mappen)


def wandel(
    map_: Path, onerror: Callable[[OSError], object] | None = None
) -> Iterator[tuple[str, list[str], list[str]]]:
    """Walk down as os.walk does; Onleesbaar for a folder that lies too deep."""
    hoog = os.fspath(map_).count(os.sep)
    for hier, mappen, namen in os.walk(map_, onerror=onerror):
        if hier.count(os.sep) - hoog >= _DIEPSTE:
            raise te_diep(map_, Path(hier).relative_to(map_).as_posix(), _DIEPSTE)
        yield hier, mappen, namen


def soort(root: Path, pad: str) -> int | None:
    """Return which kind of file stands at a place (a link is a link); None: nothing is there."""
    try:
        return stat.S_IFMT((root / pad).lstat().st_mode)
    except ER_NIET:
        return None
    except OSError as fout:
        raise _onvindbaar(root / pad, pad, fout) from fout


def achter_link(root: Path, pad: str) -> bool:
    """Say whether a folder on the way to a place is a link: what lies behind it is elsewhere."""
    ouders = [ouder.as_posix() for ouder in PurePosixPath(pad).parents][:-1]
    return any(soort(root, ouder) == stat.S_IFLNK for ouder in ouders)


def bestaat(pad: Path) -> bool:
    """Say whether something is there, also at the end of a link."""
    return _soort_achter(pad) is not None


def is_bestand(pad: Path) -> bool:
    """Say whether an ordinary file is there, also at the end of a link."""
    return _soort_achter(pad) == stat.S_IFREG


def zoek_boven(begin: Path, naam: str) -> Path | None:
    """Return the nearest folder with an ordinary file of a name, from `begin` upwards."""
    mappen = (begin, *begin.parents)
    return next((map_ for map_ in mappen if is_bestand(map_ / naam)), None)


def _soort_achter(pad: Path) -> int | None:
    try:
        return stat.S_IFMT(pad.stat().st_mode)
    except (*ER_NIET, ValueError):  # a zero byte in a name
        return None
    except OSError as fout:
        if fout.errno in _GEEN_NAAM:
            return None
        raise _onvindbaar(pad, str(pad), fout) from fout


def _onvindbaar(plek: Path, pad: str, fout: OSError) -> Onleesbaar:
    """Return the failure of who asks what stands at a place: the folder around it says no."""
    ouder = PurePosixPath(pad).parent.as_posix()
    geen_toegang = isinstance(fout, PermissionError)
    map_ = plek.parent if ouder == "." else ouder
    return onleesbaar(f"de map {map_}" if geen_toegang else pad or str(plek), fout)


def naar_schijf(map_: Path) -> None:
    """Make a replaced name survive a power cut; Windows does not know this."""
    if sys.platform == "win32":
        return
    fd = os.open(map_, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
