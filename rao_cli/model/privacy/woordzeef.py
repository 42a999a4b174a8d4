"""Words of a text that say something, after one look at each different line and word.

A text is looked at for more than a hundred words. To search it for each of them takes longer than
all the rest; but most of its lines and words stand in every other text too, and what those hold is
known by then.
"""

import re
from collections.abc import Callable, Iterable
from itertools import filterfalse
from typing import Final, Generic, TypeVar

from rao_cli.model.patroon import op_begin

Woordduiding = TypeVar("Woordduiding")
#: So many words are remembered at most, and so many lines, for a text can hold any number; and no
#: line that is longer than this.
_MEESTE_WOORDEN: Final = 50_000
_MEESTE_REGELS: Final = 20_000
_LANGSTE_REGEL: Final = 400
#: Of a text with more new lines than this none is remembered: it is the history, not a file.
_MEESTE_NIEUW: Final = 1000


class Woordzeef(Generic[Woordduiding]):
    """Says what lines are about: `duid` of each of their words in which one of these pieces stands.

    The pieces are pattern and in small letters, each with its first sign first. A word is what
    stands between blanks, in small letters, with 0 for each digit: so fewer words and lines differ.
    """

    def __init__(
        self, stukken: Iterable[str], duid: Callable[[bytes], frozenset[Woordduiding]]
    ) -> None:
        self._stukken = stukken
        self._patroon: re.Pattern[bytes] | None = None
        self._duid = duid
        self._duidingen: dict[bytes, frozenset[Woordduiding]] = {}
        self._saaie_woorden = set[bytes]()
        self._saaie_regels = set[str]()
        self._zegt: dict[str, frozenset[Woordduiding]] = {}
        #: Lines that were met once: most of those of a sentence do not come back.
        self._ontmoet = set[str]()

    def over(self, regels: Iterable[str]) -> frozenset[Woordduiding]:
        """Return what the words of the lines of a text, with 0 for each digit, are about."""
        sprekend = {*regels} - self._saaie_regels
        nieuw = sprekend.difference(self._zegt)
        uit = [*map(self._zegt.__getitem__, sprekend - nieuw)]
        if nieuw:
            uit.append(self._samen(self._veelzeggend({*_klein("\n".join(nieuw)).split()})))
            if len(nieuw) <= _MEESTE_NIEUW:
                self._onthoud(nieuw)
        return frozenset().union(*uit)

    def _onthoud(self, regels: set[str]) -> None:
        """Note that these lines were met, and remember what each says that was met before."""
        if len(self._saaie_regels) + len(self._zegt) + len(self._ontmoet) > _MEESTE_REGELS:
            self._saaie_regels.clear()
            self._zegt.clear()
            self._ontmoet.clear()
        weer = regels & self._ontmoet
        self._ontmoet ^= regels
        for regel in weer:
            if len(regel) > _LANGSTE_REGEL:
                continue
            if woorden := self._veelzeggend({*_klein(regel).split()}):
                self._zegt[regel] = self._samen(woorden)
            else:
                self._saaie_regels.add(regel)

    def _samen(self, woorden: Iterable[bytes]) -> frozenset[Woordduiding]:
        return frozenset().union(*map(self._duidingen.__getitem__, woorden))

    def _veelzeggend(self, woorden: set[bytes]) -> set[bytes]:
        """Return the words in which one of the pieces stands."""
        sprekend = woorden - self._saaie_woorden
        nieuw = sprekend.difference(self._duidingen)
        if not nieuw:
            return sprekend
        if self._patroon is None:  # start-up waits for nothing
            self._patroon = re.compile(op_begin(self._stukken).encode("latin-1"))
        if len(self._saaie_woorden) + len(self._duidingen) > _MEESTE_WOORDEN:
            self._saaie_woorden.clear()
            self._duidingen.clear()
            nieuw = sprekend = woorden
        saai = {*filterfalse(self._patroon.search, nieuw)}
        self._saaie_woorden.update(saai)
        self._duidingen.update((woord, self._duid(woord)) for woord in nieuw - saai)
        return sprekend - saai


def _klein(tekst: str) -> bytes:
    return tekst.lower().encode("latin-1", "replace")
