"""XML as nested pairs of a name and what it holds: text, or pairs again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from rao_cli.documents.markdown import schoon

if TYPE_CHECKING:
    from collections.abc import Mapping


class Xmldeel(NamedTuple):
    """An element: its name, and its text or its parts."""

    naam: str
    inhoud: str | tuple[Xmldeel, ...]


def make_xml(deel: Xmldeel, kenmerken: Mapping[str, str]) -> bytes:
    """Return a document; `kenmerken` are the attributes of its first element.

    Every text is data, on one line, and without a character that XML has none for.
    """
    boom = _element(deel)
    for naam, waarde in kenmerken.items():
        boom.set(naam, waarde)
    ET.indent(boom)
    tekst: str = ET.tostring(boom, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tekst}\n'.encode()


def _element(deel: Xmldeel) -> ET.Element:
    element = ET.Element(deel.naam)
    if isinstance(deel.inhoud, str):
        element.text = schoon(deel.inhoud)
    else:
        element.extend(map(_element, deel.inhoud))
    return element
