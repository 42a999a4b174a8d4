"""Words with a capital that stand together in a text: what a name may be made of."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import msgspec

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
#: So much before a word says, nearly always, whether a title stands there.
ERVOOR: Final = 8
#: Not in a path, an address or a value; behind it no other file name or address either. The first
#: letter comes first: so the search jumps from capital to capital.
_HOOFDLETTER: Final = (
    rf"(?P<woord>{_KAPITAAL}(?<![\w@/\\&#$%=].)(?!(?:{_NIEMAND})(?![\w'’]))"
    rf"(?:(?<=(?P<ervoor>(?s:.{{{ERVOOR}}})).)|)"
    rf"(?:(?P<letters>(?>(?!{_KORTE_TITEL})[a-z]?\.[ -]?(?:[A-Z][a-z]?\.[ -]?){{0,4}})"
    rf"(?=(?:(?i:{TUSSEN}) )*[A-ZÀ-Þ]))|(?>{_REST})))(?![@\\=]|/\d|\.[a-z]|\ufffd)"
)
_NOOIT: Final = GEEN_NAAM | TITELS | ZWAK
_TUSSENIN: Final = rf" {{1,3}}(?:(?i:{TUSSEN})[ -]{{1,2}}|(?i:d|l|o)['’])*"
#: In capitals, a word as short as this is an abbreviation.
_KORT: Final = 2
#: A longer word is no name, though the list of names may have it.
LANGST: Final = 9
#: Initials or an unknown word: of these a name can be made.
_TELT: Final = (None, "onbekend")
#: Words as far apart as this do not belong together.
VERST: Final = 24


class Woordplek(msgspec.Struct, frozen=True):
    """Where a word with a capital stands, or initials (`woord` is empty)."""

    begin: int
    eind: int
    woord: str


class Naamdeel(msgspec.Struct, frozen=True):
    """A word with a capital, or initials (`soort` None), at its place in the text."""

    begin: int
    eind: int
    woord: str
    soort: Woordsoort | None

    @property
    def kan(self) -> bool:
        """Whether this may be a name by itself: unknown, or a word that is a name too."""
        if self.soort == "woord" and len(self.woord) <= LANGST:
            return namenlijst.heeft(self.woord)
        return self.soort == "onbekend"

    @property
    def telt(self) -> bool:
        """Whether a name can be made of this: initials, an unknown word, one in capitals."""
        return self.soort in _TELT or (self.soort == "afkorting" and self.luid)

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


def groepen(tekst: str, vondsten: Iterable[re.Match[str]]) -> Iterator[list[Woordplek]]:
    """Yield words with a capital that stand together, with at most `van de` between them."""
    groep: list[Woordplek] = []
    vorig_eind = -VERST
    for vondst in vondsten:
        begin, eind = vondst.span()
        ver = begin - vorig_eind >= VERST
        if groep and (ver or not _hoort_bij(tekst, groep[-1], begin)):
            yield groep
            groep = []
        if vondst["letters"]:
            eind = begin + len(vondst[0].rstrip())
            groep.append(Woordplek(begin, eind, ""))
        else:
            groep.append(Woordplek(begin, eind, vondst[0]))
        vorig_eind = eind
    if groep:
        yield groep


def duid(plek: Woordplek, bekend: Bekend) -> Naamdeel:
    """Say what kind of word stands at a place; what a register knows is no name."""
    woord = plek.woord
    soort: Woordsoort | None = woordsoort(woord) if woord else None
    if woord and bekend.woorden and woord.lower() in bekend.woorden:
        soort = "vast"
    return Naamdeel(plek.begin, plek.eind, woord, soort)


def _hoort_bij(tekst: str, vorige: Woordplek, begin: int) -> bool:
    """Say whether what stands between two words joins them."""
    ertussen = tekst[vorige.eind : begin]
    if ertussen == " ":
        return True
    if not ertussen:
        return not vorige.woord
    if ertussen[0] != " ":
        if vorige.woord:
            return False
        ertussen = " " + ertussen
    return len(ertussen) < VERST and _tussenin().fullmatch(ertussen) is not None


@cache
def hoofdletter() -> re.Pattern[str]:
    """Return the pattern of `ervoor`, `letters` and `woord`; late: start-up waits for nothing."""
    return re.compile(_HOOFDLETTER)


@cache
def _tussenin() -> re.Pattern[str]:
    return re.compile(_TUSSENIN)
