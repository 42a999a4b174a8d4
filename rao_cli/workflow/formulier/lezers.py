"""Which reader a file of a form gets: by what is in it, not by its name."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.formulier import Ingevuld
from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import als_naam
from rao_cli.store.formulier.codering import kan_tekst, read_codering
from rao_cli.store.formulier.post import MEESTE as MEESTE_MAIL
from rao_cli.store.formulier.post import GeenBijlage, read_mail
from rao_cli.store.formulier.postmerk import is_mail

__all__ = ["MEESTE_MAIL", "lees_bestanden", "soort_bestand"]

#: Reads a file, by its name and its bytes; RaoError with one sentence when it will not do.
Formulierlezer = Callable[[str, bytes], Ingevuld]
#: A larger file is no form; nothing of it is read.
MEESTE: Final = 10 * 1024 * 1024
_ZO: Final = "Vul het formulier in met Word, LibreOffice of een browser, en bewaar het als docx, "
_HINT: Final = f"{_ZO}odt of html. Een gewone tekst met de koppen van het formulier mag ook."
_OOK_TEKST: Final = (
    "In de mail zelf staat ook tekst; die leest rao niet. Kijk of daar nog iets in staat voor de "
    "zaak."
)
_UIT_TEKST: Final = "Aan de mail hangt geen formulier; rao leest wat in de mail zelf staat."
#: How files begin that are no form, and what they are.
_BEGIN: Final[Mapping[bytes, str]] = {
    b"%PDF": "een pdf",
    b"{\\rtf": "een rtf-bestand",
    b"\x89PNG": "een plaatje",
    b"\xff\xd8\xff": "een plaatje",
    b"GIF8": "een plaatje",
    b"Rar!": "een ingepakt bestand (rar)",
    b"7z\xbc\xaf": "een ingepakt bestand (7z)",
    b"\x1f\x8b": "een ingepakt bestand (gzip)",
    b"MZ": "een programma",
}
#: An old file of Word, or one with a password: the reader of Word tells them apart.
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def soort_bestand(naam: str, data: bytes) -> str:
    """Return the kind of a file by its content: docx, odt, html, json or tekst.

    RaoError with one sentence for every other kind.
    """
    if len(data) > MEESTE:
        raise _weiger(naam, "groter dan 10 MB")
    if not data.strip():
        raise _weiger(naam, "leeg")
    voorin = data.lstrip()
    for begin, wat in _BEGIN.items():
        if voorin.startswith(begin):
            raise _weiger(naam, wat)
    if data.startswith(_OLE):
        return "docx"
    if data.startswith(b"PK"):
        return _in_zip(naam, data)
    if b"\x00" in data and not kan_tekst(data):
        raise _weiger(naam, "geen tekst en geen formulier")
    kaal = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:512].lower()
    if kaal.startswith(b"{"):
        return "json"
    return "html" if kaal.startswith((b"<!doctype html", b"<html", b"<!--", b"<?xml")) else "tekst"


def _in_zip(naam: str, data: bytes) -> str:
    """Return docx or odt; whether it is one that rao reads, its reader judges."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zip_:
            namen = set(zip_.namelist())
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        raise _weiger(naam, "beschadigd") from None
    if "mimetype" in namen:
        return "odt"
    if "[Content_Types].xml" in namen:
        return "docx"
    raise _weiger(naam, "een ingepakt bestand (zip)")


def _weiger(naam: str, wat: str) -> RaoError:
    return RaoError(f"'{als_naam(naam)}' is {wat}; dat leest rao niet.", hint=_HINT)


def _docx(naam: str, data: bytes) -> Ingevuld:
    from rao_cli.store.formulier.docx import read_docx

    return read_docx(naam, data)


def _odt(naam: str, data: bytes) -> Ingevuld:
    from rao_cli.store.formulier.odt import read_odt

    return read_odt(naam, data)


def _tekst(naam: str, data: bytes) -> Ingevuld:
    from rao_cli.store.formulier.tekst import read_tekst

    return read_tekst(naam, data)


def _html(naam: str, data: bytes) -> Ingevuld:
    from rao_cli.store.formulier.pagina import read_html

    return read_html(naam, data)


def _json(naam: str, data: bytes) -> Ingevuld:
    from rao_cli.store.formulier.opgeslagen import read_json

    return read_json(naam, data)


#: Each kind with its reader. A reader is imported by its row, so that nothing waits for it.
LEZERS: Final[Mapping[str, Formulierlezer]] = {
    "docx": _docx,
    "odt": _odt,
    "html": _html,
    "json": _json,
    "tekst": _tekst,
}


def lees_bestanden(naam: str, data: bytes) -> Iterator[Ingevuld]:
    """Yield what somebody filled in, on a file or on each form that hangs on a mail.

    RaoError with one sentence when it will not do.
    """
    if not is_mail(data):
        yield _lees(naam, data)
        return
    try:
        bijlagen = read_mail(naam, data)
    except GeenBijlage as fout:
        yield _lees_mailtekst(naam, fout)
        return
    alle = [_lees_bijlage(*een) for een in bijlagen.formulieren]
    echt = [een for een in alle if een.kenmerk or een.invullingen] or alle
    andere = [*bijlagen.andere, *(een.bestand for een in alle if een not in echt)]
    zinnen = [f"Niet gelezen, uit dezelfde mail: {opsomming(map(als_naam, andere))}."]
    for ingevuld in echt:
        erbij = (*(zinnen if andere else ()), *([_OOK_TEKST] if bijlagen.zegt_iets else ()))
        yield replace(ingevuld, opmerkingen=(*ingevuld.opmerkingen, *erbij))


def _lees_mailtekst(naam: str, fout: GeenBijlage) -> Ingevuld:
    """Read what a mail says itself below the headings of a form; else it is no form."""
    if fout.tekst.strip():
        ingevuld = _tekst(naam, fout.tekst.encode())
        if ingevuld.invullingen:
            return replace(ingevuld, opmerkingen=(*ingevuld.opmerkingen, _UIT_TEKST))
    raise fout


def _lees_bijlage(naam: str, data: bytes) -> Ingevuld:
    """Read what hangs on a mail; when it will not do, the others can be read without it."""
    try:
        return _lees(naam, data)
    except RaoError as fout:
        eruit = "Hoort dit er niet bij? Bewaar dan alleen het formulier uit de mail, en lees dat."
        raise RaoError(fout.zin, hint=f"{fout.hint}\n{eruit}".lstrip()) from fout


def _lees(naam: str, data: bytes) -> Ingevuld:
    soort = soort_bestand(naam, data)
    if soort == "tekst" and b"\x00" in data:  # of Windows: a page or what it saved may be so too
        data = read_codering(naam, data)[0].encode()
        soort = soort_bestand(naam, data)
    return LEZERS[soort](naam, data)
