"""What kind of file a stranger sent, and what of it rao does not open: one sentence each."""

from collections.abc import Iterable
from typing import Final, NoReturn

from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import als_naam
from rao_cli.store.formulier.kantoor.boom import alle, waarde
from rao_cli.store.formulier.kantoor.pakket import (
    GROOTST,
    STUUR_OPNIEUW,
    Kantoorpakket,
    beschadigd,
    open_pakket,
    weiger_groot,
    weiger_wachtwoord,
)

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Names in a file of the time before docx, by which its kind is known.
_OUD: Final = (
    ("PowerPoint Document", "een oude presentatie"),
    ("Workbook", "een oud rekenblad"),
    ("WordDocument", "een bestand van een oude versie van Word (doc)"),
)
_OUTLOOK: Final = "__substg1.0_"
_DOCX: Final = "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"
_ODT: Final = "application/vnd.oasis.opendocument.text"
_SOORTEN: Final = "[Content_Types].xml"
#: What a part is called, and what rao says that the file holds.
_VERBODEN: Final = (
    ("vbaproject", "macro's"),
    ("basic/", "macro's"),
    ("scripts/", "macro's"),
    ("activex", "ActiveX-onderdelen"),
    ("embeddings/", "ingesloten bestanden"),
    ("oleobject", "ingesloten bestanden"),
    ("afchunk", "een ingesloten bestand als tekst"),
    ("objectreplacements/", "ingesloten bestanden"),
    ("object ", "ingesloten bestanden"),
)
_IETS_ANDERS: Final = (
    ("spreadsheet", "een rekenblad"),
    ("presentation", "een presentatie"),
    ("drawing", "een tekening"),
    ("graphics", "een tekening"),
    ("formula", "een formule"),
)


def open_docx(bestand: str, data: bytes) -> Kantoorpakket:
    """Open a file for Word; RaoError when it is something else, or holds what rao does not open."""
    pakket = _open(bestand, data)
    boom = pakket.boom(_SOORTEN)
    soorten = [waarde(een, "ContentType") for een in alle(boom, "Override", "Default")]
    if any("macroenabled" in soort.lower() for soort in soorten):
        _weiger(bestand, "macro's")
    if not any(soort.endswith(_DOCX) for soort in soorten):
        _weiger_soort(bestand, soorten)
    return pakket


def open_odt(bestand: str, data: bytes) -> Kantoorpakket:
    """Open a file of LibreOffice; RaoError as for Word."""
    pakket = _open(bestand, data)
    soort = (pakket.lees("mimetype") or b"").decode("ascii", "replace").strip()
    if soort not in {_ODT, f"{_ODT}-template"}:
        _weiger_soort(bestand, [soort])
    boom = pakket.boom("META-INF/manifest.xml")
    if next(alle(boom, "encryption-data", "encrypted-key"), None) is not None:
        weiger_wachtwoord(bestand)
    return pakket


def _open(bestand: str, data: bytes) -> Kantoorpakket:
    if len(data) > GROOTST:
        weiger_groot(bestand)
    if data.startswith(_OLE):
        if _noemt(data, "EncryptedPackage"):
            weiger_wachtwoord(bestand)
        if _noemt(data, _OUTLOOK):
            _weiger_outlook(bestand)
        oud = (wat for naam, wat in _OUD if _noemt(data, naam))
        _weiger_anders(bestand, next(oud, "geen bestand van Word of LibreOffice"))
    if data.startswith(b"%PDF-"):
        _weiger_anders(bestand, "een pdf")
    if not data.startswith(b"PK"):
        if b"PK\x05\x06" in data:
            beschadigd(bestand)
        _weiger_anders(bestand, "geen bestand van Word of LibreOffice")
    pakket = open_pakket(bestand, data)
    klein = [naam.lower() for naam in pakket.namen]
    for begin, wat in _VERBODEN:
        if any(f"/{naam}".find(f"/{begin}") >= 0 or _is_deel(naam, begin) for naam in klein):
            _weiger(bestand, wat)
    return pakket


def _noemt(data: bytes, naam: str) -> bool:
    return naam.encode("utf-16-le") in data


def _is_deel(naam: str, begin: str) -> bool:
    return not begin.endswith(("/", " ")) and begin in naam


def _weiger(bestand: str, wat: str) -> NoReturn:
    raise RaoError(
        f"In '{als_naam(bestand)}' zitten {wat}; zo'n bestand leest rao niet.",
        hint=STUUR_OPNIEUW,
    )


def _weiger_outlook(bestand: str) -> NoReturn:
    raise RaoError(
        f"'{als_naam(bestand)}' is een bericht van Outlook (msg); rao leest docx en odt.",
        hint="Bewaar de bijlage uit het bericht als bestand, en lees dat. Of bewaar de mail "
        "zelf als eml, en lees die.",
    )


def _weiger_soort(bestand: str, soorten: Iterable[str]) -> NoReturn:
    for woord, wat in _IETS_ANDERS:
        if any(woord in soort for soort in soorten):
            _weiger_anders(bestand, wat)
    _weiger_anders(bestand, "geen bestand van Word of LibreOffice")


def _weiger_anders(bestand: str, wat: str) -> NoReturn:
    raise RaoError(f"'{als_naam(bestand)}' is {wat}; rao leest docx en odt.", hint=STUUR_OPNIEUW)
