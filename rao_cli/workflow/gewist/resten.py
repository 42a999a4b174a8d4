"""What git left of an old history beside its commits: a file that two versions were put together.

Nobody names the words that were wiped. A loose file is known by a line that the old history has at
a place where the new one has another.
"""

from collections.abc import Collection, Iterable
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.haak.boom import groottes
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs
from rao_cli.store.git.wissen.bereik import alle_objecten, bereikbaar, stashes
from rao_cli.store.git.wissen.tegenhangers import boomverschillen

#: A shorter line says nothing.
_KORTST: Final = 6
_GROOTSTE: Final = 4 * 1024 * 1024


def weggehaalde_regels(git: GitCall, bomen: Iterable[tuple[str, str]]) -> frozenset[bytes]:
    """Return the lines that old folders have and their new ones (old, new) have not."""
    blobs = {
        (was[1], nu[1] if nu else "")
        for verschil in boomverschillen(git, bomen)
        for was, nu in verschil.values()
        if was is not None and was[0] in GEWOON
    }
    inhoud = read_blobs(git, sorted({een for paar in blobs for een in paar if een}))
    weg = set[bytes]()
    for was_, nu_ in blobs:
        weg |= _regels(inhoud[was_]) - _regels(inhoud.get(nu_, b""))
    return frozenset(weg)


def losse_resten(git: GitCall, regels: Collection[bytes]) -> set[str]:
    """Return the files that nothing leads to and that hold one of these lines."""
    if not regels:
        return set()
    soorten = alle_objecten(git)
    vast = bereikbaar(git, "--all", "--reflog", "--indexed-objects", vanaf=stashes(git))
    los = [een for een, soort in soorten.items() if soort == "blob" and een not in vast]
    klein = {een for een, bytes_ in groottes(git, los).items() if bytes_ <= _GROOTSTE}
    gelezen = read_blobs(git, sorted(klein))
    return {een for een, data in gelezen.items() if not _regels(data).isdisjoint(regels)}


def _regels(data: bytes) -> set[bytes]:
    return {kaal for regel in data.splitlines() if len(kaal := regel.strip()) >= _KORTST}
