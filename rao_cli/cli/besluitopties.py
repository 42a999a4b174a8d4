"""The options that say what was decided: for a new decision, and for one that is improved."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options
from rao_cli.cli.besluitvragen import UITKOMSTEN

Uitkomst = Annotated[
    str | None,
    typer.Option("--uitkomst", metavar="U", help=", ".join(k.waarde for k in UITKOMSTEN)),
]
Tekst = Annotated[str | None, typer.Option("--besluit", metavar="T", help="Wat er is besloten.")]
Motivering = Annotated[str | None, typer.Option("--motivering", metavar="T", help="Waarom.")]
HervattenOp = Annotated[
    date | None,
    typer.Option(
        "--hervatten-op",
        metavar="D",
        help="Bij aanhouden: wanneer de zaak terugkomt.",
        parser=options.lees_datum,
    ),
]
