"""The figures as sheets of a workbook: numbers as numbers, and what each of them means (S14)."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from rao_cli.documents.cijfers.cijfergegevens import csv_rijen
from rao_cli.documents.cijfers.cijfers import build_context
from rao_cli.documents.cijfers.cijfertabel import NIETS
from rao_cli.documents.markdown import schoon
from rao_cli.documents.opmaak import datum
from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.patroon import patroon

#: What stands in a cell: a number is one, and nothing is an empty cell.
Bladcel = str | int | float | None
_GETAL: Final = patroon(r"[+-]?[0-9]+(,[0-9]+)?")
#: What a name of a sheet may not have; and it is at most so long.
_NIET_IN_NAAM: Final = patroon(r"[\\/*?:\[\]]|^'|'$")
_NAAM: Final = 31


class Werkblad(NamedTuple):
    """A sheet: its name, a heading row (empty when it has none), and rows."""

    naam: str
    kop: tuple[str, ...]
    rijen: tuple[tuple[Bladcel, ...], ...]


def build_werkbladen(cijfers: Cijfers, merk: str, gemaakt_op: date) -> Iterator[Werkblad]:
    """Yield a sheet about the whole, one per table, and one with every figure for a machine."""
    context = build_context(cijfers, ())
    klein = "zonder groepen kleiner dan vijf"
    over = (
        ("Cijfers", f"RAO {context.regio}"),
        ("Periode", context.periode),
        ("Gemaakt op", datum(gemaakt_op)),
        *((("Rubricering", merk),) if merk else ()),
        *((("Stand", context.stand),) if context.stand else ()),
        *((("Voor buiten de regio", klein),) if cijfers.voor_buiten else ()),
        (None, None),
        *((woord, zin) for woord, zin in context.definities),
    )
    yield Werkblad("Over deze cijfers", (), tuple(tuple(map(_tekst, rij)) for rij in over))
    for tabel in context.tabellen:
        rijen = tuple((_tekst(eerste), *map(_cel, rest)) for eerste, *rest in tabel.rijen)
        yield Werkblad(_bladnaam(tabel.titel), tuple(map(schoon, tabel.koppen)), rijen)
    kop, *groepen = csv_rijen(cijfers)
    yield Werkblad("Alle cijfers", tuple(map(str, kop)), tuple(map(tuple, groepen)))


def _tekst(tekst: str | None) -> str | None:
    return None if tekst is None else schoon(tekst)


def _cel(tekst: str) -> Bladcel:
    """Return a number where the report shows one; a minus for nothing is an empty cell."""
    if tekst == NIETS:
        return None
    if not _GETAL.fullmatch(tekst):
        return schoon(tekst)
    return float(tekst.replace(",", ".")) if "," in tekst else int(tekst)


def _bladnaam(titel: str) -> str:
    """Return a title as a name of a sheet, cut between words where it is too long."""
    kaal = " ".join(_NIET_IN_NAAM.sub(" ", titel).split())
    return kaal if len(kaal) <= _NAAM else kaal[: _NAAM + 1].rpartition(" ")[0][:_NAAM]
