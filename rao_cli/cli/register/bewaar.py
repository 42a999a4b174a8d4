"""`rao bewaar`: commit what a person changed in the files by hand."""

from typing import Annotated

import typer

from rao_cli.cli import options
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.register.bewaar import bewaar as bewaar_handwerk


def bewaar(
    paden: Annotated[
        list[str] | None,
        typer.Argument(metavar="PAD", help="Welke bestanden; niets is alles wat u veranderde."),
    ] = None,
    *,
    onderwerp: Annotated[
        str | None,
        typer.Option("-m", "--onderwerp", metavar="T", help="Waar de wijziging over gaat."),
    ] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Leg vast wat u zelf in de bestanden van het register hebt veranderd.

    Voorbeeld:
        rao bewaar
        rao bewaar signaallijsten/2026/SL-ter-apel-2026-03-05.yaml -m "Termijn verlengd"

    rao kijkt eerst of elk bestand goed te lezen is.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, bewaar_handwerk(h, register_map, paden or (), onderwerp), als_json=als_json)
