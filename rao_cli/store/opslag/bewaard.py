"""What an earlier reading kept of a register."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from rao_cli.model.basis import Blok
from rao_cli.model.errors import RaoError
from rao_cli.store.opslag.bestand import LEZING, Opslagplek, Opslagstukken, read
from rao_cli.store.opslag.gebruik import is_in_gebruik
from rao_cli.store.opslag.inhoud import (
    GEEN,
    Opslagkop,
    Opslagrij,
    is_onaangeraakt,
    read_ding,
    read_kop,
)
from rao_cli.store.opslag.opgeslagen import Opgeslagen
from rao_cli.store.opslag.sleutel import leessleutel
from rao_cli.store.yaml.loading import Bestand


def open_bewaard(root: Path) -> "Opslag | None":
    """Return what is kept of a register; None where nothing is or may be kept."""
    if not is_in_gebruik():
        return None
    if (plek := Opslagplek.vind(root)) is None or (sleutel := leessleutel()) is None:
        return None
    return Opslag(plek, sleutel)


class Opslag:
    """Its files by path; none of them when another rao kept it."""

    def __init__(self, plek: Opslagplek, sleutel: bytes) -> None:
        """Take what is there."""
        self.plek, self.sleutel = plek, sleutel
        inhoud = read(plek, LEZING)
        kop = read_kop(inhoud.kop) if inhoud else None
        self.kop = kop if kop and kop.sleutel == sleutel else Opslagkop(sleutel, "", [])
        self.stukken = inhoud.stukken if inhoud else Opslagstukken(memoryview(b""))
        self.rijen = {rij.pad: rij for rij in self.kop.rijen}

    def is_onaangeraakt(self, root: Path, pad: str, blob: str) -> bool:
        """Say whether a file was this blob, and nobody can have written in it since."""
        rij = self.rijen.get(pad)
        with suppress(OSError):  # who reads it hears why
            return rij is not None and rij.blob == blob and is_onaangeraakt(rij, f"{root}/{pad}")
        return False

    def bestand(self, rij: Opslagrij, lees: Callable[[], bytes]) -> Bestand | None:
        """Return the file of a row, of which `lees` gives the bytes; None: not the register's."""
        if rij.soort == GEEN:
            return None
        return Opgeslagen(rij.pad, lees, partial(self._neem, rij), rij.wijzer)

    def _neem(self, rij: Opslagrij) -> Blok | None:
        """Return the thing of a row; when it is damaged, nothing is kept for a next run."""
        ding = read_ding(rij, self.stukken)
        if ding is None:
            with suppress(OSError, RaoError):
                self.plek.pad(LEZING).unlink()
        return ding
