"""How a number leaves the region: in tens, and nothing of what is smaller than five.

A number is known outside by its class only: 0-4 (not shown), 5-14 (10), 15-24 (20) and so on.
What is hidden or put together is chosen by these classes, never by the numbers themselves, so that
the choice tells nothing more. A total is the sum of what is shown beside it: subtracting gives
nothing. Of a whole without parts the class of the sum is shown.

Why no small number follows from it, whatever else is published in the same way. Of a number that
stands alone its whole class fits. Of a group of two or more only the class of the sum is known.
Take a small number in it that is not 0. One less fits as well, unless the sum is the least of its
class, which is odd (5, 15, 25 …). Then one more fits, unless this number is 4; and then one less
here and one more at another that is below 4, or below the top of its class. Only a group of which
all are at the top (4, 14, 24 …) has no such other; but their sum is even.
"""

from collections.abc import Sequence
from typing import Final

#: What is smaller than this, is not shown.
KLEINSTE: Final = 5
_TIEN: Final = 10
#: A small number is never alone in what is hidden or put together.
_MET_HOEVEEL: Final = 2


def op_tien(aantal: int) -> int | None:
    """Return the nearest multiple of ten, a half upwards; None for a number smaller than five."""
    return None if aantal < KLEINSTE else (aantal + KLEINSTE) // _TIEN * _TIEN


def ten_minste(aantal: int) -> int:
    """Return the smallest number that looks the same outside."""
    return (op_tien(aantal) or KLEINSTE) - KLEINSTE


def niet_alleen(aantallen: Sequence[int], *, telt_als: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the places that are hidden or put together: all small ones, and never one alone.

    A single small one takes along the first of the smallest class of the others. `telt_als` says
    of how many a number is the sum already.
    """
    klein = [plek for plek, aantal in enumerate(aantallen) if aantal < KLEINSTE]
    samen = sum(telt_als[plek] if telt_als else 1 for plek in klein)
    groot = [plek for plek in range(len(aantallen)) if plek not in klein]
    if klein and groot and samen < _MET_HOEVEEL:
        klein.append(min(groot, key=lambda plek: ten_minste(aantallen[plek])))
    return tuple(sorted(klein))


def kolom(aantallen: Sequence[int], *, telt_als: Sequence[int] = ()) -> tuple[int | None, ...]:
    """Return what is shown of each part of a whole."""
    weg = niet_alleen(aantallen, telt_als=telt_als)
    return tuple(None if n in weg else op_tien(aantal) for n, aantal in enumerate(aantallen))


def som(delen: Sequence[int | None]) -> int | None:
    """Return the total of what is shown; None when nothing is."""
    getoond = [deel for deel in delen if deel is not None]
    return sum(getoond) if getoond else None
