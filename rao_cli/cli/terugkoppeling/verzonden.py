"""`rao terugkoppeling verzonden`: an LKO was told."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import argumenten, options
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.terugkoppeling.verzenden import meld_verzonden


def verzonden(
    kenmerken: argumenten.Terugkoppelingen,
    *,
    op: Annotated[
        date | None, argumenten.op("Wanneer u haar verstuurde; standaard vandaag.")
    ] = None,
    eigen_tekst: Annotated[
        bool,
        typer.Option("--eigen-tekst", help="U verstuurde een tekst die u zelf hebt veranderd."),
    ] = False,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Meld dat een terugkoppeling naar het LKO is verstuurd.

    Voorbeeld:
        rao terugkoppeling verzonden TK-ter-apel-2026-03-12
        rao terugkoppeling verzonden TK-ter-apel-2026-03-12 --op 2026-03-17

    Pas daarna is een zaak klaar. Zijn alle zaken van een signaallijst klaar, dan is de lijst
    afgehandeld; dat legt rao meteen vast.
    Kwam er daarna een verbetering, dan maakt u haar opnieuw, en meldt u het nog een keer.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    lijsten, zinnen, uitkomst = meld_verzonden(h, kenmerken, op, eigen_tekst=eigen_tekst)
    vertel(h, uitkomst, als_json=als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
    for lijst in lijsten:
        uitvoer.meld(f"Alle zaken van {lijst} zijn klaar: de lijst is afgehandeld.")
