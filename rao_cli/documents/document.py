"""A Document is a value: where the text belongs in the register, and the text itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """A rendered text. `naam` is its path in the register, with forward slashes.

    `verborgen` are the zaken that a text of the register named, and this reader may not know.
    """

    naam: str
    tekst: str
    verborgen: tuple[str, ...] = ()
