"""The options that say what was decided: for a new decision, and for one that is improved."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options
from rao_cli.model.besluit import UITKOMSTEN

UitkomstOptie = Annotated[
    str | None,
    typer.Option("--uitkomst", metavar="U", help=", ".join(UITKOMSTEN)),
]
TekstOptie = Annotated[
    str | None, typer.Option("--besluit", metavar="T", help="Wat er is besloten.")
]
MotiveringOptie = Annotated[str | None, typer.Option("--motivering", metavar="T", help="Waarom.")]
HervattenOpOptie = Annotated[
    date | None,
    typer.Option(
        "--hervatten-op",
        metavar="D",
        help="Bij aanhouden: wanneer de zaak terugkomt.",
        parser=options.lees_datum,
    ),
]
