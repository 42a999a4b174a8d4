"""How far long work is: who does it counts, and who shows it listens. Mostly nobody does."""

from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import contextmanager
from typing import Final, TypeVar

#: Hears a sentence now and then, and an empty one when the work that was counted is done.
Toehoorder = Callable[[str], None]
_T = TypeVar("_T")
#: So often is told how far it is: asking oftener would slow down what takes no time.
_PER: Final = 50
#: Work inside other work is silent up to here: the whole says how far it is.
_VEEL: Final = 500
_HOORT: Final[list[Toehoorder]] = []
#: What is counted now, the innermost last.
_TELT: Final[list[str]] = []


@contextmanager
def toehoorder(hoor: Toehoorder) -> Iterator[None]:
    """Let somebody hear how far it is."""
    _HOORT.append(hoor)
    try:
        yield
    finally:
        _HOORT.remove(hoor)


def geteld(
    zin: str, dingen: Iterable[_T], *, van: int | None = None, per: int = _PER
) -> Iterable[_T]:
    """Return the same things, and tell meanwhile how many were had: "rao leest: {} bestanden".

    `van` is how many there are, when they cannot say so; `per` is small where each takes long.
    """
    if not _HOORT:
        return dingen
    alle = len(dingen) if van is None and isinstance(dingen, Sized) else van
    return _tel(zin, dingen, f" van {_getal(alle)}" if alle else "", per, _HOORT[-1])


def _tel(zin: str, dingen: Iterable[_T], van: str, per: int, hoor: Toehoorder) -> Iterator[_T]:
    vanaf = _VEEL if _TELT else 0
    _TELT.append(zin)
    try:
        for nummer, ding in enumerate(dingen, 1):
            if nummer % per == 0 and nummer >= vanaf:
                hoor(zin.format(_getal(nummer) + van))
            yield ding
    finally:
        _TELT.remove(zin)
        if not _TELT:
            hoor("")


def _getal(aantal: int) -> str:
    """Return "1.200"."""
    return f"{aantal:,}".replace(",", ".")
