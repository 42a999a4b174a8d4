"""Where a baseline lies, and what to type to write it: somebody may stand above the register."""

import os
from collections.abc import Sequence
from pathlib import Path

from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.schijf import bestaat


def vind_grens(pad: Path, roots: Sequence[Path]) -> Path:
    """Return where it lies: seen from where one stands, else beside the one register that is meant.

    One that is nowhere yet comes there too for who stands in that register, else where one stands.
    """
    if pad.is_absolute() or bestaat(pad) or len(roots) != 1:
        return pad
    root = Path(os.path.normpath(roots[0]))
    ernaast = root / pad
    is_daar = bestaat(ernaast) or Path.cwd().is_relative_to(root)
    return Path(vanaf_hier(ernaast)) if is_daar else pad


def zeg_hoe(pad: Path, roots: Sequence[Path]) -> str:
    """Return the command that writes it; registers that one does not stand in are named."""
    hier = RegisterMap.boven(Path.cwd())
    samen = [Path(os.path.normpath(root)) for root in roots]
    mappen = [] if samen == [hier] else map(vanaf_hier, samen)
    return opdrachtregel("valideer", *mappen, "--grens", str(pad), "--schrijf")


def vanaf_hier(plek: Path) -> str:
    """Return a place as one types it here: from this folder when it lies below."""
    try:
        return plek.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(plek)
