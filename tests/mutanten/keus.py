"""Which mutants CI hunts: a third, that the program itself chooses, so another one each time."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.mutanten.mutant import Mutant

#: All of them take minutes; CI runs for each change, and so comes past each of them.
DEEL = 3


def kies_deel(checkout: Path, mutanten: Sequence[Mutant]) -> list[Mutant]:
    """Return a third of the mutants, in their order: the same for the same program."""
    inhoud = hashlib.sha256()
    for pad in sorted((checkout / "rao_cli").rglob("*.py")):
        inhoud.update(pad.read_bytes())

    def lot(mutant: Mutant) -> bytes:
        return hashlib.sha256(inhoud.digest() + str(mutant).encode()).digest()

    gekozen = set(sorted(mutanten, key=lot)[: math.ceil(len(mutanten) / DEEL)])
    return [mutant for mutant in mutanten if mutant in gekozen]
