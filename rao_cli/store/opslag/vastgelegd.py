"""What is kept of the files of a commit: git's ids say which are the same, without reading them."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.opslag.bewaard import Opslag
from rao_cli.store.yaml.loading import Bestand

#: Whoever wants the text of more than this, wants that of all: one call of git is enough for it.
_LOS: Final = 4


def ken_vastgelegd(
    bewaard: Opslag | None,
    blobs: Mapping[str, str],
    read: Callable[[Iterable[str]], dict[str, bytes]],
) -> dict[str, Bestand]:
    """Return the files of a commit that are known; `read` gives the bytes of blobs.

    Never rao.yaml: what it says decides what is refused before a commit, so that is always read.
    """
    if bewaard is None:
        return {}
    rijen = [bewaard.rijen.get(pad) for pad in blobs if pad != REGISTERBESTAND]
    zelfde = [rij for rij in rijen if rij is not None and rij.blob == blobs[rij.pad]]
    bron = _Blobbron(read, [rij.blob for rij in zelfde])
    bestanden = ((rij.pad, bewaard.bestand(rij, partial(bron.lees, rij.blob))) for rij in zelfde)
    return {pad: bestand for pad, bestand in bestanden if bestand is not None}


class _Blobbron:
    """The bytes of blobs, each read when somebody asks for it."""

    def __init__(
        self, read: Callable[[Iterable[str]], dict[str, bytes]], blobs: Iterable[str]
    ) -> None:
        self._read, self._blobs = read, blobs
        self._bytes: dict[str, bytes] = {}

    def lees(self, blob: str) -> bytes:
        """Return the bytes of one."""
        if blob not in self._bytes:
            self._bytes |= self._read([blob] if len(self._bytes) < _LOS else self._blobs)
        return self._bytes[blob]
