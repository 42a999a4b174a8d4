"""The text of a file in Rich Text Format, as WordPad and old mail write it."""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.inhoud.inzage import ALINEA, CEL, InhoudTeVeel

_MEESTE: Final = 500_000
_STUK: Final = patroon(
    r"\\'(?P<hex>[0-9A-Fa-f]{2})"
    r"|\\(?P<woord>[A-Za-z]{1,32}+)(?P<getal>-?+[0-9]{1,10}+)?+ ?+"
    r"|\\(?P<teken>[^A-Za-z])|(?P<haak>[{}])|(?P<tekst>[^\\{}\r\n]++)",
    re.DOTALL,
)
#: What is in such a group is of the program: letters, colours, styles, the bytes of a picture.
_GEEN_TEKST: Final = frozenset(
    {
        *("fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl"),
        *("themedata", "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "pict"),
        *("objdata", "generator", "revtbl", "blipuid"),
    }
)
_TEKENS: Final = {
    **dict.fromkeys(("par", "line", "row", "page", "sect", "nestrow"), ALINEA),
    **dict.fromkeys(("cell", "nestcell"), CEL),
    **dict.fromkeys(("tab", "emspace", "enspace", "qmspace"), " "),
    "endash": "–",
    "emdash": "—",
    "lquote": "‘",
    "rquote": "’",
    "bullet": "•",
}
_SYMBOOL: Final = {"~": " ", "_": "-", "-": "", "*": "", "\n": ALINEA, "\r": ALINEA}


def rtf_tekst(data: bytes) -> Iterator[str]:
    """Yield the text in pieces that belong together when they are joined.

    InhoudTeVeel when there is more layout in it than a paper has.
    """
    if data.count(b"\\") + data.count(b"{") > _MEESTE:
        raise InhoudTeVeel("er staat te veel opmaak in")
    bron = data.decode("cp1252", "replace")
    uit, over, plek = list[bool](), 0, 0
    weg = False
    while (stuk := _STUK.search(bron, plek)) is not None:
        plek = stuk.end()
        woord = stuk["woord"]
        if haak := stuk["haak"]:
            weg, over = _groep(haak, uit, weg=weg), 0
        elif woord == "bin":
            plek += max(int(stuk["getal"] or 0), 0)
        elif woord in _GEEN_TEKST:
            weg = True
        elif not weg and woord == "u":
            yield chr(int(stuk["getal"] or 0) & 0xFFFF)
            over = 1  # behind it stands what a program shows that knows no Unicode
        elif not weg:
            tekst = _tekst(stuk)
            yield tekst[over:] if stuk["tekst"] or stuk["hex"] else tekst
            over = 0 if tekst else over


def _groep(haak: str, uit: list[bool], *, weg: bool) -> bool:
    """Open or close a group; returns whether what follows is no text."""
    if haak == "{":
        uit.append(weg)
        return weg
    return uit.pop() if uit else False


def _tekst(stuk: re.Match[str]) -> str:
    if stuk["hex"]:
        return bytes.fromhex(stuk["hex"]).decode("cp1252", "replace")
    if stuk["woord"]:
        return _TEKENS.get(stuk["woord"], "")
    if (teken := stuk["teken"]) is not None:
        return _SYMBOOL.get(teken, teken)
    return stuk["tekst"] or ""
