"""An attacker on the figures for outside, who knows how rao hides and misses no conclusion.

Every register that gives the same paper is possible for this attacker. A number is given away when
it is the same small number in all of them. Nothing is solved: all registers are tried.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations, product
from typing import Final

#: What an LKO, or an outcome, counts: one number per part.
Telling = tuple[int, ...]
Papier = Hashable
#: Parts (one, or more of which the sum is meant), and the number that follows.
Vondst = tuple[tuple[int, ...], int]
KLEIN: Final = range(1, 5)


def per_papier(
    maak: Callable[[Telling], Papier], tellingen: Iterable[Telling]
) -> dict[Papier, list[Telling]]:
    """Return for each paper all registers that give it."""
    uit: dict[Papier, list[Telling]] = defaultdict(list)
    for telling in tellingen:
        uit[maak(telling)].append(telling)
    return uit


def alle(delen: int, hoogste: int) -> Iterator[Telling]:
    """Yield every register of some parts with 0 up to some zaken each."""
    return product(range(hoogste + 1), repeat=delen)


def verraden(mogelijk: Iterable[Telling]) -> set[Vondst]:
    """Return every small number that follows from a paper."""
    tellingen = list(mogelijk)
    delen = range(len(tellingen[0]))
    uit = set[Vondst]()
    for keuze in (k for n in range(1, len(delen) + 1) for k in combinations(delen, n)):
        waarden = {sum(telling[plek] for plek in keuze) for telling in tellingen}
        if len(waarden) == 1 and (waarde := waarden.pop()) in KLEIN:
            uit.add((keuze, waarde))
    return uit


def verraden_samen(
    papieren: Mapping[Papier, list[Telling]], andere: Mapping[Papier, list[Telling]]
) -> set[Vondst]:
    """Return what follows from two papers about the same zaken: the sums of both are equal."""
    uit = set[Vondst]()
    for een, ander in product(papieren.values(), andere.values()):
        sommen = {*map(sum, een)} & {*map(sum, ander)}
        for groep in (een, ander):
            passend = [telling for telling in groep if sum(telling) in sommen]
            uit |= verraden(passend) if passend else set()
    return uit


def verraden_later(papieren: Mapping[Papier, list[Telling]]) -> set[Vondst]:
    """Return what follows from a paper and a later one: a part that was, is, or came in between.

    Between the two no number becomes smaller.
    """
    uit = set[Vondst]()
    for eerst, later in product(papieren.values(), repeat=2):
        for plek in range(len(eerst[0])):
            paren = _paren(tuple(eerst), tuple(later), plek)
            if not paren:
                continue
            for waarden in (
                {v for v, _ in paren},
                {n for _, n in paren},
                {n - v for v, n in paren},
            ):
                if len(waarden) == 1 and (waarde := waarden.pop()) in KLEIN:
                    uit.add(((plek,), waarde))
    return uit


def _paren(
    eerst: tuple[Telling, ...], later: tuple[Telling, ...], plek: int
) -> set[tuple[int, int]]:
    """Return the values one part can have had in both papers."""
    laag, hoog = _randen(eerst, plek, -1), _randen(later, plek, 1)
    return {
        (voor, na)
        for (voor, lagen), (na, hogen) in product(laag.items(), hoog.items())
        if voor <= na
        and any(all(a <= b for a, b in zip(x, y, strict=True)) for x in lagen for y in hogen)
    }


@cache
def _randen(groep: tuple[Telling, ...], plek: int, kant: int) -> dict[int, list[Telling]]:
    """Return per value of a part the other parts, as far as none goes further to one side."""
    rest: dict[int, set[Telling]] = defaultdict(set)
    for telling in groep:
        rest[telling[plek]].add(telling[:plek] + telling[plek + 1 :])
    return {
        waarde: [r for r in resten if not _verder(r, resten, kant)]
        for waarde, resten in rest.items()
    }


def _verder(telling: Telling, anderen: set[Telling], kant: int) -> bool:
    return any(
        ander != telling and all(kant * a >= kant * t for a, t in zip(ander, telling, strict=True))
        for ander in anderen
    )
