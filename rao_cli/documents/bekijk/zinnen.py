"""Texts on a page: paragraphs, lines and lists as they were typed, with links where they lead."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final

import msgspec

from rao_cli.documents.bekijk.adresboek import Adresboek
from rao_cli.documents.opmaak import datum
from rao_cli.model.patroon import patroon

#: How a person begins an item of a list.
_PUNT: Final = patroon(r"(?:[-*•–]|[0-9]{1,3}[.)])\s+(?P<tekst>\S.*)")
#: What may be a kenmerk: letters and digits with a dash between.
_WOORD: Final = patroon(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+")
#: A telephone has room for so many letters on a line, with some to spare.
_HEEL: Final = 24
#: Where a paper lies in the register: who reads along has no such folder.
_STUK: Final = patroon(
    r"documenten/(?:(?P<dag>[0-9]{4}-[0-9]{2}-[0-9]{2})|[a-z]+)/(?P<naam>[A-Za-z0-9-]+)\.md"
)


class Schakel(msgspec.Struct, frozen=True):
    """A piece of a line; `adres` is the page that it leads to, else empty."""

    tekst: str
    adres: str = ""

    @property
    def heel(self) -> bool:
        """Whether it is a kenmerk that is short enough to stay on one line."""
        return bool(self.adres) and len(self.tekst) <= _HEEL and " " not in self.tekst

    @property
    def wit_voor(self) -> bool:
        """Whether a blank stands before it: a value loses the white space at its ends."""
        return self.tekst[:1].isspace()

    @property
    def wit_na(self) -> bool:
        """Whether a blank stands behind it."""
        return self.tekst[-1:].isspace()


#: What stands on one line.
Kijkzin = tuple[Schakel, ...]


class Kijkalinea(msgspec.Struct, frozen=True):
    """A paragraph of lines, or a list of items."""

    regels: tuple[Kijkzin, ...]
    lijst: bool = False


def kaal(tekst: str) -> Kijkzin:
    """Return a text without links."""
    return (Schakel(tekst),) if tekst else ()


def naar(tekst: str, adres: str) -> Kijkzin:
    """Return a text that leads to a page."""
    return (Schakel(tekst, adres),)


def zin(boek: Adresboek, tekst: str) -> Kijkzin:
    """Return a text in which each kenmerk that has a page leads there."""
    delen, tot = [], 0
    tekst = _STUK.sub(_noem_stuk, tekst)
    for vondst in _WOORD.finditer(tekst):
        if adres := boek.van(vondst[0]):
            delen += [Schakel(tekst[tot : vondst.start()]), Schakel(vondst[0], adres)]
            tot = vondst.end()
    return tuple(deel for deel in (*delen, Schakel(tekst[tot:])) if deel.tekst)


def _noem_stuk(vondst: re.Match[str]) -> str:
    """Return what a paper is called in place of where it lies."""
    try:
        van = f" van {datum(date.fromisoformat(vondst['dag']))}" if vondst["dag"] else ""
    except ValueError:
        return vondst[0]
    return f"{'de ' if van else ''}{vondst['naam']}{van}"


def alineas(boek: Adresboek, tekst: str) -> tuple[Kijkalinea, ...]:
    """Return what somebody typed: an empty line ends a paragraph, a dash begins an item."""
    regels = [regel.strip() for regel in tekst.splitlines()]
    stukken = (list(deel) for gevuld, deel in groupby(regels, key=bool) if gevuld)
    return tuple(alinea for stuk in stukken for alinea in _alineas(boek, stuk))


def _alineas(boek: Adresboek, stuk: list[str]) -> Iterator[Kijkalinea]:
    for is_punt, deel in groupby(stuk, key=lambda regel: _PUNT.match(regel) is not None):
        regels = tuple(zin(boek, _zonder_teken(regel) if is_punt else regel) for regel in deel)
        yield Kijkalinea(regels, lijst=is_punt)


def _zonder_teken(regel: str) -> str:
    """Return an item without its sign; one with a number keeps it: somebody may name it."""
    vondst = _PUNT.match(regel)
    return regel if vondst is None or regel[0].isdigit() else vondst["tekst"]
