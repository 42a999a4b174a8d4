"""The ways in which one value can be written: separators, signs nobody sees, entities, widths."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

ONZICHTBAAR = ("\u200b", "\u200c", "\u00ad", "\u2060", "\u200e", "\ufeff")
SPATIES = ("\u00a0", "\u202f", "\t", "\u2009", "  ", "&nbsp;", "&#160;", "\n", "\n  ")
STREPEN = ("\u2011", "\u2013", "\u2212", "\u2010")
BREED = {ord(c): ord(c) + 0xFEE0 for c in "0123456789"}
ARABISCH = {ord(c): 0x0660 + n for n, c in enumerate("0123456789")}
#: What most texts hold: nothing odd at all.
GEWOON = 0.6


def breed(_r: Random, waarde: str) -> str:
    """Write the digits in full width, as an Asian keyboard does."""
    return waarde.translate(BREED)


def arabisch(_r: Random, waarde: str) -> str:
    """Write the digits as Arabic does."""
    return waarde.translate(ARABISCH)


def andere_spaties(r: Random, waarde: str) -> str:
    """Write another space where one stands, or another dash."""
    return waarde.replace(" ", r.choice(SPATIES)).replace("-", r.choice(STREPEN))


def met_onzichtbare(r: Random, waarde: str) -> str:
    """Put a sign that nobody sees inside the value."""
    plek = r.randint(1, len(waarde) - 1)
    return waarde[:plek] + r.choice(ONZICHTBAAR) + waarde[plek:]


def met_entiteit(r: Random, waarde: str) -> str:
    """Write one sign as HTML does."""
    plek = r.randrange(len(waarde))
    teken = ord(waarde[plek])
    entiteit = r.choice([f"&#{teken};", f"&#x{teken:x};", f"&#0{teken};"])
    return waarde[:plek] + entiteit + waarde[plek + 1 :]


def los(_r: Random, waarde: str) -> str:
    """Write decomposed letters, as some file systems and phones do."""
    return unicodedata.normalize("NFD", waarde)


def hoofdletters(_r: Random, waarde: str) -> str:
    """Write all in capitals."""
    return waarde.upper()


GETAL: list[Callable[[Random, str], str]] = [
    *(breed, andere_spaties, andere_spaties, met_onzichtbare, met_entiteit, arabisch)
]
STUK: list[Callable[[Random, str], str]] = [andere_spaties, met_onzichtbare, met_entiteit]
NAAM: list[Callable[[Random, str], str]] = [
    *(hoofdletters, hoofdletters, los, met_onzichtbare, met_entiteit, andere_spaties)
]


def schrijf(
    r: Random, waarde: str, wijzen: list[Callable[[Random, str], str]], gewoon: float = GEWOON
) -> str:
    """Write a value in one of these ways, or mostly as it is."""
    if r.random() < gewoon or "&" in waarde:
        return waarde
    return r.choice(wijzen)(r, waarde)
