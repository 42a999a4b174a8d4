"""The contents page of the judgement: every rule, in reading order."""

from typing import Any, Final

from rao_cli.rules.regel import Regel

ALLE_REGELS: Final[tuple[Regel[Any], ...]] = ()
