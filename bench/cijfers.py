"""The same register full of numbers: what a region types that looks like data of a person.

The names of the LKOs end in digits, so each kenmerk of a list does; every long text holds an
amount, a date, a time and a number of a letter. Two findings per list, of which a reader must know
where they stand: a text that is cut off by a # (VRM23), and a LKO that was not there yet (VRB29).
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

_LKO: Final = re.compile(r"\b(ter-apel|assen|delfzijl|emmen|musselkanaal)\b")
_RIJ: Final = re.compile(r"\{naam: (LKO [\w-]+),")
_NUMMER: Final = re.compile(r"\((\d+)\)")
_VRAAG: Final = "vraag: Wie begeleidt het gezin tot het vertrek?"


def met_cijfers(bestanden: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file, with numbers in both."""
    for pad, tekst in bestanden:
        nieuw = _LKO.sub(r"\1-101", tekst)
        nieuw = _RIJ.sub(r"{naam: \1 101, van: 2100-01-01,", nieuw)
        nieuw = _NUMMER.sub(_getallen, nieuw)
        nieuw = nieuw.replace(_VRAAG, "vraag: Wie begeleidt zaak # 3 tot het vertrek?", 1)
        yield _LKO.sub(r"\1-101", pad), nieuw


def _getallen(gevonden: re.Match[str]) -> str:
    """Return the number of a sentence as an amount, beside a paragraph, a day and a time."""
    getal = int(gevonden[1])
    dag = f"{getal % 28 + 1} maart 20{getal % 20 + 10}"
    bedrag = f"{getal % 89 + 1}.{getal % 900 + 100} euro"
    return f"(punt {getal % 9 + 1}.{getal % 7} van {dag} om 10.30 uur; {bedrag})"
