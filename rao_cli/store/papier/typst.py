"""One call of typst: data in, PDF out; archivable (PDF/A-2a) and accessible (PDF/UA-1)."""

from __future__ import annotations

import json
import struct
import unicodedata
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
    tekens: Iterable[str],
    lettertype: str,
    dag: date | None,
) -> bytes:
    """Return the PDF of a paper; RaoError when typst is missing or cannot do it.

    `gegevens` makes its data, given the signs that no font has, and `tekens` are those in it.
    Fonts are those that typst carries. Those of this computer come in only for a chosen
    `lettertype`, or for signs that typst has none for.
    """
    eis_extra("typst")
    moment = datetime.combine(dag or _BEGIN, datetime.min.time(), UTC)
    try:
        return _zet(_letters(van_computer=bool(lettertype)), gegevens(frozenset()), moment)
    except _typst().TypstError as eerste:
        fout = eerste
    letters = _letters(van_computer=True)
    for ontbreekt in _zonder_letter(letters, frozenset(tekens)):
        try:
            return _zet(letters, gegevens(ontbreekt), moment)
        except _typst().TypstError as volgende:
            fout = volgende
    raise RaoError(
        "Het stuk als pdf maken is niet gelukt. Er is niets van geschreven.",
        hint=f"typst zegt: {fout.message[:300]}",
    )


def _zonder_letter(letters: Any, tekens: frozenset[str]) -> Iterator[frozenset[str]]:
    """Yield the signs to show by number: those that no font has, then more and more.

    No font has an accent of one script on a letter of another; what is left then is Latin.
    """
    ontbreekt = frozenset(teken for teken in tekens if not _heeft(letters, teken))
    yield ontbreekt
    los = frozenset(teken for teken in tekens if unicodedata.category(teken)[0] in "MC")
    yield ontbreekt | los
    yield ontbreekt | los | {teken for teken in tekens if teken > _LATIJN}


def heeft_lettertype(naam: str) -> bool:
    """Say whether a family of letters is there, on this computer or in typst itself."""
    eis_extra("typst")
    bekend = {familie.casefold() for familie in _letters(van_computer=True).families()}
    return naam.casefold() in bekend


def make_png(beeld: bytes) -> tuple[bytes, float]:
    """Return a picture of any kind as PNG, and how many times wider than high it is."""
    eis_extra("typst")
    invoer = {"beeld": json.dumps([*beeld])}
    try:
        png = _typst().compile(_BEELD, format="png", ppi=_PPI, sys_inputs=invoer)
    except _typst().TypstError as fout:
        raise RaoError(
            "Het logo is niet te lezen.",
            hint="Kies een ander plaatje: png, jpg of svg. Of laat het logo weg.",
        ) from fout
    breed, hoog = struct.unpack(">II", png[16:24])
    return png, breed / hoog


def _zet(letters: Any, gegevens: str, moment: datetime) -> bytes:
    pdf: bytes = _typst().compile(
        _SJABLOON.read_bytes(),
        font_paths=letters,
        format="pdf",
        sys_inputs={"papier": gegevens},
        pdf_standards=_NORMEN,
        timestamp=moment,
    )
    return pdf


def _heeft(letters: Any, teken: str) -> bool:
    try:
        _typst().compile(
            _PROEF,
            font_paths=letters,
            format="pdf",
            sys_inputs={"tekst": teken},
            pdf_standards=_NORMEN,
        )
    except _typst().TypstError:
        return False
    return True


@cache
def _letters(*, van_computer: bool) -> Any:
    return _typst().Fonts(include_system_fonts=van_computer)


def _typst() -> Any:
    import typst

    return typst
