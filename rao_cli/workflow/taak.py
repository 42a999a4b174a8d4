"""One thing to do, as `rao status` shows it, in which order, and which documents lie there.

The documents as they lie in the work tree: what was made already needs not be made again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from rao_cli.store.register_map import Lading, RegisterMap

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


def _niets(_: str) -> str | None:
    return None


@dataclass(frozen=True)
class Kast:
    """Reads a document by its path (None: it is not there), and has the region's templates.

    `lading` is the register as it was read.
    """

    lees: Callable[[str], str | None] = _niets
    templates: Mapping[str, str] = field(default_factory=dict)
    lading: Lading | None = None

    @classmethod
    def van(cls, map_: RegisterMap, lading: Lading) -> "Kast":
        """Return the documents of a register."""
        return cls(map_.read_document, lading.templates, lading)

    def heeft(self, pad: str) -> bool:
        """Say whether a document is there."""
        return self.lees(pad) is not None
