"""Median and p90 by their definition, at the borders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.cijfers.tellen import mediaan, p90


@pytest.mark.parametrize(
    ("dagen", "midden", "hoog"),
    [
        ([], None, None),
        ([7], 7.0, 7),
        ([1, 2], 1.5, 2),
        ([3, 1, 2], 2.0, 3),
        (list(range(1, 11)), 5.5, 9),
        (list(range(1, 12)), 6.0, 10),
        (list(range(1, 21)), 10.5, 18),
    ],
)
def test_known_values(dagen: list[int], midden: float | None, hoog: int | None) -> None:
    """With ten values p90 is the ninth, with eleven the tenth."""
    assert (mediaan(dagen), p90(dagen)) == (midden, hoog)


@given(st.lists(st.integers(0, 400), min_size=1))
def test_p90_is_the_smallest_with_enough_below(dagen: list[int]) -> None:
    """At least 90% is not above it, and for no smaller value that holds."""
    hoog = p90(dagen)
    assert hoog is not None
    assert hoog in dagen
    assert 10 * sum(dag <= hoog for dag in dagen) >= 9 * len(dagen)
    for kleiner in {dag for dag in dagen if dag < hoog}:
        assert 10 * sum(dag <= kleiner for dag in dagen) < 9 * len(dagen)
