"""Which words are near to a word that somebody typed, and never the opposite of it."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

#: So near must a word be to one that we know; what is hardly less near than the nearest, goes too.
_LIJKT: Final = 0.7
_EVEN_GOED: Final = 0.04
#: Of a few choices, all of which are named, one may be further off.
_KEUZE_LIJKT: Final = 0.6
#: Of a shorter word one letter is too much of it.
_KORTST: Final = 4
_ONTKENT: Final = ("niet", "geen", "on", "zonder")
_TEGENDELEN: Final = (
    frozenset({"ja", "nee"}),
    frozenset({"hoog", "laag"}),
    frozenset({"open", "gesloten"}),
    frozenset({"afwijzing", "inwilliging"}),
    frozenset({"afgewezen", "toegewezen"}),
    frozenset({"aanwezig", "afwezig"}),
    frozenset({"intern", "extern"}),
)


def lijkende(woord: str, bekend: Iterable[str], vanaf: float = _LIJKT) -> list[str]:
    """Return the words that are as near to a word as the nearest of them; none when all are far.

    Of those that are equally near, what comes first goes first.
    """
    kans = SequenceMatcher(b=woord)
    gewogen = []
    for plaats, ander in enumerate(dict.fromkeys(bekend)):
        kans.set_seq1(ander)
        if kans.quick_ratio() >= vanaf and (lijkt := kans.ratio()) >= vanaf:
            gewogen.append((-lijkt, plaats, ander))
    beste = min(gewogen, default=(0.0, 0, ""))[0]
    return [ander for lijkt, _, ander in sorted(gewogen) if lijkt <= beste + _EVEN_GOED]


def nabije_keuze(getypt: str, mogelijk: Iterable[str]) -> str | None:
    """Return the choice that somebody meant; None when none is near, or only the opposite is."""
    klein = getypt.casefold()
    per_vorm = {een.casefold(): een for een in mogelijk}
    for ander in lijkende(klein, per_vorm, _KEUZE_LIJKT):
        if not is_tegendeel(klein, ander):
            return per_vorm[ander]
    return None


def is_tegendeel(een: str, ander: str) -> bool:
    """Say whether one of two words takes back the other."""
    if frozenset({een, ander}) in _TEGENDELEN:
        return True
    return any(
        a.startswith(begin) and not b.startswith(begin) and _is_nader(a, len(begin), b)
        for a, b in ((een, ander), (ander, een))
        for begin in _ONTKENT
    )


def _is_nader(woord: str, vanaf: int, ander: str) -> bool:
    """Say whether a word without its beginning is nearer to another than with it."""
    kern = woord[vanaf:].lstrip("-")
    zonder = SequenceMatcher(None, kern, ander).ratio()
    return zonder > max(SequenceMatcher(None, woord, ander).ratio(), _LIJKT)


def een_letter_ernaast(woord: str, bekend: Iterable[str]) -> str | None:
    """Return the one word that is a letter off, or in which two changed places; else None."""
    ernaast = [ander for ander in bekend if _een_ernaast(woord, ander)]
    if len(ernaast) != 1 or is_tegendeel(woord, ernaast[0]):
        return None
    return ernaast[0]


def _een_ernaast(een: str, ander: str) -> bool:
    kort, lang = sorted((een, ander), key=len)
    if len(kort) < _KORTST or len(lang) > len(kort) + 1:
        return False
    if len(lang) > len(kort):
        return any(lang[:at] + lang[at + 1 :] == kort for at in range(len(lang)))
    links, *rest = [at for at in range(len(kort)) if kort[at] != lang[at]] or [0]
    verwisseld = kort[:links] + kort[links + 1 : links + 2] + kort[links] + kort[links + 2 :]
    return not rest or verwisseld == lang
