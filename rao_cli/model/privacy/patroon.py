"""Patterns that are compiled when a text first asks for them: most texts never do."""

import re
from collections.abc import Iterable
from functools import cache
from typing import AnyStr


@cache
def patroon_van(vorm: AnyStr) -> re.Pattern[AnyStr]:
    """Return a form as a pattern, the same one each time."""
    return re.compile(vorm)


def op_begin(stukken: Iterable[str]) -> str:
    """Return pieces of a pattern as one, by their first sign: so it is done soonest."""
    per_begin: dict[str, list[str]] = {}
    for stuk in stukken:
        lengte = 2 if stuk[0] == "\\" else 1
        per_begin.setdefault(stuk[:lengte], []).append(stuk[lengte:])
    return "|".join(f"{begin}(?:{'|'.join(rest)})" for begin, rest in per_begin.items())
