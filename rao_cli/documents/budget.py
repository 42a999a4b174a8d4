"""A budget for one rendering: what runs away stops with a sentence, without looking at a clock."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final, Self

#: One unit is about one character of work; the agenda of a full meeting takes about a million.
GROOTTE: Final = 30_000_000
#: What one thing in a list costs: it takes as much room as some words.
DING: Final = 30
#: What one text costs of those that are joined.
_DEEL: Final = 10
#: Of searching one text for another this many steps are one unit; a short text counts for more.
_ZOEKSTAPPEN: Final = 32
_ZOEK_KORT: Final = 8
#: So many values lie inside each other at most: Python itself goes down by recursion, and in C.
_MAX_DIEP: Final = 100
_MAX_GETAL: Final = 10**9
MAX_MACHT: Final = 30
#: A filter may make an int of a text; further than this nobody counts.
MAX_UITKOMST: Final = 10**18
_TE_DIEP: Final = "dit zit te diep in elkaar"


class TeVeel(Exception):
    """The template does too much; the message is the end of a Dutch sentence."""


class Filterreeks(Iterator[Any]):
    """A series that a filter makes step by step; `diep`: of so many others, one inside another."""

    def __init__(self, reeks: Iterator[Any], diep: int) -> None:
        """TeVeel when it is made of too many others."""
        if diep > _MAX_DIEP:
            raise TeVeel(_TE_DIEP)
        self._reeks = reeks
        self.diep = diep

    def __next__(self) -> Any:
        """Return the next thing."""
        return next(self._reeks)


class Budget:
    """Counts loops, calls and characters, and refuses sums that could grow without end."""

    def __init__(self, grootte: int = GROOTTE) -> None:
        """Start with a full budget."""
        self._grootte = self._over = grootte

    def vul(self, extra: int = 0) -> None:
        """Begin again with a full budget, and more for a rendering of more things."""
        self._over = self._grootte + extra

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

    def reeks(self, *grenzen: int) -> range:
        """Return a range, paid as if somebody makes a list of it."""
        reeks = range(*grenzen)
        self.neem(len(reeks) * DING)
        return reeks

    def weeg(self, waarde: Any, deel: int = 1) -> Any:
        """Pay for whoever looks through all of a value, as comparing and sorting do; return it.

        A list can hold another one twice, and that one another one twice: so the payment is made
        along the way. With `deel` only a part of the characters counts, where they are only read.
        """
        laag = [waarde]
        for _ in range(_MAX_DIEP):
            eronder: list[Any] = []
            for ding in laag:
                self.neem(DING + (len(ding) // deel if isinstance(ding, str | range) else 0))
                eronder.extend(_delen(ding))
            if not eronder:
                return waarde
            laag = eronder
        raise TeVeel(_TE_DIEP)

    def zoek(self, tekst: object, *delen: object) -> None:
        """Pay for searching a text: at its worst each character is held against each other one."""
        if isinstance(tekst, str):
            langs = sum(len(deel) for deel in delen if isinstance(deel, str))
            self.neem(len(tekst) * (langs + _ZOEK_KORT) // _ZOEKSTAPPEN)

    def hooiberg(self, waarde: Any) -> Any:
        """Return a value as something in which searching is paid for."""
        return _Hooiberg(waarde, self) if isinstance(waarde, str) else waarde

    def invoer(self, waarde: Any, kosten: int = 0) -> Any:
        """Pay for what goes over a series once, with extra costs for each thing in it."""
        if isinstance(waarde, Iterator):
            return self.tel(waarde, kosten + DING)
        if isinstance(waarde, Collection):
            self.neem(len(waarde) * (kosten + (1 if isinstance(waarde, str) else DING)))
        return waarde

    def uitvoer(self, waarde: Any) -> Any:
        """Pay for what a filter or a call made."""
        if isinstance(waarde, int) and abs(waarde) > MAX_UITKOMST:
            raise TeVeel("dit getal is te groot")
        return self.invoer(waarde)

    def plak(self, delen: Iterable[object], tussen: str = "") -> str:
        """Join texts and numbers, after paying for the length of the result."""
        teksten = [als_tekst(deel) for deel in self.tel(delen, _DEEL)]
        self.neem(sum(map(len, teksten)) + len(teksten) * len(tussen))
        return tussen.join(teksten)

    def vervang(self, tekst: str, oud: str, nieuw: str) -> str:
        """Replace in a text, after paying for the length of the result."""
        self.neem(len(tekst) + tekst.count(oud) * len(nieuw))
        return tekst.replace(oud, nieuw)

    def reken(self, som: Callable[[Any, Any], Any], links: object, rechts: object) -> object:
        """Do a sum of two numbers; texts and lists cannot be added or multiplied here."""
        for getal in (links, rechts):
            eis_getal(getal)
        return som(links, rechts)

    def macht(self, links: object, rechts: object) -> object:
        """Raise a number to a power that cannot fill the memory."""
        eis_getal(links)
        eis_getal(rechts, hoogstens=MAX_MACHT)
        return links**rechts  # type: ignore[operator] # both are numbers


class _Hooiberg(str):
    """A text in which something is searched with `in`."""

    __slots__ = ("_budget",)
    _budget: Budget

    def __new__(cls, tekst: str, budget: Budget) -> Self:
        """Searching comes out of a budget."""
        zelf = super().__new__(cls, tekst)
        zelf._budget = budget
        return zelf

    def __contains__(self, deel: object) -> bool:
        """Search, after paying for it."""
        self._budget.zoek(self, deel)
        return super().__contains__(deel)  # type: ignore[operator] # a TypeError is told


def eis_getal(getal: object, *, hoogstens: int = _MAX_GETAL) -> None:
    """Refuse what is no number, or one that is too large to do sums with."""
    if not isinstance(getal, int | float) or abs(getal) > hoogstens:
        raise TeVeel("rekenen kan alleen met gewone getallen (gebruik ~ voor tekst)")


def _delen(ding: Any) -> Iterable[Any]:
    """Return what a value is made of, one step down."""
    if isinstance(ding, str | range):
        return ()
    if isinstance(ding, Mapping):
        return (deel for paar in ding.items() for deel in paar)
    if isinstance(ding, Collection):
        return ding
    velden = getattr(type(ding), "__match_args__", ())  # of a struct of ours
    return [getattr(ding, veld) for veld in velden]


def als_tekst(waarde: object) -> str:
    """Return a text or number as text, nothing as nothing; TeVeel for what is no text."""
    if waarde is None:
        return ""
    if not isinstance(waarde, str | int | float):
        raise TeVeel("dit is geen tekst of getal maar een verzameling of een datum")
    return ("nee", "ja")[waarde] if isinstance(waarde, bool) else str(waarde)
