"""A Document is a value: where the text belongs in the register, and the text itself."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """A rendered text. `naam` is its path in the register, with forward slashes.

    `verborgen` are the zaken that a text of the register named, and this reader may not know.
    """

    naam: str
    tekst: str
    verborgen: tuple[str, ...] = ()


def documentnaam(overleg: date, bestand: str) -> str:
    """Return where a document of one meeting lies: `documenten/2026-03-12/agenda.md`."""
    return f"documenten/{overleg.isoformat()}/{bestand}"
