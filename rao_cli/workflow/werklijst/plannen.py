"""Which meetings must be planned: the next one, and one in the place of what was cancelled (S1)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg.ritme import hoogstens, zonder_reces
from rao_cli.model.register.werkdagen import dagen_later
from rao_cli.model.stand import Stand
from rao_cli.workflow.overleg.lko_dag import lko_dag_taken
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.uiterlijk import plannen_voor, stukken_voor
from rao_cli.workflow.zoeken import eerstvolgende


def plantaken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield that a next meeting must be planned, or one between two that lie far apart."""
    if eerstvolgende(stand) is None:
        yield Taak("Een volgend overleg plannen", wie, plannen_voor(stand), "rao nieuw overleg")
    yield from _vervangend(stand, wie)
    yield from lko_dag_taken(stand, wie)


def _vervangend(stand: Stand, wie: str) -> Iterator[Taak]:
    """Propose another day for a cancelled meeting, when the next one comes too late (S1).

    It can be settled until the work for that next one must be ready.
    """
    actief = [overleg for _, overleg in stand.actieve_overleggen]
    for weg in (o for _, o in stand.overleggen_op_datum if o.is_vervallen):
        eerder = [o.datum for o in actief if o.datum < weg.datum]
        later = [o for o in actief if o.datum > weg.datum]
        if not eerder or not later or not later[0].komt_nog:
            continue
        gat = zonder_reces(stand.kalender, eerder[-1], later[0].datum)
        if gat > hoogstens(stand.register):
            besloten = weg.vervallen.datum if weg.vervallen else weg.datum
            wat = f"Tussen {datum(eerder[-1])} en {datum(later[0].datum)} is er geen overleg"
            dag = _week_later(stand, weg.datum)
            vrij = weg.datum < dag < later[0].datum and dag > stand.vandaag
            opdracht = f"rao nieuw overleg --datum {dag}" if vrij else "rao nieuw overleg"
            voor = stukken_voor(stand, later[0], besloten)
            yield Taak(f"{wat}: plan een nieuwe dag als dat te lang is", wie, voor, opdracht)


def _week_later(stand: Stand, dag: date) -> date:
    """Return the first working day that is at least a week later."""
    return stand.kalender.na(dagen_later(dag, 6), 1)
