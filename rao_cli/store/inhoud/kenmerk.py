"""What is said in the tags themselves of XML and HTML: names of sheets, tips, variables, links."""

import html
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from rao_cli.model.patroon import patroon
from rao_cli.store.inhoud.getal import gewoon_getal

_KENMERK: Final = patroon(
    r"""(?<![\w.:-])(?:[\w.-]++:)?+(?P<naam>[\w.-]++)\s*+=\s*+
    (?:"(?P<dubbel>[^"]*+)"?+|'(?P<enkel>[^']*+)'?+|(?P<kaal>[^\s"'=<>`]++))""",
    re.VERBOSE,
)
_ELEMENT: Final = patroon(r"(?:[\w.-]++:)?+(?P<naam>[\w.-]++)")
#: Always said to a reader: beside a picture, behind a link, in a field of a page.
_GEZEGD: Final = frozenset(
    {
        *("descr", "title", "alt", "tooltip", "prompt", "placeholder", "value", "content"),
        *("string-value", "label", "caption", "summary"),
    }
)
#: What is drawn: a row of measures.
_VORM: Final = frozenset(
    {"d", "points", "viewbox", "transform", "style", "class", "path", "spans", "sqref", "ref"}
)
#: Of a program: which letters, colours or part it takes.
_TECHNIEK: Final = patroon(r"(?i)font|typeface|style|theme|lang|lsd|scheme|^type$|contenttype")
#: Who made it, and when: as in git, that is no person who is discussed.
_MAKER: Final = frozenset(
    {"author", "initials", "userid", "providerid", "displayname", "date", "dt", "creator"}
)
_NUMMER: Final = patroon(r"(?i)(?:id|ax|rsid\w*|nsid|tmpl)$")
_MACHINE: Final = patroon(r"[{(]?[0-9A-Fa-f-]++[)}]?")
_SCHEMA: Final = patroon(r"(?i)https?://(?:schemas\.|www\.w3\.org/|purl\.)|urn:|data:|__DdeLink__")
#: Six digits, an address, or what stands before a name.
_VERDACHT: Final = patroon(
    r"(?i)(?:[0-9][ ._-]?+){6}|@|(?<![a-z])(?:mevr|mw|dhr|meneer|de heer|bsn|sofi)"
)
_WOORDEN: Final = patroon(r"(?<![^\W\d_])[^\W\d_]{2,}+[\W_]++[^\W\d_]{2,}")
#: A moment, and a measure behind the comma.
_MEETWAARDE: Final = patroon(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d|-?\d++\.\d++(?:[A-Za-z%]{1,2})?$")


def is_verdacht(tekst: str) -> bool:
    """Say whether a text of a program may hold data of a person all the same."""
    return bool(_VERDACHT.search(tekst)) and not _MEETWAARDE.match(tekst)


def kenmerken(tag: str, gehad: set[str], *, pagina: bool, techniek: bool) -> Iterator[str]:
    """Yield what the attributes of one tag say that no tag before it said.

    `pagina`: of HTML, where any attribute may be a text. `techniek`: of a part that is about how
    things look, in which a name is one of a style.
    """
    element = _ELEMENT.match(tag)
    naam = element["naam"] if element else ""
    for gevonden in _KENMERK.finditer(tag):
        waarde = gevonden["dubbel"] or gevonden["enkel"] or gevonden["kaal"]
        sleutel = gevonden["naam"]
        if not waarde or waarde in gehad or "xmlns" in gevonden[0][:6]:
            continue
        if pagina or not _is_nummer(naam, sleutel, waarde):
            gehad.add(waarde)
            stil = techniek or _is_techniek(naam, sleutel)
            yield from _gezegd(sleutel.lower(), html.unescape(waarde), stil=stil)


def _is_nummer(element: str, sleutel: str, waarde: str) -> bool:
    """Say whether a value is a number that a program gave to a thing, or a measure."""
    if not _MACHINE.fullmatch(waarde):
        return False
    if len(sleutel) <= len("cx") and sleutel != "v":
        return True
    return bool(_NUMMER.search(sleutel) or (sleutel == "val" and _NUMMER.search(element)))


def _is_techniek(element: str, sleutel: str) -> bool:
    return bool(_TECHNIEK.search(element) or _TECHNIEK.search(sleutel))


def _gezegd(sleutel: str, waarde: str, *, stil: bool) -> Iterator[str]:
    if sleutel in _VORM or _SCHEMA.match(waarde):
        return
    waarde = gewoon_getal(unquote(waarde).removeprefix("mailto:").removeprefix("tel:"))
    zacht = stil or sleutel in _MAKER
    if sleutel in _GEZEGD or is_verdacht(waarde) or (not zacht and _WOORDEN.search(waarde)):
        yield waarde
        if "_" in waarde:
            yield waarde.replace("_", " ")
