"""The contents page of the judgement: every rule, in reading order.

A rule is on it because it stands in a module that its subject names.
"""

from typing import Any, Final

from rao_cli.rules import vorm
from rao_cli.rules.besluit import regels as besluit
from rao_cli.rules.onderwerp import regels as onderwerp
from rao_cli.rules.overleg import regels as overleg
from rao_cli.rules.privacy import regels as privacy
from rao_cli.rules.regel import Regel
from rao_cli.rules.register import regels as register
from rao_cli.rules.register.ernst import regels_over_ernst
from rao_cli.rules.signaallijst import regels as signaallijst
from rao_cli.rules.verband import regels as verband

_DELEN: Final = (vorm, register, signaallijst, overleg, besluit, onderwerp, verband, privacy)
_ANDERE: Final[tuple[Regel[Any], ...]] = tuple(een for deel in _DELEN for een in deel.REGELS)
_VOLGORDE: Final = tuple(dict.fromkeys(een.code[:3] for een in _ANDERE))

ALLE_REGELS: Final[tuple[Regel[Any], ...]] = tuple(
    sorted(
        (*_ANDERE, *regels_over_ernst(_ANDERE)),
        key=lambda een: (_VOLGORDE.index(een.code[:3]), een.code),
    )
)
