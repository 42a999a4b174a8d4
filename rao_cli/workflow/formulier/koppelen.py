"""Which item of a list of the register an item of a form is: by its text, not by its number.

Others may have put in, taken away or moved items since the form went out; a text of the form must
not come in another item.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.model.formulier.anker import tekstcode

_LEEG: Final = tekstcode("")
#: The code of each field of an item; None is a field that is not there.
Codes = tuple[str | None, ...]


class Sleuf(msgspec.Struct, frozen=True):
    """An item of a form: what stood in its fields when the form was made, and what stands now."""

    nummer: int
    basis: Codes
    nu: Codes

    @property
    def was_gevuld(self) -> bool:
        """Whether the register had an item here when the form was made."""
        return _zegt_iets(self.basis)

    @property
    def is_gevuld(self) -> bool:
        """Whether anything stands in it now."""
        return _zegt_iets(self.nu)

    @property
    def is_los(self) -> bool:
        """Whether nobody knows what stood here: it has no anchor."""
        return all(code is None for code in self.basis)

    @property
    def is_veranderd(self) -> bool:
        """Whether somebody changed a field that is still there."""
        paren = zip(self.basis, self.nu, strict=True)
        return any(nu not in {None, basis or _LEEG} for basis, nu in paren)


def koppel(
    sleuven: Sequence[Sleuf], items: Sequence[Codes], *, op_nummer: bool = False
) -> dict[int, int]:
    """Return the item of the register for each item of a form that has one, by its number.

    `op_nummer`: the items were made of such a form before; what is changed since, has its number.
    """
    gevuld = [sleuf for sleuf in sleuven if sleuf.is_gevuld]
    if len(gevuld) == len(items) and all(
        _past(sleuf.nu, item) for sleuf, item in zip(gevuld, items, strict=True)
    ):
        return {sleuf.nummer: nummer for nummer, sleuf in enumerate(gevuld)}
    paren: dict[int, int] = {}
    _neem(paren, [s for s in sleuven if s.was_gevuld], items, lambda s: s.basis)
    _neem(paren, gevuld, items, lambda s: s.nu)
    _neem_gelijkend(paren, sleuven, items, nieuwe=op_nummer)
    evenveel = len(items) == sum(sleuf.was_gevuld for sleuf in sleuven)
    for sleuf in sleuven:
        zelf = (sleuf.is_los or op_nummer) and sleuf.is_gevuld
        kan = (sleuf.was_gevuld and evenveel) or zelf
        if kan and sleuf.nummer not in paren and sleuf.nummer in _vrij(paren, items):
            paren[sleuf.nummer] = sleuf.nummer
    return paren


def _neem(
    paren: dict[int, int],
    sleuven: Sequence[Sleuf],
    items: Sequence[Codes],
    codes: Callable[[Sleuf], Codes],
) -> None:
    """Pair what is equal: first at the same number, then wherever it is."""
    for zelfde_nummer in (True, False):
        for sleuf in sleuven:
            if sleuf.nummer in paren:
                continue
            vrij = _vrij(paren, items)
            kan = [n for n in vrij if not zelfde_nummer or n == sleuf.nummer]
            gelijk = (n for n in kan if _past(codes(sleuf), items[n]))
            if (nummer := next(gelijk, None)) is not None:
                paren[sleuf.nummer] = nummer


def _neem_gelijkend(
    paren: dict[int, int], sleuven: Sequence[Sleuf], items: Sequence[Codes], *, nieuwe: bool
) -> None:
    """Pair what has most in common, of what was on the form and has something in common.

    `nieuwe`: also of what was not on it.
    """
    while True:
        kansen = {
            (_gemeen(sleuf, items[n]), n == sleuf.nummer, -n, -sleuf.nummer)
            for sleuf in sleuven
            if (sleuf.was_gevuld or nieuwe) and sleuf.nummer not in paren
            for n in _vrij(paren, items)
        }
        beste = max(kansen, default=(0, False, 0, 0))
        if not beste[0]:
            return
        paren[-beste[3]] = -beste[2]


def _vrij(paren: Mapping[int, int], items: Sequence[Codes]) -> list[int]:
    bezet = set(paren.values())
    return [nummer for nummer in range(len(items)) if nummer not in bezet]


def _gemeen(sleuf: Sleuf, item: Codes) -> int:
    """Count the fields that say the same, then or now."""
    return sum(
        code not in {None, _LEEG} and code in {toen, nu}
        for code, toen, nu in zip(item, sleuf.basis, sleuf.nu, strict=True)
    )


def _past(codes: Codes, item: Codes) -> bool:
    """Say whether all fields that are there are those of an item, and one says something."""
    paren = [(code, een) for code, een in zip(codes, item, strict=True) if code is not None]
    return _zegt_iets(codes) and all(code == een for code, een in paren)


def _zegt_iets(codes: Codes) -> bool:
    return any(code not in {None, _LEEG} for code in codes)
