"""One reading of the folder of a register, with what an earlier reading kept."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.lezen.objecten import blob_id
from rao_cli.store.opslag.aanzien import MAX_BYTES, Aanzien, read_gezien
from rao_cli.store.opslag.bestand import LEZING, NieuweOpslag
from rao_cli.store.opslag.bewaard import Opslag, open_bewaard
from rao_cli.store.opslag.inhoud import Opslagrij, is_onaangeraakt
from rao_cli.store.schijf import leesbaar, read_hoogstens
from rao_cli.store.yaml.loading import Bestand


def open_lezing(root: Path) -> "Lezing | None":
    """Return what is kept of a register; None where nothing is or may be kept."""
    bewaard = open_bewaard(root)
    return None if bewaard is None else Lezing(root, bewaard)


def read_bytes(root: Path, pad: str, meeste: int = MAX_BYTES) -> bytes:
    """Read one file, never more than just over the limit."""
    plek = os.path.join(root, pad)  # noqa: PTH118 - thousands of times two thirds of the time
    with open(plek, "rb") as bestand:  # noqa: PTH123 - the same
        return read_hoogstens(bestand, meeste)


def read_dezelfde(root: Path, pad: str, is_het: Callable[[bytes], bool]) -> bytes:
    """Read the text of a thing; RaoError when it became another: they would not belong."""
    with leesbaar(f"het bestand {pad}"):
        data = read_bytes(root, pad)
    if not is_het(data):
        raise RaoError(
            f"'{pad}' veranderde terwijl rao het las.", hint="Voer de opdracht opnieuw uit."
        )
    return data


class Lezing:
    """What is kept of a register, and what this reading finds to be new."""

    def __init__(self, root: Path, bewaard: Opslag) -> None:
        """Nothing of what is kept counts when rao.yaml became another: it speaks of all files."""
        self.root, self.bewaard = root, bewaard
        self._voor = os.path.join(root, "")  # noqa: PTH118 - thousands of times half the time
        self.rijen = bewaard.rijen
        self.nieuw: NieuweOpslag | None = None
        #: What was read now: how the file looked, and git's id of its bytes.
        self.aanzien: dict[str, Aanzien] = {}
        self.blobs: dict[str, str] = {}
        with suppress(OSError):
            self.haal(REGISTERBESTAND)
        if self.register != bewaard.kop.register:
            self.rijen = {}

    @property
    def register(self) -> str:
        """Git's id of rao.yaml; empty when it cannot be read."""
        return self.blobs.get(REGISTERBESTAND, "")

    @property
    def is_zoals_bewaard(self) -> bool:
        """Whether every file is as it was kept."""
        return not self.aanzien and len(self.blobs) == len(self.bewaard.kop.rijen)

    def haal(self, pad: str) -> Opslagrij | bytes:
        """Return what is kept of a file that is still the same, or its bytes; OSError as usual."""
        rij = self.rijen.get(pad)
        if rij is not None and is_onaangeraakt(rij, f"{self._voor}{pad}"):
            self.blobs[pad] = rij.blob
            return rij
        data = self._lees(pad)
        return rij if rij is not None and rij.blob == self.blobs[pad] else data

    def is_nieuw(self, pad: str) -> bool:
        """Say whether a file was read now, and is not as it was kept."""
        rij = self.rijen.get(pad)
        return pad in self.aanzien and (rij is None or rij.blob != self.blobs[pad])

    def bestand(self, rij: Opslagrij) -> Bestand | None:
        """Return the file of a row; None when it is none of the register."""
        return self.bewaard.bestand(rij, partial(self._lees_weer, rij))

    def _lees_weer(self, rij: Opslagrij) -> bytes:
        """Read the text of a row once more."""
        algoritme = self.bewaard.plek.algoritme
        return read_dezelfde(self.root, rij.pad, lambda data: blob_id(data, algoritme) == rij.blob)

    def _lees(self, pad: str) -> bytes:
        """Read a file, and note how it looked while it did not change."""
        algoritme = self.begin()
        data, aanzien = read_gezien(self.root / pad)
        self.neem(pad, blob_id(data, algoritme), aanzien)
        return data

    def begin(self) -> str:
        """Note that something is going to be read; return with what git makes its ids here."""
        if self.nieuw is None:
            with suppress(OSError, RaoError):
                self.nieuw = NieuweOpslag(self.bewaard.plek, LEZING)
        return self.bewaard.plek.algoritme

    def neem(self, pad: str, blob: str, aanzien: Aanzien) -> None:
        """Note what was read of a file after `begin`."""
        self.blobs[pad], self.aanzien[pad] = blob, aanzien
