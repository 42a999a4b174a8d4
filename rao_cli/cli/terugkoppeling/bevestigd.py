"""`rao terugkoppeling bevestigd`: an LKO confirmed that it was told."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.terugkoppeling import meld_bevestigd


def bevestigd(
    kenmerken: Annotated[
        list[str],
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van de terugkoppeling; mag vaker.",
            autocompletion=suggesties.terugkoppelingen,
        ),
    ],
    *,
    op: Annotated[
        date | None,
        typer.Option(
            "--op",
            metavar="D",
            help="Wanneer het LKO bevestigde; standaard vandaag.",
            parser=options.lees_datum,
        ),
    ] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Meld dat het LKO een terugkoppeling heeft bevestigd.

    Voorbeeld:
        rao terugkoppeling bevestigd TK-ter-apel-2026-03-12
        rao terugkoppeling bevestigd TK-ter-apel-2026-03-12 --op 2026-03-19
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, meld_bevestigd(h, kenmerken, op), als_json=als_json)
