"""The options by which a zaak or an onderwerp is brought before the Deelberaad."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties

Overleg = Annotated[
    date | None,
    typer.Option(
        "--overleg",
        metavar="D",
        help="Overleg waarin dit is besloten; anders het laatste.",
        parser=options.lees_datum,
        autocompletion=suggesties.overleggen,
    ),
]
Vraag = Annotated[
    str | None,
    typer.Option("--vraag", metavar="T", help="Wat het RAO van het Deelberaad vraagt."),
]
Concept = Annotated[
    bool, typer.Option("--concept", help="Begin de lijst ook als er nog iets ontbreekt.")
]
