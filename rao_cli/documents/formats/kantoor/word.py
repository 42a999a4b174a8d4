"""What Word needs besides the text: styles, head, foot and page, as the parts of a docx."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rao_cli.documents.formats.kantoor.stijlen import KORTE_LIJST, RAND
from rao_cli.documents.formats.kantoor.wordstijlen import W, make_stijlen, twips
from rao_cli.documents.formats.kopvoet import afzender, merk, voetregels
from rao_cli.documents.formats.tekens import xml
from rao_cli.model.patroon import patroon

if TYPE_CHECKING:
    from rao_cli.documents.formats.blokken import Papier
    from rao_cli.documents.formats.vormgeving import Vormgeving

_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EIGEN: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_PAKKET: Final = "http://schemas.openxmlformats.org/package/2006"
_MIME: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KOP: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
#: Parts of ours beside the styles: name, kind of part, and on which pages a head or foot stands.
_BLADDELEN: Final = (
    ("header1", "header", "default"),
    ("header2", "header", "first"),
    ("footer1", "footer", "default"),
    ("footer2", "footer", "first"),
)
_LOGO: Final = "media/logo.png"
#: A page break that stands alone in our tree, and the paragraph that it is about.
_VOOR_ALINEA: Final = patroon(
    r'<w:p><w:pPr><w:pStyle w:val="Bladzijde" /></w:pPr></w:p>\s*<w:p>\s*<w:pPr>\s*'
    r"(<w:pStyle [^>]*/>)"
)
#: The paragraphs of a list after each other, and the marks in them.
_LIJST: Final = patroon(
    r"(?:<w:p>\s*<w:pPr>(?:(?!</w:pPr>).)*<w:numPr>(?:(?!</w:p>).)*</w:p>\s*)+", re.DOTALL
)
_MERK: Final = patroon("<[^>]*>")
_LOSSE_STREEP: Final = patroon(r"<w:p><w:r><w:pict><v:rect [^>]*/></w:pict></w:r></w:p>")


def make_docx_delen(
    papier: Papier, stijl: Vormgeving, logo: tuple[bytes, float] | None
) -> dict[str, bytes]:
    """Return the parts of the reference for pandoc, by name; a logo is a PNG and its shape."""
    links, voet = afzender(papier.gegevens), voetregels(papier.gegevens, stijl)
    eerst = _beeld(links, logo[1]) if logo else _run(links)
    rechts = _run(merk(papier.gegevens), vet=True)
    delen = {
        "header1": _blad("hdr", [_alinea("Header", _run(papier.titel), rechts)]),
        "header2": _blad("hdr", [_alinea("Header", eerst)]),
        "footer1": _blad("ftr", [*_voet(voet)]),
        "footer2": _blad("ftr", [*_voet(voet)]),
        "styles": make_stijlen(stijl),
        "settings": _instellingen(),
        "document": _document(),
    }
    teksten = {f"word/{naam}.xml": tekst for naam, tekst in delen.items()} | _omslag()
    if logo:
        teksten["word/_rels/header2.xml.rels"] = _verbanden([("image", _LOGO)])
    bytes_ = {naam: (_KOP + tekst).encode() for naam, tekst in teksten.items()}
    return bytes_ | ({f"word/{_LOGO}": logo[0]} if logo else {})


def _omslag() -> dict[str, str]:
    """Return the parts that say which parts there are, and what made them."""
    bladdelen = [(soort, f"{naam}.xml") for naam, soort, _ in _BLADDELEN]
    in_word = [("styles", "styles.xml"), ("settings", "settings.xml"), *bladdelen]
    # Without this pandoc says how many words its own example has.
    programma = "<Application>rao</Application>"
    return {
        "docProps/app.xml": f'<Properties xmlns="{_EIGEN}">{programma}</Properties>',
        "[Content_Types].xml": _soorten(),
        "_rels/.rels": _verbanden([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _verbanden(in_word),
    }


def verbeter_docx(tekst: str) -> str:
    """Return the text part of pandoc's docx with our page breaks, rules and rows in it."""
    tekst = _VOOR_ALINEA.sub(r"<w:p><w:pPr>\1<w:pageBreakBefore />", tekst)
    tekst = _LOSSE_STREEP.sub('<w:p><w:pPr><w:pStyle w:val="Streep" /></w:pPr></w:p>', tekst)
    # A row stays on one page; one that fits on none is broken all the same.
    tekst = tekst.replace("<w:tr><w:tc>", "<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc>")
    tekst = _LIJST.sub(_samen, tekst)
    *voor, rest = tekst.split("<w:tbl>")
    return "<w:tbl>".join([*map(_ruimte_onder_lijst, voor), rest])


