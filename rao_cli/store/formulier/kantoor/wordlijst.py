"""Styles and lists of Word: what a paragraph is, and what stands before an item."""

from collections import defaultdict
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

import msgspec

from rao_cli.store.formulier.kantoor.boom import getal, kind, kinderen, lokaal, waarde

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
#: So many styles are based on each other at most; a ring of them ends here too.
_VERST: Final = 20


class _Niveau(NamedTuple):
    """How a level of a list is numbered."""

    vorm: str = "bullet"
    begin: int = 1
    tekst: str = ""


class Wordlijsten(msgspec.Struct):
    """The lists of a file; it counts, so each item is asked once and in order."""

    niveaus: dict[tuple[str, int], _Niveau] = msgspec.field(default_factory=dict)
    opnieuw: dict[tuple[str, int], int] = msgspec.field(default_factory=dict)
    abstract: dict[str, str] = msgspec.field(default_factory=dict)
    _tel: dict[tuple[str, int], int] = msgspec.field(default_factory=dict)
    _gezien: set[str] = msgspec.field(default_factory=set)

    def teken(self, nummer: str, diep: int) -> str:
        """Return what stands before the next item of a list: "-", or its number; "" for no item."""
        lijst = self.abstract.get(nummer)
        if lijst is None:
            return ""
        niveau = self.niveaus.get((lijst, diep), _Niveau())
        if niveau.vorm == "none":
            return ""
        if nummer not in self._gezien:
            self._gezien.add(nummer)
            for (eigen, n), begin in self.opnieuw.items():
                if eigen == nummer:
                    self._tel[lijst, n] = begin - 1
        for sleutel in [s for s in self._tel if s[0] == lijst and s[1] > diep]:
            del self._tel[sleutel]
        stand = self._tel[lijst, diep] = self._tel.get((lijst, diep), niveau.begin - 1) + 1
        return "-" if niveau.vorm == "bullet" else nummering(stand, niveau.vorm, niveau.tekst)


def nummering(stand: int, vorm: str, tekst: str) -> str:
    """Return the number of an item as it shows, with a point or a bracket behind it."""
    naam = str(stand)
    if vorm in {"lowerLetter", "a"} and 0 < stand <= len(_LETTERS):
        naam = _LETTERS[stand - 1]
    elif vorm in {"upperLetter", "A"} and 0 < stand <= len(_LETTERS):
        naam = _LETTERS[stand - 1].upper()
    return f"{naam})" if tekst.endswith(")") else f"{naam}."


def read_lijsten(boom: Element | None) -> Wordlijsten:
    """Read the part that says how lists are numbered."""
    uit = Wordlijsten()
    for deel in () if boom is None else boom:
        if lokaal(deel) == "abstractNum":
            naam = waarde(deel, "abstractNumId")
            for lvl in kinderen(deel, "lvl"):
                uit.niveaus[naam, getal(waarde(lvl, "ilvl"))] = _Niveau(
                    waarde(kind(lvl, "numFmt")) or "decimal",
                    getal(waarde(kind(lvl, "start")), 1),
                    waarde(kind(lvl, "lvlText")),
                )
        elif lokaal(deel) == "num":
            nummer = waarde(deel, "numId")
            uit.abstract[nummer] = waarde(kind(deel, "abstractNumId"))
            for anders in kinderen(deel, "lvlOverride"):
                begin = waarde(kind(anders, "startOverride"))
                if begin:
                    uit.opnieuw[nummer, getal(waarde(anders, "ilvl"))] = getal(begin, 1)
    return uit


class Wordstijl(NamedTuple):
    """A style of a paragraph: its name, the level when it is a heading, and its list."""

    naam: str = ""
    kop: int = 0
    lijst: tuple[str, int] = ("", 0)


def read_stijlen(boom: Element | None) -> dict[str, Wordstijl]:
    """Read the styles of paragraphs by id; what a style does not say, its base says."""
    ruw = {
        waarde(stijl, "styleId"): stijl
        for stijl in kinderen(boom, "style")
        if waarde(stijl, "type") == "paragraph"
    }
    return {naam: _stijl(naam, ruw) for naam in ruw}


def _stijl(naam: str, ruw: dict[str, Element]) -> Wordstijl:
    gevonden: defaultdict[str, int] = defaultdict(int)
    lijst = ("", 0)
    wie = naam
    for _ in range(_VERST):
        if wie not in ruw:
            break
        opmaak = kind(ruw[wie], "pPr")
        gevonden["kop"] = gevonden["kop"] or kopniveau(opmaak)
        lijst = lijst if lijst[0] else lijstplek(opmaak)
        wie = waarde(kind(ruw[wie], "basedOn"))
    return Wordstijl(waarde(kind(ruw[naam], "name")) or naam, gevonden["kop"], lijst)


def kopniveau(opmaak: Element | None) -> int:
    """Return the level of a heading that the properties of a paragraph name; 0 for none."""
    niveau = waarde(kind(opmaak, "outlineLvl"))
    diep = getal(niveau, 9) + 1 if niveau else 0
    return diep if diep <= 9 else 0  # noqa: PLR2004 - Word writes 9 for "no heading"


def lijstplek(opmaak: Element | None) -> tuple[str, int]:
    """Return which list the properties of a paragraph name, and how deep: ("", 0) for none."""
    nummer = kind(opmaak, "numPr")
    return waarde(kind(nummer, "numId")), getal(waarde(kind(nummer, "ilvl")))
