"""The options by which a zaak or an onderwerp is brought before the Deelberaad."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties

OverlegOptie = Annotated[
    date | None,
    typer.Option(
        "--overleg",
        metavar="D",
        help="Overleg waarin dit is besloten; anders het laatste.",
        parser=options.lees_datum,
        autocompletion=suggesties.overleggen,
    ),
]
VraagOptie = Annotated[
    str | None,
    typer.Option("--vraag", metavar="T", help="Wat het RAO van het Deelberaad vraagt."),
]
ConceptOptie = Annotated[
    bool, typer.Option("--concept", help="Begin de lijst ook als er nog iets ontbreekt.")
]
