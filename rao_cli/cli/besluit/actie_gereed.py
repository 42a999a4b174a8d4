"""`rao actie gereed`: an actie is done."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.besluit.acties import meld_gereed
from rao_cli.workflow.handeling import Handeling


def actie_gereed(
    kenmerken: Annotated[
        list[str],
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van de actie; mag vaker.",
            autocompletion=suggesties.acties,
        ),
    ],
    *,
    toelichting: Annotated[
        str | None, typer.Option("--toelichting", metavar="T", help="Wat eruit kwam.")
    ] = None,
    op: Annotated[date | None, argumenten.op("Wanneer zij klaar was; standaard vandaag.")] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Meld dat een actie klaar is.

    Voorbeeld:
        rao actie gereed A-2026-03-12-01
        rao actie gereed A-2026-03-12-01 --op 2026-03-20 --toelichting "Het document is er"
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, meld_gereed(h, kenmerken, toelichting, op), als_json=als_json)
