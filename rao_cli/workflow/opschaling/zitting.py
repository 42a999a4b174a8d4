"""For which Deelberaad a list is, and which one it missed (S17)."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rao_cli.documents.opmaak import datum
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.opschaling import besloten_op, zitting_voor, zittingen
from rao_cli.workflow.zoeken import zoek_lijst

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import Handeling


def zeg_zitting(stand: Stand, sinds: date) -> str:
    """Say which Deelberaad a list is for, and when that was missed, for which one it is now."""
    if (eerste := zitting_voor(stand, sinds)) is None:
        return ""
    dag = f" van {datum(eerste.datum)}"
    if stand.vandaag <= eerste.stukken:
        return dag
    if (nu := zitting_voor(stand, stand.vandaag)) is None:
        return f"{dag} (gemist; een volgende dag staat niet in rao.yaml bij deelberaad)"
    stukken = f"stukken voor dat van {datum(nu.datum)} uiterlijk {datum(nu.stukken)}"
    return f"{dag} (gemist; {stukken})"


def zeg_deelberaad(h: "Handeling", kenmerk: str) -> Iterator[str]:
    """Say for which Deelberaad a list comes in today, and which one was missed (S17)."""
    lijst = zoek_lijst(h.stand, kenmerk)[1]
    if lijst.richting != "rao-deelberaad" or not zittingen(h.stand):
        return
    eerste = zitting_voor(h.stand, besloten_op(h.stand, lijst))
    nu = zitting_voor(h.stand, h.vandaag)
    if eerste and eerste.stukken < h.vandaag:
        gemist = f"Het Deelberaad Asiel van {datum(eerste.datum)} is gemist"
        yield f"{gemist}: de stukken moesten er uiterlijk {datum(eerste.stukken)} zijn."
    if nu:
        yield f"Deze lijst is op tijd voor het Deelberaad Asiel van {datum(nu.datum)}."
    else:
        yield "Wanneer het Deelberaad Asiel weer bij elkaar komt, staat niet in rao.yaml."
