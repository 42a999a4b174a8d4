"""`rao kader informeer`: an LKO heard of a kader."""

from typing import Annotated

import typer

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow import tafel as tafels
from rao_cli.workflow.handeling import Handeling


def kader_informeer(
    kenmerk: Annotated[
        str,
        typer.Argument(
            metavar="KENMERK",
            help="Kenmerk van het kader.",
            autocompletion=suggesties.onderwerpen,
        ),
    ],
    *,
    lko: Annotated[
        list[str],
        typer.Option(
            "--lko",
            metavar="L",
            help="LKO dat het kader nu kent.",
            autocompletion=suggesties.lkos,
        ),
    ],
    datum: argumenten.Datum = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast dat een kader van het Deelberaad is uitgelegd aan een LKO.

    Voorbeeld:
        rao kader informeer kader-melden-na-verhuizing --lko ter-apel --datum 2026-03-20
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    uitkomst, nog = tafels.informeer(h, kenmerk, lko, datum)
    vertel(h, uitkomst, als_json=als_json)
    if nog:
        uitvoer.meld(f"Nog uit te leggen aan: {', '.join(nog)}.")
    else:
        uitvoer.meld("Alle LKO's kennen dit kader.")
        uitvoer.meld(f"Klaar? Sluit het af met: rao onderwerp zet {kenmerk} --status afgerond")
