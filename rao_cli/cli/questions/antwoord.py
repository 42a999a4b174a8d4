"""What answers have in common: when one is asked, what it may not be, and "geen" and "stop"."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.model.gevuld import is_plaatshouder

#: Says of the answers so far whether a question is asked.
Test = Callable[[Mapping[str, Any]], bool]


class HoortElders(NietBegrepen):
    """The answer is too much for this question: its text waits at the question `naam`."""

    def __init__(self, zin: str, naam: str, tekst: str) -> None:
        """Keep the text."""
        super().__init__(zin)
        self.naam, self.tekst = naam, tekst


class Gestopt(Exception):
    """The user stopped (`stop`, Ctrl-C, Ctrl-D); `antwoorden` are those given so far.

    Who keeps them says in `verder` how to go on from there.
    """

    def __init__(
        self, antwoorden: Mapping[str, Any], *, onderbroken: bool = False, verder: str = ""
    ) -> None:
        """Keep the answers, for who wants to store them as a concept."""
        super().__init__("Gestopt.")
        self.antwoorden = dict(antwoorden)
        self.onderbroken = onderbroken  # by Ctrl-C or Ctrl-D
        self.verder = verder


#: The answer that something does not apply; it is kept, and not asked again.
GEEN: Final = "geen"
NIET_VAN_TOEPASSING: Final = frozenset(
    {GEEN, "geen.", "niet", "n.v.t.", "n.v.t", "nvt", "nvt.", "niet van toepassing"}
)

#: Says nothing, and no for good neither: it is asked again.
_WEET_NIET: Final = frozenset(
    {"geen idee", "weet ik niet", "weet niet", "weet ik nog niet", "weten wij niet", "onbekend"}
    | {"nog onbekend", "niet bekend", "nog niet bekend", "later", "ntb", "n.t.b.", "nog niet"}
)


def weet_niet(antwoord: str) -> bool:
    """Say whether somebody cannot answer now."""
    return " ".join(antwoord.casefold().split()).rstrip(" .!;") in _WEET_NIET


def zegt_geen(antwoord: str) -> bool:
    """Say whether an answer says that something does not apply."""
    woorden = " ".join(antwoord.casefold().split())
    return woorden in NIET_VAN_TOEPASSING or woorden.rstrip(" .!;") in NIET_VAN_TOEPASSING


def zeg_begrepen(tekst: str) -> str:
    """Say what was understood; a sentence that ends keeps its own sign."""
    return f"Begrepen: {tekst}" if tekst.endswith((".", "?", "!", "…")) else f"Begrepen: {tekst}."


def altijd(_antwoorden: Mapping[str, Any]) -> bool:
    """Say yes: a question that is asked whatever was answered."""
    return True


def na(naam: str) -> Callable[[Mapping[str, Any]], bool]:
    """Return a test whether another question was answered: only then is the next one asked."""

    def beantwoord(antwoorden: Mapping[str, Any]) -> bool:
        waarde = antwoorden.get(naam)
        return bool(waarde) and waarde != GEEN

    return beantwoord


def beide(een: Test, ander: Test) -> Test:
    """Return a test that holds when two others do."""
    return lambda antwoorden: een(antwoorden) and ander(antwoorden)


def goed(_tekst: str) -> str:
    """Find nothing wrong with an answer."""
    return ""


def niets(_vraag: object, _antwoorden: Mapping[str, Any]) -> Mapping[str, Any]:
    """Change nothing of a question."""
    return {}


def klacht_over(tekst: str, eigen: str) -> str:
    """Return what is wrong with a text: it says nothing, `eigen`, or it is about a person."""
    return _nog_open(tekst) or eigen or _over_een_persoon(tekst)


def _nog_open(tekst: str) -> str:
    """A complaint about a sign that only stands where something must come."""
    return f"'{tekst}' zegt niets. Typ uw eigen tekst." if is_plaatshouder(tekst) else ""


def _over_een_persoon(tekst: str) -> str:
    """A complaint about data of a person: what is typed may end up in git, which keeps it."""
    from rao_cli.workflow.privacy.poort import weigergronden  # brings every rule along

    for grond in weigergronden(tekst):
        return f"{grond.zin} {grond.hint.partition('. ')[0].rstrip('.')}."
    return ""
