"""A table as text: folded into a terminal, aligned columns for everything else.

A word is never broken in a terminal: a kenmerk must be copied whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rao_cli.cli import scherm, tekens

_TUSSEN: Final = "  "
#: A column of words keeps this much when the screen is too narrow for all of it.
_REDELIJK: Final = 14
#: A last column that is narrower than this goes below its row.
_LAATSTE: Final = 24


def uitgelijnd(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """One line per row, columns aligned, nothing cut off."""
    tabel = _cellen(koppen, rijen)
    return "".join(f"{regel}\n" for rij in tabel for regel in _regels(rij, _natuurlijk(tabel)))


def getekend(koppen: Sequence[str], rijen: Iterable[Sequence[str]], *, kleur: bool) -> str:
    """As wide as the screen; folded between words, the last column below when that is shorter."""
    tabel, ruimte = _cellen(koppen, rijen), scherm.breedte()
    blokken = _naast(tabel, ruimte)
    if blokken is None or any(len(blok) > 1 for blok in blokken):
        eronder = _eronder(tabel, ruimte)
        if blokken is None or sum(map(len, eronder[1:])) < sum(map(len, blokken[1:])):
            blokken = eronder
    kop, *rest = blokken
    streep = "─" * min(ruimte, max(tekens.breedte_van(r) for blok in blokken for r in blok) or 1)
    kop = [f"\x1b[1m{regel}\x1b[0m" for regel in kop] if kleur else kop
    return "".join(f"{regel}\n" for blok in ([*kop, streep], *rest) for regel in blok)


def _cellen(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> list[list[str]]:
    return [[tekens.in_een_regel(cel) for cel in rij] for rij in (koppen, *rijen)]


def _natuurlijk(tabel: list[list[str]]) -> list[int]:
    return [max(map(tekens.breedte_van, kolom)) for kolom in zip(*tabel, strict=True)]


def _naast(tabel: list[list[str]], ruimte: int) -> list[list[str]] | None:
    """Return the lines of each row with all columns beside each other; None when it is too narrow.

    The last column, which mostly holds the text, gets what the others leave.
    """
    alles = _natuurlijk(tabel)
    over = ruimte - len(_TUSSEN) * (len(alles) - 1)
    if sum(alles) <= over:
        return [list(_regels(rij, alles)) for rij in tabel]
    for minstens in (_REDELIJK, 0):
        smal = _smal(tabel, alles, minstens)[:-1]
        if over - sum(smal) >= min(_LAATSTE, alles[-1]):
            breedtes = _verdeel(smal, alles, over - sum(smal))
            return [list(_regels(rij, breedtes)) for rij in tabel]
    return None


def _eronder(tabel: list[list[str]], ruimte: int) -> list[list[str]]:
    """Return the lines of each row with the last column below the others."""
    links, breed = [rij[:-1] for rij in tabel], ruimte - len(_TUSSEN)
    boven = _naast(links, ruimte) if links[0] else None
    boven = boven or [list(_regels(rij, _natuurlijk(links))) if rij else [] for rij in links]
    onder = ([_TUSSEN + r for r in _vouw(rij[-1], breed) if r] for rij in tabel)
    return [[*eerst, *daarna] for eerst, daarna in zip(boven, onder, strict=True)]


def _verdeel(smal: list[int], alles: list[int], over: int) -> list[int]:
    """Return the widths; what the last column does not need goes to the first that can use it."""
    rest = max(over - alles[-1], 0)
    breedtes = []
    for breed, vol in zip(smal, alles, strict=False):
        erbij = min(rest, vol - breed)
        rest -= erbij
        breedtes.append(breed + erbij)
    return [*breedtes, min(over, alles[-1])]


def _smal(tabel: list[list[str]], alles: list[int], minstens: int) -> list[int]:
    """Return how narrow each column may be: its longest word fits."""
    return [
        min(breed, max([minstens, *(tekens.breedte_van(w) for cel in kolom for w in cel.split())]))
        for breed, kolom in zip(alles, zip(*tabel, strict=True), strict=True)
    ]


def _regels(rij: list[str], breedtes: list[int]) -> Iterator[str]:
    """Yield the lines of one row."""
    cellen = [_vouw(cel, breed) for cel, breed in zip(rij, breedtes, strict=True)]
    for nummer in range(max(map(len, cellen))):
        delen = (cel[nummer] if nummer < len(cel) else "" for cel in cellen)
        yield _TUSSEN.join(
            deel + " " * (breed - tekens.breedte_van(deel))
            for deel, breed in zip(delen, breedtes, strict=True)
        ).rstrip()


def _vouw(cel: str, breed: int) -> list[str]:
    """Fold between words; a word that is wider than the column sticks out."""
    if tekens.breedte_van(cel) <= breed:
        return [cel]
    regels = [""]
    for woord in cel.split():
        samen = f"{regels[-1]} {woord}".lstrip()
        if not regels[-1] or tekens.breedte_van(samen) <= breed:
            regels[-1] = samen
        else:
            regels.append(woord)
    return regels
