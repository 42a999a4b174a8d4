"""Mend a text that stands there: put something below it, or change it line by line."""

from collections.abc import Callable
from typing import Final

from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.vraag import AANVULLEN, VERBETEREN, LangeTekst, Vraag

#: Words that are no line of a text, also when they stand where one was.
_GEEN_REGEL: Final = frozenset({"stop", "terug"})


def wil_aanvullen(vraag: Vraag, getypt: str) -> bool:
    """Say whether somebody wants to put something below what stands there."""
    return getypt.strip() == AANVULLEN and AANVULLEN in vraag.manieren


def wil_verbeteren(vraag: Vraag, getypt: str) -> bool:
    """Say whether somebody wants to change what stands there, and this keyboard can do that."""
    kan = VERBETEREN in vraag.manieren and stellen.kan_verbeteren()
    return getypt.strip() == VERBETEREN and kan


def regels_van(vraag: Vraag) -> list[str]:
    """Return the lines that stand there, with an empty one where a new paragraph begins."""
    regels = vraag.toon(vraag.eerder).strip().split("\n")
    los = isinstance(vraag, LangeTekst) and not (vraag.per_regel or _is_punt(regels[-1]))
    return [*regels, *([""] if los else [])]


def _is_punt(regel: str) -> bool:
    return regel.lstrip().startswith(("- ", "* ", "+ "))


def mag_weg(vraag: Vraag, let_op: Callable[[Vraag, str], None]) -> bool:
    """Ask whether a text that waited here may go; `let_op` hears the words that are no answer."""
    stellen.meld_regels("Hier wacht nog de tekst die u eerder typte.")
    while True:
        woord = stellen.read_regel("Mag die weg? [j/N] > ").strip().casefold()
        let_op(vraag, woord)
        if woord in {"j", "ja", "n", "nee", ""}:
            return woord in {"j", "ja"}
        stellen.klaag("Typ j of n.")


def verbeter(vraag: Vraag, bewaar: Callable[[str], None]) -> str:
    """Show the lines one by one to be changed; returns the text, or a word that is no line of it.

    A line that is made empty goes. `bewaar` gets the whole text after each of them.
    """
    staat = vraag.toon(vraag.eerder).strip().split("\n")
    wordt: list[str] = []
    if len(staat) > 1:
        stellen.meld_regels(
            "Verbeter elke regel, en druk op Enter. Maakt u hem leeg, dan gaat hij weg."
        )
    for nummer, regel in enumerate(staat, start=1):
        nieuw = stellen.read_regel("> ", regel) if regel.strip() else regel
        if nieuw.strip().casefold() in _GEEN_REGEL and nieuw != regel:
            return nieuw
        wordt += [nieuw] if nieuw.strip() or not regel.strip() else []
        bewaar("\n".join([*wordt, *staat[nummer:]]))
    return "\n".join(wordt)
