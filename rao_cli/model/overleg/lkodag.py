"""The RAO-LKO-dag: when the next must be planned, and which meetings speak of it (S14)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.termijnen import LkoDag
from rao_cli.model.stand import Stand


def plannen_voor(stand: Stand) -> date | None:
    """Return before when the next day is planned; None when one is, or the region has none.

    A region that never planned one does not use it. The day follows from the last one.
    """
    dagen = [dag.datum for dag in stand.register.lko_dagen]
    if not dagen or max(dagen) >= stand.vandaag:
        return None
    return maanden_later(max(dagen), stand.register.termijnen.lko_dag_maanden)


def te_bespreken(stand: Stand, overleg: Overleg) -> Iterator[tuple[LkoDag, bool]]:
    """Yield the days of which a meeting speaks, and whether that day is over by then.

    The last meeting before a day (or on it) prepares it; the first one after it looks back.
    """
    dagen = [ander.datum for _, ander in stand.actieve_overleggen]
    for dag in sorted(stand.register.lko_dagen, key=lambda dag: dag.datum):
        voor = [d for d in dagen if d <= dag.datum]
        na = [d for d in dagen if d > dag.datum]
        if voor and overleg.datum == voor[-1]:
            yield dag, False
        elif na and overleg.datum == na[0]:
            yield dag, True
