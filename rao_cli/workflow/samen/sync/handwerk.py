"""What a sync says of work that is not kept: changed by hand, or removed."""

import os
from collections.abc import Collection
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.taal import enkele


def deel_op(root: Path, paden: Collection[str]) -> tuple[list[str], list[str]]:
    """Split paths in those that are still there, and those that somebody removed."""
    weg = sorted(pad for pad in paden if not os.path.lexists(root / pad))
    return sorted(set(paden) - set(weg)), weg


def geweigerd(root: Path, paden: Collection[str]) -> RaoError:
    """Refuse to take in what lies under the hands of the user."""
    gebleven, weg = deel_op(root, paden)
    delen = [f"veranderde zelf {enkele(gebleven)}"] if gebleven else []
    delen += [f"haalde zelf {enkele(weg)} weg"] if weg else []
    return RaoError(
        f"U {' en '.join(delen)}, en dat is nog niet vastgelegd. "
        "Een ander veranderde daar ook iets. Er is niets gedeeld en niets veranderd.",
        hint=f"Leg het eerst vast{' of zet het terug' if weg else ''} met: rao bewaar\n"
        "Typ daarna weer: rao sync",
    )


def let_op(root: Path, paden: Collection[str]) -> list[str]:
    """Say what is not shared because it is not kept yet."""
    gebleven, weg = deel_op(root, paden)
    zinnen = []
    if gebleven:
        wat = f"wat u zelf veranderde in {enkele(gebleven)} is nog niet vastgelegd"
        zinnen.append(f"Let op: {wat}, en dus niet gedeeld. Leg het vast met: rao bewaar")
    if weg:
        wat = f"{enkele(weg)} {'zijn' if weg[1:] else 'is'} weg, en dat is nog niet vastgelegd"
        zinnen.append(f"Let op: {wat}. Vastleggen of terugzetten doet u met: rao bewaar")
    return zinnen
