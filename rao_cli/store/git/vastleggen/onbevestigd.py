"""Changes that are committed, and of which their maker was killed before it told anybody."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achterstand import commit_van
from rao_cli.store.git.lezen.geschiedenis import stappen
from rao_cli.store.git.lezen.objecten import tree_verschil, versies
from rao_cli.store.git.vastleggen.bon import VOORVOEGSEL, bonnen
from rao_cli.store.git.vastleggen.kernslot import laat_kernslot, neem_kernslot

#: Later than this the same command is meant as a new one.
_SECONDEN: Final = 24 * 3600


class Onbevestigd(msgspec.Struct, frozen=True):
    """A change that is committed, and of which its maker never told."""

    pad: Path
    handeling: str
    betreft: tuple[str, ...]
    #: The bytes of its files before and after, by path from the register.
    oud: Mapping[str, bytes | None]
    nieuw: Mapping[str, bytes | None]

    def vergeet(self) -> None:
        """Throw the receipt away: it is told now."""
        with suppress(OSError):
            self.pad.unlink()


def onbevestigd(git: GitCall, plek: GitPlek) -> Iterator[Onbevestigd]:
    """Yield what was committed and never told; receipts of nothing go."""
    basis = eigen_map(plek.git_dir)
    for pad in (eigen_bestand(basis, naam) for naam in bonnen(plek)):
        if (gezien := _los(pad)) is None:
            continue
        commit = commit_van(git, pad.name.removeprefix(VOORVOEGSEL), "HEAD")
        if commit is None or gezien.st_size or time.time() - gezien.st_mtime > _SECONDEN:
            with suppress(OSError):
                pad.unlink()
            continue
        verschil = tree_verschil(git, "--root", commit)
        hier = {p.removeprefix(plek.prefix): paar for p, paar in verschil.items()}
        stap = stappen(git, f"{commit}^!", [], eigen_tak=False)[0]
        yield Onbevestigd(pad, stap.handeling, stap.betreft, *versies(git, hier))


def _los(pad: Path) -> os.stat_result | None:
    """Return what a receipt is that nobody holds any more; None when somebody does, or it went."""
    try:
        fd = os.open(pad, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        if not neem_kernslot(fd):
            return None
        laat_kernslot(fd)
        return os.fstat(fd)
    finally:
        os.close(fd)
