"""Words of a text that say something, after one look at each different word.

A text is looked at for more than a hundred words. To search it for each of them takes longer than
all the rest; but most of its words stand in every other text too, and what those hold is known by
then.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import filterfalse
from typing import Final, Generic, TypeVar

from rao_cli.model.privacy.patroon import op_begin

Woordduiding = TypeVar("Woordduiding")
#: So many words that say nothing are remembered at most, for a text can hold any number.
_MEESTE: Final = 50_000


class Woordzeef(Generic[Woordduiding]):
    """Says what words are about: `duid` of each in which one of these pieces stands.

    The pieces are pattern and in small letters, each with its first sign first. A word is what
    stands between blanks, in small letters, with 0 for each digit: so fewer words differ.
    """

    def __init__(
        self, stukken: Iterable[str], duid: Callable[[bytes], frozenset[Woordduiding]]
    ) -> None:
        self._stukken = stukken
        self._patroon: re.Pattern[bytes] | None = None
        self._duid = lru_cache(maxsize=1000)(duid)
        self._saai = set[bytes]()

    def over(self, klein: bytes) -> frozenset[Woordduiding]:
        """Return what the words of a text are about."""
        woorden = {*filterfalse(self._saai.__contains__, klein.split())}
        if not woorden:
            return frozenset()
        if self._patroon is None:  # start-up waits for nothing
            self._patroon = re.compile(op_begin(self._stukken).encode("latin-1"))
        saai = {*filterfalse(self._patroon.search, woorden)}
        if len(self._saai) > _MEESTE:
            self._saai.clear()
        self._saai.update(saai)
        return frozenset().union(*map(self._duid, woorden - saai))
