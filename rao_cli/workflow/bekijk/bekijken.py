"""`rao bekijk`: make the pages of a register, and put them in a folder."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from rao_cli.documents.bekijk.site import make_site
from rao_cli.model.lezers.zoals import zoals_gezien
from rao_cli.store.los_bestand import UITVOER
from rao_cli.store.los_map import vervang_map
from rao_cli.store.register_map import Begin, Lading, RegisterMap
from rao_cli.workflow.bekijk.stof import build_kijkstof, build_kijkstof_voor, tel
from rao_cli.workflow.lezing import eis_stand
from rao_cli.workflow.papier.lezers import is_aan_tafel, lees_lezer

_MAP = "bekijk"
START = "index.html"


class Kijkmap(NamedTuple):
    """The folder with pages: where to begin, and how many there are."""

    begin: Path
    aantal: int
    lading: Lading


def maak_kijkmap(
    begin: Begin, vandaag: date, naar: Path | None = None, voor: str | None = None
) -> Kijkmap:
    """Make all pages of the register around `begin`; RaoError says why that cannot be.

    `voor` is a reader as a user types it: then only what that reader may see.
    """
    map_ = RegisterMap.vind(begin)
    lading = map_.load()
    stand = eis_stand(lading, vandaag)
    map_naam = _MAP
    if voor is None:
        stof = build_kijkstof(map_, lading, stand)
    else:
        lezer = lees_lezer(stand, voor)
        cijfers = tel(stand, extern=not is_aan_tafel(stand, voor))
        stand, map_naam = zoals_gezien(stand, lezer), f"{_MAP}-{lezer.bestandsdeel}"
        stof = build_kijkstof_voor(stand, lezer, cijfers)
    doel = naar or map_.root / UITVOER / map_naam
    paginas = make_site(stand, stof, lading.templates)
    with _opruimend():
        aantal = vervang_map(doel, ((naam, tekst.encode()) for naam, tekst in paginas))
    return Kijkmap(doel / START, aantal, lading)


@contextmanager
def _opruimend() -> Iterator[None]:
    """Let Python clear up meanwhile, which rao else does not (`__main__.py`).

    Each page leaves rings of things behind, and a register has thousands of pages.
    """
    if gc.isenabled():  # rao is part of another program
        yield
        return
    gc.freeze()  # what was read stays, and need not be looked through each time
    gc.enable()
    try:
        yield
    finally:
        gc.disable()
