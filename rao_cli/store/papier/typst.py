"""One call of typst: data in, PDF out; archivable (PDF/A-2a) and accessible (PDF/UA-1)."""

from __future__ import annotations

import json
import struct
import unicodedata
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rao_cli.model.errors import RaoError
from rao_cli.store.papier.extra import eis_extra

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_SJABLOON: Final = Path(__file__).parent / "papier.typ"
_NORMEN: Final = ["a-2a", "ua-1"]
#: Shows one text: is there a letter for it?
_PROEF: Final = b'#set document(title: "x")\n#text(sys.inputs.tekst)'
#: Shows a picture as it is, and nothing around it.
_BEELD: Final = (
    b"#set page(width: auto, height: auto, margin: 0pt)\n"
    b"#image(bytes(json(bytes(sys.inputs.beeld))), height: 13mm)"
)
#: Sharp enough to print.
_PPI: Final = 300.0
#: The last letter of the alphabets that every font has.
_LATIJN: Final = "\u024f"
#: An old paper without a day gets this one, so that its bytes stay the same.
_BEGIN: Final = date(2000, 1, 1)


def make_pdf(
    gegevens: Callable[[frozenset[str]], str],
    letters: Iterable[str],
    lettertype: str,
    dag: date | None,
) -> bytes:
    """Return the PDF of a paper; RaoError when typst is missing or cannot do it.

    `gegevens` makes its data, given the letters that no font has; `letters` are those in it.
    Fonts are those that typst carries. Those of this computer come in only for a chosen
    `lettertype`, or for letters that typst has none for.
    """
    eis_extra("typst")
    moment = datetime.combine(dag or _BEGIN, datetime.min.time(), UTC)
    try:
        return _zet(_fonts(van_computer=bool(lettertype)), gegevens(frozenset()), moment)
    except _typst().TypstError as eerste:
        fout = eerste
    fonts = _fonts(van_computer=True)
    for ontbreekt in _ontbrekend(fonts, frozenset(letters)):
        try:
            return _zet(fonts, gegevens(ontbreekt), moment)
        except _typst().TypstError as volgende:
            fout = volgende
    raise RaoError(
        "Het stuk als pdf maken is niet gelukt. Er is niets van geschreven.",
        hint=f"typst zegt: {fout.message[:300]}",
    )


def _ontbrekend(fonts: Any, letters: frozenset[str]) -> Iterator[frozenset[str]]:
    """Yield the letters to show by number: those that no font has, then more and more.

    A font may refuse letters side by side that it has; what is left in the end is Latin.
    """
    tekens = frozenset(teken for letter in letters for teken in letter)
    ontbreekt = frozenset(een for een in letters | tekens if not _heeft(fonts, een))
    yield ontbreekt
    met_iets = {een for een in letters if len(een) > 1 or unicodedata.category(een)[0] == "C"}
    yield ontbreekt | met_iets
    yield ontbreekt | met_iets | {een for een in letters | tekens if een > _LATIJN}


def heeft_lettertype(naam: str) -> bool:
    """Say whether a family of letters is there, on this computer or in typst itself."""
    eis_extra("typst")
    bekend = {familie.casefold() for familie in _fonts(van_computer=True).families()}
    return naam.casefold() in bekend


def make_png(beeld: bytes) -> tuple[bytes, float]:
    """Return a picture of any kind as PNG, and how many times wider than high it is."""
    eis_extra("typst")
    invoer = {"beeld": json.dumps([*beeld])}
    try:
        with _zonder_paniek():
            png = _typst().compile(_BEELD, format="png", ppi=_PPI, sys_inputs=invoer)
    except _typst().TypstError as fout:
        raise RaoError(
            "Het logo is niet te lezen.",
            hint="Kies een ander plaatje: png, jpg of svg. Of laat het logo weg.",
        ) from fout
    breed, hoog = struct.unpack(">II", png[16:24])
    return png, breed / hoog


def _zet(fonts: Any, gegevens: str, moment: datetime) -> bytes:
    with _zonder_paniek():
        pdf: bytes = _typst().compile(
            _SJABLOON.read_bytes(),
            font_paths=fonts,
            format="pdf",
            sys_inputs={"papier": gegevens},
            pdf_standards=_NORMEN,
            timestamp=moment,
        )
    return pdf


@contextmanager
def _zonder_paniek() -> Iterator[None]:
    """RaoError when typst itself breaks: in Python that is no Exception, and nobody catches it."""
    try:
        yield
    except BaseException as fout:
        if type(fout).__name__ != "PanicException":
            raise
        raise RaoError(
            "Het programma typst is vastgelopen. Er is niets van geschreven.",
            hint="Staat er een logo in huisstijl? Probeer het eens zonder, of met een ander beeld.",
        ) from fout


def _heeft(fonts: Any, letter: str) -> bool:
    try:
        _typst().compile(
            _PROEF,
            font_paths=fonts,
            format="pdf",
            sys_inputs={"tekst": letter},
            pdf_standards=_NORMEN,
        )
    except _typst().TypstError:
        return False
    return True


@cache
def _fonts(*, van_computer: bool) -> Any:
    return _typst().Fonts(include_system_fonts=van_computer)


def _typst() -> Any:
    import typst

    return typst
