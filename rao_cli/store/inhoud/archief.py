"""A zip from a stranger, opened in memory: nothing of it goes to disk, whatever it is called."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from typing import Final

import msgspec

from rao_cli.store.inhoud.inzage import GROOTSTE_DEEL, InhoudTeVeel, Vergaarbak

_DELEN: Final = 2_000
#: By this every entry in the list at the end begins.
_MERK: Final = b"PK\1\2"
#: By this the end of that list, of so many bytes, and a remark may follow.
_SLOT: Final = b"PK\5\6"
_SLOTMAAT: Final = 22
#: Before the bytes of a part stands so much, and its name; behind them may stand their size.
_KOPMAAT: Final = 30
_NAMERK: Final = 24
_VERSLEUTELD: Final = 1
_GEWOON: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FOUTEN: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, UnicodeError),
    *(NotImplementedError, RuntimeError, ValueError, IndexError),
)
OP_SLOT: Final = "het is op slot met een wachtwoord"
BESCHADIGD: Final = "het is beschadigd"
_ANDERS: Final = "het is ingepakt op een manier die rao niet kent"


class Archief(msgspec.Struct, frozen=True, dict=True):
    """The parts of a zip; each is unpacked when it is asked, and all of them counted in `bak`."""

    zip_: zipfile.ZipFile
    bak: Vergaarbak

    @cached_property
    def namen(self) -> dict[str, zipfile.ZipInfo]:
        """What is in it, but folders."""
        return {deel.filename: deel for deel in self.zip_.infolist() if not deel.is_dir()}

    def lees(self, naam: str) -> bytes | None:
        """Return a part; None when there is none, or when it cannot be read, and then `bak` says.

        InhoudTeVeel when it becomes too much.
        """
        deel = self.namen.get(naam)
        if deel is None:
            return None
        if deel.flag_bits & _VERSLEUTELD or deel.compress_type not in _GEWOON:
            self.bak.sluit(OP_SLOT if deel.flag_bits & _VERSLEUTELD else _ANDERS)
            return None
        self.bak.reken(deel.file_size)
        try:
            with self.zip_.open(deel) as stroom:
                # A bounded read: what a header says of the size may be a lie.
                data = stroom.read(GROOTSTE_DEEL + 1)
        except _FOUTEN:
            self.bak.sluit(BESCHADIGD)
            return None
        if len(data) > deel.file_size:
            raise InhoudTeVeel(BESCHADIGD)
        return data

    def ernaast(self) -> Iterator[str]:
        """Yield what is said of the parts: how they and their folders are called, and remarks."""
        for deel in self.zip_.infolist():
            yield deel.filename.replace("_", " ")
            yield deel.comment.decode("utf-8", "replace")
        yield self.zip_.comment.decode("utf-8", "replace")

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the parts."""
        return iter(self.namen)


def rond_archief(data: bytes, archief: Archief) -> Iterator[bytes]:
    """Yield the bytes before the first part, between two, and behind the end."""
    delen = sorted(archief.zip_.infolist(), key=lambda deel: deel.header_offset)
    plek = 0
    for deel in delen:
        if deel.header_offset > plek + (_NAMERK if plek else 0):
            yield data[plek : deel.header_offset]
        kop = data[deel.header_offset : deel.header_offset + _KOPMAAT]
        lengtes = sum(struct.unpack("<HH", kop[-4:])) if len(kop) == _KOPMAAT else 0
        plek = deel.header_offset + _KOPMAAT + lengtes + deel.compress_size
    if archief.zip_.start_dir > plek + _NAMERK:
        yield data[plek : archief.zip_.start_dir]
    eind = data.rfind(_SLOT)
    yield data[eind + _SLOTMAAT + len(archief.zip_.comment) :] if eind >= 0 else b""


def open_archief(data: bytes, bak: Vergaarbak) -> Archief | None:
    """Open a zip; None when that cannot be, and then `bak` says why."""
    if data.count(_MERK) > _DELEN:  # before there is an object for each of them
        bak.sluit(f"er zitten meer dan {_DELEN} bestanden in")
        return None
    try:
        archief = Archief(zipfile.ZipFile(io.BytesIO(data)), bak)
    except _FOUTEN:
        bak.sluit(BESCHADIGD)
        return None
    if len(archief.namen) < sum(not deel.is_dir() for deel in archief.zip_.infolist()):
        bak.sluit(BESCHADIGD)  # two parts of one name: which of them does a program show?
    return archief
