"""Texts of a pattern: each of its alternatives, signs and lengths at least once."""

from __future__ import annotations

import re
from itertools import cycle, islice
from re import _constants as soort  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

_VAN_SOORT: Final = {
    soort.CATEGORY_DIGIT: ("2", r"\d"),
    soort.CATEGORY_NOT_DIGIT: ("-", r"\D"),
    soort.CATEGORY_SPACE: (" ", r"\s"),
    soort.CATEGORY_NOT_SPACE: ("a", r"\S"),
    soort.CATEGORY_WORD: ("a", r"\w"),
    soort.CATEGORY_NOT_WORD: (" ", r"\W"),
}


def elke_vorm(patroon: str) -> list[str]:
    """Return texts that together show all of a pattern, without what it looks at beside it."""
    return list(dict.fromkeys(_rij(_parser.parse(patroon))))


def _rij(delen: Any) -> list[str]:
    """Return the parts one behind the other; who has fewer texts begins again."""
    stukken = [_een(wat, inhoud) for wat, inhoud in delen]
    aantal = max(map(len, stukken), default=1)
    return [
        "".join(keus) for keus in zip(*(islice(cycle(s), aantal) for s in stukken), strict=True)
    ] or [""]


def _een(wat: Any, inhoud: Any) -> list[str]:
    if wat is soort.LITERAL:
        return [chr(inhoud)]
    if wat is soort.IN:
        return _klasse(inhoud)
    if wat is soort.BRANCH:
        return [tekst for tak in inhoud[1] for tekst in _rij(tak)]
    if wat in {soort.SUBPATTERN, soort.ATOMIC_GROUP}:
        return _rij(inhoud[-1] if wat is soort.SUBPATTERN else inhoud)
    if wat in {soort.MAX_REPEAT, soort.MIN_REPEAT, soort.POSSESSIVE_REPEAT}:
        minst, meest, deel = inhoud
        keren = {minst, min(minst + 1, meest)}
        return [tekst * keer for keer in sorted(keren, reverse=True) for tekst in _rij(deel)]
    return ["x"] if wat in {soort.ANY, soort.NOT_LITERAL} else [""]


def _klasse(leden: Any) -> list[str]:
    """Return the signs between square brackets: of a range both ends."""
    if leden[0][0] is soort.NEGATE:
        goed = re.compile(f"[^{''.join(_als_patroon(*lid) for lid in leden[1:])}]")
        return [next(teken for teken in " x1~" if goed.match(teken))]
    return [teken for lid in leden for teken in _tekens(*lid)]


def _tekens(wat: Any, inhoud: Any) -> list[str]:
    if wat is soort.CATEGORY:
        return [_VAN_SOORT[inhoud][0]]
    return [*map(chr, inhoud)] if wat is soort.RANGE else [chr(inhoud)]


def _als_patroon(wat: Any, inhoud: Any) -> str:
    if wat is soort.CATEGORY:
        return _VAN_SOORT[inhoud][1]
    return "-".join(re.escape(teken) for teken in _tekens(wat, inhoud))
