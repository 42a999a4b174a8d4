"""One file of what is kept: whole, of this rao and of this user, or absent.

`.git/rao/opslag/<naam>-<register>`: a fixed beginning, the digest of the head, the head and its
length, and behind that pieces that are only looked at when they are needed; the head has a digest
of each.
"""

import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import quote, unquote
from weakref import finalize

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.aanroep.eigen_map import eigen_map, zoek_git_map, zoek_top

MAP: Final = "opslag"
#: The file with what was read of a register.
LEZING: Final = "lezing"
_BEGIN: Final = b"rao-opslag-1\n"
_SOM: Final = slice(len(_BEGIN), len(_BEGIN) + sha256().digest_size)
_LENGTE: Final = slice(_SOM.stop, _SOM.stop + 8)
#: More than this no register needs; who put it there, is not rao.
_MEESTE: Final = 1024**3
_IEDEREEN: Final = stat.S_IRWXG | stat.S_IRWXO
_LANGSTE_NAAM: Final = 150
#: How a file is made that is not there yet.
_NIEUW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Opslagplek(msgspec.Struct, frozen=True):
    """Where what is kept of one register lies."""

    git_map: Path
    top: Path
    #: The register below the top of the work tree, in a form that can be a name.
    register: str
    #: sha1 or sha256: with what git makes its ids here.
    algoritme: str

    @staticmethod
    def vind(root: Path) -> "Opslagplek | None":
        """Return the place for a register; None without a git folder of one's own."""
        with suppress(OSError, RaoError):
            root = root.resolve()  # as git: a link may lead into another repository
            top, git_map = zoek_top(root), zoek_git_map(root)
            if top is None or git_map is None or not (git_map / "HEAD").is_file():
                return None
            deel = os.fsencode(root.relative_to(top).as_posix())
            register = quote(deel, safe="").replace(".", "%2E")
            if _is_eigen(git_map.stat()) and len(register) <= _LANGSTE_NAAM:
                return Opslagplek(git_map, top, register, _algoritme(git_map))
        return None

    def pad(self, naam: str, *, maak: bool = False) -> Path:
        """Return the path of a file; RaoError when its folder is a link."""
        return eigen_map(self.git_map, MAP, maak=maak) / f"{naam}-{self.register}"


def _algoritme(git_map: Path) -> str:
    """Return what git's ids are made with; a wrong guess only makes that nothing is found by id."""
    gedeeld = git_map / "commondir"  # of a second work tree
    map_ = git_map / gedeeld.read_text("utf-8").strip() if gedeeld.is_file() else git_map
    config = map_ / "config"
    if not config.is_file():  # of a pipe there is no end
        raise FileNotFoundError(config)
    return "sha256" if b"sha256" in config.read_bytes().lower() else "sha1"


class Opslagstukken:
    """The bytes of a file from a place on: most who open it want its head and a few pieces.

    On Windows all of it is read at once: there a file that is open cannot be written anew.
    """

    def __init__(self, bron: "memoryview | _Openbestand", begin: int = 0, eind: int = 0) -> None:
        self._bron, self._begin, self._lengte = bron, begin, eind - begin

    def __getitem__(self, deel: slice) -> memoryview:
        """Return these bytes; other or fewer ones when somebody wrote in the file meanwhile."""
        van, tot, _ = deel.indices(self._lengte)
        van, tot = self._begin + van, self._begin + max(van, tot)
        return self._bron[van:tot] if isinstance(self._bron, memoryview) else self._bron(van, tot)

    def vanaf(self, begin: int) -> "Opslagstukken":
        """Return what is behind a place."""
        return Opslagstukken(self._bron, self._begin + begin, self._begin + self._lengte)


