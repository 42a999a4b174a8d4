"""New objects of git, by the thousand: gathered here, and stored as a pack when it comes to it.

Nothing points to them until somebody moves a branch. Their ids follow from their bytes alone.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Final, Literal

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.lezen.objecten import object_id

Objectsoort = Literal["commit", "tree", "blob", "tag"]
_NUMMERS: Final[Mapping[Objectsoort, int]] = {"commit": 1, "tree": 2, "blob": 3, "tag": 4}
#: What git would not take from others. Of .gitmodules and .gitattributes that is nobody's concern.
_AFGEKEURD: Final = patroon(r"(?m)^error: object [0-9a-f]+: (?!gitmodules|gitattributes)\w+: ")
_VAN_ANDEREN: Final = "fsck error"
#: So many packed bytes are stored at once.
_PORTIE: Final = 32 * 1024 * 1024
_LAAG, _MEER, _EERSTE = 0x7F, 0x80, 0x0F


class Objectpak(msgspec.Struct):
    """Objects on their way to git, packed; git gets none of them before `sluit`."""

    git: GitCall
    algoritme: str
    _gehad: set[str] = msgspec.field(default_factory=set)
    #: Blobs that no tree holds: a text on its way to what it becomes is never stored, for a next
    #: wiping would not find it.
    _wacht: dict[str, bytes] = msgspec.field(default_factory=dict)
    _delen: list[bytes] = msgspec.field(default_factory=list)

    def neem(self, soort: Objectsoort, data: bytes) -> str:
        """Take in an object once, and return its id; a blob waits for a tree that holds it."""
        id_ = object_id(soort, data, self.algoritme)
        if id_ not in self._gehad:
            self._gehad.add(id_)
            deel = _kop(_NUMMERS[soort], len(data)) + zlib.compress(data)
            if soort == "blob":
                self._wacht[id_] = deel
            else:
                self._delen.append(deel)
        return id_

    def houd(self, id_: str) -> None:
        """Store a blob, now that a tree holds it; what git has already stays as it is."""
        deel = self._wacht.pop(id_, None)
        if deel is not None:
            self._delen.append(deel)

    def sluit(self) -> None:
        """Store what was gathered as packs, a portion at a time."""
        for pak in self._pakken():
            self.git.run("index-pack", "--stdin", stdin=pak)

    def leg_los(self, *, heel: bool) -> None:
        """Store what was gathered as objects of their own.

        `heel`: git refuses a folder of which it lacks what lies in it.
        """
        for pak in self._pakken():
            uitvoer = self._leg_los(pak, *(["--strict"] if heel else []))
            if _VAN_ANDEREN in uitvoer.fout and not _AFGEKEURD.search(uitvoer.fout):
                uitvoer = self._leg_los(pak)  # it lies there already
            if uitvoer.status:
                raise vertaal("unpack-objects", uitvoer.fout, self.git.map)

    def _leg_los(self, pak: bytes, *vlaggen: str) -> Uitvoer:
        return self.git.probeer("unpack-objects", "-q", *vlaggen, stdin=pak)

    def _pakken(self) -> Iterator[bytes]:
        """Yield all as packs, and let it go; what lies in a folder comes before it."""
        self._delen.reverse()
        while self._delen:
            samen, grootte = list[bytes](), 0
            while self._delen and grootte < _PORTIE:
                samen.append(self._delen.pop())
                grootte += len(samen[-1])
            inhoud = b"".join([b"PACK", struct.pack(">II", 2, len(samen)), *samen])
            som = hashlib.new(self.algoritme, inhoud, usedforsecurity=False).digest()
            yield inhoud + som


def _kop(soort: int, lengte: int) -> bytes:
    """Return what stands before an object in a pack: its kind, and its length in groups of bits."""
    teken, rest = soort << 4 | lengte & _EERSTE, lengte >> 4
    uit = bytearray()
    while rest:
        uit.append(teken | _MEER)
        teken, rest = rest & _LAAG, rest >> 7
    uit.append(teken)
    return bytes(uit)
