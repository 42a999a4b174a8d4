"""`rao terugkoppeling bevestigd`: an LKO confirmed that it was told."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, options
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.terugkoppeling.verzenden import meld_bevestigd


def bevestigd(
    kenmerken: argumenten.Terugkoppelingen,
    *,
    op: Annotated[
        date | None, argumenten.op("Wanneer het LKO bevestigde; standaard vandaag.")
    ] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Meld dat het LKO een terugkoppeling heeft bevestigd.

    Voorbeeld:
        rao terugkoppeling bevestigd TK-ter-apel-2026-03-12
        rao terugkoppeling bevestigd TK-ter-apel-2026-03-12 --op 2026-03-19
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    vertel(h, meld_bevestigd(h, kenmerken, op), als_json=als_json)
