"""The contents page of the judgement: every rule, in reading order.

A rule is on it because it stands in a module that its subject names.
"""

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

_DELEN: Final = (vorm, register, signaallijst, overleg, besluit, onderwerp, verband, privacy)
_ANDERE: Final[tuple[Regel[Any], ...]] = tuple(een for deel in _DELEN for een in deel.REGELS)
_VOLGORDE: Final = tuple(dict.fromkeys(een.code[:3] for een in _ANDERE))

ALLE_REGELS: Final[tuple[Regel[Any], ...]] = tuple(
    sorted(
        (*_ANDERE, *regels_over_ernst(_ANDERE)),
        key=lambda een: (_VOLGORDE.index(een.code[:3]), een.code),
    )
)
