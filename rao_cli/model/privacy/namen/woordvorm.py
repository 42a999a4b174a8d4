"""Whether a word is made of Dutch words: a form of one, one with a prefix, or a compound.

So a list of words need not hold `vertrekgesprekken` when it has `vertrek` and `gesprek`.
"""

from collections.abc import Callable, Iterator
from typing import Final

from rao_cli.model.privacy.namen.naamwoorden import UITGANGEN, VOORVOEGSELS

#: Says whether a word, in small letters, stands in a list.
Woordtoets = Callable[[str], bool]

_KLINKERS: Final = frozenset("aeiou")
_DUBBELBAAR: Final = frozenset("bdfgklmnprst")
_ZACHT: Final = {"v": "f", "z": "s"}
#: A shorter word is too soon made of two others: a name would pass for a word.
_KORTST: Final = 7
_KORTST_SAMEN: Final = 8
_DELEN: Final = 2


def is_vorm(woord: str, staat: Woordtoets, diep: int = _DELEN) -> bool:
    """Say whether a word stands in a list, or is made of words that do; in small letters."""
    if staat(woord):
        return True
    if len(woord) < _KORTST:
        return False
    return (
        _is_buiging(woord, staat)
        or any(
            woord.startswith(voor)
            and len(woord) > len(voor) + 3
            and _buigt(woord[len(voor) :], staat)
            for voor in VOORVOEGSELS
        )
        or (len(woord) >= _KORTST_SAMEN and diep > 0 and _is_samenstelling(woord, staat, diep))
    )


def _is_buiging(woord: str, staat: Woordtoets) -> bool:
    return any(staat(stam) for stam in _stammen(woord))


def _buigt(woord: str, staat: Woordtoets) -> bool:
    return staat(woord) or _is_buiging(woord, staat)


def _is_samenstelling(woord: str, staat: Woordtoets, diep: int) -> bool:
    for i in range(3, len(woord) - 2):
        rechts = woord[i:]
        past = len(rechts) > 3 or staat(rechts)  # noqa: PLR2004
        if (
            past
            and _kan_links(woord[:i], staat)
            and (_buigt(rechts, staat) or is_vorm(rechts, staat, diep - 1))
        ):
            return True
    return False


def _kan_links(deel: str, staat: Woordtoets) -> bool:
    """Say whether a part can stand before another: a word, perhaps with `s` or `en` behind it."""
    met_s = len(deel) > 4 and deel[-1] == "s" and staat(deel[:-1])  # noqa: PLR2004
    return staat(deel) or met_s or (len(deel) > 5 and deel[-2:] == "en" and staat(deel[:-2]))  # noqa: PLR2004


def _stammen(woord: str) -> Iterator[str]:
    """Yield what a word may be a form of: lopende → lop, loop; dieven → dief."""
    for uitgang in UITGANGEN:
        stam = woord.removesuffix(uitgang)
        if stam == woord or len(stam) < 3:  # noqa: PLR2004
            continue
        yield stam
        voorlaatste, laatste = stam[-2], stam[-1]
        if voorlaatste == laatste:
            yield stam[:-1]
        if voorlaatste in _KLINKERS and stam[-3] not in _KLINKERS:
            if laatste in _DUBBELBAAR:
                yield stam[:-1] + voorlaatste + laatste
            elif laatste in _ZACHT:
                yield stam[:-1] + voorlaatste + _ZACHT[laatste]
        if laatste in _ZACHT:
            yield stam[:-1] + _ZACHT[laatste]
