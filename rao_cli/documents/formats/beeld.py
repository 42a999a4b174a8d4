"""Is a picture one that every format can show? Judged before any program opens it.

A program that unpacks a picture takes as much memory as its head says; one that reads SVG may look
for other files. So a picture that is none, or claims too much, is refused here, with one sentence.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon

#: So many dots at most: 20 million take 80 MB while a paper is made.
_MEESTE_PUNTEN: Final = 20_000_000
_LANGSTE_ZIJDE: Final = 20_000
#: So many times longer than wide at most: a line of a thousand pages is no logo.
_SMALST: Final = 50
_PNG_KOP: Final = patroon(rb"\x89PNG\r\n\x1a\n....IHDR(?P<breed>.{4})(?P<hoog>.{4})", re.DOTALL)
#: Segments of a JPEG begin so; these say how large it is (C4, C8 and CC say something else).
_SEGMENT: Final = 0xFF
_JPEG_MAAT: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: Other files, declarations of its own, and scripts: no logo needs them.
_NIET_IN_SVG: Final = patroon(
    rb"<!DOCTYPE[^>]*\[|<!ENTITY|<\s*(?:[a-z]+:)?(?:script|image|foreignObject|iframe)\b|@import"
    rb"|\son[a-z]+\s*=|\b(?:href|src)\s*=\s*[\"'](?!\s*#)|url\((?!\s*[\"']?\s*#)",
    re.IGNORECASE,
)
_GETAL: Final = {b"getal": rb"[0-9]+(?:\.[0-9]+)?|\.[0-9]+"}
#: The size of a drawing: its own, or that of its view.
_SVG_MAAT: Final = patroon(
    rb"<svg\b(?=[^>]*?\swidth\s*=\s*[\"']\s*(?P<breed>%(getal)b))"
    rb"(?=[^>]*?\sheight\s*=\s*[\"']\s*(?P<hoog>%(getal)b))" % _GETAL
)
_VIEWBOX: Final = patroon(
    rb"\sviewBox\s*=\s*[\"']\s*\S+[\s,]+\S+[\s,]+(?P<breed>%(getal)b)[\s,]+(?P<hoog>%(getal)b)"
    % _GETAL
)
_VOORAF: Final = (
    rb"\s+|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>"
)
_SVG: Final = patroon(rb"(?:\xef\xbb\xbf)?(?:%s)*<svg\b" % _VOORAF, re.DOTALL)
_ANDER: Final = "Kies een ander plaatje: png, jpg of svg. Of laat het logo weg."


def eis_beeld(pad: str, data: bytes) -> None:
    """RaoError for a picture that is not what its name says, is huge, or brings other things in."""
    einde = pad.rpartition(".")[2].lower()
    if einde == "svg":
        _eis_svg(pad, data)
        return
    maat = _MATEN[einde](data)
    if maat is None:
        raise _onleesbaar(pad)
    if max(maat) > _LANGSTE_ZIJDE or maat[0] * maat[1] > _MEESTE_PUNTEN:
        raise RaoError(
            f"Het logo {pad} is te groot: {maat[0]} bij {maat[1]} punten.",
            hint="Maak het beeld kleiner en leg het vast met: rao bewaar",
        )
    _eis_vorm(pad, *maat)


def _eis_vorm(pad: str, breed: float, hoog: float) -> None:
    if not min(breed, hoog):
        raise _onleesbaar(pad)
    if max(breed, hoog) > _SMALST * min(breed, hoog):
        raise RaoError(f"Het logo {pad} is te lang en te smal voor een stuk.", hint=_ANDER)


def _onleesbaar(pad: str) -> RaoError:
    einde = pad.rpartition(".")[2].lower()
    return RaoError(f"Het logo {pad} is geen {einde} die rao kan lezen.", hint=_ANDER)


def _eis_svg(pad: str, data: bytes) -> None:
    if not _SVG.match(data) or b"</svg>" not in data:
        raise _onleesbaar(pad)
    if vreemd := _NIET_IN_SVG.search(data):
        wat = vreemd[0].decode("ascii", "replace").strip()
        raise RaoError(
            f"Het logo {pad} is meer dan een tekening: er staat '{wat}' in.",
            hint="Bewaar het als gewone svg of als png, en leg het vast met: rao bewaar",
        )
    for maat in filter(None, (_SVG_MAAT.search(data), _VIEWBOX.search(data))):
        _eis_vorm(pad, float(maat["breed"]), float(maat["hoog"]))


def _maat_png(data: bytes) -> tuple[int, int] | None:
    kop = _PNG_KOP.match(data)
    return (int.from_bytes(kop["breed"]), int.from_bytes(kop["hoog"])) if kop else None


def _maat_jpeg(data: bytes) -> tuple[int, int] | None:
    """Return width and height, from the first segment that has them."""
    plek = 2 if data.startswith(b"\xff\xd8\xff") else len(data)
    while plek + 9 <= len(data) and data[plek] == _SEGMENT:
        if data[plek + 1] in _JPEG_MAAT:
            hoog, breed = data[plek + 5 : plek + 7], data[plek + 7 : plek + 9]
            return int.from_bytes(breed), int.from_bytes(hoog)
        plek += 2 + max(int.from_bytes(data[plek + 2 : plek + 4]), 2)
    return None


_MATEN: Final[Mapping[str, Callable[[bytes], tuple[int, int] | None]]] = {
    "png": _maat_png,
    "jpg": _maat_jpeg,
    "jpeg": _maat_jpeg,
}
