"""`rao lijst`: everything of one kind."""

from typing import Annotated, Literal, get_args

import typer

from rao_cli.cli import options, uitvoer
from rao_cli.workflow.bekijken import bekijk, onleesbaar_melding
from rao_cli.workflow.lijsten import maak_overzicht

Soort = Literal[
    "signaallijsten",
    "zaken",
    "overleggen",
    "besluiten",
    "acties",
    "terugkoppelingen",
    "onderwerpen",
]


def lijst(
    soort: Annotated[
        Soort, typer.Argument(metavar="SOORT", help=f"Kies uit: {', '.join(get_args(Soort))}.")
    ],
    *,
    als_json: options.AlsJson = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Bekijk alles van één soort.

    Voorbeeld:
        rao lijst zaken
        rao lijst acties --json
    """
    stand, lading = bekijk(register_map, vandaag)
    overzicht = maak_overzicht(stand, soort)
    if als_json:
        uitvoer.toon_json(soort, {soort: list(overzicht.rijen)})
        return
    if overzicht.rijen:
        rijen = [
            ["" if rij[kolom] is None else str(rij[kolom]) for kolom in overzicht.kolommen]
            for rij in overzicht.rijen
        ]
        uitvoer.toon_tabel(overzicht.kolommen, rijen)
    else:
        uitvoer.meld(f"Er zijn nog geen {soort}.")
    if (melding := onleesbaar_melding(lading)) is not None:
        uitvoer.meld(melding)
