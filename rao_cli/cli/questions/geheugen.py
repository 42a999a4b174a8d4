"""How a round of questions ends before its end, and where its answers are kept."""

from collections.abc import Mapping
from typing import Any, Protocol

from rao_cli.cli.questions.vraag import Vraag


class Elders(Exception):
    """The user wants something else than this round: `woord` says what, in small letters."""

    def __init__(self, woord: str) -> None:
        """Keep the word."""
        super().__init__(woord)
        self.woord = woord


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

    def hervat(self, vraag: Vraag | None, nummer: int, totaal: int) -> None:
        """Say at which question the user goes on; None: all are answered."""
        ...

    def bewaar(self, antwoorden: Mapping[str, Any], half: Mapping[str, str]) -> None:
        """Keep what was answered so far, and the lines of an answer that is not finished."""
        ...


class Vergeetachtig:
    """No memory at all."""

    eerder: Mapping[str, Any] = {}
    half: Mapping[str, str] = {}

    def hervat(self, vraag: Vraag | None, nummer: int, totaal: int) -> None:
        """Say nothing."""

    def bewaar(self, antwoorden: Mapping[str, Any], half: Mapping[str, str]) -> None:
        """Keep nothing."""
