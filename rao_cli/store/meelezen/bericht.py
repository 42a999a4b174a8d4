"""What the two processes say to each other: pieces of typed msgpack, each with a digest."""

from collections.abc import Mapping
from datetime import date
from typing import BinaryIO, Final, TypeVar

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.namen import op_dag
from rao_cli.model.soorten.register import Register
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.opslag.aanzien import Aanzien
from rao_cli.store.opslag.inhoud import som_van, write_ding
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
    #: The day whose names of the register count.
    dag: date
    paden: list[str]

    def namen(self) -> Register | None:
        """Return the register as those bytes say it, under the names of that day."""
        bestand = load_op_plek(REGISTERBESTAND, self.register)
        ding = bestand.ding if bestand else None
        return op_dag(ding, self.dag) if isinstance(ding, Register) else None


class Bevonden(msgspec.Struct, frozen=True, array_like=True):
    """What a file by itself gives: findings that need no other file."""

    meldingen: tuple[Melding, ...]
    #: Whether somebody accepts findings in it.
    accepteert: bool

    @property
    def is_leeg(self) -> bool:
        """Whether there is nothing to say of it."""
        return not self.meldingen and not self.accepteert


#: What most files give: they share it.
NIETS: Final = Bevonden((), accepteert=False)


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


class Meegelezen(msgspec.Struct, frozen=True, array_like=True):
    """A good file that was read: its bytes in two digests, how it looked, and what it says."""

    #: Which of the files that were asked, from 0.
    nummer: int
    som: bytes
    blob: str
    aanzien: Aanzien
    soort: str
    ding: bytes
    plaatsen: Plaatsen


def maak_meegelezen(
    gelezen: tuple[int, bytes, Aanzien], blob: str, ding: Blok, boom: Boom
) -> Meegelezen:
    """Return what is to be said of a file: `gelezen` is its number, bytes and look."""
    nummer, data, aanzien = gelezen
    soort, inhoud = write_ding(ding)
    return Meegelezen(nummer, som_van(data), blob, aanzien, soort, inhoud, Plaatsen.van(boom))


class Meebekeken(msgspec.Struct, frozen=True, array_like=True):
    """What was found in a file with these bytes."""

    nummer: int
    som: bytes
    bevonden: Bevonden


class Meestuk(msgspec.Struct, frozen=True, array_like=True):
    """What is told at a time: a file may be read first, and looked at later."""

    gelezen: list[Meegelezen] = []
    bekeken: list[Meebekeken] = []


def write_bericht(pijp: BinaryIO, iets: object) -> None:
    """Send it at once; OSError when nobody listens any more."""
    data = msgspec.msgpack.encode(iets)
    pijp.write(b"".join((len(data).to_bytes(_LENGTE), som_van(data), data)))
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
