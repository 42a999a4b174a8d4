"""The styles of a paper in LibreOffice: `stijlen.py` as the first half of styles.xml."""

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
    Alineastijl,
)
from rao_cli.documents.formats.tekens import xml

if TYPE_CHECKING:
    from rao_cli.documents.formats.vormgeving import Vormgeving

_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"
NAAMRUIMTES: Final = " ".join(
    [
        *(
            f'xmlns:{kort}="{_ODF}:{naam}:1.0"'
            for kort, naam in (
                ("office", "office"),
                ("style", "style"),
                ("text", "text"),
                ("table", "table"),
                ("draw", "drawing"),
                ("fo", "xsl-fo-compatible"),
                ("svg", "svg-compatible"),
            )
        ),
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
    ]
)
_OP_NAAM: Final = {een.word: een for een in STIJLEN}


def lengte(punten: float) -> str:
    """Return a size as LibreOffice writes it."""
    return f"{punten:g}pt"


def make_stijlen(stijl: Vormgeving) -> str:
    """Return fonts and styles, up to the styles of a page."""
    letters = stijl.lettertype or LETTERS["odt"]
    soorten = ((letters, "swiss", "variable"), (MONO["odt"], "modern", "fixed"))
    faces = "".join(
        f'<style:font-face style:name="{xml(naam)}" svg:font-family="&apos;{xml(naam)}&apos;"'
        f' style:font-family-generic="{soort}" style:font-pitch="{breed}"/>'
        for naam, soort, breed in soorten
    )
    alineas = "".join(_stijl(een, stijl.kleur) for een in STIJLEN)
    breuken = "".join(_op_nieuwe_bladzijde(een) for een in STIJLEN if een.niveau)
    return (
        f"<office:font-face-decls>{faces}</office:font-face-decls>"
        f"<office:styles>{_gewoon(letters)}{alineas}{breuken}{_tekens(stijl)}</office:styles>"
    )


def _gewoon(letters: str) -> str:
    """Return what holds for every paragraph; a table keeps its lines apart from the text."""
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties'
        ' fo:line-height="115%" fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm"/>'
        f'<style:text-properties style:font-name="{xml(letters)}" fo:color="{TEKSTKLEUR}"'
        ' fo:language="nl" fo:country="NL" fo:hyphenate="false"/></style:default-style>'
        '<style:default-style style:family="table"><style:table-properties'
        ' table:border-model="collapsing"/></style:default-style>'
        '<style:default-style style:family="table-row"><style:table-row-properties'
        ' fo:keep-together="auto"/></style:default-style>'
    )


def _stijl(een: Alineastijl, kleur: str) -> str:
    vast = ' fo:keep-with-next="always"' if een.vast else ""
    breuk = ' fo:break-before="page"' if een.word == "Bladzijde" else ""
    marge = (
        f'fo:margin-top="{lengte(een.voor)}" fo:margin-bottom="{lengte(een.na)}"'
        f' fo:margin-left="{lengte(een.inspringing)}"'
    )
    inkt = kleur if een.kleur == ACCENT else een.kleur
    letters = [
        f'fo:font-size="{lengte(een.grootte)}"' if een.grootte else "",
        'fo:font-weight="bold"' if een.vet else "",
        f'fo:color="{inkt}"' if inkt else "",
        f'style:font-name="{MONO["odt"]}"' if een.mono else "",
    ]
    niveau = f' style:default-outline-level="{een.niveau}"' if een.niveau else ""
    ouder = f' style:parent-style-name="{_OP_NAAM[een.basis].odt}"' if een.basis else ""
    volgt = ' style:next-style-name="Text_20_body"' if een.niveau else ""
    return (
        f'<style:style style:name="{een.odt}" style:display-name="{een.odt.replace("_20_", " ")}"'
        f' style:family="paragraph"{ouder}{volgt}{niveau} style:class="text">'
        f"<style:paragraph-properties {marge}{vast}{breuk}{_lijnen(een, kleur)}>{_tabs(een)}"
        f"</style:paragraph-properties><style:text-properties {' '.join(filter(None, letters))}/>"
        "</style:style>"
    )


def _op_nieuwe_bladzijde(een: Alineastijl) -> str:
    """Return the style of a heading that begins a page."""
    return (
        f'<style:style style:name="Bladzijde_20_{een.niveau}"'
        f' style:display-name="Bladzijde {een.niveau}" style:family="paragraph"'
        f' style:parent-style-name="{een.odt}" style:default-outline-level="{een.niveau}">'
        '<style:paragraph-properties fo:break-before="page" fo:margin-top="0pt"/></style:style>'
    )


def _lijnen(een: Alineastijl, kleur: str) -> str:
    """Return the line beside a quote, and those above a foot and of a rule."""
    return {
        "BlockText": f' fo:border-left="2.2pt solid {kleur}" fo:padding-left="8pt"',
        "Footer": f' fo:border-top="0.5pt solid {LIJN}" fo:padding-top="3pt"',
        "Streep": f' fo:border-bottom="0.7pt solid {LIJN}" fo:padding-bottom="1pt"',
    }.get(een.word, "")


def _tabs(een: Alineastijl) -> str:
    if een.word not in {"Header", "Footer"}:
        return ""
    plek = lengte(TEKSTBREEDTE)
    return (
        f'<style:tab-stops><style:tab-stop style:position="{plek}" style:type="right"/>'
        "</style:tab-stops>"
    )


def _tekens(stijl: Vormgeving) -> str:
    """Return the styles of a piece of a line, and that of a logo."""
    namen = {
        "Vet": 'fo:font-weight="bold"',
        "Source_20_Text": f'style:font-name="{MONO["odt"]}" fo:font-size="9pt"',
        "Source_Text": f'style:font-name="{MONO["odt"]}" fo:font-size="9pt"',
        "Internet_20_link": f'fo:color="{stijl.kleur}" style:text-underline-style="solid"',
        "Bullet_20_Symbols": "",
        "Numbering_20_Symbols": "",
    }
    teken = "".join(
        f'<style:style style:name="{naam}" style:family="text"><style:text-properties {opmaak}/>'
        "</style:style>"
        for naam, opmaak in namen.items()
    )
    return (
        f'{teken}<style:style style:name="Logo" style:family="graphic"><style:graphic-properties'
        ' style:vertical-pos="middle" style:vertical-rel="line"/></style:style>'
    )
