"""When a line of a text is gone, and when it was only worded or wrapped otherwise.

The measure is words. A line lives on when more than two thirds of its words stand in lines that
were not there before: so wrapping a text anew, or another spelling of a name, takes nothing away.
Of the lines that do not live on, a file may lose a few, with few words together, as long as as
many come in their place: so a person corrects a sentence. More is overwriting, and goes away.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

from rao_cli.model.patroon import patroon

_WOORD: Final = patroon(r"\w+")
#: Who corrects a sentence replaces no more than this in one file.
_WEINIG_REGELS: Final = 3
_WEINIG_WOORDEN: Final = 30


def verdwenen(regels: Iterable[str], woorden: Counter[str], meer: int) -> int:
    """Return how many of these lines, which are not in a file any more, go away.

    `woorden` are those of the lines that came, also in other files; those that a line lives on in
    are taken out of them. `meer` is how many lines came in this file.
    """
    weg = []
    for regel in regels:
        if leeft_voort(regel, woorden):
            woorden.subtract(woorden_in([regel]) & woorden)
        else:
            weg.append(regel)
    kwijt = (woorden_in(weg) - woorden).total()
    is_verbeterd = len(weg) <= min(meer, _WEINIG_REGELS) and kwijt <= _WEINIG_WOORDEN
    return 0 if is_verbeterd else len(weg)


def leeft_voort(tekst: str, woorden: Counter[str]) -> bool:
    """Say whether a text lives on in these words."""
    eigen = woorden_in([tekst])
    return (eigen & woorden).total() * 3 > eigen.total() * 2


def woorden_in(teksten: Iterable[str]) -> Counter[str]:
    """Return the words of some texts; of a text without words: what stands there."""
    samen = Counter[str]()
    for tekst in teksten:
        heel = unicodedata.normalize("NFC", tekst).casefold()
        samen.update(_WOORD.findall(heel) or [heel])
    return samen
