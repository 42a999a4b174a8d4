"""The rhythm of the meetings: how long one may stay away, and when the next is expected (S1).

Days of a recess do not count. What is expected follows from the meetings and not from the clock,
so that a task that waits for it has a day that stays.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import MAXYEAR, date, timedelta
from itertools import pairwise
from typing import Final

from rao_cli.model.overleg.reeks import Patroon, patroon_van, plan_reeks
from rao_cli.model.register.werkdagen import Kalender, dag_erna
from rao_cli.model.soorten.register import Frequentie, Register
from rao_cli.model.stand import Stand

#: Per frequency the most days from one meeting to the next: the rhythm and half of it extra,
#: so that a holiday or a moved meeting is no finding.
_RUIM: Final[dict[Frequentie, int]] = {
    "wekelijks": 14,
    "tweewekelijks": 24,
    "maandelijks": 49,
    "tweemaandelijks": 92,
    "kwartaal": 138,
}
#: So many of the last meetings say on which day a next one is.
_VAN_DE_LAATSTE: Final = 12


def hoogstens(register: Register) -> timedelta:
    """Return the longest time that may lie between two meetings."""
    dagen = register.termijnen.ritme_dagen or _RUIM[register.regio.frequentie]
    return timedelta(days=min(dagen, (date.max - date.min).days))


def zonder_reces(kalender: Kalender, van: date, tot: date) -> timedelta:
    """Return the time between two days, without the days of a recess."""
    return tot - van - timedelta(days=kalender.recesdagen(van, tot))


def langste_gat(kalender: Kalender, van: date, tot: date, afgezegd: Sequence[date]) -> timedelta:
    """Return the longest time between two meetings without one planned in between."""
    dagen = (van, *(dag for dag in afgezegd if van < dag < tot), tot)
    return max(zonder_reces(kalender, eerder, later) for eerder, later in pairwise(dagen))


def gebruikelijk(dagen: Sequence[date]) -> Patroon:
    """Return on which day most meetings of late were; else the second Thursday."""
    laatste = Counter(map(patroon_van, dagen[-_VAN_DE_LAATSTE:]))
    return laatste.most_common(1)[0][0] if laatste else Patroon()


def overleg_na(stand: Stand, dag: date) -> date:
    """Return the day of the first meeting after a day, held or not; else the day expected."""
    dagen = [overleg.datum for _, overleg in stand.actieve_overleggen]
    return next((d for d in dagen if d > dag), None) or verwacht_na(stand, dag)


def verwacht_na(stand: Stand, dag: date) -> date:
    """Return the first day after a day on which the rhythm expects a meeting that is not there."""
    dagen = [overleg.datum for _, overleg in stand.actieve_overleggen]
    frequentie, patroon = stand.register.regio.frequentie, gebruikelijk(dagen)
    for jaar in range(dag.year, min(dag.year + 2, MAXYEAR) + 1):
        vanaf = max(dag_erna(dag), date(jaar, 1, 1))
        for moment in plan_reeks(frequentie, vanaf, patroon, stand.kalender, dagen):
            if moment.datum is not None:
                return moment.datum
    return dag_erna(dag)
