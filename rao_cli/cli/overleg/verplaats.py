"""`rao overleg verplaats`: a meeting on another day."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import keur_vooraf
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.vergaderdatum import verplaats as verplaats_overleg
from rao_cli.workflow.overleg.vergaderdatum import zoek_verplaatsbaar


def verplaats(
    overleg: Annotated[
        date,
        typer.Argument(
            metavar="DATUM",
            help="Datum van het overleg zoals het nu gepland is.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ],
    *,
    naar: Annotated[
        date | None,
        typer.Option("--naar", metavar="DATUM", help="De nieuwe datum.", parser=options.lees_datum),
    ] = None,
    reden: Annotated[
        str, typer.Option("--reden", metavar="T", help="Waarom.", show_default=False)
    ] = "",
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Zet een overleg dat nog komt op een andere dag.

    Voorbeeld:
        rao overleg verplaats 2026-05-14 --naar 2026-05-21
        rao overleg verplaats 2026-05-14 --naar 2026-05-21 --reden "De zaal is bezet"

    De agenda, de stukken en de uitnodigingen gaan mee. Zijn er al besluiten, dan kan het
    niet meer.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    if naar is None:
        keur_vooraf(h, ja=ja)
        zoek_verplaatsbaar(h, overleg)
    vraag = DatumVraag(naam="naar", tekst="Wat is de nieuwe datum?")
    antwoorden = vragen.vul_aan([vraag], {"naar": naar}, ja=ja, vandaag=vandaag)
    zinnen, uitkomst = verplaats_overleg(h, overleg, antwoorden["naar"], " ".join(reden.split()))
    vertel(h, uitkomst, antwoorden["naar"].isoformat(), als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
