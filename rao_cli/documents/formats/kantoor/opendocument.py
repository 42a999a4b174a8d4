"""What LibreOffice needs besides the text: styles, head, foot and page, as the parts of an odt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rao_cli.documents.formats.kantoor.odtstijlen import NAAMRUIMTES, lengte, make_stijlen
from rao_cli.documents.formats.kantoor.stijlen import KORTE_LIJST, LIJN, RAND, TINT
from rao_cli.documents.formats.kopvoet import afzender, merk, voetregels
from rao_cli.documents.formats.tekens import xml
from rao_cli.model.patroon import patroon

if TYPE_CHECKING:
    from rao_cli.documents.formats.blokken import Papier
    from rao_cli.documents.formats.vormgeving import Vormgeving

_MIME: Final = "application/vnd.oasis.opendocument.text"
_KOP: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LOGO: Final = "Pictures/logo.png"
#: In centimetres.
_LOGOHOOGTE: Final = 1.3
#: A page break that stands alone in our tree, and the heading that it is about.
_VOOR_KOP: Final = patroon(
    r'<text:p text:style-name="Bladzijde" />\s*<text:h text:style-name="Heading_20_(\d)"'
)
#: A list, a paragraph in it, the style of that, and marks.
_LIJST: Final = patroon(r"^<text:list .*?^</text:list>", re.MULTILINE | re.DOTALL)
_LIJSTALINEA: Final = patroon(r'<text:p text:style-name="(P[0-9]+)"')
_LIJSTSTIJL: Final = patroon(
    r'<style:style style:name="(P[0-9]+)"(?:(?!</style:style>).)*?<style:paragraph-properties '
    r"(?:(?!</style:style>).)*</style:style>",
    re.DOTALL,
)
_MERK: Final = patroon(r"<[^>]*>|\s+(?=<)")
#: How pandoc writes the cells of every table: without a line around them.
_CEL: Final = patroon(
    r'(<style:style style:name="Table(Header)?RowCell" style:family="table-cell">\s*)'
    r'<style:table-cell-properties fo:border="none" />'
)
#: … a table: against what stands above it; and a quote: far from the margin.
_TABEL: Final = '<style:table-properties table:align="center" style:rel-width="100%" />'
_CITAAT: Final = patroon(
    r'(style:parent-style-name="Quotations">\s*)<style:paragraph-properties [^>]*/>'
)


def make_odt_delen(
    papier: Papier, stijl: Vormgeving, logo: tuple[bytes, float] | None
) -> dict[str, bytes]:
    """Return the parts of the reference for pandoc, by name; a logo is a PNG and its shape."""
    teksten = {
        "content.xml": _deel(
            "content", "<office:body><office:text><text:p/></office:text></office:body>"
        ),
        # pandoc writes its own and lists what the reference had; LibreOffice wants it listed.
        "meta.xml": _deel("meta", "<office:meta/>"),
        "styles.xml": _stijlen(papier, stijl, logo[1] if logo else 0),
        "META-INF/manifest.xml": _lijst([_LOGO] if logo else []),
    }
    bytes_ = {naam: (_KOP + tekst).encode() for naam, tekst in teksten.items()}
    beeld = {_LOGO: logo[0]} if logo else {}
    return {"mimetype": _MIME.encode()} | bytes_ | beeld


def verbeter_odt(tekst: str, kleur: str) -> str:
    """Return the text part of pandoc's odt with our page breaks and our lines in tables."""
    tekst = _VOOR_KOP.sub(r'<text:h text:style-name="Bladzijde_20_\1"', tekst)
    tekst = _CITAAT.sub(r"\1", tekst)
    ruim = ' fo:margin-top="0.15cm" fo:margin-bottom="0.2cm" />'
    tekst = tekst.replace(_TABEL, _TABEL.removesuffix(" />") + ruim)
    tekst = _houd_lijsten_heel(tekst)
    # A row stays on one page; one that fits on none is broken all the same.
    rij = '<style:style style:name="Rij" style:family="table-row"><style:table-row-properties'
    rij += ' fo:keep-together="always" /></style:style>\n  </office:automatic-styles>'
    tekst = tekst.replace("</office:automatic-styles>", rij, 1)
    tekst = tekst.replace("<table:table-row>", '<table:table-row table:style-name="Rij">')
    return _CEL.sub(lambda vondst: vondst[1] + _cel(kleur if vondst[2] else ""), tekst)


def _houd_lijsten_heel(tekst: str) -> str:
    """Keep a short list on one page, with the heading above it: but for its last line."""
    namen: set[str] = set()

    def vast(lijst: re.Match[str]) -> str:
        if len(_MERK.sub("", lijst[0])) > KORTE_LIJST:
            return lijst[0]
        voor, laatste, rest = lijst[0].rpartition("<text:p ")
        namen.update(_LIJSTALINEA.findall(voor))
        return _LIJSTALINEA.sub(r'<text:p text:style-name="\1_vast"', voor) + laatste + rest

    def erbij(stijl: re.Match[str]) -> str:
        if stijl[1] not in namen:
            return stijl[0]
        samen = stijl[0].replace(f'"{stijl[1]}"', f'"{stijl[1]}_vast"', 1)
        eigen = '<style:paragraph-properties fo:keep-with-next="always" '
        return f"{stijl[0]}\n    {samen.replace('<style:paragraph-properties ', eigen, 1)}"

    return _LIJSTSTIJL.sub(erbij, _LIJST.sub(vast, tekst))


