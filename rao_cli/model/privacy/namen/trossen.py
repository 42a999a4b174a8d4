"""Words with a capital that stand near each other, where one of them may be a name.

Most lines of a text stand in every other text too, but for their digits, and of hardly any line one
of the words may be a name. So each line is looked at by itself, once; what is left is looked at in
its text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

import msgspec

from rao_cli.model.privacy.namen.groep import ERVOOR, VERST, hoofdletter
from rao_cli.model.privacy.namen.saai import kan_naam, kan_titel


class Naamregel(msgspec.Struct, frozen=True):
    """How far the words with a capital stand from both ends of a line.

    And whether one may be a name, or that depends on its digits.
    """

    kop: int
    staart: int
    kan: bool


_BEKEND: Final[dict[str, Naamregel]] = {}
#: Lines of texts that were looked at as a whole. A text can hold any number of lines.
_ONTMOET: Final = set[str]()
_MEESTE: Final = 20_000
#: What stands before a line, as far as that says anything: the end of another.
_VORIGE: Final = "#" * ERVOOR + "\n"


def trossen(
    tekst: str, regels: Sequence[str], *, ook_zonder_titel: bool
) -> Iterator[list[re.Match[str]]]:
    """Yield the words with a capital that stand near each other, where one of them may be a name.

    By the title before it, or by itself when that is asked too. Near is as far as one name or title
    reaches to the next. `regels` are the lines of the text, with 0 for each digit.
    """
    for begin, eind in _stukken(regels):
        for tros in _in_stuk(tekst, begin, eind):
            if (ook_zonder_titel or any(map(kan_titel, tros))) and any(
                kan_naam(tekst, vondst) for vondst in tros
            ):
                yield tros


def _beelden(regels: Sequence[str]) -> list[Naamregel] | None:
    """Return what is known of each line; None when most are new: then one look at all is less."""
    if len(regels) == 1:  # as what somebody types
        return None
    if len(_BEKEND) + len(_ONTMOET) > _MEESTE:
        _BEKEND.clear()
        _ONTMOET.clear()
    onbekend = {*regels}.difference(_BEKEND)
    nieuw = onbekend - _ONTMOET
    if 2 * len(nieuw) > len(regels):
        _ONTMOET.update(nieuw)
        return None
    _BEKEND.update((regel, _kijk(regel)) for regel in onbekend)
    return [*map(_BEKEND.__getitem__, regels)]


def _kijk(regel: str) -> Naamregel:
    """Look at one line; without such a word both its ends are far."""
    tekst = _VORIGE + regel
    vondsten = [*hoofdletter().finditer(tekst, len(_VORIGE))]
    if not vondsten:
        return Naamregel(len(regel), len(regel), kan=False)
    kop, staart = vondsten[0].start() - len(_VORIGE), len(tekst) - vondsten[-1].end()
    kan = any("0" in vondst[0] or kan_naam(tekst, vondst) for vondst in vondsten)
    return Naamregel(kop, staart, kan)


def _stukken(regels: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield begin and end of the stretches of whole lines in which there may be a name.

    What stands beside such a stretch is too far away to belong to it.
    """
    beelden = _beelden(regels)
    if beelden is None:
        yield 0, sum(map(len, regels)) + len(regels) - 1
        return
    levend = [nummer for nummer, beeld in enumerate(beelden) if beeld.kan]
    lengtes = [*accumulate(map(len, regels), initial=0)] if levend else []
    tot = 0  # the first line that was not yielded
    for nummer in levend:
        if nummer < tot:
            continue
        eerste = nummer
        while eerste > tot and beelden[eerste - 1].staart + beelden[eerste].kop < VERST:
            eerste -= 1
        tot = nummer + 1
        while tot < len(beelden) and beelden[tot - 1].staart + beelden[tot].kop < VERST:
            tot += 1
        yield lengtes[eerste] + eerste, lengtes[tot] + tot - 1


def _in_stuk(tekst: str, van: int, tot: int) -> Iterator[list[re.Match[str]]]:
    """Yield all words with a capital in one stretch of a text, those together that are near."""
    tros, eind = list[re.Match[str]](), van
    for vondst in hoofdletter().finditer(tekst, van, tot):
        begin, na = vondst.span()
        if begin - eind >= VERST and tros:
            yield tros
            tros = []
        tros.append(vondst)
        eind = na
    if tros:
        yield tros
