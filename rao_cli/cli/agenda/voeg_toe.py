"""`rao agenda voeg-toe`: put a point of a member on the agenda."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.agenda.agendaopties import Eerst, GevraagdDoel, Minuten, Na, Waarom
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.agenda.punt import Puntwens, voeg_punt_toe
from rao_cli.workflow.handeling import Handeling


def voeg_toe(
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    onderwerp: Annotated[
        str | None, typer.Option("--onderwerp", metavar="T", help="Waar het punt over gaat.")
    ] = None,
    indiener: Annotated[
        str | None,
        typer.Option(
            "--indiener",
            metavar="O",
            help="Welke organisatie of welk LKO het inbrengt.",
            autocompletion=suggesties.organisaties,
        ),
    ] = None,
    doel: GevraagdDoel = None,
    waarom: Waarom = None,
    minuten: Minuten = None,
    na: Na = None,
    eerst: Eerst = False,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Zet een punt van een lid op de agenda.

    Voorbeeld:
        rao agenda voeg-toe --onderwerp "Vervoer naar zittingen" --indiener COA
        rao agenda voeg-toe 2026-04-09 --onderwerp "Taxivervoer" --indiener DT&V --minuten 10

    Gaat het over een knelpunt, trend, thema of kader? Gebruik dan: rao nieuw onderwerp
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    wens = Puntwens(minuten, doel.value if doel else None, waarom, na, eerst)
    if onderwerp is None:
        iemand = indiener or next(iter(h.stand.register.organisaties), IETS)
        oefen(h, lambda p: voeg_punt_toe(p, overleg, IETS, iemand, wens), ja=ja)
    vraag = [
        Vraag(
            naam="onderwerp",
            tekst="Waar gaat het punt over?",
            reden="Zo staat het op de agenda.",
            voorbeeld="Vervoer naar zittingen",
        ),
        Vraag(
            naam="indiener",
            tekst="Welke organisatie of welk LKO brengt het in?",
            reden="Iedereen aan tafel ziet van wie het punt komt.",
            voorbeeld="COA",
        ),
    ]
    gegeven = {"onderwerp": onderwerp, "indiener": indiener}
    antwoord = vragen.vul_aan(vraag, gegeven, ja=ja, vandaag=vandaag)
    id_, uitkomst = voeg_punt_toe(h, overleg, antwoord["onderwerp"], antwoord["indiener"], wens)
    vertel(h, uitkomst, id_, als_json=als_json)
