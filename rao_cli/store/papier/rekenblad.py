"""Sheets as a workbook for Excel or LibreOffice: a text stays a text, whatever it begins with."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from rao_cli.store.papier.extra import eis_extra

Celinhoud = str | int | float | None
#: No cell is wider on the screen; longer texts fold.
_BREED: Final = 60
#: The height of a line, in points.
_HOOG: Final = 15
_A4: Final = 9
_VOUW: Final = {"text_wrap": True, "valign": "top"}
#: In centimetres, per character.
_PER_TEKEN: Final = 0.23
#: Making a file again gives the same file.
_GEMAAKT: Final = datetime(2000, 1, 1, tzinfo=UTC)


class Werkmap(NamedTuple):
    """A workbook: its title, what stands on each printed page, and its sheets.

    A sheet is its name, its heading row (empty when it has none) and its rows.
    """

    titel: str
    merk: str
    bladen: Sequence[tuple[str, Sequence[str], Sequence[Sequence[Celinhoud]]]]


def make_xlsx(werkmap: Werkmap) -> bytes:
    """Return the workbook for Excel; RaoError without the extra that writes it."""
    eis_extra("xlsxwriter")
    import xlsxwriter

    uit = io.BytesIO()
    geen_formules = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(uit, {"in_memory": True, **geen_formules}) as boek:
        boek.set_properties({"title": werkmap.titel, "created": _GEMAAKT.replace(tzinfo=None)})
        opmaak = [boek.add_format({"bold": True, "bottom": 1, **_VOUW}), boek.add_format(_VOUW)]
        for naam, kop, rijen in werkmap.bladen:
            blad = boek.add_worksheet(naam)
            _zet_bladzijde(blad, werkmap, met_kop=bool(kop))
            _vul(blad, kop, rijen, opmaak)
    return uit.getvalue()


def _zet_bladzijde(blad: Any, werkmap: Werkmap, *, met_kop: bool) -> None:
    """Set how a sheet is printed: all columns on one page, with title and mark above it."""
    blad.set_header(f"&L{_letterlijk(werkmap.titel)}&R{_letterlijk(werkmap.merk)}")
    blad.set_footer("&L&A&Rbladzijde &P van &N")
    blad.set_landscape()
    blad.set_paper(_A4)
    blad.fit_to_pages(1, 0)
    blad.freeze_panes(int(met_kop), 1)
    if met_kop:
        blad.repeat_rows(0)


def _vul(
    blad: Any, kop: Sequence[str], rijen: Sequence[Sequence[Celinhoud]], opmaak: list[Any]
) -> None:
    """Write the cells of a sheet, as their texts ask."""
    breedtes = _breedtes(kop, rijen)
    for x, breed in enumerate(breedtes):
        blad.set_column(x, x, breed)
    for y, rij in enumerate([kop, *rijen] if kop else rijen):
        vet = bool(kop) and y == 0
        blad.set_row(y, _HOOG * _regels(rij))
        for x, cel in enumerate(rij):
            _schrijf(blad, (y, x), cel, opmaak[not vet])


def _regels(rij: Sequence[Celinhoud]) -> int:
    """Return how many lines the longest text of a row takes."""
    return max((len(cel) // (_BREED - 5) + 1 for cel in rij if isinstance(cel, str)), default=1)


def _schrijf(blad: Any, plek: tuple[int, int], cel: Celinhoud, opmaak: Any) -> None:
    if isinstance(cel, str):
        blad.write_string(*plek, cel, opmaak)
    elif cel is not None:
        blad.write_number(*plek, cel)


def _letterlijk(tekst: str) -> str:
    """Return a text for a printed head, where `&` begins a code."""
    return tekst.replace("&", "&&")[:100]


def make_ods(werkmap: Werkmap) -> bytes:
    """Return the workbook for LibreOffice; RaoError without the extra that writes it."""
    eis_extra("odfdo")
    import odfdo

    boek = odfdo.Document("spreadsheet")
    boek.body.clear()
    boek.meta.title = werkmap.titel
    boek.meta.subject = werkmap.merk
    boek.meta.language = "nl-NL"
    for naam, vet in (("kop", True), ("cel", False)):
        boek.insert_style(_celstijl(odfdo, naam, vet=vet), automatic=True)
    for nummer, (naam, kop, rijen) in enumerate(werkmap.bladen):
        tabel = odfdo.Table(naam)
        for y, rij in enumerate([kop, *rijen] if kop else rijen):
            tabel.append(_rij(odfdo, rij, "kop" if kop and y == 0 else "cel"))
        _zet_kolommen(odfdo, boek, tabel, nummer, _breedtes(kop, rijen))
        boek.body.append(tabel)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _celstijl(odfdo: Any, naam: str, *, vet: bool) -> Any:
    """Return a style in which a text folds, at the top of its cell."""
    stijl = odfdo.Style("table-cell", name=naam)
    vouw = {"fo:wrap-option": "wrap", "style:vertical-align": "top"}
    stijl.set_properties(vouw | ({"fo:border-bottom": "0.5pt solid #000000"} if vet else {}))
    if vet:
        stijl.set_properties({"fo:font-weight": "bold"}, area="text")
    return stijl


def _rij(odfdo: Any, cellen: Iterable[Celinhoud], stijl: str) -> Any:
    rij = odfdo.Row()
    for cel in cellen:
        soort = "string" if isinstance(cel, str) else "float"
        leeg = cel is None
        rij.append(odfdo.Cell(style=stijl) if leeg else odfdo.Cell(cel, None, soort, style=stijl))
    return rij


def _zet_kolommen(odfdo: Any, boek: Any, tabel: Any, nummer: int, breedtes: list[int]) -> None:
    """Give each column of a sheet its width."""
    for x, breed in enumerate(breedtes):
        naam = f"kolom-{nummer}-{x}"
        stijl = odfdo.Style("table-column", name=naam, width=f"{breed * _PER_TEKEN:.1f}cm")
        boek.insert_style(stijl, automatic=True)
        tabel.insert(odfdo.Column(style=naam), position=x)


def _breedtes(kop: Sequence[str], rijen: Sequence[Sequence[Celinhoud]]) -> list[int]:
    """Return how many characters wide each column must be."""
    alle = [*([kop] if kop else []), *rijen]
    kolommen = max(map(len, alle), default=0)
    cellen = (
        [str(rij[x]) for rij in alle if x < len(rij) and rij[x] is not None]
        for x in range(kolommen)
    )
    return [min(max(map(len, kolom), default=0) + 2, _BREED) for kolom in cellen]
