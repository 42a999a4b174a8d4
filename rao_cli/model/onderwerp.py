"""Whether a kader of the Deelberaad is in force, and which kader succeeds which (S13).

A file names the kader that it replaces; which one succeeds it, is worked out.
"""

from datetime import date
from typing import Literal

from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.stand import Stand

Geldigheid = Literal["geldt", "geldt nog niet", "geldt niet meer"]


def begint_op(kader: Onderwerp) -> date:
    """Return from which day a kader is in force: as it says, else since it was decided."""
    return kader.geldig_van or kader.vastgesteld_op or kader.datum


def opvolgers(stand: Stand, kader: Onderwerp) -> tuple[Onderwerp, ...]:
    """Return the kaders that say they replace this one, the first to begin first."""
    volgen = (
        ander
        for ander in stand.onderwerpen.values()
        if ander.type == "kader" and ander.vervangt == kader.kenmerk and ander is not kader
    )
    return tuple(sorted(volgen, key=lambda ander: (begint_op(ander), ander.kenmerk)))


def eindigt_op(stand: Stand, kader: Onderwerp) -> date | None:
    """Return the last day on which a kader is in force; None when nobody knows.

    It ends when it says so, and at the latest on the day before its successor begins.
    """
    dagen = [kader.geldig_tot] if kader.geldig_tot else []
    dagen += [dag_ervoor(begint_op(ander)) for ander in opvolgers(stand, kader)]
    return min(dagen, default=None)


def geldigheid(stand: Stand, kader: Onderwerp, op: date | None = None) -> Geldigheid:
    """Say whether a kader is in force on a day (today when none is given)."""
    dag, eind = op or stand.vandaag, eindigt_op(stand, kader)
    if eind is not None and eind < dag:
        return "geldt niet meer"
    return "geldt nog niet" if begint_op(kader) > dag else "geldt"


def is_voorbij(stand: Stand, onderwerp: Onderwerp, op: date | None = None) -> bool:
    """Say whether an onderwerp is a kader that ended or was succeeded: it asks for nothing."""
    return onderwerp.type == "kader" and geldigheid(stand, onderwerp, op) == "geldt niet meer"
