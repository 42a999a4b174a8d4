"""Which item of one list is which item of another: by what identifies it, or by what it says."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from rao_cli.model.samen.waarden import Waarde, kanoniek

#: What identifies an item of a list; the fields of the file forms are in `model/soorten`.
_KENMERK: Final[Mapping[str, tuple[str, ...]]] = {
    "agendapunten": ("id",),
    "bewaren": ("categorie",),
    "gedeeld_met": ("regio",),
    "lko_dagen": ("datum",),
    "reces": ("van",),
    "secretaris": ("van",),
    "vasthouden": ("wat",),
    "verhuisd": ("op",),
    "verplaatst": ("van",),
    "voorzitter": ("van",),
}
#: Lists of texts: there a changed line is no other one.
TEKSTLIJSTEN: Final = frozenset({"voordelen", "nadelen", "toelating"})
#: So much of an item must be the same to be that item, changed.
_GELIJK: Final = 0.5


def kenmerk_in(veld: str, deel: Waarde) -> str | None:
    """Return what identifies an item of a list; None when nothing does."""
    if not isinstance(deel, dict):
        return deel if isinstance(deel, str) and veld not in TEKSTLIJSTEN else None
    delen = [deel.get(naam) for naam in _KENMERK.get(veld, ())]
    woorden = [woord for woord in delen if isinstance(woord, str)]
    return " ".join(woorden) if woorden and len(woorden) == len(delen) else None


def koppel(veld: str, basis: Sequence[Waarde], kant: Sequence[Waarde]) -> list[int | None]:
    """Return for each item of a side its place in the base; None: it is new."""
    namen = [kenmerk_in(veld, deel) for deel in basis]
    eigen = [kenmerk_in(veld, deel) for deel in kant]
    if _uniek(namen) and _uniek(eigen):
        plek = {naam: nummer for nummer, naam in enumerate(namen)}
        return [plek.get(naam) for naam in eigen]
    return _koppel_gelijkend(basis, kant)


def _uniek(namen: Sequence[str | None]) -> bool:
    return None not in namen and len({*namen}) == len(namen)


def _koppel_gelijkend(basis: Sequence[Waarde], kant: Sequence[Waarde]) -> list[int | None]:
    was, wordt = [kanoniek(deel) for deel in basis], [kanoniek(deel) for deel in kant]
    uit: list[int | None] = [None] * len(kant)
    stappen = difflib.SequenceMatcher(None, was, wordt, autojunk=False).get_opcodes()
    for soort, van, _, begin, eind in stappen:
        if soort == "equal":
            uit[begin:eind] = range(van, van + eind - begin)
    _vul(uit, len(basis), lambda i, j: was[i] == wordt[j])  # it only moved
    for soort, van, tot, begin, eind in stappen:
        if soort == "replace" and tot - van == eind - begin:
            _vul_rechtop(uit, van, range(begin, eind))
    _vul(uit, len(basis), lambda i, j: _lijkt(basis[i], kant[j]))
    return uit


def _vul_rechtop(uit: list[int | None], van: int, plekken: range) -> None:
    """So many lines for so many others: each is the one that stood there."""
    for nummer, plek in enumerate(plekken, van):
        if uit[plek] is None and nummer not in uit:
            uit[plek] = nummer


def _vul(uit: list[int | None], aantal: int, past: Callable[[int, int], bool]) -> None:
    over = [nummer for nummer in range(aantal) if nummer not in uit]
    for plek, gevonden in enumerate(uit):
        nummer = next((i for i in over if past(i, plek)), None) if gevonden is None else None
        if nummer is not None:
            uit[plek] = nummer
            over.remove(nummer)


def _lijkt(een: Waarde, ander: Waarde) -> bool:
    if not (isinstance(een, dict) and isinstance(ander, dict)):
        return False
    zelfde = sum(1 for naam, waarde in een.items() if ander.get(naam) == waarde)
    return zelfde >= _GELIJK * max(len(een), len(ander), 1)
