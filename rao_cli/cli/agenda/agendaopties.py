"""The options of commands about one point of an agenda."""

from enum import StrEnum
from typing import Annotated

import typer

from rao_cli.cli import suggesties


class DoelKeuze(StrEnum):
    """What a point asks of the table."""

    BESLUIT = "besluit"
    BESPREKEN = "bespreken"
    TER_KENNISNAME = "ter-kennisname"


PuntArgument = Annotated[
    str,
    typer.Argument(
        metavar="PUNT",
        help="Kenmerk van het punt, of zijn nummer op de agenda.",
        autocompletion=suggesties.zaken,
    ),
]
Minuten = Annotated[
    int | None,
    typer.Option("--minuten", metavar="N", min=1, max=480, help="Hoeveel tijd het punt krijgt."),
]
Na = Annotated[
    str | None,
    typer.Option(
        "--na", metavar="PUNT", help="Zet het na dit punt.", autocompletion=suggesties.zaken
    ),
]
Eerst = Annotated[bool, typer.Option("--eerst", help="Zet het vooraan, meteen na de opening.")]
GevraagdDoel = Annotated[
    DoelKeuze | None, typer.Option("--doel", help="Wat er van het overleg wordt gevraagd.")
]
Waarom = Annotated[
    str | None,
    typer.Option("--waarom", metavar="T", help="Waarom het punt op deze agenda staat."),
]
