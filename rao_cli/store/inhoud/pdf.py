"""The text of a PDF, what was typed in its fields and notes, and the files inside it."""

import io
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from rao_cli.store.inhoud.pdfdelen import pdf_teksten

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_BLADZIJDEN: Final = 500
_DIEPST: Final = 2
_OBJECTEN: Final = 50_000
#: So many bytes draw nothing that anybody sees.
_LEEG: Final = 60
#: A page with a picture of so many points, and with fewer letters than this, is a scan.
_SCAN: Final = 500_000
_REGEL: Final = 300
_PLAATJES: Final = "er staan plaatjes in"


def read_pdf(data: bytes) -> Iterator[tuple[str, str | bytes]]:
    """Yield ("tekst", text), ("dicht" or "half", why something was not read), (name, bytes).

    Raises whatever pypdf does on a damaged file.
    """
    from pypdf import PdfReader

    lezer = PdfReader(io.BytesIO(data))
    if lezer.is_encrypted and not lezer.decrypt(""):
        yield "dicht", "het is op slot met een wachtwoord"
        return
    blind = False
    for nummer, blad in enumerate(lezer.pages):
        if nummer >= _BLADZIJDEN:
            yield "dicht", f"het heeft meer dan {_BLADZIJDEN} bladzijden"
            break
        tekst = blad.extract_text()
        yield "tekst", tekst
        grootste = max(_plaatjes(blad.get("/Resources")), default=0)
        blind |= not tekst.strip() and _toont_iets(blad)
        blind |= len(tekst) < _REGEL and grootste >= _SCAN
        if grootste:
            yield "half", _PLAATJES
    if blind:
        yield "dicht", "er staan bladzijden in waarop rao geen letters ziet, zoals van een scanner"
    if sum(map(len, lezer.xref.values()), len(lezer.xref_objStm)) > _OBJECTEN:
        yield "dicht", "er zit te veel in"
    else:
        yield from (("tekst", tekst) for tekst in pdf_teksten(_objecten(lezer)))
    yield from _erin(lezer)


def _objecten(lezer: "PdfReader") -> Iterator[Any]:
    """Yield every object that can be read; a broken one is no reason to leave out the others."""
    from pypdf.generic import IndirectObject

    los = ((nummer, generatie) for generatie, plek in lezer.xref.items() for nummer in plek)
    for nummer, generatie in (*los, *((nummer, 0) for nummer in lezer.xref_objStm)):
        with suppress(Exception):
            yield IndirectObject(nummer, generatie, lezer).get_object()


def _erin(lezer: "PdfReader") -> Iterator[tuple[str, str | bytes]]:
    """Yield the files that were put in it."""
    for naam, inhouden in lezer.attachments.items():
        for inhoud in inhouden:
            yield naam, bytes(inhoud)


def _plaatjes(bronnen: Any, diep: int = 0) -> Iterator[int]:
    """Yield how many points the pictures have that are drawn with this, also one in another."""
    dingen: Any = bronnen.get_object().get("/XObject") if bronnen else None
    for verwijzing in dingen.get_object().values() if dingen else ():
        ding: Any = verwijzing.get_object()
        if ding.get("/Subtype") == "/Image":
            yield max(int(ding.get("/Width", 0)) * int(ding.get("/Height", 0)), 1)
        elif diep < _DIEPST:
            yield from _plaatjes(ding.get("/Resources"), diep + 1)


def _toont_iets(blad: "PageObject") -> bool:
    """Say whether a page shows a picture, or is drawn with more than an empty page needs."""
    bronnen: Any = blad.get("/Resources")
    dingen: Any = bronnen.get_object().get("/XObject") if bronnen else None
    tekening = blad.get_contents()  # an empty dictionary with bytes: false, and yet there
    lengte = 0 if tekening is None else len(tekening.get_data())
    return lengte > _LEEG or bool(dingen and dingen.get_object())
