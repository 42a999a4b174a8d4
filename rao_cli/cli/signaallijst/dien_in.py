"""`rao signaallijst dien-in`: one step in the life of a list."""

from typing import Annotated

import typer

from rao_cli.cli import options, suggesties
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.opschaling.deelberaad import zeg_stuk
from rao_cli.workflow.signaallijst import signaallijst, stappen


def dien_in(
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
    """Dien een signaallijst in bij het RAO.

    Voorbeeld:
        rao signaallijst dien-in SL-ter-apel-2026-03-05

    Daarna staat de lijst klaar voor de secretaris.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, stappen.dien_in(h, kenmerk), als_json=als_json)
    for zin in (*signaallijst.nog_aan_te_leveren(h, kenmerk), *zeg_stuk(h, kenmerk)):
        uitvoer.meld(zin)
