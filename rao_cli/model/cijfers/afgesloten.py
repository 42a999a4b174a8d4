"""Closed figures stay closed: which months are, and which of them something would change (S14).

A month is closed once the term for replies after its last day has passed: what its last meeting
decided is written down and told by then.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from datetime import date

from rao_cli.model.cijfers.feiten import Feiten, Inbreng, verzamel
from rao_cli.model.cijfers.geraakt import geraakt
from rao_cli.model.cijfers.periode import Looptijd, einde_maand, sluit_op
from rao_cli.model.register.werkdagen import dag_erna, dag_ervoor
from rao_cli.model.stand import Stand

#: A day, and what is counted on it.
Gedateerd = tuple[date, Hashable]


def open_vanaf(stand: Stand) -> date:
    """Return the first day of the first month that is not closed."""
    begin = stand.vandaag.replace(day=1)
    vorige = dag_ervoor(begin)
    return begin if sluit_op(stand, vorige) < stand.vandaag else vorige.replace(day=1)


def gewijzigde_maanden(toen: Stand, nu: Stand) -> tuple[str, ...]:
    """Return the closed months (`2026-10`) whose figures differ between two states of a register.

    Also those at whose end another number of zaken was open. How complete a list is, does not
    count: that is told as it is now.
    """
    grens = open_vanaf(nu)
    feiten = tuple(verzamel(stand, {}) for stand in geraakt(toen, nu))
    was, wordt = (list(_gedateerd(een, grens)) for een in feiten)
    toen_open, nu_open = (Counter(een.inbrengen) for een in feiten)
    was += _open_aan_einde(toen_open - nu_open, grens)
    wordt += _open_aan_einde(nu_open - toen_open, grens)
    return tuple(sorted({dag.isoformat()[:7] for dag, _ in _verschil(was, wordt)}))


def _verschil(was: list[Gedateerd], wordt: list[Gedateerd]) -> Counter[Gedateerd]:
    """Return what stands in one of two and not in the other."""
    een, ander = Counter(was), Counter(wordt)
    return (een - ander) + (ander - een)


def _open_aan_einde(inbrengen: Iterable[Inbreng], voor: date) -> Iterator[Gedateerd]:
    """Yield for each of these zaken the months at whose end it was open, until a day."""
    for inbreng in inbrengen:
        dag = einde_maand(inbreng.begin)
        while dag < min(inbreng.eind or voor, voor):
            yield dag, (inbreng.lko,)
            dag = einde_maand(dag_erna(dag))


def correcties_in(stand: Stand, tijd: Looptijd) -> tuple[date, ...]:
    """Return the days on which the figures of a period were corrected after it was closed."""
    van, tot = tijd.begin.isoformat()[:7], tijd.eind.isoformat()[:7]
    alle = stand.register.correcties.items()
    return tuple(sorted({dag for maand, dagen in alle if van <= maand <= tot for dag in dagen}))


def _gedateerd(feiten: Feiten, voor: date) -> Iterator[Gedateerd]:
    """Yield every fact that is counted on a day before another, with that day."""
    paren: list[Gedateerd] = []
    paren += [(feit.datum, feit) for feit in feiten.lijsten]
    paren += [(feit.datum, feit) for feit in feiten.besluiten]
    paren += [(feit.uiterlijk, feit) for feit in feiten.acties]
    paren += [(feit.datum, feit) for feit in feiten.aflopen]
    for feit in feiten.inbrengen:
        paren.append((feit.begin, (feit.lko, feit.zaak)))
        if feit.eind is not None:
            paren.append((feit.eind, feit))
    return (paar for paar in paren if paar[0] < voor)
