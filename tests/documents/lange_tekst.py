"""A long standpunt as a person types it: 1,200 characters, three paragraphs, a list of four."""

from dataclasses import dataclass
from typing import Final

from rao_cli.documents.alineas import alineas_md


@dataclass(frozen=True)
class LangeTekst:
    """What was typed, and what a reader has to get of it."""

    alineas: tuple[str, ...]
    punten: tuple[str, ...]

    @property
    def getypt(self) -> str:
        """The text as it stands in a file of the register: the list comes after the paragraphs."""
        lijst = "\n".join(f"- {punt}" for punt in self.punten)
        return "\n\n".join((*self.alineas, lijst))

    @property
    def markdown(self) -> str:
        """The text in a paper."""
        return f"# Lang\n\n{alineas_md(self.getypt)}\n"


_ZIN: Final = "De opvang blijft tot het vertrek, mits de plek op 1 september nodig is en vrij komt."
LANG: Final = LangeTekst(
    tuple(f"Alinea {nummer}. " + " ".join([_ZIN] * 4) for nummer in (1, 2, 3)),
    tuple(f"voorwaarde {nummer}: {_ZIN}" for nummer in range(1, 5)),
)
