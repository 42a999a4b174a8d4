"""The styles of a paper in Word: `stijlen.py` as the part word/styles.xml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rao_cli.documents.formats.kantoor.stijlen import (
    ACCENT,
    LETTERS,
    LIJN,
    MONO,
    STIJLEN,
    TEKSTBREEDTE,
    TEKSTKLEUR,
    TINT,
    Alineastijl,
)
from rao_cli.documents.formats.tekens import xml

if TYPE_CHECKING:
    from rao_cli.documents.formats.vormgeving import Vormgeving

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make_stijlen(stijl: Vormgeving) -> str:
    """Return the part with all styles."""
    letters = stijl.lettertype or LETTERS["docx"]
    gewoon = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_letters(letters)}"
        f'<w:color w:val="{_hex(TEKSTKLEUR)}"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    alineas = "".join(_stijl(een, stijl.kleur) for een in STIJLEN)
    return f'<w:styles xmlns:w="{W}">{gewoon}{alineas}{_tekens(stijl)}{_tabel(stijl)}</w:styles>'


def _stijl(een: Alineastijl, kleur: str) -> str:
    vast = "<w:keepNext/><w:keepLines/>" if een.vast else ""
    breuk = "<w:pageBreakBefore/>" if een.word == "Bladzijde" else ""
    afstand = f'<w:spacing w:before="{twips(een.voor)}" w:after="{twips(een.na)}"/>'
    spring = f'<w:ind w:left="{twips(een.inspringing)}"/>' if een.inspringing else ""
    niveau = f'<w:outlineLvl w:val="{een.niveau - 1}"/>' if een.niveau else ""
    letter = _letters(MONO["docx"]) if een.mono else ""
    tint = _hex(kleur if een.kleur == ACCENT else een.kleur)
    inkt = f'<w:color w:val="{tint}"/>' if tint else ""
    vet = "<w:b/><w:bCs/>" if een.vet else ""
    maat = _maat(een.grootte) if een.grootte else ""
    basis = f'<w:basedOn w:val="{een.basis}"/>' if een.basis else ""
    volgt = '<w:next w:val="BodyText"/>' if een.niveau else ""
    soort = ' w:default="1"' if een.word == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{soort} w:styleId="{een.word}"><w:name w:val="{een.naam}"/>'
        f"{basis}{volgt}<w:qFormat/><w:pPr>{vast}{breuk}{_lijnen(een, kleur)}{_tabs(een)}"
        f"{afstand}{spring}{niveau}</w:pPr><w:rPr>{letter}{vet}{inkt}{maat}</w:rPr></w:style>"
    )


def _lijnen(een: Alineastijl, kleur: str) -> str:
    """Return the line beside a quote, and those above a foot, below a head and of a rule."""
    lijn = {
        "BlockText": ("left", 18, 8, kleur),
        "Footer": ("top", 4, 4, LIJN),
        "Streep": ("bottom", 6, 1, LIJN),
    }.get(een.word)
    if lijn is None:
        return ""
    kant, dik, ruimte, inkt = lijn
    waarden = f'w:val="single" w:sz="{dik}" w:space="{ruimte}" w:color="{_hex(inkt)}"'
    return f"<w:pBdr><w:{kant} {waarden}/></w:pBdr>"


def _tabs(een: Alineastijl) -> str:
    if een.word not in {"Header", "Footer"}:
        return ""
    return f'<w:tabs><w:tab w:val="right" w:pos="{twips(TEKSTBREEDTE)}"/></w:tabs>'


def _tekens(stijl: Vormgeving) -> str:
    """Return the styles of a piece of a line: a link, and words that stand as they were typed."""
    inkt = f'<w:color w:val="{_hex(stijl.kleur)}"/><w:u w:val="single"/>'
    namen = (("Hyperlink", inkt), ("VerbatimChar", f"{_letters(MONO['docx'])}{_maat(9)}"))
    return "".join(
        f'<w:style w:type="character" w:styleId="{naam}"><w:name w:val="{naam}"/>'
        f"<w:rPr>{opmaak}</w:rPr></w:style>"
        for naam, opmaak in namen
    )


def _tabel(stijl: Vormgeving) -> str:
    """Return the look of a table: quiet lines between its rows, a heading row that stands out."""
    lijn = f'w:val="single" w:sz="4" w:space="0" w:color="{_hex(LIJN)}"'
    dik = f'w:val="single" w:sz="8" w:space="0" w:color="{_hex(stijl.kleur)}"'
    vul = f'<w:shd w:val="clear" w:color="auto" w:fill="{_hex(TINT)}"/>'
    cel = "".join(
        f'<w:{kant} w:w="{breed}" w:type="dxa"/>'
        for kant, breed in (("top", 20), ("left", 90), ("bottom", 20), ("right", 90))
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr>'
        f"<w:tblBorders><w:bottom {lijn}/><w:insideH {lijn}/></w:tblBorders>"
        f"<w:tblCellMar>{cel}</w:tblCellMar></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="{_hex(stijl.kleur)}"/>'
        f"</w:rPr><w:tcPr><w:tcBorders><w:bottom {dik}/></w:tcBorders>{vul}</w:tcPr>"
        "</w:tblStylePr></w:style>"
    )


def twips(punten: float) -> int:
    """Return a size as Word writes it: twentieths of a point."""
    return round(punten * 20)


def _hex(kleur: str) -> str:
    return kleur.removeprefix("#").upper()


def _letters(naam: str) -> str:
    return f'<w:rFonts w:ascii="{xml(naam)}" w:hAnsi="{xml(naam)}" w:cs="{xml(naam)}"/>'


def _maat(punten: float) -> str:
    return f'<w:sz w:val="{round(punten * 2)}"/><w:szCs w:val="{round(punten * 2)}"/>'
