"""Time the steps of `rao valideer` inside one process: python bench/binnen.py MAP VANDAAG."""

import argparse
import gc
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import process_time
from typing import TypeVar

from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.yaml_tree import read_boom

T = TypeVar("T")
_KEREN = 5


def main() -> None:
    """Print the median of each step, in seconds of the processor."""
    gc.disable()  # as a run of rao does
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("map", type=Path, help="the register")
    parser.add_argument("vandaag", type=date.fromisoformat, help="the day of today")
    keuze = parser.parse_args()
    map_, vandaag = RegisterMap(keuze.map), keuze.vandaag
    paden = sorted(map_.root.rglob("*.yaml"))
    data = _klok("reading bytes", lambda: [pad.read_bytes() for pad in paden])
    _klok("YAML to tree", lambda: [read_boom(een) for een in data])
    lading = _klok("reading in all (with schema and Structs)", map_.load)
    _klok("rules, with the indexes they need", lambda: _oordeel(lading.stand(vandaag)))
    meldingen = _oordeel(lading.stand(vandaag))
    print(f"  {len(paden)} files, {len(ALLE_REGELS)} rules, {len(meldingen)} findings")


def _oordeel(stand: object) -> list[object]:
    return list(beoordeel(stand, ALLE_REGELS))  # type: ignore[arg-type]


def _klok(naam: str, doe: Callable[[], T]) -> T:
    tijden, uitkomst = [], doe()
    for _ in range(_KEREN):
        begin = process_time()
        uitkomst = doe()
        tijden.append(process_time() - begin)
    print(f"  {naam:42}{median(tijden):6.2f}")
    return uitkomst


if __name__ == "__main__":
    main()
