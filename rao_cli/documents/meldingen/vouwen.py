"""Sentences folded between words by their width on a screen, in pieces with a style's name."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from rao_cli.documents.meldingen.tekens import breedte_van, cellen, in_een_regel, is_enkelbreed
from rao_cli.model.melding import Ernst
from rao_cli.model.opdrachtregel import woorden_van
from rao_cli.model.tekens import zonder_bevel

#: The terminal decides what a style looks like.
Stijl = Literal[Ernst, "code", "plek", "gedempt", "caret", "gewoon", "goed"]
Segment = tuple[Stijl, str]


def alinea(stijl: Stijl, tekst: str, eerste: int, vervolg: int, inspring: str) -> Iterator[Segment]:
    """Yield a folded text; the lines after the first, `vervolg` wide, stand under `inspring`."""
    begin, *rest = vouw(tekst, eerste, vervolg)
    yield stijl, f"{begin}\n"
    for regel in rest:
        yield stijl, f"{inspring}{regel}\n"


@lru_cache(maxsize=256)  # the hint of a rule comes with every finding of it
def vouw(tekst: str, eerste: int, vervolg: int) -> tuple[str, ...]:
    """Return the lines of a text: `eerste` columns on the first line, `vervolg` on the others."""
    tekst = in_een_regel(tekst)
    if breedte_van(tekst) <= eerste:
        return (zonder_bevel(tekst),)
    regels: list[list[str]] = [[]]
    over = eerste
    for woord, breedte in _woorden(tekst, vervolg):
        if breedte > over:
            regels.append([])
            over = vervolg
        regels[-1].append(woord)
        over -= breedte + 1
    return tuple(zonder_bevel(" ".join(woorden)) for woorden in regels)


def _woorden(tekst: str, breedte: int) -> Iterator[tuple[str, int]]:
    """Yield the words with their width; one that is wider than a line comes in pieces.

    A command is one word, and stays whole: it must be copied.
    """
    meet = len if is_enkelbreed(tekst) else breedte_van
    for woord in woorden_van(tekst):
        eigen = meet(woord)
        if eigen > breedte and " " not in woord:
            yield from ((stuk, breedte_van(stuk)) for stuk in _stukken(woord, breedte))
        elif woord:
            yield woord, eigen


def _stukken(woord: str, breedte: int) -> Iterator[str]:
    stuk, gevuld = "", 0
    for cel in cellen(woord):
        if stuk and gevuld + cel.breedte > breedte:
            yield stuk
            stuk, gevuld = "", 0
        stuk += cel.beeld
        gevuld += cel.breedte
    if stuk:
        yield stuk
