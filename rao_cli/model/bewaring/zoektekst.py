"""A text to wipe, found by what it says: in any case, written in any way, over any line ends.

It is found in the plain text (`Normaalvorm`) and replaced in the text as it was typed. So the one
text is found in YAML, in Markdown, in the name of a file and in a message of git.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.patroon import patroon
from rao_cli.model.privacy.normaalvorm import Normaalvorm

#: What stands in the place of what was wiped: a plain word in YAML, a path and a sentence.
GEWIST: Final = "gewist"
#: What comes behind the name of a file that could not be cleaned inside.
STAART: Final = f".{GEWIST}.txt"
#: What may stand between two words: blanks, a next line of a comment or a quotation, emphasis.
_TUSSEN: Final = r"(?:\s|\\|<br\s*/?>|(?<=\n)[ \t]*(?:#+|>+)|(?<=\s)[*_]+|[*_]+(?=\s))+"
_APOSTROF: Final = "'\u2018\u2019\u02bc\u00b4`"
_TEKENS: Final = patroon(r"\w", re.UNICODE)


class Wisplek(NamedTuple):
    """A stretch of a text as it was typed, and what comes in its place."""

    begin: int
    eind: int
    wordt: str


class Zoektekst:
    """Texts that are wiped; `anders` are whole words (keys, kenmerken) that become another.

    With `afgekapt` a text is also found where only so many of its letters and … stand.
    """

    def __init__(
        self,
        teksten: Iterable[str],
        anders: Mapping[str, str] | None = None,
        *,
        afgekapt: int = 0,
    ) -> None:
        self.teksten = tuple(dict.fromkeys(teksten))
        self.anders = dict(anders or {})
        vormen = {vorm for tekst in self.teksten for vorm in _vormen(tekst)}
        if afgekapt:
            vormen |= {
                f"{_begin(t, afgekapt)}[^\\n|]*?…" for t in self.teksten if len(t) > afgekapt
            }
        delen = [f"(?P<heel>{_heel(self.anders)})"] if self.anders else []
        delen += sorted(vormen, key=lambda vorm: (-len(vorm), vorm))
        self._patroon = re.compile("|".join(delen), re.IGNORECASE) if delen else None

    def met(self, anders: Mapping[str, str]) -> "Zoektekst":
        """Return the same, with more words that become another."""
        return Zoektekst(self.teksten, self.anders | dict(anders))

    def raakt(self, tekst: str) -> bool:
        """Say whether any of it stands in a text."""
        return self._patroon is not None and any(True for _ in self.plekken(tekst))

    def plekken(self, tekst: str) -> Iterator[Wisplek]:
        """Yield each stretch once, in order."""
        if self._patroon is None:
            return
        plat = Normaalvorm(tekst)
        klaar = 0
        for gevonden in self._patroon.finditer(plat.tekst):
            begin, eind = plat.terug(*gevonden.span())
            if begin >= klaar and eind > begin:
                klaar = eind
                yield Wisplek(begin, eind, self._wordt(gevonden))

    def vervang(self, tekst: str) -> str:
        """Return a text in which the fixed word stands in the place of all that is wiped."""
        delen, klaar = list[str](), 0
        for plek in self.plekken(tekst):
            delen += [tekst[klaar : plek.begin], plek.wordt]
            klaar = plek.eind
        return "".join([*delen, tekst[klaar:]]) if delen else tekst

    def _wordt(self, gevonden: re.Match[str]) -> str:
        heel = gevonden.groupdict().get("heel")
        return GEWIST if heel is None else self.anders[heel.casefold()]


def _heel(anders: Mapping[str, str]) -> str:
    """Return what finds whole words: no letter, digit or dash beside them."""
    woorden = "|".join(map(re.escape, sorted(anders, key=lambda woord: (-len(woord), woord))))
    return rf"(?<![\w-])(?:{woorden})(?![\w-])"


def _vormen(tekst: str) -> Iterator[str]:
    """Yield the patterns of a text: as it was typed, and as a key or a mailbox is made of it."""
    woorden = Normaalvorm(tekst).tekst.split()
    yield _TUSSEN.join(map(_woord, woorden))
    sleutel = make_sleutel(tekst)
    if len(sleutel) >= KORTST:
        yield r"[-_.]".join(map(re.escape, sleutel.split("-")))


def _begin(tekst: str, tekens: int) -> str:
    """Return the pattern of how a text begins."""
    return _TUSSEN.join(map(_woord, Normaalvorm(tekst).tekst[:tekens].split()))


def _woord(woord: str) -> str:
    """Return the pattern of one word; Markdown may put a backslash before a sign."""
    return "".join(map(_teken, woord))


def _teken(teken: str) -> str:
    if teken in _APOSTROF:
        return rf"\\?(?:[{_APOSTROF}]|'')"
    if teken == "_":  # with a backslash before it, it is a blank of YAML
        return "[_ ]"
    if _TEKENS.match(teken):
        return re.escape(teken)
    return rf"\\?{re.escape(teken)}"


#: A shorter text would hit words everywhere.
KORTST: Final = 4


def aantal_tekens(tekst: str) -> int:
    """Return how many letters and digits a text has."""
    return len(_TEKENS.findall(Normaalvorm(tekst).tekst))
