"""`rao schema`: the JSON Schema of a kind of file."""

from typing import Annotated, Literal, get_args

from rao_cli.cli.argumenten import argument
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.tonen.schema import geef_schema

Schemasoort = Literal[
    "register",
    "signaallijst",
    "overleg",
    "actie",
    "terugkoppeling",
    "onderwerp",
    "wissing",
    "pakket",
    "antwoord",
]


def schema(
    soort: Annotated[
        Schemasoort | None, argument("SOORT", "Soort bestand; niets toont de soorten.")
    ] = None,
) -> None:
    """Krijg het JSON-schema (draft 2020-12) van een soort bestand.

    Voorbeeld:
        rao schema signaallijst
    """
    if soort is None:
        for naam in get_args(Schemasoort):
            uitvoer.toon(naam)
        return
    uitvoer.toon(geef_schema(soort).rstrip("\n"))
