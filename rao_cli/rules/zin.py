"""The small words of a message: enumerations and dates, as one would say them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

_MAANDEN: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def opsomming(woorden: Sequence[str]) -> str:
    """Write words as "a", "a en b" or "a, b en c"."""
    *begin, laatste = woorden
    return f"{', '.join(begin)} en {laatste}" if begin else laatste


def organisaties(sleutels: Sequence[str]) -> str:
    """Write organisations as the subject of a sentence: "De organisaties IND en AVIM"."""
    # One alone stands without article: it is "de IND", but "het COA".
    return f"De organisaties {opsomming(sleutels)}" if len(sleutels) > 1 else sleutels[0]


def dag(datum: date) -> str:
    """Write a date as "1 maart 2026"."""
    return f"{datum.day} {_MAANDEN[datum.month - 1]} {datum.year}"
