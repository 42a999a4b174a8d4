"""What git left of an old history beside its commits: a file that two versions were put together.

Nobody names the words that were wiped. But who has both histories, sees them: a line of the old one
says them where that of the new one says gewist.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rao_cli.model.bewaring.zoektekst import GEWIST, KORTST, Zoektekst, aantal_tekens
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs
from rao_cli.store.git.wissen.losse_bestanden import losse_bestanden
from rao_cli.store.git.wissen.tegenhangers import boomverschillen

_GEWIST: Final = re.compile(rf"{GEWIST}(?:-\d+)?", re.IGNORECASE)
#: A shorter line says nothing.
_KORTST: Final = 6


def weggehaalde_regels(git: GitCall, bomen: Iterable[tuple[str, str]]) -> frozenset[bytes]:
    """Return the lines that old folders have and their new ones (old, new) have not."""
    weg = set[bytes]()
    for was_, nu_ in _blobparen(git, bomen):
        weg |= _regels(was_) - _regels(nu_)
    return frozenset(weg)


def gewiste_woorden(git: GitCall, bomen: Iterable[tuple[str, str]]) -> Zoektekst:
    """Return what finds the words that old folders have where their new ones say gewist."""
    woorden = dict[str, None]()
    for was_, nu_ in _blobparen(git, bomen):
        oud, nieuw = _regels(was_), _regels(nu_)
        for regel in nieuw - oud:
            delen = _GEWIST.split(regel.decode("utf-8", "replace"))
            vorm = re.compile("(.+)".join(map(re.escape, delen)))
            raak = (vorm.fullmatch(een.decode("utf-8", "replace")) for een in oud - nieuw)
            if delen[1:]:
                woorden.update(dict.fromkeys(w for een in raak if een for w in een.groups()))
    return Zoektekst(een for een in woorden if aantal_tekens(een) >= KORTST)


def losse_resten(git: GitCall, bomen: Iterable[tuple[str, str]]) -> set[str]:
    """Return the files that nothing leads to and that hold such a line, or such words."""
    paren = [*bomen]
    regels, woorden = weggehaalde_regels(git, paren), gewiste_woorden(git, paren)

    def is_weg(data: bytes) -> bool:
        tekst = data.decode("utf-8", "replace")
        return not _regels(data).isdisjoint(regels) or woorden.raakt(tekst)

    return losse_bestanden(git, is_weg) if paren else set()


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
