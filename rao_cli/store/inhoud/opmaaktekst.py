"""The text between the tags of XML and HTML: of Word, Excel, LibreOffice, or a browser.

No parser is needed, and none that a file can mislead: nothing is defined, included or nested here,
and a file that is not well formed is read all the same. It takes one pass and the room of the text.
"""

import html
import re
from collections.abc import Iterator
from typing import Final

from rao_cli.store.inhoud.inzage import ALINEA, CEL, InhoudTeVeel

_MEESTE: Final = 500_000
_STUK: Final = re.compile(r"<!\[CDATA\[|<(?P<tag>[^<>]*+)>?+|(?P<tekst>[^<]++)")
_NAAM: Final = re.compile(r"(?P<eind>/?+)(?:[\w.-]++:)?+(?P<naam>[\w.-]++)")
#: What is said in a tag itself: beside a picture, behind a link, in a field of a page.
_GEZEGD: Final = re.compile(
    r"""(?i)\b(?:descr|title|alt|tooltip|prompt|placeholder|value|content|string-value)\s*=\s*
    (?:"(?P<dubbel>[^"<>]++)"|'(?P<enkel>[^'<>]++)')
    |(?:"|')(?:mailto|tel):(?P<naar>[^"'<>?]++)""",
    re.VERBOSE,
)
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
#: In which elements Office has text; what stands in others are measures, each apart.
_OFFICE: Final = frozenset({"t", "delText", "instrText", "delInstrText"})


def opmaaktekst(bron: str, *, office: bool = False, los: bool = False) -> Iterator[str]:
    """Yield the text in pieces that belong together when they are joined.

    `office`: only some elements hold running text. `los`: no element goes on in the next, as in
    the properties of a file. InhoudTeVeel when there are more tags than a paper has.
    """
    if bron.count("<") > _MEESTE:
        raise InhoudTeVeel("er staat te veel opmaak in")
    binnen = ""
    for stuk in _STUK.finditer(bron):
        if (tekst := stuk["tekst"]) is not None:
            tekst = html.unescape(tekst) if "&" in tekst else tekst
            apart = office and binnen not in _OFFICE
            yield f"{ALINEA}{tekst}{ALINEA}" if apart and not tekst.isspace() else tekst
        elif tag := stuk["tag"]:
            if (naam := _NAAM.match(tag)) is None:
                yield f"{ALINEA}{tag[3:]}{ALINEA}" if tag.startswith("!--") else ""
                continue
            if not naam["eind"] and not tag.endswith("/"):
                binnen = naam["naam"]
            yield ALINEA if los else _scheiding(naam["naam"], eind=bool(naam["eind"]))
    yield from _gezegd(bron)


def _scheiding(naam: str, *, eind: bool) -> str:
    """Return what a tag puts between the texts around it; most put nothing there."""
    if naam in _CEL:
        return CEL if eind else ""
    if naam in _WIT:
        return " "
    return ALINEA if naam in _REGEL or naam.lower() in _REGEL else ""


def _gezegd(bron: str) -> Iterator[str]:
    for gevonden in _GEZEGD.finditer(bron):
        tekst = gevonden["dubbel"] or gevonden["enkel"] or gevonden["naar"]
        yield f"{ALINEA}{html.unescape(tekst)}"
