"""A second process that is started before anybody knows what it has to read: it loads meanwhile."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import SOORT_VAN_MAP
from rao_cli.store.meelezen.processen import Proces, heeft_plaats, start, stop
from rao_cli.store.opslag import gebruik
from rao_cli.store.opslag.bestand import LEZING, Opslagplek


@contextmanager
def vooruit(root: Path | None, module: str) -> Iterator[Proces | None]:
    """Start it when a register is likely to need it; it ends with the `with`, asked or not."""
    nodig = root is not None and heeft_plaats() and _is_groot(root) and not _is_gelezen(root)
    proces = start(module) if nodig else None
    try:
        yield proces
    finally:
        if proces is not None:
            stop(proces)


def _is_groot(root: Path) -> bool:
    """Say whether enough files lie in the folders of a register, by their names."""
    namen = (
        naam
        for map_ in SOORT_VAN_MAP
        for _, _, in_map in os.walk(root / map_)
        for naam in in_map
        if naam.endswith(".yaml")
    )
    return next(islice(namen, gebruik.MINSTE - 1, None), None) is not None


def _is_gelezen(root: Path) -> bool:
    """Say whether an earlier run kept what it read: then little may be new."""
    plek = Opslagplek.vind(root) if gebruik.is_in_gebruik() else None
    try:
        return plek is not None and plek.pad(LEZING).exists()
    except (OSError, RaoError):  # who opens it, finds nothing either
        return False
