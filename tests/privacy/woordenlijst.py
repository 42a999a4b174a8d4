"""The sentences and words of one half of the corpus, read from plain files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from random import Random

Helft = Literal["ontwikkeling", "achtergehouden"]
MAP = Path(__file__).parent / "woorden"


@dataclass(frozen=True)
class Woorden:
    """Lists of words and sentences, each under the heading that it has in its file."""

    helft: Helft
    lijsten: dict[str, list[str]]

    def kies(self, r: Random, lijst: str) -> str:
        """Take one line of a list."""
        return r.choice(self.lijsten[lijst])


@cache
def woorden(helft: Helft) -> Woorden:
    """Read all lists of a half: a heading is `[name]`, what is under it are its lines."""
    lijsten: dict[str, list[str]] = {}
    for pad in sorted((MAP / helft).glob("*.txt")):
        lijst: list[str] = []
        for regel in pad.read_text(encoding="utf-8").splitlines():
            if regel.startswith("[") and regel.endswith("]"):
                lijst = lijsten.setdefault(regel[1:-1], [])
            elif regel:
                lijst.append(regel)
    return Woorden(helft, lijsten)