def _samen(lijst: re.Match[str]) -> str:
    """Keep a short list on one page, with the heading above it."""
    *eerst, laatste = lijst[0].split("</w:p>")[:-1]
    if len(_MERK.sub("", lijst[0])) > KORTE_LIJST:
        return lijst[0]
    vast = (deel.replace("<w:numPr>", "<w:keepNext /><w:numPr>", 1) for deel in eerst)
    return "".join(f"{deel}</w:p>" for deel in (*vast, laatste))


def _ruimte_onder_lijst(tekst: str) -> str:
    """Keep the last item of a list away from the table below it: a table has no room above."""
    kop, teken, staart = tekst.rpartition("<w:pPr>")
    if "</w:numPr>" not in staart:
        return tekst
    ruim = f'</w:numPr><w:spacing w:after="{twips(8)}" />'
    return kop + teken + staart.replace("</w:numPr>", ruim, 1)


def _run(tekst: str, *, vet: bool = False) -> str:
    opmaak = "<w:rPr><w:b/></w:rPr>" if vet else ""
    return f'<w:r>{opmaak}<w:t xml:space="preserve">{xml(tekst)}</w:t></w:r>'


def _veld(naam: str) -> str:
    """Return a field that Word fills in itself."""
    return f'<w:fldSimple w:instr=" {naam} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _alinea(stijl: str, links: str, rechts: str = "") -> str:
    tab = "<w:r><w:tab/></w:r>" if rechts else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{stijl}"/></w:pPr>{links}{tab}{rechts}</w:p>'


def _voet(regels: tuple[str, ...]) -> list[str]:
    eerste, *rest = regels or ("",)
    bladzijde = f"{_run('bladzijde ')}{_veld('PAGE')}{_run(' van ')}{_veld('NUMPAGES')}"
    return [_alinea("Footer", _run(eerste), bladzijde), *(_alinea("Footer", _run(r)) for r in rest)]


def _blad(soort: str, alineas: list[str]) -> str:
    return f'<w:{soort} xmlns:w="{W}" xmlns:r="{_R}">{"".join(alineas)}</w:{soort}>'


def _beeld(naam: str, verhouding: float) -> str:
    """Return the logo in a line: 13 mm high, with words for who does not see it."""
    hoog = 468_000  # in EMU, 36,000 to a millimetre
    maat = f'cx="{round(hoog * verhouding)}" cy="{hoog}"'
    teken = "http://schemas.openxmlformats.org/drawingml/2006"
    alt = f'id="1" name="logo" descr="{xml(f"Logo van {naam}" if naam else "Logo")}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"'
        f' xmlns:wp="{teken}/wordprocessingDrawing">'
        f"<wp:extent {maat}/><wp:docPr {alt}/>"
        f'<a:graphic xmlns:a="{teken}/main"><a:graphicData uri="{teken}/picture">'
        f'<pic:pic xmlns:pic="{teken}/picture"><pic:nvPicPr><pic:cNvPr {alt}/><pic:cNvPicPr/>'
        '</pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {maat}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _document() -> str:
    """Return a text part with nothing but the page: A4, its margins, its heads and feet."""
    delen = "".join(
        f'<w:{soort}Reference w:type="{waar}" r:id="rId{nummer}"/>'
        for nummer, (_, soort, waar) in enumerate(_BLADDELEN, start=3)
    )
    rand = twips(RAND)
    marges = f'w:left="{rand}" w:right="{rand}" w:top="1500" w:bottom="1500" w:gutter="0"'
    return (
        f'<w:document xmlns:w="{W}" xmlns:r="{_R}"><w:body><w:p/><w:sectPr>{delen}'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {marges} w:header="680" w:footer="600"/><w:titlePg/></w:sectPr></w:body>'
        "</w:document>"
    )


def _instellingen() -> str:
    """Return settings: a Word of today, and our language."""
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def _soorten() -> str:
    namen = [("document", "document.main"), ("styles", "styles"), ("settings", "settings")]
    namen += [(naam, soort) for naam, soort, _ in _BLADDELEN]
    delen = "".join(
        f'<Override PartName="/word/{naam}.xml" ContentType="{_MIME}.{soort}+xml"/>'
        for naam, soort in namen
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    gewoon = (("rels", rels), ("xml", "application/xml"), ("png", "image/png"))
    einden = "".join(f'<Default Extension="{e}" ContentType="{soort}"/>' for e, soort in gewoon)
    return f'<Types xmlns="{_PAKKET}/content-types">{einden}{delen}</Types>'


def _verbanden(delen: list[tuple[str, str]]) -> str:
    regels = "".join(
        f'<Relationship Id="rId{nummer}" Type="{_R}/{soort}" Target="{doel}"/>'
        for nummer, (soort, doel) in enumerate(delen, start=1)
    )
    return f'<Relationships xmlns="{_PAKKET}/relationships">{regels}</Relationships>'
