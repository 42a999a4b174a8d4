"""The twelve months after one another, with what happens once: handover, Deelberaad, topics."""

from datetime import date
from pathlib import Path
from typing import Final

from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.jaar import punten
from tests.jaar.maand import breng_in, laatste_dag, ontvang, speel, verzend
from tests.jaar.spel import Spel
from tests.jaar.tabel import CONCEPT, EIND, JAN27, LKOS, MAANDEN, NA, OVERLEG

START: Final = date(2026, 1, 2)
REGIO: Final = "Groningen en Drenthe"
_PROVINCIES: Final = ("--provincie", "Groningen", "--provincie", "Drenthe")


def open_register(map_: Path) -> Spel:
    """Make the register and plan the whole year."""
    lkos = [deel for sleutel, naam in LKOS.items() for deel in ("--lko", f"{sleutel}={naam}")]
    rollen = ("--voorzitter", "COA", "--secretaris", "DT&V")
    init = ("init", str(map_), "--regio", REGIO, *_PROVINCIES, *lkos, *rollen)
    uitkomst = CliRunner().invoke(app, ["--vandaag", START.isoformat(), *init])
    assert uitkomst.exit_code == 0, uitkomst.output
    spel = Spel(map_, [init])
    reeks = ("--reeks", "2026", "--weekdag", "donderdag", "--week", "3")
    waar = ("--tijd", "10:00-12:00", "--locatie", "Assen")
    datums = spel.doe(START, "nieuw", "overleg", *reeks, *waar)
    assert datums == [dag.isoformat() for dag in OVERLEG.values()]
    return spel


def speel_jaar(map_: Path, halverwege: Path) -> tuple[Spel, Spel]:
    """Play the year; returns the register at its end, and as it was on 30 June."""
    spel = open_register(map_)
    op_30_juni = spel
    for maand in MAANDEN:
        for gebeurtenis in punten.VOORAF.get(maand, ()):
            gebeurtenis(spel)
        if maand == "jul":
            begin_als_nieuwe_secretaris(spel)
        speel(spel, maand)
        for gebeurtenis in punten.ACHTERAF.get(maand, ()):
            gebeurtenis(spel)
        if maand == "jun":
            breng_in(spel, "delfzijl", "jul")
            punten.draag_rollen_over(spel)
            op_30_juni = spel.kopieer(halverwege)
        if maand == "dec":
            sluit_af(spel)
        spel.keuringen[maand] = spel.vraag(laatste_dag(maand), "valideer")
    return spel, op_30_juni


def begin_als_nieuwe_secretaris(spel: Spel) -> None:
    """Do what the old secretary left lying."""
    ontvang(spel, "delfzijl", "jul", date(2026, 7, 1))
    verzend(spel, "delfzijl", "jun")


def sluit_af(spel: Spel) -> None:
    """The last lists of the year, and the first meeting of the next."""
    for lko in ("delfzijl", "assen"):
        breng_in(spel, lko, "na")
        if (lko, "na") != CONCEPT:
            ontvang(spel, lko, "na", NA)
    spel.doe(EIND, "nieuw", "overleg", "--datum", JAN27.isoformat(), "--tijd", "10:00-12:00")
