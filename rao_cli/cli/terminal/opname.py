"""What a command showed and what a person typed, so that it can be played again on a new state.

When others commit while somebody answers questions, the command runs once more with the same
answers. As long as it shows the same, nothing that the person saw has changed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Literal, TypeVar

TapeKind = Literal["getoond", "getypt", "gelezen"]
_T = TypeVar("_T")


class Anders(Exception):
    """The command shows or asks something else than before."""


class Opname:
    """One run of a command, to play again."""

    def __init__(self) -> None:
        self._band: list[tuple[TapeKind, object]] = []
        self._plek: int | None = None
        self._is_gedaan: Callable[[], bool] = lambda: False

    @property
    def gevraagd(self) -> bool:
        """Whether a person typed anything."""
        return any(soort == "getypt" for soort, _ in self._band)

    def terug(self, is_gedaan: Callable[[], bool]) -> None:
        """Play from the begin to the last answer; once `is_gedaan` questions are real again."""
        while self._band and self._band[-1][0] == "getoond":
            del self._band[-1]
        self._plek, self._is_gedaan = 0, is_gedaan

    def getoond(self, tekst: str) -> bool:
        """Take note of what is shown; True while the tape plays, when it was shown already."""
        if self._is_gedaan():
            self._plek = None
        if self._plek is None:
            self._band.append(("getoond", tekst))
            return False
        if self._plek == len(self._band):
            return False
        if self._volgende("getoond") != tekst:
            raise Anders
        return True

    def neem(self, soort: TapeKind, lees: Callable[[], _T]) -> _T:
        """Return what a person typed or a file held: from the tape, or now."""
        if self._is_gedaan():
            self._plek = None
        if self._plek is not None:
            # At the end of the tape a new question would come: it was not there before.
            return self._volgende(soort)  # type: ignore[return-value]
        waarde = lees()
        self._band.append((soort, waarde))
        return waarde

    def _volgende(self, soort: TapeKind) -> object:
        if self._plek is None or self._plek == len(self._band):
            raise Anders
        was, waarde = self._band[self._plek]
        if was != soort:
            raise Anders
        self._plek += 1
        return waarde


_LOPEND: Final[list[Opname]] = []


@contextmanager
def opname(band: Opname) -> Iterator[None]:
    """Let a tape run during a command."""
    _LOPEND.append(band)
    try:
        yield
    finally:
        _LOPEND.pop()


def getoond(tekst: str) -> bool:
    """Say whether this was shown before: then it is not shown again."""
    return bool(_LOPEND) and _LOPEND[-1].getoond(tekst)


def neem(soort: TapeKind, lees: Callable[[], _T]) -> _T:
    """Return what `lees` gives; what it gave before when the command is played again."""
    return _LOPEND[-1].neem(soort, lees) if _LOPEND else lees()
