"""A plain text, a text in Markdown or the text of a mail, as blocks."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from rao_cli.model.formulier.leesblok import Leesblok, Tekstbestand
from rao_cli.model.patroon import patroon
from rao_cli.store.formulier.vrij.kopregel import read_kopregel

#: From here on a mail is its signature: a person's name and telephone number.
_GROET: Final = patroon(
    r"--|(?:(?:met\s+)?(?:(?:vriendelijke|hartelijke|collegiale|warme)\s+)?groet(?:en|jes)?|mvg"
    r"|hoogachtend)(?:,\s*\S.{0,40})?",
    re.IGNORECASE,
)
#: What mail programs write above what they quote.
_AANHALING: Final = patroon(
    r"-{2,}\s*(?:oorspronkelijk|doorgestuurd|original|forwarded)\b.*|op .{5,80} schreef .{1,120}:"
    r"|on .{5,80} wrote:",
    re.IGNORECASE,
)
_KOPREGEL: Final = patroon(
    r"(?:van|aan|cc|bcc|verzonden|datum|onderwerp|from|to|sent|date|subject|bijlagen?|attachments?)"
    r"\s*:.*",
    re.IGNORECASE,
)
#: So many of those lines in a row are the head of a mail.
_POSTKOP: Final = 3
_CITAAT: Final = patroon(r"(?:>\s?)+")
#: The line below a heading of Markdown, and between the rows of a table.
_KORTSTE_STREEP: Final = 3
_STREEP: Final = frozenset("|:-= \t")


def read_plat(bestand: str, tekst: str) -> Tekstbestand:
    """Read a text; what stands around a mail is beside it (`terzijde`)."""
    gewoon = tekst.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    regels = [regel.rstrip() for regel in gewoon.split("\n")]
    blokken = [
        Leesblok(tekst="\n".join(stuk), terzijde=opzij)
        for opzij, deel in _delen(_zonder_postkop(regels))
        for stuk in _alineas(deel)
    ]
    return Tekstbestand(bestand=bestand, blokken=tuple(blokken))


def lezingen(tekst: str) -> Iterator[str]:
    """Yield a text without what a mail quotes but for its headings, and then with all of it."""
    regels = tekst.replace("\r\n", "\n").split("\n")
    if not any(map(_CITAAT.match, regels)):
        yield tekst
        return
    eigen = [_CITAAT.sub("", r, count=1) for r in regels if not _CITAAT.match(r) or _is_kop(r)]
    yield "\n".join(eigen)
    yield "\n".join(_CITAAT.sub("", regel, count=1) for regel in regels)


def _is_kop(regel: str) -> bool:
    """Say whether a quoted line is a heading under which an answer may stand."""
    kop = read_kopregel(_CITAAT.sub("", regel, count=1), None)
    return kop is not None and not kop.rest


def _zonder_postkop(regels: Sequence[str]) -> Iterator[tuple[bool, str]]:
    """Yield each line, and whether it is of the head of a mail."""
    for is_kop, groep in groupby(regels, key=lambda r: _KOPREGEL.fullmatch(r.strip()) is not None):
        stuk = [*groep]
        yield from ((is_kop and len(stuk) >= _POSTKOP, regel) for regel in stuk)


def _delen(regels: Iterator[tuple[bool, str]]) -> Iterator[tuple[bool, list[str]]]:
    """Yield the text and what stands aside: the head of a mail, its signature."""
    na_groet = False
    stukken = list[tuple[bool, str]]()
    for is_kop, regel in regels:
        if _AANHALING.fullmatch(regel.strip()) or is_kop:
            na_groet = False  # below it is another mail
            stukken.append((True, regel))
            continue
        na_groet = na_groet or _GROET.fullmatch(regel.strip(" ,.!")) is not None
        stukken.append((na_groet, regel))
    for opzij, groep in groupby(stukken, key=lambda stuk: stuk[0]):
        yield opzij, [regel for _, regel in groep]


def _alineas(regels: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines between empty ones, without those that only draw."""
    for leeg, groep in groupby(regels, key=lambda regel: not regel.strip()):
        stuk = [regel for regel in groep if not _is_streep(regel)]
        if not leeg and stuk:
            yield stuk


def _is_streep(regel: str) -> bool:
    """Say whether a line only draws: below a heading, or between the rows of a table."""
    return _STREEP.issuperset(regel) and ("|" in regel or len(regel) >= _KORTSTE_STREEP)
