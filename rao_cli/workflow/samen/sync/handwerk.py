"""Work that somebody did by hand and did not keep, where a sync has to change the same file."""

from collections.abc import Collection, Sequence

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


def weiger_handwerk(weg: Sequence[str], van_anderen: Collection[str]) -> RaoError:
    """Return why nothing is shared: it would write over this work; each file as it is."""
    ook = [pad for pad in weg if pad in van_anderen]
    mee = [pad for pad in weg if pad not in van_anderen]
    zinnen = [f"U veranderde zelf {enkele(weg)}, en dat is nog niet vastgelegd."]
    if ook:
        waar = "daar" if not mee else f"in {enkele(ook)}"
        zinnen.append(f"Een ander veranderde {waar} ook iets.")
    if mee:
        waar = "daar" if not ook else f"in {enkele(mee)}"
        zinnen.append(f"rao moet {waar} ook iets aanpassen om alles bij elkaar te zetten.")
    return RaoError(
        f"{' '.join(zinnen)} Er is niets gedeeld en niets veranderd.",
        hint="Leg het eerst vast met: rao bewaar\nTyp daarna weer: rao sync",
    )
