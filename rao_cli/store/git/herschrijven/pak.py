"""New objects of git, by the thousand: gathered here, and stored in one call as a pack.

Nothing points to them until somebody moves a branch. Their ids follow from their bytes alone.
"""

import hashlib
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from rao_cli.store.git.aanroep.call import GitCall

Objectsoort = Literal["commit", "tree", "blob", "tag"]
_NUMMERS: Final[Mapping[Objectsoort, int]] = {"commit": 1, "tree": 2, "blob": 3, "tag": 4}
#: So many packed bytes are stored at once.
_PORTIE: Final = 32 * 1024 * 1024
_LAAG, _MEER, _EERSTE = 0x7F, 0x80, 0x0F


def object_id(soort: Objectsoort, data: bytes, algoritme: str) -> str:
    """Return the id that git gives an object."""
    som = hashlib.new(algoritme, b"%s %d\0" % (soort.encode(), len(data)), usedforsecurity=False)
    som.update(data)
    return som.hexdigest()


@dataclass
class Objectpak:
    """Objects on their way to git; `sluit` stores what is left."""

    git: GitCall
    algoritme: str
    _gehad: set[str] = field(default_factory=set)
    _delen: list[bytes] = field(default_factory=list)
    _grootte: int = 0

    def neem(self, soort: Objectsoort, data: bytes) -> str:
        """Take in an object once, and return its id."""
        id_ = object_id(soort, data, self.algoritme)
        if id_ not in self._gehad:
            self._gehad.add(id_)
            deel = _kop(_NUMMERS[soort], len(data)) + zlib.compress(data)
            self._delen.append(deel)
            self._grootte += len(deel)
            if self._grootte > _PORTIE:
                self.sluit()
        return id_

    def sluit(self) -> None:
        """Store what was gathered."""
        if not self._delen:
            return
        inhoud = b"".join([b"PACK", struct.pack(">II", 2, len(self._delen)), *self._delen])
        som = hashlib.new(self.algoritme, inhoud, usedforsecurity=False).digest()
        self.git.run("index-pack", "--stdin", stdin=inhoud + som)
        self._delen, self._grootte = [], 0


def _kop(soort: int, lengte: int) -> bytes:
    """Return what stands before an object in a pack: its kind, and its length in groups of bits."""
    teken, rest = soort << 4 | lengte & _EERSTE, lengte >> 4
    uit = bytearray()
    while rest:
        uit.append(teken | _MEER)
        teken, rest = rest & _LAAG, rest >> 7
    uit.append(teken)
    return bytes(uit)
