"""How far a meeting is, as rules ask it."""

from typing import Final

from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.zaak.verloop import GEHOUDEN

_KOMT_NOG: Final = frozenset({"gepland", "agenda-vastgesteld"})


def komt_nog(overleg: Overleg) -> bool:
    """Say whether a meeting is planned and was not held yet."""
    return overleg.status in _KOMT_NOG


def is_gehouden(overleg: Overleg) -> bool:
    """Say whether a meeting was held."""
    return overleg.status in GEHOUDEN


def is_vervallen(overleg: Overleg) -> bool:
    """Say whether a meeting was cancelled: then nothing is asked of its content."""
    return overleg.status == "vervallen"
