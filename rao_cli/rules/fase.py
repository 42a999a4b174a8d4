"""How far a meeting is, as rules ask it."""

from datetime import date
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


def datum_in(kenmerk: str) -> date | None:
    """Return the meeting in `B-2026-03-12-01` or `A-…`; None when that day cannot exist."""
    try:
        return date.fromisoformat(kenmerk[2:12])
    except ValueError:
        return None
