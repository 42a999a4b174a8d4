"""Of which kind a file is, by its first bytes: a name says what somebody typed."""

from pathlib import PurePosixPath
from typing import Final, Literal

from rao_cli.model.patroon import patroon
from rao_cli.model.tekens import is_binair
from rao_cli.store.formulier.codering import codering_van
from rao_cli.store.formulier.postmerk import is_mail

#: tekst: it shows its text just so, byte for byte; codering: in another one than UTF-8.
Bestandssoort = Literal[
    "tekst", "codering", "pagina", "mail", "rtf", "zip", "pdf", "ole", "onbekend"
]
_PDF: Final = patroon(rb"%PDF-\d")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF: Final = b"{\\rtf"
_ZIP: Final = (b"PK\3\4", b"PK\5\6")
_ZIP_EINDE: Final = b"PK\5\6"
#: Where a program still looks for the mark of a PDF, and for the end of a zip.
_BEGIN: Final = 1024
_STAART: Final = 66_000
_PAGINA: Final = (b"<!doctype html", b"<html")
_PAGINANAAM: Final = frozenset({".html", ".htm", ".xhtml"})
_UTF8: Final = frozenset({"utf-8", "utf-8-sig"})


def bestandssoort(naam: str, data: bytes) -> Bestandssoort:
    """Return the kind of a file; `naam` counts for a page only, which may begin with anything."""
    kop = data[:_BEGIN].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(_ZIP):
        return "zip"
    if _PDF.search(data, 0, _BEGIN):
        return "pdf"
    if data.startswith(_OLE):
        return "ole"
    if kop.startswith(_RTF):
        return "rtf"
    if is_mail(data):
        return "mail"
    return _tekst_of_niet(naam, kop.lower(), data)


def _tekst_of_niet(naam: str, kop: bytes, data: bytes) -> Bestandssoort:
    codering = codering_van(data)
    if codering in _UTF8 and is_binair(data):
        # Behind a program that unpacks itself lies a zip.
        return "zip" if _ZIP_EINDE in data[-_STAART:] else "onbekend"
    if PurePosixPath(naam).suffix.lower() in _PAGINANAAM or kop.startswith(_PAGINA):
        return "pagina"
    return "tekst" if codering in _UTF8 else "codering"
