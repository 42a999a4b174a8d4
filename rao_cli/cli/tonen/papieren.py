"""`rao papieren`: all papers of a meeting, in the format that their readers have."""

from datetime import date
from pathlib import Path
from typing import Annotated

from msgspec.structs import replace

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import vlag
from rao_cli.cli.opdracht import uitgeven, vertellen
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.tonen.bezig import geteld
from rao_cli.workflow.papier.bundel import kies_stukken, open_bron
from rao_cli.workflow.papier.uitgave import Uitgegeven
from rao_cli.workflow.papier.uitgeven import geef_stuk, geef_stukken, voor_lezer


def papieren(
    s: ReadSession,
    overleg: Annotated[
        date | None, argumenten.overleg("het laatste waarvan er stukken zijn")
    ] = None,
    *,
    alle: Annotated[bool, vlag("--alle", "De stukken van het hele register.")] = False,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
    voor: argumenten.Voor = None,
) -> None:
    """Geef de stukken van een overleg in een formaat dat iedereen kan openen.

    Voorbeeld:
        rao papieren
        rao papieren 2026-03-12 --formaat pdf
        rao papieren 2026-03-12 --formaat docx --naar stukken
        rao papieren --alle --formaat alle
        rao papieren 2026-03-12 --voor lko:ter-apel

    rao geeft de stukken zoals zij zijn vastgelegd; zonder --formaat als html. Zijn het er veel?
    U kunt gerust afbreken en het later nog eens doen: wat er staat, is heel.

    Met --voor krijgt u uittreksels: alleen wat die lezer mag zien, met dezelfde nummers. rao legt
    een uittreksel nooit vast.
    """
    if alle and overleg is not None:
        raise GebruiksFout("Noem een overleg of gebruik --alle, niet allebei.")
    uitgave = replace(uitgeven.eis(s, formaat or ["html"], naar, voor), in_mappen=alle)
    bron = open_bron(s.begin, s.vandaag)
    stukken = voor_lezer(bron, uitgave, kies_stukken(bron, overleg, alle=alle))
    if uitgave.is_stroom:
        vertellen.toon_gegeven(geef_stukken(bron, uitgave, stukken), als_json=s.als_json)
        return
    gegeven, zinnen = list[Path](), list[str]()
    try:
        for stuk in geteld("rao maakt: {} stukken", stukken, per=1):
            een = geef_stuk(bron, uitgave, stuk)
            gegeven.extend(een.bestanden)
            zinnen.extend(een.zinnen)
    finally:  # also when it is broken off halfway: these are there
        samen = Uitgegeven(tuple(gegeven), zinnen=tuple(dict.fromkeys(zinnen)))
        vertellen.toon_gegeven(samen, als_json=s.als_json)
