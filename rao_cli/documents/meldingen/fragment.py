"""The line of a file with a caret under the place, cut so that the place stays on the screen."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

import msgspec

from rao_cli.documents.meldingen.tekens import cellen, is_enkelbreed

_WEG: Final = "…"


class Fragment(msgspec.Struct, frozen=True):
    """What is shown of one line; the caret line has `voor` blanks and then `lang` carets."""

    tekst: str
    voor: int
    lang: int


def knip(regel: str, begin: int, eind: int, ruimte: int) -> Fragment:
    """Return what fits in `ruimte` columns around the stretch from `begin` to `eind`.

    `begin` and `eind` count characters from 0, the end is exclusive; both may lie past the line.
    """
    begin = min(max(begin, 0), len(regel))
    eind = min(max(eind, begin), len(regel))
    # A line may be a megabyte; only what can come on the screen is measured.
    van, tot = max(0, begin - 2 * ruimte), min(len(regel), begin + 2 * ruimte)
    beelden, randen = _meet(regel[van:tot])
    links, rechts = randen[begin - van], randen[min(eind, tot) - van]
    lijn = _Lijn(beelden, randen, links, rechts, van == 0, tot == len(regel))
    return lijn.toon(*lijn.venster(ruimte))


def _meet(stuk: str) -> tuple[Sequence[str], Sequence[int]]:
    """Return what each character shows, and the columns before, between and after them."""
    if is_enkelbreed(stuk):
        return stuk, range(len(stuk) + 1)
    beelden, breedtes = zip(*cellen(stuk), strict=True)
    return beelden, [0, *accumulate(breedtes)]


class _Lijn(msgspec.Struct, frozen=True):
    """A measured stretch of a line, with the columns of the place in it."""

    beelden: Sequence[str]
    randen: Sequence[int]
    links: int
    rechts: int
    heel_links: bool
    heel_rechts: bool

    def venster(self, ruimte: int) -> tuple[int, int]:
        """Return the first character to show and the one before which to stop."""
        nodig = max(self.randen[-1], self.links + 1)  # a caret may stand behind the last one
        if self.heel_links and self.heel_rechts and nodig <= ruimte:
            return 0, len(self.beelden)
        eerste = self._vanaf(self._doel(ruimte, nodig))
        over = ruimte - (len(_WEG) if eerste or not self.heel_links else 0)
        if self.heel_rechts and self.randen[-1] - self.randen[eerste] <= over:
            return eerste, len(self.beelden)
        return eerste, bisect_right(self.randen, self.randen[eerste] + over - len(_WEG)) - 1

    def _doel(self, ruimte: int, nodig: int) -> int:
        """Return the column to begin at: the first when the place is seen then, else near it."""
        if self.heel_links and max(self.rechts, self.links + 1) < ruimte:
            return 0
        aanloop = max(ruimte - (self.rechts - self.links), ruimte // 2) // 2
        doel = self.links - aanloop
        return min(doel, nodig - ruimte + len(_WEG)) if self.heel_rechts else doel

    def _vanaf(self, kolom: int) -> int:
        """Return the first character at a column that is not a part of the one before."""
        nummer = bisect_left(self.randen, kolom)
        while self.randen[nummer] < self.links and self.randen[nummer + 1] == self.randen[nummer]:
            nummer += 1
        return nummer

    def toon(self, eerste: int, laatste: int) -> Fragment:
        """Return what stands from `eerste` to `laatste`, with … where something is left out."""
        vooraf = _WEG if eerste or not self.heel_links else ""
        achteraf = "" if laatste == len(self.beelden) and self.heel_rechts else _WEG
        beeld = "".join(self.beelden[eerste:laatste])
        voor = len(vooraf) + self.links - self.randen[eerste]
        lang = min(self.rechts, self.randen[laatste]) - self.links
        return Fragment(vooraf + beeld + achteraf, voor, max(lang, 1))
