"""A table as text: drawn by rich for a terminal, aligned columns for everything else.

A word is never broken in a terminal: a kenmerk must be copied whole.
"""

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from rao_cli.cli.terminal import scherm, tekens

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

Rijen = list[list[str]]

_TUSSEN: Final = "  "
#: A column of words keeps this much on a narrow screen: a day with a time stays whole.
_REDELIJK: Final = 16
#: Such a column is not folded at all when the last one keeps a good line beside it.
_ONGEVOUWEN: Final = 30
_RUIM: Final = 36
#: A last column that is narrower than this goes below its row.
_LAATSTE: Final = 24


def uitgelijnd(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """One line per row, columns aligned, nothing cut off."""
    tabel = _cellen(koppen, rijen)
    breedtes = _natuurlijk(tabel)
    regels = (
        _TUSSEN.join(
            cel + " " * (breed - tekens.breedte_van(cel))
            for cel, breed in zip(rij, breedtes, strict=True)
        ).rstrip()
        for rij in tabel
    )
    return "".join(f"{regel}\n" for regel in regels)


def getekend(koppen: Sequence[str], rijen: Iterable[Sequence[str]], *, kleur: bool) -> str:
    """As wide as the screen; folded between words, the last column below when that is shorter."""
    tabel, ruimte = _cellen(koppen, rijen), scherm.breedte()
    naast, links = _breedtes(tabel, ruimte), [rij[:-1] for rij in tabel]
    if naast is not None and naast == _natuurlijk(tabel):
        return _teken(_naast(tabel, naast), ruimte, kleur=kleur)
    boven = _breedtes(links, ruimte) or _natuurlijk(links)
    eronder = _teken(
        _eronder(tabel, boven, ruimte),
        max(ruimte, _breedst(tabel, boven, ruimte)),
        kleur=kleur,
    )
    if naast is None:
        return eronder
    ernaast = _teken(_naast(tabel, naast), ruimte, kleur=kleur)
    # The head takes one line more there: what counts is the rows.
    return eronder if eronder.count("\n") - 1 < ernaast.count("\n") else ernaast


def _cellen(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> Rijen:
    return [[tekens.in_een_regel(cel) for cel in rij] for rij in (koppen, *rijen)]


def _natuurlijk(tabel: Rijen) -> list[int]:
    return [max(map(tekens.breedte_van, kolom)) for kolom in zip(*tabel, strict=True)]


def _breedtes(tabel: Rijen, ruimte: int) -> list[int] | None:
    """Return the widths with all columns beside each other; None when the screen is too narrow.

    The last column, which mostly holds the text, gets what the others leave.
    """
    alles = _natuurlijk(tabel)
    over = ruimte - len(_TUSSEN) * (len(alles) - 1)
    if sum(alles) <= over:
        return alles
    for minstens, ruim in ((_ONGEVOUWEN, _RUIM), (_REDELIJK, _LAATSTE), (0, _LAATSTE)):
        smal = _smal(tabel, alles, minstens)[:-1]
        if over - sum(smal) >= max(min(ruim, alles[-1]), _langste(tabel)):
            return _verdeel(smal, alles, over - sum(smal))
    return None


def _verdeel(smal: list[int], alles: list[int], over: int) -> list[int]:
    """Return the widths; what the last column does not need goes to the first that can use it."""
    rest = max(over - alles[-1], 0)
    breedtes = []
    for breed, vol in zip(smal, alles, strict=False):
        erbij = min(rest, vol - breed)
        rest -= erbij
        breedtes.append(breed + erbij)
    return [*breedtes, min(over, alles[-1])]


def _smal(tabel: Rijen, alles: list[int], minstens: int) -> list[int]:
    """Return how narrow each column may be: its longest word fits."""
    return [
        min(breed, max([minstens, *(tekens.breedte_van(w) for cel in kolom for w in cel.split())]))
        for breed, kolom in zip(alles, zip(*tabel, strict=True), strict=True)
    ]


def _langste(tabel: Rijen) -> int:
    """Return how wide the longest word of the last column is: that is never cut off."""
    return max((tekens.breedte_van(w) for rij in tabel for w in rij[-1].split()), default=0)


def _breedst(tabel: Rijen, boven: list[int], ruimte: int) -> int:
    """Return how wide a table is at least, with its last column below the others."""
    regels = _per_regel(boven, ruimte)
    breed = (_breed(boven[van:tot]) + (len(_TUSSEN) if van else 0) for van, tot in regels)
    return max([*breed, len(_TUSSEN) + _langste(tabel)])


def _naast(tabel: Rijen, breedtes: list[int]) -> "Table":
    """Return a table with a line under its head."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    getekende = Table(
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, len(_TUSSEN) - 1, 0, 0),
        header_style="bold",
    )
    for kop, breed in zip(tabel[0], breedtes, strict=True):
        getekende.add_column(Text(kop), width=breed)
    for rij in tabel[1:]:
        getekende.add_row(*map(Text, rij))
    return getekende


def _eronder(tabel: Rijen, breedtes: list[int], ruimte: int) -> "Table":
    """Return a table with the last column below the others, `ruimte` wide."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    rand = (0, max(0, _breedst(tabel, breedtes, ruimte) - ruimte), 0, len(_TUSSEN))
    breedste = max(
        min(_breed(breedtes), ruimte), *(rand[3] + tekens.breedte_van(rij[-1]) for rij in tabel)
    )
    getekende = Table.grid()
    for nummer, (*links, onder) in enumerate(tabel):
        stijl = "" if nummer else "bold"
        for van, tot in _per_regel(breedtes, ruimte):
            boven = Table.grid(padding=(0, len(_TUSSEN), 0, 0))
            for breed in breedtes[van:tot]:
                boven.add_column(width=breed, style=stijl)
            boven.add_row(*map(Text, links[van:tot]))
            if any(links[van:tot]):
                getekende.add_row(Padding(boven, (0, 0, 0, len(_TUSSEN) if van else 0)))
        if onder:
            getekende.add_row(Padding(Text(onder, stijl), rand))
        if not nummer:
            getekende.add_row(Text("─" * min(ruimte, breedste)))
    return getekende


def _per_regel(breedtes: list[int], ruimte: int) -> list[tuple[int, int]]:
    """Return which columns stand beside each other: the last as many as fit, the rest above."""
    regels: list[tuple[int, int]] = []
    tot = len(breedtes)
    while tot:
        van = tot - 1
        while van and (len(_TUSSEN) if van > 1 else 0) + _breed(breedtes[van - 1 : tot]) <= ruimte:
            van -= 1
        regels.insert(0, (van, tot))
        tot = van
    return regels


def _breed(breedtes: list[int]) -> int:
    """Return how wide columns are together."""
    return sum(breedtes) + len(_TUSSEN) * (len(breedtes) - 1)


def _teken(wat: "RenderableType", ruimte: int, *, kleur: bool) -> str:
    """Draw with rich; no line ends in blanks."""
    from rich.console import Console

    blad = io.StringIO()
    Console(
        file=blad,
        width=ruimte,
        force_terminal=kleur,
        color_system="standard" if kleur else None,
        legacy_windows=False,
    ).print(wat)
    return "\n".join(regel.rstrip() for regel in blad.getvalue().split("\n"))
