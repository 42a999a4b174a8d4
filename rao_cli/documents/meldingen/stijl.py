"""Pieces of text with the name of a style; the terminal decides what a style looks like."""

from collections.abc import Iterable
from typing import Literal

Stijl = Literal[
    "fout",
    "waarschuwing",
    "aandachtspunt",
    "code",
    "plek",
    "gedempt",
    "caret",
    "gewoon",
    "goed",
]
Segment = tuple[Stijl, str]


def zonder_stijl(segmenten: Iterable[Segment]) -> str:
    """Return the bare text."""
    return "".join(tekst for _, tekst in segmenten)
