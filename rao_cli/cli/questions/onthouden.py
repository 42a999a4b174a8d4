"""Answers are kept when a person stops half-way, or when keeping them in git fails."""

from collections.abc import Mapping, Sequence
from typing import Any

from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.gesprek import (
    bewaar_antwoorden,
    eerdere_antwoorden,
    vergeet_antwoorden,
)
from rao_cli.workflow.handeling import Handeling


def vraag_verder(
    h: Handeling,
    naam: str,
    lijst: Sequence[Vraag],
    gegeven: Mapping[str, Any],
    *,
    ja: bool,
    opdracht: str,
) -> dict[str, Any]:
    """Ask what is missing, and go on where the user stopped before under this name.

    `opdracht` is the command with which to go on. Whoever keeps the answers calls `vergeet`.
    """
    gegeven = {sleutel: waarde for sleutel, waarde in gegeven.items() if waarde}
    if not vragen.kan_vragen(ja=ja):
        return {**gegeven, **vragen.vul_aan(lijst, gegeven, ja=ja, vandaag=h.vandaag)}
    if eerder := eerdere_antwoorden(h, naam):
        uitvoer.meld("U stopte hier eerder mee. U gaat verder waar u was.")
    try:
        antwoorden = vragen.vul_aan(lijst, gegeven, ja=ja, vandaag=h.vandaag, onthouden=eerder)
    except vragen.Gestopt as gestopt:
        if gestopt.antwoorden and not h.proef:
            onthoud(h, naam, gestopt, opdracht)
        raise
    bewaar_antwoorden(h, naam, antwoorden)
    return {**gegeven, **antwoorden}


def onthoud(h: Handeling, naam: str, gestopt: vragen.Gestopt, opdracht: str) -> None:
    """Keep the answers of who stopped, and say how to go on."""
    bewaar_antwoorden(h, naam, gestopt.antwoorden)
    gestopt.verder = f"rao onthoudt wat u invulde. Ga verder met: {opdracht}"


def vergeet(h: Handeling, naam: str) -> None:
    """Throw the answers away: they are kept in git now."""
    if (zin := vergeet_antwoorden(h, naam)) is not None:
        uitvoer.meld(zin)
