"""The RAO-LKO-dag: planned, and who is told to plan the next one (S14)."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import RaoError
from rao_cli.model.overleg.lkodag import plannen_voor
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.stand import Stand
from rao_cli.workflow.taak import Taak

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling


def plan_lko_dag(h: "Handeling", dag: date, locatie: str, toelichting: str) -> "CommitResult":
    """Put a RAO-LKO-dag in rao.yaml; the same once more changes nothing."""
    nieuw = {"datum": dag, "locatie": locatie or None, "toelichting": toelichting or None}
    velden = {naam: waarde for naam, waarde in nieuw.items() if waarde is not None}
    eerder = {bekend.datum: bekend for bekend in h.stand.register.lko_dagen}.get(dag)
    if eerder is None:
        h.voeg_toe(REGISTERBESTAND, ("lko_dagen",), velden)
    elif any(getattr(eerder, naam) != waarde for naam, waarde in velden.items()):
        raise RaoError(
            f"Op {datum(dag)} staat al een RAO-LKO-dag.",
            hint=f"Haal haar eerst weg met: rao register zet lko_dagen --weg {dag.isoformat()}",
        )
    return h.leg_vast(f"RAO-LKO-dag op {dag.isoformat()}", "nieuw-lko-dag", [dag.isoformat()])


def lko_dag_taken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield that the next RAO-LKO-dag must be planned, in a region that has them."""
    voor = plannen_voor(stand)
    if voor is not None:
        laatste = max(dag.datum for dag in stand.register.lko_dagen)
        wat = f"De volgende RAO-LKO-dag plannen (de laatste was op {datum(laatste)})"
        yield Taak(wat, wie, voor, "rao nieuw lko-dag")
