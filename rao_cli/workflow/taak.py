"""One thing to do, as `rao status` shows it."""

from datetime import date
from typing import NamedTuple


class Taak(NamedTuple):
    """What, who, before which day (None: no date), and the command for it."""

    wat: str
    wie: str
    voor: date | None
    opdracht: str
