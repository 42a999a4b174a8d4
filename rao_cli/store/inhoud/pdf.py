"""The text of a PDF, what was typed in its fields and notes, and the files inside it."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_BLADZIJDEN: Final = 500
#: So many bytes draw nothing that anybody sees.
_LEEG: Final = 60
#: Of the properties only these: who made a paper may have a name.
_EIGENSCHAPPEN: Final = ("/Title", "/Subject", "/Keywords")


def read_pdf(data: bytes) -> Iterator[tuple[str, str | bytes]]:
    """Yield ("tekst", text), ("dicht", why something was not read) and (name, bytes of a file).

    Raises whatever pypdf does on a damaged file.
    """
    from pypdf import PdfReader

    lezer = PdfReader(io.BytesIO(data))
    if lezer.is_encrypted and not lezer.decrypt(""):
        yield "dicht", "het is op slot met een wachtwoord"
        return
    eigenschappen: Any = lezer.metadata or {}
    for naam in _EIGENSCHAPPEN:
        yield "tekst", str(eigenschappen.get(naam, ""))
    blind = 0
    for nummer, blad in enumerate(lezer.pages):
        if nummer >= _BLADZIJDEN:
            yield "dicht", f"het heeft meer dan {_BLADZIJDEN} bladzijden"
            break
        tekst = blad.extract_text()
        yield "tekst", tekst
        blind += not tekst.strip() and _toont_iets(blad)
        for gezegd in _opmerkingen(blad):
            yield "tekst", gezegd
    if blind:
        yield "dicht", "er staan bladzijden in waarop rao geen letters ziet, zoals van een scanner"
    yield from _erin(lezer)


def _erin(lezer: "PdfReader") -> Iterator[tuple[str, str | bytes]]:
    """Yield what was typed in the fields, and the files that were put in it."""
    for waarde in (lezer.get_form_text_fields() or {}).values():
        yield "tekst", str(waarde or "")
    for naam, inhouden in lezer.attachments.items():
        for inhoud in inhouden:
            yield naam, bytes(inhoud)


def _toont_iets(blad: "PageObject") -> bool:
    """Say whether a page shows a picture, or is drawn with more than an empty page needs."""
    bronnen: Any = blad.get("/Resources")
    dingen: Any = bronnen.get_object().get("/XObject") if bronnen else None
    tekening = blad.get_contents()  # an empty dictionary with bytes: false, and yet there
    lengte = 0 if tekening is None else len(tekening.get_data())
    return lengte > _LEEG or bool(dingen and dingen.get_object())


def _opmerkingen(blad: "PageObject") -> Iterator[str]:
    for verwijzing in blad.get("/Annots") or ():
        opmerking: Any = verwijzing.get_object()
        yield str(opmerking.get("/Contents") or "")
        actie: Any = opmerking.get("/A")
        naar = str(actie.get_object().get("/URI") or "") if actie else ""
        yield naar.removeprefix("mailto:") if naar.startswith("mailto:") else ""
