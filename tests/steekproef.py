"""What CI plays of cases that prove by their number: one in so many; `--lang` plays all."""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING, Any, Final, TypeVar

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

G = TypeVar("G")
#: Days between two looks of a clock that goes on for a year; with `--lang` it looks every day.
KLOKSTAP: Final = 5


def steekproef(
    gevallen: Iterable[Any],
    om_de: int,
    soort: Callable[[Any], Hashable] = type,
    vanaf: int = 0,
) -> list[Any]:
    """Return all cases as parameters, marked `lang` but for one in `om_de` of each kind.

    A tuple is the values of several parameters. `vanaf`: which of a kind is the first one played.
    """
    tellers = defaultdict[Any, "Iterator[int]"](count)
    gekozen = []
    for geval in gevallen:
        speelt = next(tellers[soort(geval)]) % om_de == vanaf
        waarden = geval if type(geval) is tuple else (geval,)
        gekozen.append(pytest.param(*waarden, marks=() if speelt else pytest.mark.lang))
    return gekozen


def een_op(gevallen: Sequence[G], om_de: int, soort: Callable[[G], Hashable]) -> list[G]:
    """Return one in so many of each kind, where one test plays them all.

    The place where it begins shifts per kind, so that kinds of one build are not all met alike.
    """
    soorten = defaultdict[Any, list[G]](list)
    for geval in gevallen:
        soorten[soort(geval)].append(geval)
    return [
        geval
        for nummer, leden in enumerate(soorten.values())
        for geval in leden[nummer % min(om_de, len(leden)) :: om_de]
    ]
