"""`rao agenda genereer`: fill and render the agenda of a meeting."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.agenda import genereer_agenda
from rao_cli.workflow.handeling import Handeling


def genereer(
    overleg: Annotated[
        date | None,
        typer.Argument(
            metavar="OVERLEG",
            help="Datum van het overleg; zonder datum het eerstvolgende.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ] = None,
    *,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Maak of ververs de agenda van een overleg.

    Voorbeeld:
        rao agenda genereer
        rao agenda genereer 2026-03-12

    rao zet erop wat aan de beurt is, met de reden erbij. Wat u zelf toevoegt, weghaalt
    of van plaats verandert, blijft zoals u het wilt.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    pad, uitkomst = genereer_agenda(h, overleg)
    vertel(h, uitkomst, pad, als_json=als_json)
