"""When an item that was put off comes back, also when the meeting of that day moved (S1, S8).

A decision names a day, and stays as it was fixed. When the meeting of that day moves after the
decision, what was to come back on it goes along. That follows from `verplaatst` of the meeting
alone: no act writes it, so none can forget it.
"""

from datetime import date

from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import BesluitPlek, Stand


def komt_terug_op(plek: BesluitPlek) -> date | None:
    """Return from which day the item of a decision comes back; None when it names no day.

    A moved meeting takes it along, earlier or later. When that meeting was cancelled, the item
    comes as soon as both days allow.
    """
    dag = plek.besluit.hervatten_op
    nu = verplaatst_van(plek.stand, dag, plek.overleg.datum) if dag else None
    if dag is None or nu is None:
        return dag
    return min(dag, nu.datum) if nu.is_vervallen else nu.datum


def verplaatst_van(stand: Stand, dag: date, sinds: date) -> Overleg | None:
    """Return the meeting that stood on a day for who looked at `sinds`, and left it after that.

    Of more meetings that left the day since, it was the first.
    """
    weg = [
        (eerder.op or date.max, overleg.datum, overleg)
        for overleg in stand.overleggen.values()
        for eerder in overleg.verplaatst
        if eerder.van == dag and (eerder.op is None or eerder.op >= sinds)
    ]
    return min(weg, key=lambda een: een[:2])[2] if weg else None
