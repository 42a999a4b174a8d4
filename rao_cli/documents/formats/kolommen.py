"""How wide the columns of a table are: as a browser does it, so that paper looks like screen."""

from collections.abc import Iterable
from typing import Final

from rao_cli.documents.formats.blokken import Papiertabel, platte_tekst

#: So many letters of ordinary width stand beside each other on a page.
_BLADBREEDTE: Final = 86.0
#: A longer word is broken rather than given a column of its own.
_LANGSTE_WOORD: Final = 24.0
#: A short text (a day, a kenmerk, who) stays on one line where there is room.
_KORT: Final = 18.0
#: One long text does not push the others aside.
_LANGSTE_TEKST: Final = 120.0
#: What stands around the words of a cell.
_RAND: Final = 2.5
#: A capital takes more room than a small letter, a hyphen or point less.
_BREED: Final = 1.3
_SMAL: Final = 0.65


def kolombreedtes(tabel: Papiertabel) -> tuple[float, ...]:
    """Return the share of each column; together they are 1.

    No column is narrower than its longest word. What is left goes to who has most to say.
    """
    kolommen = [
        [platte_tekst(regel) for regel in kolom]
        for kolom in zip(tabel.kop, *tabel.rijen, strict=True)
    ]
    woorden = [min(_LANGSTE_WOORD, _breedste(_woorden(kolom))) + _RAND for kolom in kolommen]
    breedst = [min(_LANGSTE_TEKST, _breedste(_regels(kolom))) + _RAND for kolom in kolommen]
    korte = zip(breedst, woorden, strict=True)
    smalst = [breed if breed <= _KORT + _RAND else woord for breed, woord in korte]
    if sum(smalst) > _BLADBREEDTE:
        smalst = woorden
    over = _BLADBREEDTE - sum(smalst)
    if sum(breedst) <= _BLADBREEDTE:
        breedtes = breedst
    elif over <= 0:
        breedtes = smalst
    else:
        wensen = [wil - moet for wil, moet in zip(breedst, smalst, strict=True)]
        breedtes = [
            moet + over * wens / sum(wensen) for moet, wens in zip(smalst, wensen, strict=True)
        ]
    return tuple(breedte / sum(breedtes) for breedte in breedtes)


def _breedste(teksten: Iterable[str]) -> float:
    return max((_breedte(tekst) for tekst in teksten), default=0.0)


def _breedte(tekst: str) -> float:
    return sum(_BREED if t.isupper() else 1 if t.isalnum() else _SMAL for t in tekst)


def _woorden(kolom: Iterable[str]) -> Iterable[str]:
    return (woord for tekst in kolom for woord in tekst.split())


def _regels(kolom: Iterable[str]) -> Iterable[str]:
    return (regel for tekst in kolom for regel in tekst.split("\n"))
