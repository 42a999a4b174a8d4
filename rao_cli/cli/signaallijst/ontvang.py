"""`rao signaallijst ontvang`: one step in the life of a list."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst import stappen


def ontvang(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK", help="Kenmerk van de lijst.", autocompletion=suggesties.lijsten
        ),
    ],
    *,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Bevestig dat het RAO een signaallijst heeft ontvangen.

    Voorbeeld:
        rao signaallijst ontvang SL-ter-apel-2026-03-05

    De zaken komen dan vanzelf op de volgende agenda.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, stappen.ontvang(h, kenmerk), als_json=als_json)