class _Openbestand:
    """A file that is open as long as somebody may want a piece of it."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        finalize(self, os.close, fd)

    def __call__(self, van: int, tot: int) -> memoryview:
        """Return some bytes."""
        with suppress(OSError):  # then they are no piece either
            return memoryview(os.pread(self._fd, tot - van, van))
        return memoryview(b"")


class Opslagdata(msgspec.Struct, frozen=True):
    """What a file holds."""

    kop: memoryview
    stukken: Opslagstukken


def read(plek: Opslagplek, naam: str) -> Opslagdata | None:
    """Return what a file holds; None when it is not there or anything about it is odd."""
    with suppress(OSError, RaoError):
        heel, grootte = _open_eigen(plek.pad(naam))
        begin = heel[: _LENGTE.stop]
        eind = _LENGTE.stop + int.from_bytes(begin[_LENGTE])
        kop = heel[_LENGTE.stop : eind] if eind <= grootte else memoryview(b"")
        som = sha256(begin[_LENGTE])
        som.update(kop)
        if bytes(begin[: _SOM.stop]) == _BEGIN + som.digest():
            return Opslagdata(kop, heel.vanaf(eind))
    return None


def _open_eigen(pad: Path) -> tuple[Opslagstukken, int]:
    """Open an ordinary file of this user alone, and say its size; OSError for any other."""
    _eis_gewoon(pad.lstat())
    vlaggen = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    fd = os.open(pad, vlaggen)
    if sys.platform == "win32":
        with os.fdopen(fd, "rb") as bestand:
            _eis_gewoon(os.fstat(fd))
            data = memoryview(bestand.read())
        return Opslagstukken(data, 0, len(data)), len(data)
    bron = _Openbestand(fd)
    gezien = os.fstat(fd)
    _eis_gewoon(gezien)
    return Opslagstukken(bron, 0, gezien.st_size), gezien.st_size


def _eis_gewoon(gezien: os.stat_result) -> None:
    gewoon = stat.S_ISREG(gezien.st_mode) and gezien.st_size <= _MEESTE and gezien.st_nlink == 1
    van_anderen = sys.platform != "win32" and gezien.st_mode & _IEDEREEN
    if not gewoon or van_anderen or not _is_eigen(gezien):
        raise PermissionError


def _is_eigen(gezien: os.stat_result) -> bool:
    return sys.platform == "win32" or gezien.st_uid == os.getuid()


class NieuweOpslag:
    """A file that is being made beside the old one, and the moment at which that began.

    That moment is told by the disk itself, whatever the clock of the machine says.
    """

    def __init__(self, plek: Opslagplek, naam: str) -> None:
        """OSError or RaoError when nothing can be written there."""
        self._doel = plek.pad(naam, maak=True)
        _ruim(plek, self._doel)
        self._pad = self._doel.with_name(f"{self._doel.name}.{os.urandom(6).hex()}")
        fd = os.open(self._pad, _NIEUW, 0o600)  # as tempfile does, which loads random
        self._bestand = os.fdopen(fd, "wb")
        self.begin_ns = os.fstat(fd).st_mtime_ns
        self._ruim = finalize(self, _laat, self._bestand, self._pad)

    def schrijf(self, kop: bytes, stukken: Iterable[bytes | memoryview] = ()) -> None:
        """Put this in the place of what was there, whole or not at all; silent when refused."""
        lengte = len(kop).to_bytes(8)
        with suppress(OSError):
            with self._bestand as bestand:
                bestand.writelines((_BEGIN, sha256(lengte + kop).digest(), lengte, kop, *stukken))
            self._pad.replace(self._doel)
        self._ruim()

    def laat(self) -> None:
        """Make nothing of it; that also happens by itself at the end."""
        self._ruim()


def _laat(bestand: BinaryIO, pad: Path) -> None:
    with suppress(OSError):
        bestand.close()
    with suppress(OSError):
        pad.unlink(missing_ok=True)


def _ruim(plek: Opslagplek, doel: Path) -> None:
    """Clear what a run that was killed left (of one that is busy too: then that keeps nothing).

    And what is kept of a register that is not there any more.
    """
    for item in list(doel.parent.iterdir()):
        register = unquote(item.name.partition("-")[2].partition(".")[0])
        half = item.name.startswith(f"{doel.name}.")
        if half or not (plek.top / register / REGISTERBESTAND).is_file():
            with suppress(OSError):
                item.unlink()
