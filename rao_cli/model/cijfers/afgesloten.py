"""Closed figures stay closed: which months are, and which of them something would change (S14).

A month is closed once the term for replies after its last day has passed: what its last meeting
decided is written down and told by then.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from rao_cli.model.cijfers.feiten import verzamel
from rao_cli.model.cijfers.periode import Looptijd, sluit_op
from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.stand import Stand


def open_vanaf(stand: Stand) -> date:
    """Return the first day of the first month that is not closed."""
    begin = stand.vandaag.replace(day=1)
    vorige = dag_ervoor(begin)
    return begin if sluit_op(stand, vorige) < stand.vandaag else vorige.replace(day=1)


def gewijzigde_maanden(toen: Stand, nu: Stand) -> tuple[str, ...]:
    """Return the closed months (`2026-10`) whose figures differ between two states of a register.

    How complete a list is, does not count: that is told as it is now.
    """
    grens = open_vanaf(nu)
    was, wordt = (Counter(_gedateerd(stand, grens)) for stand in (toen, nu))
    anders = ((was - wordt) + (wordt - was)).keys()
    return tuple(sorted({dag.isoformat()[:7] for dag, _ in anders}))


def correcties_in(stand: Stand, tijd: Looptijd) -> tuple[date, ...]:
    """Return the days on which the figures of a period were corrected after it was closed."""
    van, tot = tijd.begin.isoformat()[:7], tijd.eind.isoformat()[:7]
    alle = stand.register.correcties.items()
    return tuple(sorted({dag for maand, dagen in alle if van <= maand <= tot for dag in dagen}))


def _gedateerd(stand: Stand, voor: date) -> Iterator[tuple[date, Sequence[Any]]]:
    """Yield every fact that is counted on a day before another, with that day."""
    feiten = verzamel(stand, {})
    paren: list[tuple[date, Sequence[Any]]] = []
    paren += [(feit.datum, feit) for feit in feiten.lijsten]
    paren += [(feit.datum, feit) for feit in feiten.besluiten]
    paren += [(feit.uiterlijk, feit) for feit in feiten.acties]
    paren += [(feit.datum, feit) for feit in feiten.aflopen]
    for feit in feiten.inbrengen:
        paren.append((feit.begin, feit[:3]))
        if feit.eind is not None:
            paren.append((feit.eind, feit))
    return (paar for paar in paren if paar[0] < voor)
