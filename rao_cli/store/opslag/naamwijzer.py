"""In which versions of which files each name stands, for who asks after all names of a register.

It holds while a program runs, so unlike what is kept (`gang.py`) it may know every word.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.opslag.gang import DAGEN, KENMERK, SCHUIN

#: In one such stretch stands a kenmerk or a day; only where it begins, so that a word of a million
#: letters is read once.
_STREEP: Final = patroon(rb"(?<![a-z0-9-])[a-z0-9]*-[a-z0-9-]+")
#: A file at its path, and the blob that is a version of it.
Versieplek = tuple[str, str]


class Naamwijzer:
    """Each kenmerk and each day, with the versions that name it."""

    def __init__(self, versies: Iterable[tuple[Versieplek, bytes]]) -> None:
        """Read each version once."""
        self._plekken: dict[bytes, list[Versieplek]] = defaultdict(list)
        for plek, data in versies:
            for naam in set(_namen_in(data.lower())):
                self._plekken[naam].append(plek)
        self._namen = sorted(self._plekken)

    def met(self, namen: Collection[str]) -> dict[str, set[str]] | None:
        """Return per path the blobs that name one of these, in small letters.

        None when one of them is neither a kenmerk nor a day: it may stand inside any word.
        """
        raak: dict[str, set[str]] = {}
        for naam in (een.encode(errors="replace") for een in (*namen, SCHUIN)):
            if not _is_naam(naam):
                return None
            for begint_zo in self._vanaf(naam):
                for pad, blob in self._plekken[begint_zo]:
                    raak.setdefault(pad, set()).add(blob)
        return raak

    def _vanaf(self, naam: bytes) -> Iterator[bytes]:
        """Yield a name, and longer ones: as many signs as fit were taken for it."""
        for plek in range(bisect_left(self._namen, naam), len(self._namen)):
            if not self._namen[plek].startswith(naam):
                return
            yield self._namen[plek]


def _namen_in(klein: bytes) -> Iterator[bytes]:
    if SCHUIN.encode() in klein:
        yield SCHUIN.encode()
    for streep in set(_STREEP.findall(klein)):
        yield from _in_streep(streep)


@lru_cache(maxsize=4096)  # most words with a dash stand in many files
def _in_streep(streep: bytes) -> tuple[bytes, ...]:
    return (*KENMERK.findall(streep), *DAGEN.findall(streep))


def _is_naam(naam: bytes) -> bool:
    return naam == SCHUIN.encode() or naam in _in_streep(naam)
