"""The paths of a whole history as they become: each path one path, and never two the same."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath


def nieuwe_paden(paden: Iterable[str], wis: Callable[[str], str]) -> dict[str, str]:
    """Return old path → new path of those that become another.

    Two names that would become one get a number, the first in the order of their old names none.
    """
    alle = sorted(set(paden))
    anders = {pad: "/".join(map(wis, pad.split("/"))) for pad in alle}
    bezet = {pad.casefold() for pad in alle if anders[pad] == pad}
    nieuw = {}
    for pad in alle:
        if anders[pad] != pad:
            nieuw[pad] = _vrij(anders[pad], bezet)
            bezet.add(nieuw[pad].casefold())
    return nieuw


def nieuwe_namen(paden: Mapping[str, str], wis: Callable[[str], str]) -> dict[str, str]:
    """Return of the files that got a number the name that is said of them elsewhere, old → new."""
    stammen = {PurePosixPath(oud).stem: PurePosixPath(nu).stem for oud, nu in paden.items()}
    return {oud.casefold(): nu for oud, nu in stammen.items() if wis(oud) != nu}


def _vrij(pad: str, bezet: set[str]) -> str:
    nummer, kies = 2, pad
    heel = PurePosixPath(pad)
    while kies.casefold() in bezet:
        kies = str(heel.with_name(f"{heel.stem}-{nummer}{heel.suffix}"))
        nummer += 1
    return kies
