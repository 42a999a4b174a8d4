"""The contents page of the judgement: every rule, in reading order.

A rule is on it because it stands in a module that its subject names.
"""

from operator import attrgetter
from typing import Any, Final

from rao_cli.rules import (
    besluit,
    onderwerp,
    overleg,
    privacy,
    register,
    signaallijst,
    verband,
    vorm,
)
from rao_cli.rules.regel import Regel
from rao_cli.rules.register.ernst import regels_over_ernst

_OVER_ERNST = regels_over_ernst(
    (
        *vorm.REGELS,
        *register.REGELS,
        *signaallijst.REGELS,
        *overleg.REGELS,
        *besluit.REGELS,
        *onderwerp.REGELS,
        *verband.REGELS,
        *privacy.REGELS,
    )
)

ALLE_REGELS: Final[tuple[Regel[Any], ...]] = (
    *vorm.REGELS,
    *sorted((*register.REGELS, *_OVER_ERNST), key=attrgetter("code")),
    *signaallijst.REGELS,
    *overleg.REGELS,
    *besluit.REGELS,
    *onderwerp.REGELS,
    *verband.REGELS,
    *privacy.REGELS,
)
