"""`rao agenda stel-vast`: fix the agenda of a meeting."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, options
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.agenda.agenda import stel_agenda_vast
from rao_cli.workflow.handeling import Handeling


def stel_vast(
    overleg: Annotated[
        date | None,
        argumenten.overleg("het eerstvolgende"),
    ] = None,
    *,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Stel de agenda van een overleg vast.

    Voorbeeld:
        rao agenda stel-vast
        rao agenda stel-vast 2026-03-12

    Daarna komt er vanzelf niets meer bij. Verandert er toch iets, dan ziet rao valideer dat.
    Is de wijziging afgesproken, stel de agenda dan nog eens vast.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    pad, later, uitkomst = stel_agenda_vast(h, overleg)
    vertel(h, uitkomst, pad, als_json=als_json)
    for zin in later:
        uitvoer.meld(zin)
