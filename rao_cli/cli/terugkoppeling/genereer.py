"""`rao terugkoppeling genereer`: the reply to each LKO after a meeting."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.terugkoppeling.terugkoppeling import Gemaakt, genereer_terugkoppelingen


def genereer(
    overleg: Annotated[
        date | None,
        argumenten.overleg("het laatste dat is gehouden"),
    ] = None,
    *,
    lko: Annotated[
        str | None,
        typer.Option(
            "--lko",
            metavar="L",
            help="Alleen voor dit LKO.",
            autocompletion=suggesties.lkos,
        ),
    ] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak voor elk LKO de terugkoppeling over zijn eigen zaken.

    Voorbeeld:
        rao terugkoppeling genereer
        rao terugkoppeling genereer 2026-03-12 --lko ter-apel

    U kunt dit zo vaak doen als u wilt. Wat al is verzonden, verandert alleen als er daarna een
    besluit is verbeterd: dan moet het LKO dat ook horen.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    gemaakt, uitkomst = genereer_terugkoppelingen(h, overleg, lko)
    vertel(h, uitkomst, *gemaakt.kenmerken, *gemaakt.opnieuw, als_json=als_json)
    if not proef:
        _meld(gemaakt)


def _meld(gemaakt: Gemaakt) -> None:
    """Say what to send, before when, and how to tell that it went."""
    for zin in gemaakt.zinnen:
        uitvoer.meld(zin)
    if gemaakt.kenmerken:
        uitvoer.meld(f"Verstuur uiterlijk {gemaakt.uiterlijk}: {', '.join(gemaakt.documenten)}")
        uitvoer.meld(f"Meld dat daarna: rao terugkoppeling verzonden {gemaakt.kenmerken[0]}")
