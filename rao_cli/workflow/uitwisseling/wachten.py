"""What other regions ask and nobody answered yet, as far as it is known here (S10)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.stand import Stand
from rao_cli.store.uitwisseling.gezien import read_gezien
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.zoeken import eerstvolgende


def uitwisselingstaken(root: Path, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield the trends that wait for an answer, and every month a look in the exchange."""
    if stand.register.uitwisseling is None:
        return
    gezien, voor = read_gezien(root), _voor(stand)
    for regio, kenmerk in gezien.wacht if gezien else ():
        wat = f"Antwoord geven aan {regio}: ziet uw regio {kenmerk} ook?"
        yield Taak(wat, wie, voor, opdrachtregel("trend", "antwoord", regio, kenmerk))
    if gezien is None or maanden_later(gezien.op, 1) <= stand.vandaag:
        yield Taak("Kijken wat andere regio's delen", wie, voor, "rao trend haal-op")


def _voor(stand: Stand) -> date | None:
    """Return the last day for papers of the next meeting: the table hears what others see."""
    volgend = eerstvolgende(stand)
    if volgend is None:
        return None
    return stand.kalender.voor(volgend.datum, stand.register.termijnen.stukken_werkdagen)
