"""Words of a text that say something, after one look at each different line and word.

A text is looked at for more than a hundred words. To search it for each of them takes longer than
all the rest; but most of its lines and words stand in every other text too, and what those hold is
known by then.
"""

from collections.abc import Iterable, Iterator, Mapping
from re import Pattern
from typing import Final, Generic, TypeVar

Woordduiding = TypeVar("Woordduiding")
#: So many words are remembered at most, and so many lines, for a text can hold any number; and no
#: line that is longer than this.
_MEESTE_WOORDEN: Final = 50_000
_MEESTE_REGELS: Final = 20_000
_LANGSTE_REGEL: Final = 400
#: Of a text with more new lines than this none is remembered: it is the history, not a file.
_MEESTE_NIEUW: Final = 1000


class Woordzeef(Generic[Woordduiding]):
    """Says what lines are about: what each of these pieces means that stands in their words.

    The pieces are in small letters; a line end in one is where a word begins or ends. A word is
    what stands between blanks, in small letters, with 0 for each digit: so fewer words and lines
    differ. `precies` says of some pieces what stands beside them too.
    """

    def __init__(
        self,
        stukken: Iterable[tuple[str, Woordduiding]],
        precies: Mapping[bytes, Pattern[bytes]],
    ) -> None:
        self._stukken: dict[bytes, set[Woordduiding]] = {}
        for stuk, duiding in stukken:
            self._stukken.setdefault(stuk.encode("latin-1"), set()).add(duiding)
        self._precies = precies
        self._duidingen: dict[bytes, set[Woordduiding]] = {}
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
        if len(self._saaie_woorden) + len(self._duidingen) > _MEESTE_WOORDEN:
            self._saaie_woorden.clear()
            self._duidingen.clear()
            nieuw = sprekend = woorden
        self._duid(nieuw)
        saai = nieuw.difference(self._duidingen)
        self._saaie_woorden.update(saai)
        return sprekend - saai

    def _duid(self, woorden: Iterable[bytes]) -> None:
        """Note what these words say: each piece is looked for in all of them at once.

        As a pattern of all pieces it takes longer to make than to look so at many texts.
        """
        samen = b"\n%b\n" % b"\n".join(woorden)
        for stuk in [stuk for stuk in self._stukken if stuk in samen]:
            for woord in self._met(stuk, samen):
                self._duidingen.setdefault(woord, set()).update(self._stukken[stuk])

    def _met(self, stuk: bytes, samen: bytes) -> Iterator[bytes]:
        """Yield the words, with line ends around them, in which a piece stands."""
        plek = self._zoek(stuk, samen, 0)
        while plek >= 0:
            begin = samen.rfind(b"\n", 0, plek + 1) + 1
            eind = samen.index(b"\n", begin)
            yield samen[begin:eind]
            plek = self._zoek(stuk, samen, eind)

    def _zoek(self, stuk: bytes, samen: bytes, vanaf: int) -> int:
        """Return where a piece stands; below zero when it does not."""
        if (precies := self._precies.get(stuk)) is None:
            return samen.find(stuk, vanaf)
        vondst = precies.search(samen, vanaf)
        return vondst.start() if vondst else -1


def _klein(tekst: str) -> bytes:
    return tekst.lower().encode("latin-1", "replace")
