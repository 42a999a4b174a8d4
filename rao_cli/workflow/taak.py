"""One thing to do, as `rao status` shows it, in which order, and which documents lie there."""

from datetime import date
from typing import Final, NamedTuple

_ZONDAG: Final = 6


class Taak(NamedTuple):
    """What, who, before which day (None: no date), and the command for it.

    `vraag` is what the secretary does about a task of another, `vraagopdracht` the command when
    that is another one.
    """

    wat: str
    wie: str
    voor: date | None
    opdracht: str
    vraag: str = ""
    vraagopdracht: str = ""


#: Who does what concerns every member.
IEDEREEN: Final = "alle leden"
