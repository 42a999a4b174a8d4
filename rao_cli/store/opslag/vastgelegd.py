"""What is kept of the files of a commit: git's ids say which are the same, without reading them."""

import stat
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import blob_id, naar_lf
from rao_cli.store.opslag.bewaard import Opslag
from rao_cli.store.opslag.lezing import read_bytes
from rao_cli.store.yaml.loading import Bestand

#: Gives the bytes of blobs.
Bloblezer = Callable[[Iterable[str]], dict[str, bytes]]
#: Whoever wants the text of more than this, wants that of all: one call of git is enough for it.
_LOS: Final = 4


def lees_eerst_hier(
    root: Path, blobs: Mapping[str, str], plek: GitPlek, read: Bloblezer
) -> Bloblezer:
    """Return `read` for files of the last commit: git is not asked for what lies here just so.

    An act reads one or two of them, and writes over one: that may not be the last copy of what was
    committed. So an object of git itself has to hold the same.
    """
    paden = {blob: pad for pad, blob in blobs.items()}

    def lees(gevraagd: Iterable[str]) -> dict[str, bytes]:
        alle = dict.fromkeys(gevraagd)
        enkele = alle if len(alle) <= _LOS else ()
        gezien = {blob: _lees_hier(root, paden[blob], blob, plek) for blob in enkele}
        hier = {blob: data for blob, data in gezien.items() if data is not None}
        return hier | read(blob for blob in alle if blob not in hier)

    return lees


def _lees_hier(root: Path, pad: str, blob: str, plek: GitPlek) -> bytes | None:
    """Return the bytes of a blob when that is what lies there, CRLF apart; None: ask git."""
    with suppress(OSError):
        if stat.S_ISREG((root / pad).lstat().st_mode):
            data = read_bytes(root, pad)
            for een in (data, naar_lf(data)):
                if blob_id(een, plek.algoritme) == blob and _heeft_git(plek, blob, een):
                    return een
    return None


def _heeft_git(plek: GitPlek, blob: str, data: bytes) -> bool:
    """Say whether a loose object of git holds these bytes; of what is packed, git has to say it."""
    heel = b"blob %d\0" % len(data) + data
    gepakt = (plek.common_dir / "objects" / blob[:2] / blob[2:]).read_bytes()
    lezer = zlib.decompressobj()
    with suppress(zlib.error):
        return lezer.decompress(gepakt, len(heel) + 1) == heel and lezer.eof
    return False


def ken_vastgelegd(
    bewaard: Opslag | None,
    blobs: Mapping[str, str],
    read: Bloblezer,
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

    def __init__(self, read: Bloblezer, blobs: Iterable[str]) -> None:
        self._read, self._blobs = read, blobs
        self._bytes: dict[str, bytes] = {}

    def lees(self, blob: str) -> bytes:
        """Return the bytes of one."""
        if blob not in self._bytes:
            self._bytes |= self._read([blob] if len(self._bytes) < _LOS else self._blobs)
        return self._bytes[blob]
