"""Where the answers of a round of questions are kept at once, for who is cut off."""

from collections.abc import Mapping
from typing import Any, Protocol


class Geheugen(Protocol):
    """Where each answer is kept at once, and what was answered an earlier time."""

    @property
    def eerder(self) -> Mapping[str, Any]:
        """The answers of an earlier time by name; None is a question that was skipped."""
        ...

    @property
    def half(self) -> Mapping[str, str]:
        """The lines of an answer that was not finished then."""
        ...

    def hervat(self, nummer: int, totaal: int) -> None:
        """Say at which question the user goes on; a number above the total: all are answered."""
        ...

    def bewaar(self, antwoorden: Mapping[str, Any], half: Mapping[str, str]) -> None:
        """Keep what was answered so far, and the lines of an answer that is not finished."""
        ...


class Vergeetachtig:
    """No memory at all."""

    eerder: Mapping[str, Any] = {}
    half: Mapping[str, str] = {}

    def hervat(self, nummer: int, totaal: int) -> None:
        """Say nothing."""

    def bewaar(self, antwoorden: Mapping[str, Any], half: Mapping[str, str]) -> None:
        """Keep nothing."""
