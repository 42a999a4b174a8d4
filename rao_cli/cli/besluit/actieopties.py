"""The options that say who does what before when, shared by `nieuw actie` and `actie zet`."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options, suggesties

UitvoerderOptie = Annotated[
    str | None,
    typer.Option(
        "--organisatie", metavar="O", help="Wie het doet.", autocompletion=suggesties.organisaties
    ),
]
UiterlijkOptie = Annotated[
    date | None,
    typer.Option("--uiterlijk", metavar="D", help="Voor wanneer.", parser=options.lees_datum),
]
TaakOptie = Annotated[
    str | None, typer.Option("--omschrijving", metavar="T", help="Wat er moet gebeuren.")
]
