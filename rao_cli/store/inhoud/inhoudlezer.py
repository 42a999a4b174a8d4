"""What a person would read in a file that is no plain text, however it is packed."""

import re
from base64 import b64decode
from pathlib import PurePosixPath
from typing import Final, Self

from rao_cli.model.tekens import is_binair
from rao_cli.store.formulier.codering import codering_van
from rao_cli.store.formulier.post import is_mail
from rao_cli.store.inhoud.archief import open_archief
from rao_cli.store.inhoud.inzage import GROOTST, Inzage, TeVeel, Vergaarbak
from rao_cli.store.inhoud.kantoor import is_kantoor, lees_kantoor
from rao_cli.store.inhoud.opmaaktekst import opmaaktekst
from rao_cli.store.inhoud.rtf import rtf_tekst
from rao_cli.store.inhoud.voorlezer import Voorlezer

_PDF: Final = re.compile(rb"%PDF-\d")
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
_ONBEKEND: Final = "rao kent dit soort bestand niet"
_ONBEKEND_ERIN: Final = "er zit een bestand in dat rao niet kent"
_GEEN_ANTWOORD: Final = "het is te groot of beschadigd"


class Inhoudlezer:
    """Reads files one by one; used with `with`, for some kinds need a process of their own."""

    def __init__(self) -> None:
        self._voorlezer = Voorlezer()

    def __enter__(self) -> Self:
        """Begin; nothing is started yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, if there is one."""
        self._voorlezer.sluit()

    def lees(self, naam: str, data: bytes) -> Inzage | None:
        """Return what can be read in a file; None for a plain text, which says it itself."""
        if _is_tekst(naam, data):
            return None
        bak = Vergaarbak()
        if len(data) > GROOTST:
            bak.sluit(f"het is groter dan {GROOTST // 1024**2} MB")
        else:
            try:
                self._lees(naam, data, bak)
            except TeVeel as fout:
                bak.sluit(str(fout))
        return bak.inzage

    def _deel(self, naam: str, data: bytes, bak: Vergaarbak) -> None:
        """Read a file inside another."""
        bak.daal()
        self._lees(naam, data, bak)
        bak.stijg()

    def _lees(self, naam: str, data: bytes, bak: Vergaarbak) -> None:
        if data.startswith(_ZIP):
            self._lees_zip(data, bak)
        elif _PDF.search(data, 0, _BEGIN):
            self._lees_voor("pdf", data, bak)
        elif data.startswith(_OLE):
            self._lees_voor("ole", data, bak)
        elif data.lstrip()[:5] == _RTF:
            bak.voeg(rtf_tekst(data))
        elif is_mail(data):
            self._lees_voor("mail", data, bak)
        elif not is_binair(data) or codering_van(data) not in _UTF8:
            tekst = data.decode(codering_van(data), "replace")
            bak.voeg(opmaaktekst(tekst) if _is_pagina(naam, data) else [tekst])
        elif _ZIP_EINDE in data[-_STAART:]:
            self._lees_zip(data, bak)  # behind a program that unpacks itself
        else:
            bak.sluit(_ONBEKEND_ERIN if bak.diep else _ONBEKEND)

    def _lees_zip(self, data: bytes, bak: Vergaarbak) -> None:
        archief = open_archief(data, bak)
        if archief is None:
            return
        if is_kantoor(archief):
            lees_kantoor(archief, bak, lambda naam, deel: self._deel(naam, deel, bak))
            return
        for naam in archief:
            bak.zet(naam)
            if (deel := archief.lees(naam)) is not None:
                self._deel(naam, deel, bak)

    def _lees_voor(self, soort: str, data: bytes, bak: Vergaarbak) -> None:
        antwoord = self._voorlezer.lees(soort, data)
        if antwoord is None:
            bak.sluit(_GEEN_ANTWOORD)
            return
        bak.zet(*antwoord["tekst"])
        for waarom in antwoord["dicht"]:
            bak.sluit(waarom)
        for naam, ingepakt in antwoord["bijlagen"]:
            deel = b64decode(ingepakt)
            bak.reken(len(deel))
            bak.zet(naam)
            self._deel(naam, deel, bak)


def _is_tekst(naam: str, data: bytes) -> bool:
    """Say whether a file shows its text just so, byte for byte."""
    anders = data.startswith((*_ZIP, _OLE)) or data.lstrip()[:5] == _RTF
    anders |= _PDF.search(data, 0, _BEGIN) is not None
    return not anders and not _is_pagina(naam, data) and not is_mail(data) and _is_kaal(data)


def _is_kaal(data: bytes) -> bool:
    return codering_van(data) in _UTF8 and not is_binair(data)


def _is_pagina(naam: str, data: bytes) -> bool:
    kop = data[:_BEGIN].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return PurePosixPath(naam).suffix.lower() in _PAGINANAAM or kop.startswith(_PAGINA)
