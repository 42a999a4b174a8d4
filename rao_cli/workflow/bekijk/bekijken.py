"""`rao bekijk`: make the pages of a register, and put them in a folder."""

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
    naam = _MAP
    if voor is None:
        stof = build_kijkstof(map_, lading, stand)
    else:
        lezer = lees_lezer(stand, voor)
        cijfers = tel(stand, extern=not is_aan_tafel(stand, voor))
        stand, naam = zoals_gezien(stand, lezer), f"{_MAP}-{lezer.bestandsdeel}"
        stof = build_kijkstof_voor(stand, lezer, cijfers)
    doel = naar or map_.root / UITVOER / naam
    paginas = dict(make_site(stand, stof, lading.templates))
    vervang_map(doel, {pagina: tekst.encode() for pagina, tekst in paginas.items()})
    return Kijkmap(doel / START, len(paginas), lading)
