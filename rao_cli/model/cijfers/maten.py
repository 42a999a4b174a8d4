"""The measures of a series, in whole days, by the definition that the reports print."""

import statistics
from collections.abc import Sequence


def mediaan(dagen: Sequence[int]) -> float | None:
    """Return the middle value, or the mean of the two middle ones; None of nothing."""
    return float(statistics.median(dagen)) if dagen else None


def p90(dagen: Sequence[int]) -> int | None:
    """Return the smallest value that at least 90% of the series does not exceed (nearest rank).

    It is always a value of the series: with ten values the ninth, with three the third.
    """
    return sorted(dagen)[rang_p90(len(dagen)) - 1] if dagen else None


def rang_p90(aantal: int) -> int:
    """Return the rank of p90, from 1: nine tenths of the number, rounded up, without fractions."""
    return -(-9 * aantal // 10)
