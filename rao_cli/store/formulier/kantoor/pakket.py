"""The zip that a docx or odt is, from a stranger: little is opened, and nothing goes to disk."""

import io
import struct
import zipfile
import zlib
from typing import Final, NoReturn
from xml.etree.ElementTree import Element, ParseError, XMLParser, fromstring

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import als_naam

MB: Final = 1024 * 1024
GROOTST: Final = 10 * MB
_UITGEPAKT: Final = 50 * MB
_DELEN: Final = 2_000
_DIEPST: Final = 100
#: So many signs that begin a tag stand in a form of a thousand pages at most.
_ELEMENTEN: Final = 1_000_000
#: The fixed part of the header of an entry; the lengths of its name and extra stand at its end.
_KOPLENGTE: Final = 30
_VERSLEUTELD: Final = 1
_GEWOON: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FOUTEN: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, IndexError),
)
STUUR_OPNIEUW: Final = "Open het bestand, sla het op als gewoon docx of odt, en stuur dat."


class Kantoorpakket(msgspec.Struct):
    """The parts of a file by name; each is unpacked when it is asked, and all of them counted."""

    bestand: str
    zip_: zipfile.ZipFile
    namen: frozenset[str]
    _over: int = msgspec.field(default=_UITGEPAKT)

    def lees(self, naam: str) -> bytes | None:
        """Return a part; None when there is none. RaoError when it is damaged, or too much."""
        if naam not in self.namen:
            return None
        deel = self.zip_.getinfo(naam)
        if deel.file_size > self._over:
            weiger_groot(self.bestand)
        try:
            with self.zip_.open(deel) as stroom:
                # A bounded read: what a header says of the size may be a lie.
                data = stroom.read(deel.file_size + 1)
                rest = stroom.read(1)
        except _FOUTEN:
            beschadigd(self.bestand)
        if rest or len(data) != deel.file_size:
            beschadigd(self.bestand)
        self._over -= len(data)
        return data

    def boom(self, naam: str) -> Element | None:
        """Return a part as a tree; None when there is none."""
        data = self.lees(naam)
        return None if data is None else read_xml(self.bestand, data)


def open_pakket(bestand: str, data: bytes) -> Kantoorpakket:
    """Open a zip from a stranger; RaoError when it is none, damaged, locked or too much."""
    try:
        zip_ = zipfile.ZipFile(io.BytesIO(data))
    except _FOUTEN:
        beschadigd(bestand)
    delen = zip_.infolist()
    if len(delen) > _DELEN or sum(deel.file_size for deel in delen) > _UITGEPAKT:
        weiger_groot(bestand)
    if any(deel.flag_bits & _VERSLEUTELD for deel in delen):
        weiger_wachtwoord(bestand)
    namen = [deel.filename for deel in delen]
    if len({*namen}) != len(namen) or any(deel.compress_type not in _GEWOON for deel in delen):
        beschadigd(bestand)
    if _overlapt(data, delen):
        beschadigd(bestand)
    return Kantoorpakket(bestand, zip_, frozenset(namen))


def _overlapt(data: bytes, delen: list[zipfile.ZipInfo]) -> bool:
    """Say whether two entries share bytes: so a few kilobytes become gigabytes."""
    einde = 0
    for deel in sorted(delen, key=lambda deel: deel.header_offset):
        if deel.header_offset < einde:
            return True
        kop = data[deel.header_offset : deel.header_offset + _KOPLENGTE]
        if len(kop) < _KOPLENGTE:
            return True
        naam, extra = struct.unpack("<HH", kop[-4:])
        einde = deel.header_offset + _KOPLENGTE + naam + extra + deel.compress_size
    return einde > len(data)


def read_xml(bestand: str, data: bytes) -> Element:
    """Parse a part: no definitions of its own, not too deep, and one encoding."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise RaoError(
            f"In '{als_naam(bestand)}' staan eigen definities (DTD); zo'n bestand leest rao niet.",
            hint=STUUR_OPNIEUW,
        )
    if data.count(b"<") > _ELEMENTEN:
        weiger_groot(bestand)
    try:
        boom = fromstring(data, XMLParser(encoding="utf-8"))  # noqa: S314 - no DTD gets here
    except (ParseError, ValueError):
        beschadigd(bestand)
    laag, diep = [boom], 0
    while laag:
        diep += 1
        if diep > _DIEPST:
            raise RaoError(
                f"De tekst in '{als_naam(bestand)}' zit te diep in elkaar; rao leest dat niet.",
                hint=STUUR_OPNIEUW,
            )
        laag = [kind for element in laag for kind in element]
    return boom


def beschadigd(bestand: str) -> NoReturn:
    """RaoError for a file that is not whole."""
    raise RaoError(
        f"'{als_naam(bestand)}' is beschadigd: rao kan het niet openen.",
        hint="Vraag het bestand opnieuw op, of open het zelf en sla het opnieuw op.",
    )


def weiger_groot(bestand: str) -> NoReturn:
    """RaoError for a file that is more than a form can be."""
    raise RaoError(
        f"'{als_naam(bestand)}' is te groot: een formulier is hoogstens {GROOTST // MB} MB, "
        f"en uitgepakt {_UITGEPAKT // MB} MB in {_DELEN} delen.",
        hint="Haal de plaatjes en bijlagen eruit, en stuur het opnieuw.",
    )


def weiger_wachtwoord(bestand: str) -> NoReturn:
    """RaoError for a file that is locked."""
    raise RaoError(
        f"'{als_naam(bestand)}' is beveiligd met een wachtwoord; rao kan het niet lezen.",
        hint="Haal het wachtwoord eraf en sla het bestand opnieuw op.",
    )
