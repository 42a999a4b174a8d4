"""Paragraphs, tables and controls of Word as text: what a form is put together of."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

import msgspec

from rao_cli.documents.formats.kantoor.stijlen import LIJN, TEKSTBREEDTE
from rao_cli.documents.formats.kantoor.wordstijlen import twips
from rao_cli.documents.formats.tekens import xml
from rao_cli.model.formulier.anker import gewoon, vaste_naam

if TYPE_CHECKING:
    from collections.abc import Iterable

_BREED: Final = twips(TEKSTBREEDTE)
_RIJ: Final = f'<w:trPr><w:trHeight w:val="{twips(34)}" w:hRule="atLeast"/></w:trPr>'


class Bladwijzers(msgspec.Struct):
    """Gives each bookmark of a file its number; those on fixed texts get a name as well."""

    nummers: count[int] = msgspec.field(default_factory=lambda: count(1))

    def om(self, naam: str, inhoud: str) -> str:
        """Return a piece of a paragraph with a bookmark around it."""
        nummer = next(self.nummers)
        return (
            f'<w:bookmarkStart w:id="{nummer}" w:name="{xml(naam)}"/>{inhoud}'
            f'<w:bookmarkEnd w:id="{nummer}"/>'
        )

    def vast(self, tekst: str, stijl: str = "") -> str:
        """Return what the form says itself: a reader sees whether a person changed it."""
        return self.om(vaste_naam(next(self.nummers), tekst), run(tekst, stijl))


def run(tekst: str, stijl: str = "") -> str:
    """Return text in one look; a line end and a tab are what they are in Word."""
    opmaak = f'<w:rPr><w:rStyle w:val="{stijl}"/></w:rPr>' if stijl else ""
    regels = "<w:br/>".join(map(_regel, gewoon(tekst).split("\n")))
    return f"<w:r>{opmaak}{regels}</w:r>" if tekst else ""


def letterlijk(tekst: str) -> str:
    """Return a text of a field, blanks at its ends too."""
    return f"<w:r>{'<w:br/>'.join(map(_regel, tekst.split(chr(10))))}</w:r>" if tekst else ""


def _regel(regel: str) -> str:
    stukken = (f'<w:t xml:space="preserve">{xml(s)}</w:t>' if s else "" for s in regel.split("\t"))
    return "<w:tab/>".join(stukken)


def alinea(stijl: str, inhoud: str, opmaak: str = "") -> str:
    """Return a paragraph in a style, with more of its own."""
    return f'<w:p><w:pPr><w:pStyle w:val="{stijl}"/>{opmaak}</w:pPr>{inhoud}</w:p>'


def in_lijst(nummer: int, diep: int) -> str:
    """Return what makes a paragraph an item of a list."""
    return f'<w:numPr><w:ilvl w:val="{diep}"/><w:numId w:val="{nummer}"/></w:numPr>'


def kader(naam: str, alineas: Iterable[str]) -> str:
    """Return a box to type in: a table of one cell, with a name for who hears the form.

    It grows; empty it has room for two lines, so that it looks like a place to write.
    """
    kanten = ("top", "left", "bottom", "right")
    lijn = f'w:val="single" w:sz="4" w:space="0" w:color="{LIJN.removeprefix("#")}"'
    randen = "".join(f"<w:{kant} {lijn}/>" for kant in kanten)
    ruimte = "".join(
        f'<w:{kant} w:w="{100 if kant in {"left", "right"} else 40}" w:type="dxa"/>'
        for kant in kanten
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_BREED}" w:type="dxa"/><w:tblBorders>{randen}'
        f'</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{ruimte}</w:tblCellMar>'
        f'<w:tblLook w:val="0000"/><w:tblCaption w:val="{xml(naam)}"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{_BREED}"/></w:tblGrid><w:tr>{_RIJ}<w:tc><w:tcPr>'
        f'<w:tcW w:w="{_BREED}" w:type="dxa"/></w:tcPr>{"".join(alineas)}</w:tc></w:tr></w:tbl>'
    )


def besturing(naam: str, tag: str, soort: str, tekst: str, uitleg: str) -> str:
    """Return a control in a line: what stands in it, or the explanation as long as it is empty."""
    toont = "" if tekst else "<w:showingPlcHdr/>"
    inhoud = letterlijk(tekst) or run(uitleg, "PlaceholderText")
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{xml(naam)}"/><w:tag w:val="{xml(tag)}"/>{toont}{soort}'
        f"</w:sdtPr><w:sdtContent>{inhoud}</w:sdtContent></w:sdt>"
    )


def keuzelijst(woorden: Iterable[str]) -> str:
    """Return what makes a control a list to choose from."""
    punten = (f'<w:listItem w:displayText="{xml(w)}" w:value="{xml(w)}"/>' for w in woorden)
    return f"<w:dropDownList>{''.join(punten)}</w:dropDownList>"


#: What makes a control a calendar. It holds no day of its own: what is read is its text.
DAG: Final = (
    '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>'
    '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
)
