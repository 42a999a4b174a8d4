"""In which order the points of an agenda stand, when two persons moved some."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def verkeerd_om(
    basis: Sequence[str], eigen: Sequence[str], andere: Sequence[str], samen: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield each pair that one side turned round, the other left alone, and that turned back."""
    verzet_door_ander = _verzet(basis, andere)
    for voor, na in combinations([id_ for id_ in eigen if id_ in basis and id_ in samen], 2):
        omgedraaid = basis.index(voor) > basis.index(na)
        if (
            omgedraaid
            and not {voor, na} & verzet_door_ander
            and samen.index(voor) > samen.index(na)
        ):
            yield voor, na


def _verzet(basis: Sequence[str], kant: Sequence[str]) -> set[str]:
    """Return which ids moved between the others."""
    oud, nieuw = [id_ for id_ in basis if id_ in kant], [id_ for id_ in kant if id_ in basis]
    blijft = {
        id_
        for blok in SequenceMatcher(None, oud, nieuw, autojunk=False).get_matching_blocks()
        for id_ in oud[blok.a : blok.a + blok.size]
    }
    return {*oud} - blijft
