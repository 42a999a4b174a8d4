"""`rao schema`: the JSON Schema of a kind of file, or of what `--json` gives."""

from typing import Annotated

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import argument
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.tonen.schema import geef_schema, schemanamen


def schema(
    soort: Annotated[
        str | None,
        argument(
            "SOORT", "Soort bestand of antwoord; niets toont de soorten.", keuzewoorden.schemas
        ),
    ] = None,
) -> None:
    """Krijg het JSON-schema (draft 2020-12) van een soort bestand, of van een antwoord.

    Voorbeeld:
        rao schema signaallijst
        rao schema uitvoer-meldingen

    Wat een opdracht met --json geeft, zegt bij soort wat het is: het schema van soort meldingen
    heet uitvoer-meldingen. Er kunnen later sleutels bij komen; wat er is, blijft wat het is.
    """
    if soort is None:
        for naam in schemanamen():
            uitvoer.toon(naam)
        return
    uitvoer.toon(geef_schema(soort).rstrip("\n"))
