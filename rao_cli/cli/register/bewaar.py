"""`rao bewaar`: commit what a person changed in the files by hand."""

from typing import Annotated

import typer

from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.register.bewaar import bewaar as bewaar_handwerk


def bewaar(
    s: WriteSession,
    paden: Annotated[
        list[str] | None, argument("PAD", "Welke bestanden; niets is alles wat u veranderde.")
    ] = None,
    *,
    onderwerp: Annotated[
        str | None,
        typer.Option("-m", "--onderwerp", metavar="T", help="Waar de wijziging over gaat."),
    ] = None,
) -> None:
    """Leg vast wat u zelf in de bestanden van het register hebt veranderd.

    Voorbeeld:
        rao bewaar
        rao bewaar signaallijsten/2026/SL-ter-apel-2026-03-05.yaml -m "Termijn verlengd"

    rao kijkt eerst of elk bestand goed te lezen is.
    """
    s.vertel(bewaar_handwerk(s.h, s.register_map, paden or (), onderwerp))
