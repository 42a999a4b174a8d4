"""The year as one list of acts in the order of their days, and what is asked at month's end."""

import calendar
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from typer.testing import CliRunner

from rao_cli.cli.app import app
from rao_cli.model.cijfers.overzicht import build_cijfers
from rao_cli.store.register_map import RegisterMap
from tests.jaar.spel import Spel
from tests.levensjaar.spelen import AGENDA, ERNA, Daad, van_overleg, van_zaken
from tests.levensjaar.tabel import (
    APRIL,
    DEELBERAAD,
    JAAR,
    JAN28,
    LKOS,
    OVERLEG,
    RECES,
    START,
    STUKKEN,
    dag,
)

REGIO: Final = "Noorderland"
ERRATUM: Final = "Voor december regelt het COA de plek; dan is wachten niet meer nodig."
#: Days on which the register is kept, to let the clock go on from there.
BEWAARD: Final = (dag("02-03"), dag("05-21"), dag("07-26"), dag("11-30"))


@dataclass
class Jaar:
    """What was played: the register, how it was on some days, and the figures as told then.

    `cijfers`: by the day of asking and the month, per LKO ("" is all) what was told.
    """

    spel: Spel
    toen: dict[date, Path] = field(default_factory=dict)
    cijfers: dict[tuple[date, str], Any] = field(default_factory=dict)


def maandeinde(nummer: int) -> date:
    """Return the last day of a month of the year."""
    return date(JAAR, nummer, calendar.monthrange(JAAR, nummer)[1])


def open_register(map_: Path) -> Spel:
    """Make the register, write the agreements of the region in rao.yaml, and plan the year."""
    lkos = [deel for sleutel, naam in LKOS.items() for deel in ("--lko", f"{sleutel}={naam}")]
    rollen = ("--voorzitter", "COA", "--secretaris", "DT&V")
    init = ("init", str(map_), "--regio", REGIO, "--provincie", "Drenthe", *lkos, *rollen)
    uitkomst = CliRunner().invoke(app, ["--vandaag", START.isoformat(), *init])
    assert uitkomst.exit_code == 0, uitkomst.output
    spel = Spel(map_, [init])
    data = ", ".join(str(dag(tekst)) for tekst in DEELBERAAD)
    afspraken = f"""\
reces:
  - {{van: {RECES[0]}, tot: {RECES[1]}}}
deelberaad: {{data: [{data}], stukken_werkdagen: {STUKKEN}}}
"""
    spel.typ(START, "rao.yaml", lambda tekst: f"versie: 2\n{tekst}{afspraken}")
    reeks = ("--reeks", str(JAAR), "--weekdag", "dinsdag", "--week", "3")
    waar = ("--tijd", "10:00-12:00", "--locatie", "Assen")
    datums = spel.doe(START, "nieuw", "overleg", *reeks, *waar)
    gepland = [APRIL if maand == "apr" else dag_ for maand, dag_ in OVERLEG.items()]
    assert datums == [een.isoformat() for een in gepland]
    return spel


def eenmalig(jaar: Jaar) -> list[Daad]:
    """Return what happens once: a meeting moves, an erratum, the first meeting of next year."""
    return [
        (dag("04-01"), AGENDA, verplaats_april),
        (dag("04-02"), AGENDA, vertel_van_april),
        (dag("11-29"), AGENDA, herstel),
        (dag("12-30"), AGENDA, plan_volgend_jaar),
        *((op, ERNA + 1, lambda _, op=op: bewaar(jaar, op)) for op in BEWAARD),
        *((maandeinde(n), ERNA + 1, lambda _, n=n: vraag(jaar, n)) for n in range(1, 13)),
    ]


def verplaats_april(spel: Spel) -> None:
    """The room is taken: the meeting of April is two days later."""
    naar = ("--naar", OVERLEG["apr"].isoformat(), "--reden", "De zaal is bezet")
    spel.doe(dag("04-01"), "overleg", "verplaats", APRIL.isoformat(), *naar)


def vertel_van_april(spel: Spel) -> None:
    """LKO Midden was promised the old day."""
    feb, op = OVERLEG["feb"].isoformat(), dag("04-02")
    spel.doe(op, "terugkoppeling", "genereer", feb, "--lko", "midden")
    spel.doe(op, "terugkoppeling", "verzonden", "--ja", f"TK-midden-{feb}")
    spel.doe(dag("04-06"), "terugkoppeling", "bevestigd", f"TK-midden-{feb}")


def herstel(spel: Spel) -> None:
    """Zaak 24 was put off twice; an erratum says what repairs that, and the LKO hears it."""
    nov, op = OVERLEG["nov"].isoformat(), dag("11-29")
    wat = ("--herstelt", "BSL03", "--tekst", ERRATUM)
    spel.doe(op, "erratum", nov, spel.besluiten["24", "nov"], *wat)


def plan_volgend_jaar(spel: Spel) -> None:
    """The first meeting of the next year."""
    spel.doe(dag("12-30"), "nieuw", "overleg", "--datum", str(JAN28), "--tijd", "10:00-12:00")


def bewaar(jaar: Jaar, op: date) -> None:
    """Keep the register as it is this evening."""
    jaar.toen[op] = jaar.spel.kopieer(jaar.spel.map.with_name(f"op-{op}")).map


def vraag(jaar: Jaar, nummer: int) -> None:
    """At the end of a month: what `rao valideer` says, and the figures of each month until then."""
    jaar.spel.pak_in()
    vandaag = maandeinde(nummer)
    jaar.spel.keuringen[str(nummer)] = jaar.spel.vraag(vandaag, "valideer")
    stand = RegisterMap.vind(jaar.spel.map).load().stand(vandaag)
    assert stand is not None
    for eerder in range(1, nummer + 1):
        periode = f"{JAAR}-{eerder:02}"
        jaar.cijfers[vandaag, periode] = build_cijfers(stand, {}, periode)


def speel_jaar(map_: Path) -> Jaar:
    """Play the year."""
    jaar = Jaar(open_register(map_))
    daden = [*van_zaken(), *(daad for maand in OVERLEG for daad in van_overleg(maand))]
    for _, _, daad in sorted([*daden, *eenmalig(jaar)], key=lambda een: een[:2]):
        daad(jaar.spel)
    return jaar
