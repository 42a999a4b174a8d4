"""`rao opschaling genereer`: the document for the Deelberaad."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.opschaling.deelberaad import genereer_opschaling


def genereer(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van de lijst aan het Deelberaad.",
            autocompletion=suggesties.lijsten,
        ),
    ],
    *,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak het stuk voor het Deelberaad Asiel.

    Voorbeeld:
        rao opschaling genereer SL-noord-2026-03-16

    Per zaak staat erin wat er is gedaan, wat er nog kan, wat elke organisatie vindt,
    welke oplossingen er zijn en wat het RAO adviseert.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    pad, uitkomst = genereer_opschaling(h, kenmerk)
    vertel(h, uitkomst, pad, als_json=als_json)