def _cel(kleur: str) -> str:
    """Return how a cell looks; that of a heading row has a colour."""
    lijn = f"0.9pt solid {kleur}" if kleur else f"0.5pt solid {LIJN}"
    vul = f' fo:background-color="{TINT}"' if kleur else ""
    return (
        f'<style:table-cell-properties fo:border="none" fo:border-bottom="{lijn}"{vul}'
        ' fo:padding-left="0.15cm" fo:padding-right="0.15cm" fo:padding-top="0.05cm"'
        ' fo:padding-bottom="0.05cm" />'
    )


def _deel(soort: str, inhoud: str) -> str:
    naam = f"office:document-{soort}"
    return f'<{naam} {NAAMRUIMTES} office:version="1.3">{inhoud}</{naam}>'


def _stijlen(papier: Papier, stijl: Vormgeving, verhouding: float) -> str:
    return _deel(
        "styles",
        f"{make_stijlen(stijl)}"
        f"<office:automatic-styles>{_bladzijde()}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Blad">'
        f"{_koppen(papier, verhouding)}{_voeten(papier, stijl)}</style:master-page>"
        "</office:master-styles>",
    )


def _bladzijde() -> str:
    """Return the page: A4, its margins, and room for head and foot."""
    rand = lengte(RAND)
    marges = f'fo:margin-left="{rand}" fo:margin-right="{rand}"'
    hoogte = '<style:header-footer-properties fo:min-height="0.9cm" style:dynamic-spacing="false"'
    return (
        '<style:page-layout style:name="Blad"><style:page-layout-properties fo:page-width="21cm"'
        ' fo:page-height="29.7cm" style:print-orientation="portrait" style:writing-mode="lr-tb"'
        f' fo:margin-top="1.2cm" fo:margin-bottom="1.1cm" {marges}/>'
        f'<style:header-style>{hoogte} fo:margin-bottom="0.6cm"/></style:header-style>'
        f'<style:footer-style>{hoogte} fo:margin-top="0.6cm"/></style:footer-style>'
        "</style:page-layout>"
    )


def _koppen(papier: Papier, verhouding: float) -> str:
    links = afzender(papier.gegevens)
    eerst = _beeld(links, verhouding) if verhouding else xml(links)
    rechts = f'<text:span text:style-name="Vet">{xml(merk(papier.gegevens))}</text:span>'
    return (
        f"<style:header>{_alinea('Header', xml(papier.titel), rechts)}</style:header>"
        f"<style:header-first>{_alinea('Header', eerst)}</style:header-first>"
    )


def _voeten(papier: Papier, stijl: Vormgeving) -> str:
    eerste, *rest = voetregels(papier.gegevens, stijl) or ("",)
    nummer = '<text:page-number text:select-page="current">1</text:page-number>'
    bladzijde = f"bladzijde {nummer} van <text:page-count>1</text:page-count>"
    alineas = _alinea("Footer", xml(eerste), bladzijde)
    alineas += "".join(_alinea("Footer", xml(regel)) for regel in rest)
    return (
        f"<style:footer>{alineas}</style:footer><style:footer-first>{alineas}</style:footer-first>"
    )


def _alinea(stijl: str, links: str, rechts: str = "") -> str:
    tab = "<text:tab/>" if rechts else ""
    return f'<text:p text:style-name="{stijl}">{links}{tab}{rechts}</text:p>'


def _beeld(naam: str, verhouding: float) -> str:
    """Return the logo in a line, with words for who does not see it."""
    breed = round(_LOGOHOOGTE * verhouding, 2)
    return (
        '<draw:frame draw:style-name="Logo" draw:name="logo" text:anchor-type="as-char"'
        f' svg:width="{breed}cm" svg:height="{_LOGOHOOGTE}cm"><draw:image xlink:href="{_LOGO}"'
        ' xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
        f"<svg:title>{xml(f'Logo van {naam}' if naam else 'Logo')}</svg:title></draw:frame>"
    )


def _lijst(beelden: list[str]) -> str:
    soorten = [("/", _MIME), *((naam, "image/png") for naam in beelden)]
    soorten += [(f"{naam}.xml", "text/xml") for naam in ("content", "meta", "styles")]
    regels = "".join(
        f'<manifest:file-entry manifest:full-path="{naam}" manifest:media-type="{soort}"/>'
        for naam, soort in soorten
    )
    ruimte = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    return f'<manifest:manifest {ruimte} manifest:version="1.3">{regels}</manifest:manifest>'
