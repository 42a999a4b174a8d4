"""A receipt per change, as long as nobody was told that it is committed.

Killed between the commit and that sentence, a command leaves its receipt. Who types the same
command again then hears that it is done, in place of getting everything twice (onbevestigd.py).
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map, namen_in
from rao_cli.store.git.vastleggen.kernslot import neem_kernslot

if TYPE_CHECKING:
    from rao_cli.store.git.aanroep.plek import GitPlek

VOORVOEGSEL: Final = "bon-"
_VERTELD: Final = b"verteld\n"


class Bon(msgspec.Struct, frozen=True):
    """A receipt that this process holds."""

    pad: Path
    fd: int

    def verscheur(self) -> None:
        """Throw it away: it was told; where that cannot be, it says so itself."""
        try:
            self.pad.unlink()
        except OSError:
            with suppress(OSError):
                os.write(self.fd, _VERTELD)
        self.laat_los()

    def laat_los(self) -> None:
        """Leave it for who types the command again."""
        os.close(self.fd)


def bonnen(plek: "GitPlek") -> list[str]:
    """Return the names of the receipts that lie here."""
    return [naam for naam in namen_in(eigen_map(plek.git_dir)) if naam.startswith(VOORVOEGSEL)]


def schrijf_bon(plek: "GitPlek", wijziging_id: str) -> Bon:
    """Make the receipt of a change; its kernel lock says that its maker lives."""
    pad = eigen_bestand(eigen_map(plek.git_dir, maak=True), f"{VOORVOEGSEL}{wijziging_id}")
    fd = os.open(pad, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    neem_kernslot(fd)
    return Bon(pad, fd)
