"""Which reader a file of a form gets: by what is in it, not by its name."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.formulier import Ingevuld

#: Reads a file, by its name and its bytes; RaoError with one sentence when it will not do.
Formulierlezer = Callable[[str, bytes], Ingevuld]
#: A larger file is no form; nothing of it is read.
MEESTE: Final = 10 * 1024 * 1024
_ZO: Final = "Vul het formulier in met Word, LibreOffice of een browser, en bewaar het als docx, "
_HINT: Final = f"{_ZO}odt of html. Een gewone tekst met de koppen van het formulier mag ook."
#: How files begin that are no form, and what they are.
_BEGIN: Final[Mapping[bytes, str]] = {
    b"%PDF": "een pdf",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "een oud Word-bestand (.doc) of een bestand met "
    "een wachtwoord",
    b"{\\rtf": "een rtf-bestand",
    b"\x89PNG": "een plaatje",
    b"\xff\xd8\xff": "een plaatje",
    b"GIF8": "een plaatje",
    b"Rar!": "een ingepakt bestand (rar)",
    b"7z\xbc\xaf": "een ingepakt bestand (7z)",
    b"\x1f\x8b": "een ingepakt bestand (gzip)",
    b"MZ": "een programma",
}
#: What the names in a zip say of it.
_IN_ZIP: Final[Mapping[str, str]] = {
    "word/document.xml": "docx",
    "xl/workbook.xml": "een rekenblad (xlsx)",
    "ppt/presentation.xml": "een presentatie (pptx)",
}
_ODF: Final = "application/vnd.oasis.opendocument."
_ODT: Final = ("text", "text-template")


def soort_bestand(naam: str, data: bytes) -> str:
    """Return the kind of a file by its content: docx, odt, html, json or tekst.

    RaoError with one sentence for every other kind.
    """
    if len(data) > MEESTE:
        raise _weiger(naam, "groter dan 10 MB")
    if not data.strip():
        raise _weiger(naam, "leeg")
    for begin, wat in _BEGIN.items():
        if data.startswith(begin):
            raise _weiger(naam, wat)
    if data.startswith(b"PK"):
        return _in_zip(naam, data)
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _weiger(naam, "geen tekst en geen formulier")
    kaal = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:512].lower()
    if kaal.startswith(b"{"):
        return "json"
    return "html" if kaal.startswith((b"<!doctype html", b"<html", b"<!--", b"<?xml")) else "tekst"


def _in_zip(naam: str, data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zip_:
            namen = set(zip_.namelist())
            odf = _soort_odf(zip_) if "mimetype" in namen else ""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        raise _weiger(naam, "beschadigd") from None
    if odf.startswith(_ODF):
        if odf.removeprefix(_ODF).strip() in _ODT:
            return "odt"
        raise _weiger(naam, "een rekenblad of presentatie van LibreOffice")
    for plek, wat in _IN_ZIP.items():
        if plek not in namen:
            continue
        if wat == "docx":
            return wat
        raise _weiger(naam, wat)
    raise _weiger(naam, "een ingepakt bestand (zip)")


def _soort_odf(zip_: zipfile.ZipFile) -> str:
    with zip_.open("mimetype") as soort:
        return soort.read(128).decode("ascii", "replace")


def _weiger(naam: str, wat: str) -> RaoError:
    return RaoError(f"'{naam}' is {wat}; dat leest rao niet.", hint=_HINT)


#: Each kind with its reader. A reader is imported by its row, so that nothing waits for it.
LEZERS: Final[Mapping[str, Formulierlezer]] = {}


def lees_bestand(naam: str, data: bytes) -> Ingevuld:
    """Read a file with what somebody filled in; RaoError with one sentence when it will not do."""
    soort = soort_bestand(naam, data)
    if soort not in LEZERS:
        raise _weiger(naam, f"een {soort}-bestand")
    return LEZERS[soort](naam, data)
