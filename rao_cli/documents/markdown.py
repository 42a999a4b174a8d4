"""Values in Markdown: whatever a file holds shows literally and cannot change the structure."""

import html
import re
from typing import Final

from rao_cli.model.patroon import patroon

#: Signs that start something anywhere in a line. `{`, `$` and `^` mean something to pandoc.
_OVERAL: Final = patroon(r"([\\`*\[\]|~{}$^#])")
#: An underscore inside a word (a file name, a kenmerk) stays: there it marks nothing.
_LIGGEND: Final = patroon(r"(?<![^\W_])_|_(?![^\W_])")
#: Signs that start a list, a heading, a rule, a quote or a definition at the begin of a line.
_VOORAAN: Final = patroon(r"^([-+=>:%]|[0-9]{1,9}(?=[.)]))")
#: A tag, comment or link in angle brackets; `< 18 jaar` is none of those.
_HOEK: Final = patroon(r"<(?=[A-Za-z/!?])")
_ENTITEIT: Final = patroon(r"&(?=#?[A-Za-z0-9]+;)")
#: What has no shape or turns the text: control characters (Cc), halves of one (Cs), bidi, BOM and
#: what is no character in XML.
_ONZICHTBAAR: Final = patroon(
    r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
    r"\ufdd0-\ufdef\ufffe\uffff]"
)
#: The same in a text of more lines, where a tab stays too.
_IN_REGELS: Final = patroon(rf"(?![\t\n]){_ONZICHTBAAR.pattern}")


def schoon(tekst: str) -> str:
    """Return the text on one line, with a mark in place of every control character."""
    return _ONZICHTBAAR.sub("\ufffd", " ".join(tekst.split()))


def schone_regels(tekst: str) -> str:
    """Return a text of more lines with the same marks; its lines end in one way."""
    return _IN_REGELS.sub("\ufffd", "\n".join(tekst.splitlines()))


def ontsnap_md(tekst: str) -> str:
    """Return a value for a paragraph, list item, heading or table cell of a Markdown text."""
    kaal = _LIGGEND.sub(r"\\_", _OVERAL.sub(r"\\\1", schoon(tekst)))
    kaal = _HOEK.sub("&lt;", _ENTITEIT.sub("&amp;", kaal))
    return _VOORAAN.sub(_voor_de_lijst, kaal)


def _voor_de_lijst(vondst: re.Match[str]) -> str:
    """Disarm the begin of a line; after a number it is the point or bracket that counts."""
    teken = vondst[1]
    return f"{teken}\\" if teken.isdigit() else f"\\{teken}"


def ontsnap_html(tekst: str) -> str:
    """Return a value for the text or a quoted attribute of an HTML page."""
    return html.escape(schoon(tekst), quote=True)
