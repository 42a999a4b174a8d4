"""How wide the columns of a table are: as a browser does it, so that paper looks like screen."""

from collections.abc import Iterable, Sequence
from typing import Final

from rao_cli.documents.formats.blokken import Papiertabel, platte_tekst

#: A longer word is broken rather than given a column of its own.
_LANGSTE_WOORD: Final = 26.0
#: A short text (a day, a kenmerk, who) stays on one line where there is room.
_KORT: Final = 20.0
#: One long text does not push the others aside.
_LANGSTE_TEKST: Final = 120.0
#: So much of the page is left to share out among long texts, or a short text is broken too.
_VOOR_PROZA: Final = 0.15
#: What stands around the words of a cell.
_RAND: Final = 3.5
#: A capital takes more room than a small letter, a blank, hyphen or point less; a heading is bold.
_BREED: Final = 1.6
_GEWOON: Final = 1.1
_SMAL: Final = 0.65
_VET: Final = 1.12


def kolombreedtes(tabel: Papiertabel, letters: float) -> tuple[float, ...]:
    """Return the share of each column of a page on which so many letters stand beside each other.

    No column is narrower than its longest word. What is left goes to who has most to say.
    """
    kolommen = [*zip(tabel.kop, *tabel.rijen, strict=True)]
    teksten = [[platte_tekst(regel) for regel in kolom] for kolom in kolommen]
    woorden = [_breedste([cel.split() for cel in kolom], _LANGSTE_WOORD) for kolom in teksten]
    breedst = [_breedste([cel.split("\n") for cel in kolom], _LANGSTE_TEKST) for kolom in teksten]
    paren = zip(breedst, woorden, strict=True)
    smalst = [breed if breed <= _KORT + _RAND else woord for breed, woord in paren]
    if sum(smalst) > letters * (1 - _VOOR_PROZA):
        smalst = woorden
    breedtes = breedst if sum(breedst) <= letters else _verdeeld(smalst, breedst, letters)
    return tuple(breedte / sum(breedtes) for breedte in breedtes)


def _verdeeld(smalst: Sequence[float], breedst: Sequence[float], letters: float) -> list[float]:
    """Give each what it must have, and share out the rest as each would like to have."""
    over = letters - sum(smalst)
    wensen = [wil - moet for wil, moet in zip(breedst, smalst, strict=True)]
    if over <= 0 or not sum(wensen):
        return [*smalst]
    paren = zip(smalst, wensen, strict=True)
    return [moet + over * wens / sum(wensen) for moet, wens in paren]


def _breedste(cellen: Iterable[Iterable[str]], hoogstens: float) -> float:
    """Return how wide the widest piece of a column is; the first cell is its heading."""
    kop, *rest = (max(map(_breedte, delen), default=0.0) for delen in cellen)
    return min(hoogstens, max((kop * _VET, *rest))) + _RAND


def _breedte(tekst: str) -> float:
    return sum(_BREED if t.isupper() else _GEWOON if t.isalnum() else _SMAL for t in tekst)
