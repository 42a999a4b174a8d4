"""`rao demo`: the example register, and the main cycle played on it with real commands."""

import shlex
import webbrowser
from datetime import date
from pathlib import Path
from typing import Annotated, Final

import typer.main

from rao_cli.cli.argumenten import argument, vlag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import lijst_kenmerk
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import plaats_op
from rao_cli.workflow.papier.kantoor import eis_kantoor
from rao_cli.workflow.register.demo import eerste_zaak, gemaakte_stukken, leg_demo_klaar

#: The day on which the demo plays, and the meeting that it prepares, holds and writes down.
DAG: Final = "2026-07-02"
OVERLEG: Final = "2026-07-16"
#: The meeting before it: its letters have gone out.
VORIGE: Final = "2026-06-18"
LIJST: Final = lijst_kenmerk("ter-apel", date.fromisoformat(DAG))
_PLAATS: Final = plaats_op("signaallijst", date.fromisoformat(DAG), LIJST)

#: The pages need no extra.
_KIJK: Final = ("Het hele register, om aan tafel op een scherm te bekijken.", ["bekijk"])


def demo(
    map_: Annotated[Path | None, argument("MAP", "Waar de demo komt; niets is rao-demo.")] = None,
    *,
    open_: Annotated[bool, vlag("--open", "Open de gemaakte stukken meteen.")] = False,
) -> None:
    """Bekijk rao aan het werk op een voorbeeldregister.

    Voorbeeld:
        rao demo
        rao demo --open

    rao maakt een verzonnen register en speelt een overleg na: van signaallijst tot
    besluitenlijst, met de stukken als pdf. Daarna mag u er zelf in proberen wat u wilt.
    """
    doel = leg_demo_klaar(map_, Path())
    uitvoer.toon(f"Het voorbeeldregister staat in {doel}. Alles erin is verzonnen.")
    for uitleg, opdracht in _verhaal():
        _speel(doel, uitleg, opdracht)
    zaak = eerste_zaak(doel, _PLAATS)
    for uitleg, opdracht in _voorbereiding(zaak):
        _speel(doel, uitleg, opdracht)
    for uitleg, opdracht in _overleg(zaak):
        _speel(doel, uitleg, opdracht, OVERLEG)
    for uitleg, opdracht in _stukken():
        _speel(doel, uitleg, opdracht, OVERLEG)
    uitvoer.toon()
    uitvoer.toon(f"Klaar. Kijk verder in dit register: {opdrachtregel('status', '-C', str(doel))}")
    lezen = BESLUITENLIJST.op(date.fromisoformat(OVERLEG))
    uitvoer.toon(f"Lees daar bijvoorbeeld {lezen}")
    _wijs_stukken(doel, open_=open_)


def _stukken() -> list[tuple[str, list[str]]]:
    """Return how the papers and the pages are made; without the extra that is one sentence."""
    try:
        eis_kantoor()
    except RaoError as fout:
        uitvoer.toon()
        uitvoer.toon(f"{fout.zin}\n{fout.hint}")
        return [_KIJK]
    pdf = ["--formaat", "pdf"]
    return [
        ("De stukken, voor wie geen rao heeft.", ["papieren", OVERLEG, *pdf]),
        ("En die van het overleg ervoor, met de brieven.", ["papieren", VORIGE, *pdf]),
        _KIJK,
    ]


def _wijs_stukken(doel: Path, *, open_: bool) -> None:
    """Say where an agenda, a besluitenlijst, a letter and the overview lie; open them if asked."""
    stukken = gemaakte_stukken(doel, OVERLEG, VORIGE)
    if stukken:
        uitvoer.toon("Om te bekijken:")
    for wat, pad in stukken:
        uitvoer.toon(f"  {wat}: {pad}")
    geopend = [webbrowser.open(pad.absolute().as_uri()) for _, pad in stukken if open_]
    if not all(geopend):
        uitvoer.meld("Er is geen programma gevonden dat ze opent. Open ze zelf.")


def _verhaal() -> list[tuple[str, list[str]]]:
    return [
        ("Klopt alles in het register?", ["valideer"]),
        ("Welke zaken zijn er?", ["lijst", "zaken"]),
        (
            "Een LKO begint een signaallijst.",
            ["nieuw", "signaallijst", "--lko", "ter-apel", "--ja"],
        ),
        (
            "Er komt een zaak op.",
            [
                *("nieuw", "zaak", LIJST, "--onderwerp", "Vertrek wacht op een reisdocument"),
                *("--aanbrenger", "COA", "--groep", "volwassene"),
                *(
                    "--feiten",
                    "De man vroeg in mei een reisdocument aan. De ambassade wil hem zien.",
                ),
                *("--vraag", "Kan de opvang doorgaan tot het reisdocument er is?"),
            ],
        ),
    ]


def _voorbereiding(zaak: str) -> list[tuple[str, list[str]]]:
    standpunt = "De opvang kan doorgaan zolang er aantoonbaar aan het vertrek wordt gewerkt."
    return [
        (
            "Elke organisatie geeft haar eigen standpunt.",
            ["standpunt", zaak, "COA", "--standpunt", standpunt, "--inzet", "Houdt de plek vrij"],
        ),
        ("Het LKO dient de lijst in.", ["signaallijst", "dien-in", LIJST]),
        ("De secretaris ontvangt haar.", ["signaallijst", "ontvang", LIJST]),
        ("Wat ontbreekt er nog? rao zegt het.", ["valideer", _PLAATS]),
        ("De secretaris plant een overleg.", ["nieuw", "overleg", "--datum", OVERLEG]),
        ("De agenda vult zichzelf.", ["agenda", "genereer", OVERLEG]),
        ("Dit moet er nu gebeuren.", ["status"]),
    ]


def _overleg(zaak: str) -> list[tuple[str, list[str]]]:
    return [
        (
            "Het overleg is gehouden.",
            [
                *("overleg", "houd", OVERLEG, "--aanwezig", "DT&V", "--aanwezig", "COA"),
                *("--aanwezig", "IND", "--afwezig", "AVIM=Inzet elders"),
            ],
        ),
        (
            "Er valt een besluit, met een actie.",
            [
                *("nieuw", "besluit", "--overleg", OVERLEG, "--punt", zaak),
                *("--uitkomst", "aanhouden", "--besluit", "Wacht op het reisdocument"),
                *("--motivering", "Het document is toegezegd", "--hervatten-op", "2026-08-20"),
                *("--actie", "DT&V;2026-08-06;Vraagt het document op"),
            ],
        ),
        ("De besluitenlijst is klaar.", ["besluitenlijst", "genereer", OVERLEG]),
        ("Zo staat de zaak ervoor.", ["toon", zaak]),
        ("En dit moet er nu gebeuren.", ["status"]),
    ]


def _speel(doel: Path, uitleg: str, opdracht: list[str], dag: str = DAG) -> None:
    """Run one command as a user would, with its own line above it."""
    from rao_cli.cli.app import app

    uitvoer.toon()
    uitvoer.toon_segmenten([("zacht", f"# {uitleg}")])
    uitvoer.toon_segmenten([("opdracht", f"$ rao {shlex.join(opdracht)}")])
    algemeen = ["-C", str(doel), "--vandaag", dag]
    typer.main.get_command(app).main([*algemeen, *opdracht], prog_name="rao", standalone_mode=False)
