"""A paper as the tree that pandoc writes Word and LibreOffice from.

Pandoc gets no text to parse: a value is a word in its tree, whatever stands in it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Literal

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Citaat,
    Kopregel,
    Letterlijk,
    Papiertabel,
    Punten,
    Streep,
)
from rao_cli.documents.formats.kolommen import kolombreedtes
from rao_cli.documents.formats.kopvoet import afzender, eigenschappen, merk, trefwoorden
from rao_cli.documents.formats.tekens import toonbaar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rao_cli.documents.formats.blokken import (
        Papier,
        Papierblok,
        Tekstdeel,
        Tekstregel,
    )

Kantoorformaat = Literal["docx", "odt"]

#: So many letters stand beside each other on a page.
_LETTERS: Final = 90.0
_VERSIE: Final = [1, 23, 1]
_GEEN: Final = ["", [], []]
#: A paragraph that says "on a new page"; `kantoor/` makes it so.
_NIEUWE_BLADZIJDE: Final = {
    "docx": ["openxml", '<w:p><w:pPr><w:pStyle w:val="Bladzijde" /></w:pPr></w:p>'],
    "odt": ["opendocument", '<text:p text:style-name="Bladzijde" />'],
}
#: The look of the line above the title (`kantoor/stijlen.py`).
_MERKSTIJL: Final = "Merk"


def make_boom(papier: Papier, formaat: Kantoorformaat) -> bytes:
    """Return the paper as pandoc's own JSON."""
    boom = {
        "pandoc-api-version": _VERSIE,
        "meta": _meta(papier),
        "blocks": [*_merk(papier), *_blokken(papier.blokken, formaat)],
    }
    return json.dumps(boom, ensure_ascii=False).encode()


def _meta(papier: Papier) -> dict[str, Any]:
    velden = {
        "title": toonbaar(papier.titel),
        "subject": toonbaar(papier.gegevens.soort),
        "lang": "nl-NL",
        **eigenschappen(papier),
    }
    lijsten = {"author": [afzender(papier.gegevens)], "keywords": [*trefwoorden(papier)]}
    return {naam: _zin(tekst) for naam, tekst in velden.items()} | {
        naam: {"t": "MetaList", "c": [_zin(tekst) for tekst in teksten if tekst]}
        for naam, teksten in lijsten.items()
    }


def _zin(tekst: str) -> dict[str, Any]:
    return {"t": "MetaInlines", "c": [*_letters(" ".join(tekst.split()))]}


def _merk(papier: Papier) -> Iterator[dict[str, Any]]:
    """Yield the marks as the first line: what stands in a header is not read aloud."""
    if tekst := merk(papier.gegevens):
        stijl = ["", [], [["custom-style", _MERKSTIJL]]]
        yield {"t": "Div", "c": [stijl, [{"t": "Para", "c": [*_letters(tekst)]}]]}


def _blokken(
    blokken: Sequence[Papierblok], formaat: Kantoorformaat, *, los: bool = True
) -> Iterator[dict[str, Any]]:
    """Yield blocks; `los` says that paragraphs stand apart, as they do outside a tight list."""
    for blok in blokken:
        match blok:
            case Kopregel(niveau, regel):
                yield {"t": "Header", "c": [niveau, _GEEN, [*_woorden(regel)]]}
            case Alinea(regel):
                yield {"t": "Para" if los else "Plain", "c": [*_woorden(regel)]}
            case Punten():
                yield _punten(blok, formaat)
            case Papiertabel():
                yield _tabel(blok)
            case Citaat(binnen):
                yield {"t": "BlockQuote", "c": [*_blokken(binnen, formaat)]}
            case Letterlijk(tekst):
                yield {"t": "CodeBlock", "c": [_GEEN, toonbaar(tekst)]}
            case Streep():
                yield {"t": "HorizontalRule"}
            case Bladzijde():
                yield {"t": "RawBlock", "c": _NIEUWE_BLADZIJDE[formaat]}


def _punten(lijst: Punten, formaat: Kantoorformaat) -> dict[str, Any]:
    punten = [[*_blokken(punt, formaat, los=lijst.ruim)] for punt in lijst.punten]
    if lijst.begin is None:
        return {"t": "BulletList", "c": punten}
    nummering = [lijst.begin, {"t": "Decimal"}, {"t": "Period"}]
    return {"t": "OrderedList", "c": [nummering, punten]}


def _tabel(tabel: Papiertabel) -> dict[str, Any]:
    titel = [{"t": "Plain", "c": [*_letters(tabel.titel)]}] if tabel.titel else []
    kolommen = [
        [{"t": "AlignRight" if rechts else "AlignLeft"}, {"t": "ColWidth", "c": round(breedte, 4)}]
        for rechts, breedte in zip(tabel.rechts, kolombreedtes(tabel, _LETTERS), strict=True)
    ]
    romp = [_GEEN, 0, [], [_rij(rij) for rij in tabel.rijen]]
    kop, voet = [_GEEN, [_rij(tabel.kop)]], [_GEEN, []]
    return {"t": "Table", "c": [_GEEN, [None, titel], kolommen, kop, [romp], voet]}


def _rij(cellen: Sequence[Tekstregel]) -> list[Any]:
    alinea = ([{"t": "Plain", "c": [*_woorden(regel)]}] if regel else [] for regel in cellen)
    return [_GEEN, [[_GEEN, {"t": "AlignDefault"}, 1, 1, blokken] for blokken in alinea]]


def _woorden(regel: Tekstregel) -> Iterator[dict[str, Any]]:
    for deel in regel:
        yield from _opgemaakt(deel)


def _opgemaakt(deel: Tekstdeel) -> list[dict[str, Any]]:
    """Return a piece of a line in its look, from the inside out."""
    woorden: list[dict[str, Any]] = [*_letters(deel.tekst)]
    if deel.code:
        woorden = [{"t": "Code", "c": [_GEEN, toonbaar(deel.tekst).replace("\n", " ")]}]
    if deel.cursief:
        woorden = [{"t": "Emph", "c": woorden}]
    if deel.vet:
        woorden = [{"t": "Strong", "c": woorden}]
    if deel.adres:
        woorden = [{"t": "Link", "c": [_GEEN, woorden, [toonbaar(deel.adres), ""]]}]
    return woorden


def _letters(tekst: str) -> Iterator[dict[str, Any]]:
    """Yield a text as words, blanks and line breaks; every blank counts."""
    for nummer, regel in enumerate(toonbaar(tekst).split("\n")):
        if nummer:
            yield {"t": "LineBreak"}
        for plek, woord in enumerate(regel.split(" ")):
            if plek:
                yield {"t": "Space"}
            if woord:
                yield {"t": "Str", "c": woord}
