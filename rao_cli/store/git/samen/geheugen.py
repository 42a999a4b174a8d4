"""What this computer last saw of the shared register, kept in `.git/rao/samen.json`.

It is what protects against a server that goes back: a tip has to contain the last one seen.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypedDict

from rao_cli.store.git.aanroep.eigen_map import eigen_map, read_json, write_json
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.samen.plek import Deelplek

_BESTAND: Final = "samen.json"


class Gezien(TypedDict):
    """Where we looked, and what there was last."""

    adres: str
    ref: str
    tip: str
    #: Own commit → the commit that it was replayed as, before that was sent.
    herspeeld: Mapping[str, str]


def read_gezien(common_dir: Path, plek: Deelplek) -> Gezien | None:
    """Return what was last seen there; None when nobody looked at this place yet."""
    gezien = read_json(eigen_map(common_dir), _BESTAND, Gezien)
    if gezien is None or (gezien["adres"], gezien["ref"]) != (plek.adres, plek.ref):
        return None
    return gezien


def bewaar_gezien(common_dir: Path, plek: Deelplek, tip: str, herspeeld: Mapping[str, str]) -> None:
    """Keep what was seen now; whole or not at all, and after a power cut too."""
    map_ = eigen_map(common_dir, maak=True)
    gezien: Gezien = {"adres": plek.adres, "ref": plek.ref, "tip": tip, "herspeeld": herspeeld}
    try:
        write_json(map_, _BESTAND, gezien, blijvend=True)
    except OSError as fout:
        raise vertaal_os(f"niet schrijven in {map_}", fout) from fout
