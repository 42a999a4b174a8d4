"""Every version of a register in order, of which only the files that are asked for are looked at.

A register has tens of thousands of versions, and a thing is in a few of them. So of each file is
known in which versions it changed, and of the versions only which came of which.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

import msgspec

from rao_cli.store.git.lezen.versies import GitVersie

#: The place of a version that is not among these: what it was is not known.
_ELDERS: Final = -1
#: A version as it is kept: its place, and the blob that it left; None is a file that went.
Blobwissel = tuple[int, str | None]
_LEES: Final = msgspec.msgpack.Decoder(list[Blobwissel])


class Versiegang(msgspec.Struct, frozen=True, array_like=True):
    """The versions by their place: 0 is the first."""

    commits: list[str]
    #: Of which others a version was made; most are made of the one before, and are not in here.
    ouders: dict[int, list[int]]
    #: Path → the versions that changed it, as they are kept.
    paden: dict[str, msgspec.Raw]

    def van(self, pad: str) -> list[Blobwissel]:
        """Return what became of a file, oldest first."""
        return _LEES.decode(self.paden[pad]) if pad in self.paden else []

    def ouders_van(self, plek: int) -> Sequence[int]:
        """Return of which others a version was made; `_ELDERS` is none of these."""
        return self.ouders.get(plek, (plek - 1,))

    def samenvoegingen(self) -> Iterator[int]:
        """Yield the versions that were made of more than one."""
        return (plek for plek, ouders in self.ouders.items() if ouders[1:])

    def wijzigingen(self, vanaf: int) -> Iterator[tuple[str, str]]:
        """Yield path and blob of every version from one on, as far as there is a file."""
        for pad in self.paden:
            yield from ((pad, blob) for plek, blob in self.van(pad) if blob and plek >= vanaf)

    def verlengd(self, erbij: Sequence[GitVersie]) -> "Versiegang":
        """Return the same with what came after it."""
        begin = len(self.commits)
        commits = [*self.commits, *(versie.commit for versie in erbij)]
        plekken = {commit: plek for plek, commit in enumerate(commits)}
        ouders, per_pad = dict(self.ouders), dict[str, list[Blobwissel]]()
        for plek, versie in enumerate(erbij, begin):
            eigen = [plekken.get(ouder, _ELDERS) for ouder in versie.ouders]
            if eigen != [plek - 1]:
                ouders[plek] = eigen
            for pad, blob in versie.veranderd.items():
                per_pad.setdefault(pad, []).append((plek, blob))
        nieuw = {
            pad: msgspec.Raw(msgspec.msgpack.encode([*self.van(pad), *rij]))
            for pad, rij in per_pad.items()
        }
        return Versiegang(commits, ouders, {**self.paden, **nieuw})


def make_gang(versies: Sequence[GitVersie]) -> Versiegang:
    """Return versies in the order in which they were made, as a gang."""
    return Versiegang([], {}, {}).verlengd(versies)


class Doorloop:
    """A walk along the versions that changed some files; any other is as the one it came of."""

    def __init__(self, gang: Versiegang, paden: Iterable[str]) -> None:
        """Only `paden` are looked at."""
        self._gang = gang
        self._veranderd: dict[int, dict[str, str | None]] = {}
        for pad in paden:
            for plek, blob in gang.van(pad):
                self._veranderd.setdefault(plek, {})[pad] = blob
        #: Place of a version → the one it is equal to; None: there was nothing yet.
        self._gelijk: dict[int, int | None] = {_ELDERS: None}

    def stappen(self) -> Iterator[tuple[int, Mapping[str, str | None]]]:
        """Yield the versions that changed something or put something together, oldest first."""
        plekken = sorted({*self._veranderd, *self._gang.samenvoegingen()})
        return ((plek, self._veranderd.get(plek, {})) for plek in plekken)

    def zet_gelijk(self, plek: int, aan: int | None) -> None:
        """Say to which version one is equal; itself when it is another."""
        self._gelijk[plek] = aan

    def ouders(self, plek: int) -> list[int | None]:
        """Return of which versions one was made, each as the one that it is equal to."""
        return [self._zoek(ouder) for ouder in self._gang.ouders_van(plek)]

    def _zoek(self, plek: int) -> int | None:
        onderweg = []
        while plek not in self._gelijk:
            onderweg.append(plek)
            plek = next(chain(self._gang.ouders_van(plek), (_ELDERS,)))
        self._gelijk |= dict.fromkeys(onderweg, self._gelijk[plek])
        return self._gelijk[plek]
