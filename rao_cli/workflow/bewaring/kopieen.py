"""Copies that other programs left beside a file, such as an editor: they may hold it too."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from rao_cli.model.register.hulpbestand import is_conflictkopie, is_hulpbestand
from rao_cli.store.schijf import inhoud


def kopieen_bij(root: Path, paden: Iterable[str]) -> Iterator[str]:
    """Yield the paths of what lies beside these files and is named after one of them."""
    per_map: dict[str, list[str]] = {}
    for pad in paden:
        plek = PurePosixPath(pad)
        per_map.setdefault("" if plek.parent.name == "" else str(plek.parent), []).append(plek.stem)
    for map_, stammen in sorted(per_map.items()):
        for item in inhoud(root, map_):
            pad = f"{map_}/{item.name}" if map_ else item.name
            is_kopie = is_hulpbestand(item.name) or is_conflictkopie(item.name)
            if is_kopie and any(stam in item.name for stam in stammen):
                yield pad
