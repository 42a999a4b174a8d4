"""`rao besluitenlijst genereer`: render the decisions of a meeting."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.besluit.besluitenlijst import genereer_besluitenlijst

GehoudenOverleg = Annotated[date | None, argumenten.overleg("het laatste dat is gehouden")]


def genereer(s: WriteSession, overleg: GehoudenOverleg = None) -> None:
    """Maak de besluitenlijst van een overleg dat is gehouden.

    Voorbeeld:
        rao besluitenlijst genereer 2026-03-12
    """
    pad, uitkomst = genereer_besluitenlijst(s.h, overleg)
    s.vertel(uitkomst, pad)
