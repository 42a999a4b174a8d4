"""What git left of an old history beside its commits: a file that two versions were put together.

Nobody names the words that were wiped. But who has both histories, sees them: a line of the old one
says them where that of the new one says gewist.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from rao_cli.model.bewaring.zoektekst import GEWIST, KORTST, Zoektekst, aantal_tekens
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs
from rao_cli.store.git.wissen.tegenhangers import boomverschillen

_GEWIST: Final = patroon(rf"{GEWIST}(?:-\d+)?", re.IGNORECASE)
#: A shorter line says nothing.
_KORTST: Final = 6


class Wisspoor(NamedTuple):
    """What two histories show of a wiping: the lines that went, and what finds words of them."""

    regels: frozenset[bytes]
    woorden: Zoektekst

    def is_rest(self, data: bytes) -> bool:
        """Say whether a file holds such a line, or such words."""
        tekst = data.decode("utf-8", "replace")
        return not self.regels.isdisjoint(_regels(data)) or self.woorden.raakt(tekst)


def read_wisspoor(git: GitCall, bomen: Iterable[tuple[str, str]]) -> Wisspoor:
    """Return what old folders have, and their new ones (old, new) have not or call gewist."""
    regels, woorden = set[bytes](), dict[str, None]()
    for was_, nu_ in _blobparen(git, bomen):
        oud, nieuw = _regels(was_), _regels(nu_)
        regels |= oud - nieuw
        woorden |= dict.fromkeys(_woorden(oud - nieuw, nieuw - oud))
    lang = (een for een in woorden if aantal_tekens(een) >= KORTST)
    return Wisspoor(frozenset(regels), Zoektekst(lang))


def _woorden(weg: Collection[bytes], erbij: Iterable[bytes]) -> Iterator[str]:
    """Yield the words that lines had where those that came say gewist; no gewist of before."""
    for regel in erbij:
        delen = _GEWIST.split(regel.decode("utf-8", "replace"))
        if delen[1:]:
            vorm = re.compile("(.+)".join(map(re.escape, delen)))
            raak = (vorm.fullmatch(een.decode("utf-8", "replace")) for een in weg)
            gevonden = (woord for een in raak if een for woord in een.groups())
            yield from (woord for woord in gevonden if not _GEWIST.fullmatch(woord))


def _blobparen(git: GitCall, bomen: Iterable[tuple[str, str]]) -> Iterator[tuple[bytes, bytes]]:
    """Yield each file of old folders that became another, with what it became."""
    blobs = {
        (was[1], nu[1] if nu else "")
        for verschil in boomverschillen(git, bomen)
        for was, nu in verschil.values()
        if was is not None and was[0] in GEWOON
    }
    inhoud = read_blobs(git, sorted({een for paar in blobs for een in paar if een}))
    yield from ((inhoud[was_], inhoud.get(nu_, b"")) for was_, nu_ in blobs)


def _regels(data: bytes) -> set[bytes]:
    return {kaal for regel in data.splitlines() if len(kaal := regel.strip()) >= _KORTST}
