"""Numbers of besluiten and acties that a meeting does not use: a hole that a reader asks about."""

from collections.abc import Iterable
from datetime import date
from typing import Final, Literal

from rao_cli.model.kenmerk import nummer_in, overleg_deel
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

Genummerd = Literal["besluit", "actie"]
#: What such a hole means, for who sees it.
WAAROM: Final = "Een nummer van iets dat is teruggedraaid of weggehaald, komt niet terug."


def lege_nummers(
    dag: date, soort: Genummerd, er_zijn: Iterable[str], ook: Iterable[str] = ()
) -> list[int]:
    """Return the numbers without a thing, up to the last that is there or that is named (`ook`)."""
    bezet = {nummer_in(dag, soort, kenmerk) for kenmerk in er_zijn}
    genoemd = {nummer_in(dag, soort, kenmerk) for kenmerk in ook}
    return sorted(set(range(1, max(bezet | genoemd, default=0) + 1)) - bezet)


def niet_in_gebruik(stand: Stand, overleg: Overleg) -> list[str]:
    """Return the kenmerken of a meeting that nothing has, while later ones are there.

    Where something was left out for a reader, nobody can tell.
    """
    if stand.lezer:
        return []
    dag = overleg.datum
    leeg = [
        overleg_deel(dag, "besluit", nummer)
        for nummer in lege_nummers(dag, "besluit", overleg.besluiten)
    ]
    if not stand.mist("actie", dag):
        acties = stand.acties_op_overleg.get(dag.isoformat(), ())
        nummers = lege_nummers(dag, "actie", (actie.kenmerk for _, actie in acties))
        leeg += [overleg_deel(dag, "actie", nummer) for nummer in nummers]
    return leeg


def is_leeg_nummer(stand: Stand, kenmerk: str) -> Overleg | None:
    """Return the meeting that has a hole where this kenmerk was; None when it is no such hole."""
    return next(
        (o for _, o in stand.overleggen_op_datum if kenmerk in niet_in_gebruik(stand, o)), None
    )
