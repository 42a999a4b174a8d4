"""`rao overleg vervalt`: a meeting does not go on."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import IETS, oefen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.vergaderdatum import laat_vervallen


def vervalt(
    overleg: Annotated[
        date,
        typer.Argument(
            metavar="DATUM",
            help="Datum van het overleg.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ],
    *,
    reden: Annotated[
        str | None, typer.Option("--reden", metavar="T", help="Waarom het niet doorgaat.")
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast dat een overleg niet doorgaat.

    Voorbeeld:
        rao overleg vervalt 2026-07-09 --reden "Er zijn geen zaken"

    Het overleg blijft bewaard, met de reden. De zaken komen op de volgende agenda.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if reden is None:
        oefen(h, lambda p: laat_vervallen(p, overleg, IETS), ja=ja)
    vraag = Vraag(
        naam="reden",
        tekst="Waarom gaat het overleg niet door?",
        reden="Zo weet later iedereen waarom er deze keer geen besluiten zijn.",
        voorbeeld="Er zijn geen zaken",
    )
    antwoorden = vragen.vul_aan([vraag], {"reden": reden}, ja=ja, vandaag=vandaag)
    zinnen, uitkomst = laat_vervallen(h, overleg, antwoorden["reden"])
    vertel(h, uitkomst, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
