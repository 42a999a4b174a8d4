"""`rao besluitenlijst genereer`: render the decision list of a held meeting."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, options
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.besluit.besluitenlijst import genereer_besluitenlijst
from rao_cli.workflow.handeling import Handeling


def besluitenlijst_genereer(
    overleg: Annotated[
        date | None,
        argumenten.overleg("het laatste dat is gehouden"),
    ] = None,
    *,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak de besluitenlijst van een overleg dat is gehouden.

    Voorbeeld:
        rao besluitenlijst genereer 2026-03-12
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    pad, uitkomst = genereer_besluitenlijst(h, overleg)
    vertel(h, uitkomst, pad, als_json=als_json)
