"""A text as a keyboard writes it, with the way back to the places in the text as it was typed.

Word, a web page, YAML and a telephone write a digit, a dash or a blank in their own way, or put
something between them that nobody sees. Whoever looks for a number looks in the plain text.
"""

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Final

from rao_cli.model.patroon import patroon_van

#: Accents and the like: what is written over or under the sign before it.
_ACCENT: Final = "\u0300-\u036f\u0483-\u0489\u064b-\u065f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
#: All but what is plain already: letters with accents, quotes, a full stop in the middle, €, …
_VREEMD: Final = (
    "[^\x00-\x08\n-\x7f\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf-\u024f"
    "\u2018-\u201f\u2022\u2026\u20ac]"
)
#: As HTML writes a sign by its number or name, and as YAML does between double quotes.
_GENOEMD: Final = (
    r"&(?:amp;){0,3}(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z]{2,8};)"
    r"|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[tn_NLP ]|\r?\n[ \t]*)|%40"
)
_MET_NAAM: Final = r"&(?:#[\dxX]|[A-Za-z]{2,8};)"
_EENHEID: Final = rf"[A-Za-z0-9\u00c0-\u024f]?[{_ACCENT}]+|{_GENOEMD}|{_VREEMD}"
#: How one of these begins, but for a letter under an accent: the search jumps from one to another.
_BEGIN: Final = _VREEMD.replace("\n-\x7f", "\n-$'-\\[\\]-\x7f")
_YAML: Final = {"t": " ", "n": " ", "_": " ", "N": " ", "L": " ", "P": " ", " ": " "}
#: Of these categories of Unicode nothing is seen: format, accent, private use.
_ONZICHTBAAR: Final = frozenset(("Cf", "Mn", "Me", "Co"))
#: What a category of Unicode, or one sign, is on a keyboard.
_ALS: Final = {"Pd": "-", "Zs": " ", "Zl": " ", "Zp": " ", "Cc": " "} | {
    **dict.fromkeys("\u2212\u2043", "-"),
    **dict.fromkeys("\u2044\u2215", "/"),
}
#: Letters and signs of which nothing is seen either.
_LEEG: Final = "\u115f\u1160\u2800\u3164\uffa0"


class Normaalvorm:
    """The plain text, and per stretch that was written otherwise where it came from."""

    __slots__ = ("_bronnen", "_starts", "tekst")

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self._starts: list[int] = []
        self._bronnen: list[tuple[int, int]] = []
        if _is_vreemd(tekst):
            self._maak(tekst)

    def terug(self, begin: int, eind: int) -> tuple[int, int]:
        """Return where a stretch of the plain text stands in the text as it was typed."""
        if not self._starts:
            return begin, eind
        return self._plek(begin)[0], self._plek(eind - 1)[1]

    def _plek(self, plek: int) -> tuple[int, int]:
        """Return begin and end in the text as typed of one sign of the plain text."""
        welke = bisect_right(self._starts, plek) - 1
        bron, lengte = self._bronnen[welke]
        if lengte:  # written otherwise: all of it stands for each of its signs
            return bron, bron + lengte
        verder = bron + plek - self._starts[welke]
        return verder, verder + 1

    def _maak(self, tekst: str) -> None:
        delen, klaar, lengte = list[str](), 0, 0
        for vondst in _eenheden(tekst):
            begin, eind = vondst.span()
            for deel, bron, hoe_lang in (
                (tekst[klaar:begin], klaar, 0),
                (_gewoon(vondst[0]), begin, eind - begin),
            ):
                if deel:
                    delen.append(deel)
                    self._starts.append(lengte)
                    self._bronnen.append((bron, hoe_lang))
                    lengte += len(deel)
            klaar = eind
        self._starts.append(lengte)
        self._bronnen.append((klaar, 0))
        self.tekst = "".join([*delen, tekst[klaar:]])


def _eenheden(tekst: str) -> Iterator[re.Match[str]]:
    """Yield each sign that is written otherwise."""
    begin, eenheid = patroon_van(_BEGIN), patroon_van(_EENHEID)
    klaar = 0
    while gezien := begin.search(tekst, klaar):
        hier = gezien.start()
        vondst = eenheid.match(tekst, max(klaar, hier - 1)) or eenheid.match(tekst, hier)
        klaar = vondst.end() if vondst else gezien.end()
        if vondst:
            yield vondst


def _is_vreemd(tekst: str) -> bool:
    """Say whether anything is written otherwise, after a look that is quick."""
    if "\t" in tekst or not tekst.isascii():
        gezocht = patroon_van(_VREEMD).search(tekst) is not None
        if gezocht:
            return True
    if "&" in tekst and (";" in tekst or "&#" in tekst) and patroon_van(_MET_NAAM).search(tekst):
        return True
    return ("\\" in tekst or ("%" in tekst and "%40" in tekst)) and patroon_van(_GENOEMD).search(
        tekst
    ) is not None


def _gewoon(stuk: str) -> str:
    """Return one sign, with its accents, or one that is named, as a keyboard writes it."""
    if stuk[0] == "&" and len(stuk) > 1:
        from html import unescape  # a big table, and seldom needed

        heel = unescape(unescape(stuk.replace("amp;", "").rstrip(";") + ";"))
        return heel if heel[:1] == "&" else "".join(map(_teken, heel))
    if stuk[0] == "\\" and len(stuk) > 1:
        return _van_yaml(stuk[1:])
    if stuk == "%40":
        return "@"
    if len(stuk) == 1:
        return _teken(stuk)
    return "".join(map(_teken, unicodedata.normalize("NFKC", stuk)))


def _van_yaml(stuk: str) -> str:
    if stuk[0] in "xuU":
        nummer = int(stuk[1:], 16)
        return _teken(chr(nummer)) if nummer <= sys.maxunicode else stuk
    return _YAML.get(stuk[0], "")


@cache
def _teken(teken: str) -> str:
    """Return one sign as a keyboard writes it; there are few, so all are remembered."""
    if "\x20" < teken < "\x7f" or teken == "\n":
        return teken
    cijfer = unicodedata.digit(teken, None)
    if cijfer is not None:
        return str(cijfer)
    soort = unicodedata.category(teken)
    if soort in _ONZICHTBAAR or teken in _LEEG:
        return ""
    if soort in _ALS:
        return _ALS[soort]
    if teken in _ALS:
        return _ALS[teken]
    gewoon = unicodedata.normalize("NFKC", teken)
    return teken if gewoon == teken else "".join(map(_teken, gewoon))
