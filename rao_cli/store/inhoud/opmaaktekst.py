"""The text between the tags of XML and HTML: of Word, Excel, LibreOffice, or a browser.

No parser is needed, and none that a file can mislead: nothing is defined, included or nested here,
and a file that is not well formed is read all the same. It takes one pass and the room of the text.
"""

import html
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.inhoud.getal import gewoon_getal
from rao_cli.store.inhoud.inzage import ALINEA, CEL, InhoudTeVeel
from rao_cli.store.inhoud.kenmerk import kenmerken

_MEESTE: Final = 500_000
#: What stands between quotes may have a ">" in it.
_STUK: Final = patroon(
    r"""<!\[CDATA\[|<(?P<tag>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>?+|(?P<tekst>[^<]++)"""
)
_NAAM: Final = patroon(r"(?P<eind>/?+)(?:[\w.-]++:)?+(?P<naam>[\w.-]++)")
_CEL: Final = frozenset({"tc", "c", "td", "th", "table-cell"})
_WIT: Final = frozenset({"tab", "ptab", "s"})
_REGEL: Final = frozenset(
    {
        *("p", "h", "tr", "row", "table-row", "br", "cr", "line-break", "si", "comment", "list"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "div", "li", "ul", "ol", "dt", "dd", "table"),
        *("section", "article", "header", "footer", "body", "head", "title", "option", "label"),
        *("script", "style", "textarea", "pre", "blockquote", "text", "tspan", "fieldset", "form"),
        *("nav", "main", "aside", "figure", "figcaption", "summary", "details", "select", "button"),
    }
)
#: What a program shows nowhere: a remark, or a text that is named to be used further on.
_NAAST: Final = ("!--", "!ENTITY", "?")
#: In which elements Office has text; what stands in others are measures, each apart.
_OFFICE: Final = frozenset({"t", "delText", "instrText", "delInstrText"})


def opmaaktekst(
    bron: str, *, office: bool = False, los: bool = False, techniek: bool = False
) -> Iterator[str]:
    """Yield the text in pieces that belong together when they are joined.

    `office`: only some elements hold running text. `los`: no element goes on in the next, as in
    the properties of a file. `techniek`: of its attributes, names are those of styles.
    InhoudTeVeel when there are more tags than a paper has.
    """
    if bron.count("<") > _MEESTE:
        raise InhoudTeVeel("er staat te veel opmaak in")
    binnen, gehad, gezegd = "", set[str](), list[str]()
    pagina = not (office or los or techniek)
    for stuk in _STUK.finditer(bron):
        if (tekst := stuk["tekst"]) is not None:
            tekst = html.unescape(tekst) if "&" in tekst else tekst
            apart = office and binnen not in _OFFICE and not tekst.isspace()
            yield f"{ALINEA}{gewoon_getal(tekst)}{ALINEA}" if apart else tekst
        elif tag := stuk["tag"]:
            if "=" in tag:
                gezegd += kenmerken(tag, gehad, pagina=pagina, techniek=techniek)
            if (naam := _NAAM.match(tag)) is None:
                yield f"{ALINEA}{tag[3:]}{ALINEA}" if tag.startswith(_NAAST) else ""
                continue
            if not naam["eind"] and not tag.endswith("/"):
                binnen = naam["naam"]
            yield ALINEA if los else _scheiding(naam["naam"], eind=bool(naam["eind"]))
    yield from (f"{ALINEA}{wat}" for wat in gezegd)


def _scheiding(naam: str, *, eind: bool) -> str:
    """Return what a tag puts between the texts around it; most put nothing there."""
    if naam in _CEL:
        return CEL if eind else ""
    if naam in _WIT:
        return " "
    return ALINEA if naam in _REGEL or naam.lower() in _REGEL else ""
