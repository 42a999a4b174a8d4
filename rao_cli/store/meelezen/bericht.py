"""What the two processes say to each other: pieces of typed msgpack, each with a digest."""

from array import array
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

import msgspec
from msgspec.structs import replace

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Melding
from rao_cli.store.meelezen.woorden import deel_woorden
from rao_cli.store.opslag.aanzien import Aanzien
from rao_cli.store.opslag.inhoud import lees_ding, som_van, write_ding
from rao_cli.store.opslag.losgelaten import Losgelaten
from rao_cli.store.yaml.loading import Bestand, boom_weer
from rao_cli.store.yaml.reader.boom import Boom

_T = TypeVar("_T")
_LENGTE: Final = 8
_SOM: Final = len(som_van(b""))
#: More than this is no answer: it would be of some files, none of them larger than 1 MiB.
_MEESTE: Final = 256 * 1024 * 1024


class Meevraag(msgspec.Struct, frozen=True, array_like=True):
    """What is asked: these files of a register, the last one first."""

    #: Of which rao and Python the answer must be.
    sleutel: bytes
    #: The folder, as the system writes it.
    root: bytes
    #: With what git makes its ids here.
    algoritme: str
    #: The bytes of rao.yaml: they say what counts as a sign of a person.
    register: bytes
    paden: list[str]


class Bevonden(msgspec.Struct, frozen=True, array_like=True):
    """What a file by itself gives: findings that need no other file."""

    meldingen: tuple[Melding, ...]
    #: Whether somebody accepts findings in it.
    accepteert: bool

    @property
    def is_leeg(self) -> bool:
        """Whether there is nothing to say of it."""
        return not self.meldingen and not self.accepteert


class Plaatsen(msgspec.Struct, frozen=True, array_like=True):
    """Where everything stands in a file: what a `Boom` is after `laat_los`."""

    vorm: str
    merken: bytes
    sleutels: Mapping[int, str]

    @staticmethod
    def van(boom: Boom) -> "Plaatsen":
        """Return the places in a tree that was let go."""
        merken, sleutels = boom.plaatsen
        return Plaatsen(merken.typecode, merken.tobytes(), sleutels)

    def boom(self, soort: str) -> Boom:
        """Return the tree, without its text; KeyError, TypeError or ValueError when not."""
        merken = array(self.vorm, self.merken)[:]  # a copy has no room to grow in
        return boom_weer(soort, merken, self.sleutels)


_NERGENS: Final = Plaatsen("h", b"", {})


class Meegelezen(msgspec.Struct, frozen=True, array_like=True):
    """A good file that was read: its bytes in two digests, how it looked, and what it says."""

    pad: str
    som: bytes
    blob: str
    aanzien: Aanzien
    soort: str
    ding: bytes
    plaatsen: Plaatsen
    bevonden: Bevonden

    def zonder_ding(self) -> "Meegelezen":
        """Return what was found in it, and no more of what it says."""
        return replace(self, ding=b"", plaatsen=_NERGENS)

    def bestand(self, root: Path) -> Bestand | None:
        """Return the file, of which the text is not at hand; None when this is none."""
        with suppress(KeyError, TypeError, ValueError):
            ding, boom = lees_ding(self.soort, self.ding), self.plaatsen.boom(self.soort)
            if ding is not None:
                deel_woorden(ding)
                return Losgelaten(root, self.pad, ding, self.som, boom)
        return None


def maak_meegelezen(
    gelezen: tuple[str, bytes, Aanzien], blob: str, ding: Blok, boom: Boom, bevonden: Bevonden
) -> Meegelezen:
    """Return what is to be said of a file: `gelezen` is its path, bytes and look."""
    pad, data, aanzien = gelezen
    soort, inhoud = write_ding(ding)
    plaatsen = Plaatsen.van(boom)
    return Meegelezen(pad, som_van(data), blob, aanzien, soort, inhoud, plaatsen, bevonden)


def write_bericht(pijp: BinaryIO, iets: object) -> None:
    """Send it at once; OSError when nobody listens any more."""
    data = msgspec.msgpack.encode(iets)
    pijp.writelines((len(data).to_bytes(_LENGTE), som_van(data), data))
    pijp.flush()


def read_bericht(pijp: BinaryIO, vorm: type[_T]) -> _T | None:
    """Wait for the next piece; None when there is none, or anything about it is odd."""
    kop = pijp.read(_LENGTE + _SOM)
    lengte = int.from_bytes(kop[:_LENGTE])
    data = pijp.read(lengte) if len(kop) == _LENGTE + _SOM and lengte <= _MEESTE else b""
    if not data or som_van(data) != kop[_LENGTE:]:
        return None
    try:
        return msgspec.msgpack.decode(data, type=vorm)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
