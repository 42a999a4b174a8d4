"""The ways in which one value can be written: separators, signs nobody sees, entities, widths."""

from __future__ import annotations

import unicodedata
from html.entities import codepoint2name
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

ONZICHTBAAR = ("\u200b", "\u200c", "\u00ad", "\u2060", "\u200e", "\ufeff")
SPATIES = ("\u00a0", "\u202f", "\t", "\u2009", "  ", "&nbsp;", "&#160;")
BREUKEN = ("\n", "\n    ", "\r\n", "\t", " \n")
STREPEN = ("\u2011", "\u2013", "\u2212", "\u2010")
BREED = {ord(c): ord(c) + 0xFEE0 for c in "0123456789"}
VET = {ord(c): 0x1D7CE + n for n, c in enumerate("0123456789")}
ARABISCH = {ord(c): 0x0660 + n for n, c in enumerate("0123456789")}
#: What most texts hold: nothing odd at all.
GEWOON = 0.6
#: How often a value that is written in an odd way is so twice.
TWEEMAAL = 0.15


def breed(r: Random, waarde: str) -> str:
    """Write the digits in full width, as an Asian keyboard does, or bold as on a network."""
    return waarde.translate(r.choice([BREED, BREED, VET]))


def arabisch(_r: Random, waarde: str) -> str:
    """Write the digits as Arabic does."""
    return waarde.translate(ARABISCH)


def andere_spaties(r: Random, waarde: str) -> str:
    """Write another space where one stands, or another dash."""
    if " " in waarde and r.random() < 0.2:  # a line ends once
        voor, na = waarde.split(" ", 1)
        return voor + r.choice(["\n", "\n  "]) + na
    return waarde.replace(" ", r.choice(SPATIES)).replace("-", r.choice(STREPEN))


def met_onzichtbare(r: Random, waarde: str) -> str:
    """Put a sign that nobody sees inside the value."""
    plek = r.randint(1, len(waarde) - 1)
    return waarde[:plek] + r.choice(ONZICHTBAAR) + waarde[plek:]


def met_entiteit(r: Random, waarde: str) -> str:
    """Write one sign as HTML does."""
    plek = r.randrange(len(waarde))
    teken = ord(waarde[plek])
    vormen = [f"&#{teken};", f"&#x{teken:x};", f"&#0{teken};"]
    if teken in codepoint2name:
        vormen = [f"&{codepoint2name[teken]};"]
    entiteit = r.choice(vormen)
    return waarde[:plek] + entiteit + waarde[plek + 1 :]


def gebroken(r: Random, waarde: str) -> str:
    """Break the value over two lines or two cells, also where no separator stands."""
    plek = r.randint(2, len(waarde) - 2)
    return waarde[:plek].rstrip() + r.choice(BREUKEN) + waarde[plek:].lstrip()


def los(_r: Random, waarde: str) -> str:
    """Write decomposed letters, as some file systems and phones do."""
    return unicodedata.normalize("NFD", waarde)


def hoofdletters(_r: Random, waarde: str) -> str:
    """Write all in capitals."""
    return waarde.upper()


GETAL: list[Callable[[Random, str], str]] = [
    *(breed, andere_spaties, andere_spaties, met_onzichtbare, met_entiteit, arabisch, gebroken)
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
    waarde = r.choice(wijzen)(r, waarde)
    return r.choice(wijzen)(r, waarde) if r.random() < TWEEMAAL and "&" not in waarde else waarde
