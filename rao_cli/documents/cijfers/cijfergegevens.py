"""The figures for machines and spreadsheets: plain data for JSON, and CSV for Excel (S14)."""

import csv
import io
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from rao_cli.documents.cijfers.cijfertabel import DEFINITIES, getal, procent
from rao_cli.documents.markdown import schoon
from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.cijfers.rij import Getal, Rij
from rao_cli.model.soorten.leven import AFLOPEN
from rao_cli.model.soorten.signaallijst import BIJZONDER

#: With one of these at its begin a cell is a formula for a spreadsheet, whatever it holds.
_FORMULE: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def als_gegevens(cijfers: Cijfers) -> dict[str, Any]:
    """Return the figures as plain data; a number that is not shown is None."""
    kop = ("regio", "periode", "begin", "eind", "loopt_nog", "voor_buiten")
    return {
        **{naam: getattr(cijfers, naam) for naam in (*kop, "gecorrigeerd", "veranderd")},
        "groepen": [_rij(rij) for rij in cijfers.rijen],
        "totaal": _rij(cijfers.totaal),
        "maanden": [_rij(rij) for rij in cijfers.maanden],
        "voortgang": [
            {
                "cijfer": regel.maat,
                "lko": regel.lko,
                "perioden": dict(zip(cijfers.perioden, regel.getallen, strict=True)),
            }
            for regel in cijfers.voortgang
        ],
        "gemeenten": [telling._asdict() for telling in cijfers.gemeenten],
        "definities": DEFINITIES,
    }


def make_csv(cijfers: Cijfers) -> str:
    """Return one line per group and one per month.

    Dutch Excel splits at the semicolon and reads a decimal comma. A name that a spreadsheet would
    run as a formula gets an apostrophe before it.
    """
    blad = io.StringIO()
    schrijver = csv.writer(blad, delimiter=";", lineterminator="\n")
    kop, *rijen = csv_rijen(cijfers)
    schrijver.writerow(kop)
    for periode, groep, *cellen in rijen:
        schrijver.writerow([periode, zonder_formule(str(groep)), *map(_cel, cellen)])
    return blad.getvalue()


def csv_rijen(cijfers: Cijfers) -> Iterator[list[Any]]:
    """Yield the names of all figures, and a row per group and per month with their values."""
    buiten, totaal = cijfers.voor_buiten, cijfers.totaal
    uitkomsten = tuple(totaal.uitkomsten if buiten else UITKOMSTEN)
    aflopen = tuple(totaal.aflopen if buiten else AFLOPEN)
    bijzonder = tuple(totaal.bijzonder if buiten else BIJZONDER)
    koppen = (
        *(f"besluiten_{u}" for u in uitkomsten),
        *(f"aflopen_{a}" for a in aflopen),
        *(f"zaken_{b}" for b in bijzonder),
    )
    yield ["periode", "groep", *_cellen(totaal), *koppen]
    groepen = [(cijfers.periode, rij.naam, rij) for rij in (*cijfers.rijen, totaal)]
    groepen += [(rij.naam, totaal.naam, rij) for rij in cijfers.maanden]
    for periode, groep, rij in groepen:
        geteld = (
            *map(rij.uitkomsten.get, uitkomsten),
            *map(rij.aflopen.get, aflopen),
            *map(rij.bijzonder.get, bijzonder),
        )
        yield [periode, groep, *_cellen(rij).values(), *geteld]


def zonder_formule(tekst: str) -> str:
    """Return a text on one line that no spreadsheet takes for a formula."""
    kaal = schoon(tekst)
    return f"'{kaal}" if kaal.startswith(_FORMULE) else kaal


def _rij(rij: Rij) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(rij)
    for naam in ("compleet", "acties_op_tijd"):
        data[naam]["procent"] = procent(getattr(rij, naam))
    return data


def _cellen(rij: Rij) -> dict[str, Getal | float]:
    """Return every measure by its name, outcomes apart."""
    return {
        "lijsten": rij.lijsten,
        "lijsten_compleet": rij.compleet.aantal,
        "lijsten_beoordeeld": rij.compleet.van,
        "zaken": rij.zaken,
        "open_begin": rij.open_begin,
        "ingebracht": rij.ingebracht,
        "afgerond": rij.afgerond,
        "open_eind": rij.open_eind,
        "teruggekoppeld": rij.doorlooptijd.zaken,
        "mediaan_dagen": rij.doorlooptijd.mediaan,
        "p90_dagen": rij.doorlooptijd.p90,
        "aangehouden_keer": rij.aangehouden.keer,
        "aangehouden_zaken": rij.aangehouden.zaken,
        "aangehouden_hoogste": rij.aangehouden.hoogste,
        "acties_op_tijd": rij.acties_op_tijd.aantal,
        "acties_beoordeeld": rij.acties_op_tijd.van,
    }


def _cel(waarde: Getal | float) -> str:
    return "" if waarde is None else getal(waarde)
