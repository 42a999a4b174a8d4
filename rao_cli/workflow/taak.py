"""One thing to do, as `rao status` shows it, in which order, and which documents lie there.

The documents as they lie in the work tree: what was made already needs not be made again.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from rao_cli.store.register_map import Lading, RegisterMap

_ZONDAG: Final = 6


class Taak(msgspec.Struct, frozen=True):
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


class Liggend(msgspec.Struct, frozen=True):
    """What lies still: its id, why, how it is called for people, and the command to look at it."""

    kenmerk: str
    tekst: str
    naam: str
    opdracht: str


def liggend(kenmerk: str, tekst: str) -> Liggend:
    """Return a zaak that lies still."""
    return Liggend(kenmerk, tekst, kenmerk, f"rao toon {kenmerk}")


#: Who does what concerns every member.
IEDEREEN: Final = "alle leden"


class Kast(msgspec.Struct, frozen=True):
    """The documents of a register, and that register as it was read; without one there are none."""

    map: RegisterMap | None = None
    lading: Lading | None = None

    @property
    def templates(self) -> Mapping[str, str]:
        """The templates of the region itself, by file name."""
        return self.lading.templates if self.lading else {}

    def lees(self, pad: str) -> str | None:
        """Return the text of a document by its path; None when it is not there."""
        return self.map.read_document(pad) if self.map else None

    def heeft(self, pad: str) -> bool:
        """Say whether a document is there."""
        return self.lees(pad) is not None

    def mist(self, pad: str) -> bool:
        """Say whether a document that was made is gone; without a register nothing is."""
        return self.map is not None and not self.heeft(pad)
