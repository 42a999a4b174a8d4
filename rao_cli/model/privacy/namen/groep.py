"""Words with a capital that stand together in a text: what a name may be made of."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from rao_cli.model.privacy.bekend import Bekend
from rao_cli.model.privacy.namen import namenlijst
from rao_cli.model.privacy.namen.naamwoorden import GEEN_NAAM, TITELS, TUSSEN, WERKWOORDEN, ZWAK
from rao_cli.model.privacy.namen.woordenschat import Woordsoort, woordsoort

#: A letter that may begin a name: a capital, also one of Turkish, Czech, Greek or Cyrillic.
_KAPITAAL: Final = r"[A-ZÀ-ÖØ-ÞĀ-Ɏ\u0386-\u03ab\u0400-\u042f\u1e00-\u1ffe]"
#: A word that begins with a capital, perhaps with parts behind a dash (Al-Masri).
_REST: Final = r"[\w'’]*(?:-[^\W\d_][\w'’]*)*"
WOORD: Final = rf"(?>{_KAPITAAL}{_REST})"
#: What a text is full of and what is no part of a name, by its first letter: quick to skip.
_NIEMAND: Final = (
    r"(?<=D)(?:e|at|ie|it|T|eelberaad)|(?<=H)(?:et|ij)|(?<=E)(?:en|r)|(?<=Z)(?:ij|-\w+)|(?<=S)L-\w+"
    r"|(?<=I)(?:n|ND|OM)|(?<=V)(?:oor|ast)|(?<=A)VIM|(?<=C)OA|(?<=L)KO|(?<=R)AO"
)
_KORTE_TITEL: Final = r"(?<=[DMIHN])[rwsbn]\."
#: Not in a path, an address or a value; behind it no other file name or address either. The first
#: letter comes first: so the search jumps from capital to capital.
_HOOFDLETTER: Final = (
    rf"{_KAPITAAL}(?<![\w@/\\&#$%=].)(?!(?:{_NIEMAND})(?![\w'’]))"
    rf"(?:(?P<letters>(?>(?!{_KORTE_TITEL})[a-z]?\.[ -]?(?:[A-Z][a-z]?\.[ -]?){{0,4}})"
    rf"(?=(?:(?i:{TUSSEN}) )*[A-ZÀ-Þ]))|(?>{_REST}))(?![@\\=]|/\d|\.[a-z]|\ufffd)"
)
_NOOIT: Final = GEEN_NAAM | TITELS | ZWAK
_TUSSENIN: Final = rf" {{1,3}}(?:(?i:{TUSSEN})[ -]{{1,2}}|(?i:d|l|o)['’])*"
#: In capitals, a word as short as this is an abbreviation.
_KORT: Final = 2
#: A longer word is no name, though the list of names may have it.
_LANGST: Final = 9


class Naamdeel(NamedTuple):
    """A word with a capital, or initials (`soort` None), at its place in the text."""

    begin: int
    eind: int
    woord: str
    soort: Woordsoort | None

    @property
    def kan(self) -> bool:
        """Whether this may be a name by itself: unknown, or a word that is a name too."""
        if self.soort == "woord" and len(self.woord) <= _LANGST:
            return namenlijst.heeft(self.woord)
        return self.soort == "onbekend"

    @property
    def past(self) -> bool:
        """Whether this may be a name where one is expected."""
        nooit = self.soort in {"vast", "afkorting"}
        return not nooit and self.woord.lower() not in _NOOIT

    @property
    def luid(self) -> bool:
        """Whether this is an unknown word in capitals, that is perhaps no abbreviation (KAYA)."""
        return self.soort == "afkorting" and _klinkt(self.woord) == "onbekend"

    @property
    def heet(self) -> bool:
        """Whether this is a name behind a title: also a plain word in capitals (gezin BAH)."""
        if self.past:
            return True
        laag = self.woord.lower()
        gewoon = laag not in _NOOIT and laag not in WERKWOORDEN
        klinkt = _klinkt(self.woord)
        return self.soort == "afkorting" and gewoon and klinkt in {"onbekend", "woord", "dubbel"}


def _klinkt(woord: str) -> Woordsoort | None:
    """Return what a word in capitals would be in small letters; None when it is too short."""
    return woordsoort(woord.title()) if len(woord) > _KORT and woord.isupper() else None


def groepen(tekst: str, bekend: Bekend) -> Iterator[list[Naamdeel]]:
    """Yield words with a capital that stand together, with at most `van de` between them."""
    groep: list[Naamdeel] = []
    for vondst in _hoofdletter().finditer(tekst):
        woord = "" if vondst["letters"] else vondst[0]
        soort = woordsoort(woord) if woord else None
        if woord and bekend.woorden and woord.lower() in bekend.woorden:
            soort = "vast"
        begin = vondst.start()
        deel = Naamdeel(begin, begin + len(vondst[0].rstrip()), woord, soort)
        if groep and not _hoort_bij(tekst, groep[-1], begin):
            yield groep
            groep = []
        groep.append(deel)
    if groep:
        yield groep


def _hoort_bij(tekst: str, vorige: Naamdeel, begin: int) -> bool:
    """Say whether what stands between two words joins them."""
    if begin == vorige.eind + 1 and tekst[vorige.eind] == " ":
        return True
    ertussen = tekst[vorige.eind : begin]
    if not ertussen:
        return vorige.soort is None
    if vorige.soort is None and ertussen[0] != " ":
        ertussen = " " + ertussen
    return len(ertussen) < 24 and _tussenin().fullmatch(ertussen) is not None  # noqa: PLR2004


@cache
def _hoofdletter() -> re.Pattern[str]:
    """Compile late: start-up waits for nothing."""
    return re.compile(_HOOFDLETTER)


@cache
def _tussenin() -> re.Pattern[str]:
    return re.compile(_TUSSENIN)
