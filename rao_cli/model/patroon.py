"""Patterns that are compiled when a text first asks for them: most runs ask for a third of them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, AnyStr, cast


class _BijGebruik:
    """What a pattern can do: asked for the first time it compiles, and is in the way no more."""

    def __set_name__(self, soort: type, naam: str) -> None:
        self._naam = naam

    def __get__(self, later: "_Later", soort: type) -> Any:
        waarde = getattr(re.compile(later.pattern, later.vlaggen), self._naam)
        later.__dict__[self._naam] = waarde
        return waarde


class _Later:
    """A pattern that is compiled at its first use; from then on as quick as any."""

    def __init__(self, vorm: Any, vlaggen: int) -> None:
        self.pattern = vorm
        self.vlaggen = vlaggen

    search = _BijGebruik()
    match = _BijGebruik()
    fullmatch = _BijGebruik()
    finditer = _BijGebruik()
    findall = _BijGebruik()
    sub = _BijGebruik()
    subn = _BijGebruik()
    split = _BijGebruik()
    scanner = _BijGebruik()
    groups = _BijGebruik()
    groupindex = _BijGebruik()
    flags = _BijGebruik()


def patroon(vorm: AnyStr, vlaggen: int = 0) -> re.Pattern[AnyStr]:
    """Return a form as a pattern: the way to give one a name in a module."""
    return cast("re.Pattern[AnyStr]", _Later(vorm, vlaggen))


@cache
def patroon_van(vorm: AnyStr) -> re.Pattern[AnyStr]:
    """Return a form without a name of its own as a pattern, the same one each time."""
    return re.compile(vorm)


def op_begin(stukken: Iterable[str]) -> str:
    """Return pieces of a pattern as one, by their first sign: so it is done soonest."""
    per_begin: dict[str, list[str]] = {}
    for stuk in stukken:
        lengte = 2 if stuk[0] == "\\" else 1
        per_begin.setdefault(stuk[:lengte], []).append(stuk[lengte:])
    return "|".join(f"{begin}(?:{'|'.join(rest)})" for begin, rest in per_begin.items())
