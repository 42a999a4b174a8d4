"""The names that programs leave behind, by their form: the same as their patterns, one by one."""

import random
from collections.abc import Iterator
from fnmatch import fnmatchcase
from itertools import chain
from typing import Final

from rao_cli.model.register.hulpbestand import _HULPBESTANDEN, is_hulpbestand

_TEKENS: Final = "abz09.~#$_- "
#: As fnmatch writes it; a control character is one of these signs.
_PATRONEN: Final = [
    naam.replace("[[:cntrl:]]", "[\x07\r]") for naam in chain(*_HULPBESTANDEN.values())
]


def _namen(patroon: str, kans: random.Random) -> Iterator[str]:
    """Yield names that fit a pattern, and names with a slip that may fit no more."""
    heel = "".join(
        "".join(kans.choices(_TEKENS, k=kans.randint(0, 2))) if teken == "*" else teken
        for teken in patroon.replace("[\x07\r]", "\x07")
    )
    yield heel
    plek = kans.randrange(len(heel) + 1)
    yield heel[:plek] + kans.choice(_TEKENS) + heel[plek:]
    yield heel[:plek] + heel[plek + 1 :]


def test_a_name_is_what_its_patterns_say() -> None:
    """Whole names, beginnings, endings and the rest: together they say what each pattern says."""
    kans = random.Random(16)  # noqa: S311 - the same names each time
    namen = {naam for patroon in _PATRONEN for _ in range(20) for naam in _namen(patroon, kans)}
    goed = {naam for naam in namen if naam and "/" not in naam and naam not in {".", ".."}}
    assert {naam for naam in goed if is_hulpbestand(naam)} == {
        naam for naam in goed if any(fnmatchcase(naam.lower(), een) for een in _PATRONEN)
    }
