"""What a sync says of work that is not kept: changed by hand, or removed."""

import os
from collections.abc import Collection
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.taal import enkele
from rao_cli.store.git.samen.ver import Ver
from rao_cli.workflow.samen.sync.stappen import verschil


def veranderd_door_anderen(ver: Ver) -> frozenset[str]:
    """Return the files that others changed in what is shared since both had the same."""
    begin = ver.basis(ver.hoofd)
    if begin is None or ver.tip is None:
        return frozenset()
    return frozenset(verschil(ver.bestanden(begin), ver.bestanden(ver.tip)))


def deel_op(root: Path, paden: Collection[str]) -> tuple[list[str], list[str]]:
    """Split paths in those that are still there, and those that somebody removed."""
    weg = sorted(pad for pad in paden if not os.path.lexists(root / pad))
    return sorted(set(paden) - set(weg)), weg


def weiger_handwerk(root: Path, paden: Collection[str], van_anderen: Collection[str]) -> RaoError:
    """Return why nothing is shared: it would write over this work; each file as it is."""
    gebleven, weg = deel_op(root, paden)
    delen = [f"veranderde zelf {enkele(gebleven)}"] if gebleven else []
    delen += [f"haalde zelf {enkele(weg)} weg"] if weg else []
    ook = sorted(pad for pad in paden if pad in van_anderen)
    mee = sorted(pad for pad in paden if pad not in van_anderen)
    zinnen = [f"U {' en '.join(delen)}, en dat is nog niet vastgelegd."]
    if ook:
        waar = "daar" if not mee else f"in {enkele(ook)}"
        zinnen.append(f"Een ander veranderde {waar} ook iets.")
    if mee:
        waar = "daar" if not ook else f"in {enkele(mee)}"
        zinnen.append(f"rao moet {waar} ook iets aanpassen om alles bij elkaar te zetten.")
    return RaoError(
        f"{' '.join(zinnen)} Er is niets gedeeld en niets veranderd.",
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
