"""Telephone numbers: which country they are of, and how long they are."""

import re
from functools import cache
from typing import Final

#: The numbers of countries (ITU E.164), each with the least and the most digits after it; the
#: others have seven to twelve.
_LANDEN: Final = (
    r"1 20 21[12368] 22\d 23\d 24\d 25[0-8] 26\d 27 29[0178] 3[0-469] 35\d 37\d 38[0-9] 4[013-9]"
    r" 42[013] 5[1-8] 50\d 59\d 6[0-6] 67[02-9] 68\d 69[0-2] 7 8[1246] 80[08] 85[02356] 88[0-368]"
    r" 9[0-58] 96[0-8] 97[0-79] 99[2-68]"
)
_LENGTES: Final = {"1": (10, 10), "7": (10, 10), "31": (9, 10), "32": (8, 9), "49": (6, 12)}


@cache
def _landen() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_LANDEN.split(), key=len, reverse=True)))


def is_landnummer(cijfers: str) -> bool:
    """Say whether digits, without + or 00, can be a telephone number with that of its country."""
    land = _landen().match(cijfers)
    if land is None:
        return False
    minst, meest = _LENGTES.get(land[0], (7, 12))
    return minst <= len(cijfers) - land.end() <= meest
