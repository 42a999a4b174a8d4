"""Ways through a tree of XML by the plain names of its elements, whatever their namespace.

Word writes the same elements in two (transitional and strict), LibreOffice its own in a third.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final
from xml.etree.ElementTree import Element

#: A number has fewer digits.
_CIJFERS: Final = 6


def lokaal(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return kaal(element.tag)


@lru_cache(maxsize=1_000)
def kaal(naam: object) -> str:
    """Return a name without its namespace; a comment has none."""
    return naam.rpartition("}")[2] if isinstance(naam, str) else ""


def waarde(element: Element | None, naam: str = "val") -> str:
    """Return an attribute by its plain name; empty when there is none."""
    if element is not None:
        for sleutel, inhoud in element.items():
            if kaal(sleutel) == naam:
                return inhoud
    return ""


def getal(tekst: str, anders: int = 0) -> int:
    """Return the number of an attribute; `anders` for what is none, or none that a file needs."""
    return int(tekst) if tekst.isascii() and tekst.isdigit() and len(tekst) < _CIJFERS else anders


def kinderen(element: Element | None, naam: str) -> Iterator[Element]:
    """Yield the children with this name."""
    if element is not None:
        yield from (een for een in element if kaal(een.tag) == naam)


def kind(element: Element | None, naam: str) -> Element | None:
    """Return the first child with this name."""
    if element is not None:
        for een in element:
            if kaal(een.tag) == naam:
                return een
    return None


def alle(element: Element | None, *namen: str) -> Iterator[Element]:
    """Yield every element below with one of these names."""
    if element is not None:
        yield from (een for een in element.iter() if kaal(een.tag) in namen)
