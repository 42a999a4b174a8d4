"""A budget for one rendering: what runs away stops with a sentence, without looking at a clock."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

#: One unit is about one character of work; the agenda of a full meeting takes about 100,000.
GROOTTE: Final = 30_000_000
_MAX_GETAL: Final = 10**9


class TeVeel(Exception):
    """The template does too much; the message is the end of a Dutch sentence."""


class Budget:
    """Counts loops, calls and characters, and refuses sums that could grow without end."""

    def __init__(self, grootte: int = GROOTTE) -> None:
        """Start with a full budget."""
        self._over = grootte

    def neem(self, kosten: int) -> None:
        """Take from the budget; TeVeel when nothing is left."""
        self._over -= max(kosten, 0)
        if self._over < 0:
            raise TeVeel("dit blijft doorgaan of wordt te groot")

    def tel(self, reeks: Iterable[Any], kosten: int) -> Iterator[Any]:
        """Pass on a series and pay for each turn of its loop."""
        for ding in reeks:
            self.neem(kosten)
            yield ding

    def plak(self, delen: Iterable[object], tussen: str = "") -> str:
        """Join texts and numbers, after paying for the length of the result."""
        teksten = [als_tekst(deel) for deel in delen]
        self.neem(sum(map(len, teksten)) + len(teksten) * len(tussen))
        return tussen.join(teksten)

    def vervang(self, tekst: str, oud: str, nieuw: str) -> str:
        """Replace in a text, after paying for the length of the result."""
        self.neem(len(tekst) + tekst.count(oud) * len(nieuw))
        return tekst.replace(oud, nieuw)

    def reken(self, som: Callable[[Any, Any], Any], links: object, rechts: object) -> object:
        """Do a sum of two numbers; texts and lists cannot be added or multiplied here."""
        for getal in (links, rechts):
            if not isinstance(getal, int | float) or abs(getal) > _MAX_GETAL:
                raise TeVeel("rekenen kan alleen met gewone getallen (gebruik ~ voor tekst)")
        return som(links, rechts)


def als_tekst(waarde: object) -> str:
    """Return a text or number as text, nothing as nothing; TeVeel for what is no text."""
    if waarde is None:
        return ""
    if not isinstance(waarde, str | int | float):
        raise TeVeel("dit is geen tekst of getal maar een verzameling of een datum")
    return ("nee", "ja")[waarde] if isinstance(waarde, bool) else str(waarde)
