"""`rao papieren`: all papers of a meeting, in the format that their readers have."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import vlag
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.vertellen import kort_pad
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.terminal.voortgang import met_voortgang
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.papier.bundel import kies_stukken, open_bron
from rao_cli.workflow.papier.uitgeven import geef_stroom, geef_stuk


def papieren(
    s: ReadSession,
    overleg: Annotated[
        date | None, argumenten.overleg("het laatste waarvan er stukken zijn")
    ] = None,
    *,
    alle: Annotated[bool, vlag("--alle", "De stukken van het hele register.")] = False,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Geef de stukken van een overleg in een formaat dat iedereen kan openen.

    Voorbeeld:
        rao papieren
        rao papieren 2026-03-12 --formaat pdf
        rao papieren 2026-03-12 --formaat docx --naar stukken
        rao papieren --alle --formaat alle

    rao geeft de stukken zoals zij zijn vastgelegd; zonder --formaat als html. Zijn het er veel?
    U kunt gerust afbreken en het later nog eens doen: wat er staat, is heel.
    """
    if alle and overleg is not None:
        raise GebruiksFout("Noem een overleg of gebruik --alle, niet allebei.")
    uitgave = replace(uitgeven.eis(s, formaat or ["html"], naar), in_mappen=alle)
    bron = open_bron(s.register_map, s.vandaag)
    stukken = kies_stukken(bron, overleg, alle=alle)
    if uitgave.is_stroom:
        uitvoer.toon_bytes(geef_stroom(uitgave, stukken).stroom or b"")
        return
    gegeven, zinnen = list[str](), list[str]()
    try:
        for stuk in met_voortgang("Stukken maken", stukken):
            een = geef_stuk(bron, uitgave, stuk)
            gegeven.extend(map(kort_pad, een.bestanden))
            zinnen.extend(een.zinnen)
    finally:
        _toon(gegeven, zinnen, als_json=s.als_json)


def _toon(gegeven: Sequence[str], zinnen: Sequence[str], *, als_json: bool) -> None:
    """Show what was made, also when it was broken off halfway."""
    if als_json:
        uitvoer.toon_json("papieren", {"gegeven": list(gegeven)})
    else:
        for regel in gegeven:
            uitvoer.toon(regel)
    for zin in zinnen:
        uitvoer.meld(zin)
