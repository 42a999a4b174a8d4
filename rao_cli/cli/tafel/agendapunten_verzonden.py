"""`rao agendapunten verzonden`: another table got its items."""

from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.tafel import agendapunten_verzonden as leg_verzending_vast


def agendapunten_verzonden(
    kenmerken: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KENMERK]...",
            help="Alleen deze punten; zonder kenmerk alle punten die wachten.",
            autocompletion=suggesties.onderwerpen,
        ),
    ] = None,
    *,
    voor: Annotated[
        str,
        typer.Option(
            "--voor",
            metavar="TAFEL",
            help="deelberaad, of lko: en de sleutel van het LKO.",
            autocompletion=suggesties.tafels,
        ),
    ],
    datum: argumenten.Datum = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast dat een LKO of het Deelberaad Asiel de punten kreeg.

    Voorbeeld:
        rao agendapunten verzonden --voor lko:ter-apel
        rao agendapunten verzonden trend-reisdocument --voor deelberaad --datum 2026-03-16
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    uitkomst = leg_verzending_vast(h, voor, datum, kenmerken or ())
    vertel(h, uitkomst, als_json=als_json)
