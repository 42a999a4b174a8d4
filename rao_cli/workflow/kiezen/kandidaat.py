"""One thing that can be chosen, and which things fit what a person typed."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from rao_cli.model.getypt.schrijfwijze import vergeef


class Kandidaat(NamedTuple):
    """A kenmerk or key with what it is about; `staat` is how far it is.

    `ook` are other names that it goes by: a day in words, a key without its kind, a full name.
    """

    waarde: str
    wat: str = ""
    bij: str = ""
    staat: str = ""
    ook: tuple[str, ...] = ()

    @property
    def namen(self) -> tuple[str, ...]:
        """Every name that it goes by."""
        return (self.waarde, *self.ook)

    @property
    def uitleg(self) -> str:
        """What it is about, in one line."""
        over = " ".join(self.wat.split())
        return f"{over} ({self.bij})" if over and self.bij else over or self.bij


class Bedoeld(NamedTuple):
    """What fits; `voluit` when it was typed in full, but for its case."""

    kandidaten: tuple[Kandidaat, ...]
    voluit: bool = False


_Toets = Callable[[str, str], bool]
#: What fits better goes first: of the first of these that anything passes, all are meant.
_TOETSEN: Final[tuple[tuple[bool, _Toets], ...]] = (
    (True, lambda naam, getypt: naam == getypt),
    (True, lambda naam, getypt: naam.casefold() == getypt.casefold()),
    (False, lambda naam, getypt: vergeef(naam) == vergeef(getypt)),
    (False, lambda naam, getypt: naam.casefold().startswith(getypt.casefold())),
    (False, lambda naam, getypt: vergeef(naam).startswith(vergeef(getypt))),
)


def bedoeld(getypt: str, kandidaten: Sequence[Kandidaat]) -> Bedoeld:
    """Return which of these a typed kenmerk, key or beginning means; nothing when none fits."""
    kaal = getypt.strip()
    for voluit, toets in _TOETSEN if vergeef(kaal) else ():
        passend = [k for k in kandidaten if any(toets(naam, kaal) for naam in k.namen)]
        if passend:
            return Bedoeld(tuple(_elk_een_keer(passend)), voluit)
    return Bedoeld(())


def met_deel(getypt: str, kandidaten: Sequence[Kandidaat]) -> tuple[Kandidaat, ...]:
    """Return which of these have a kenmerk that begins so behind its first letters (`Z-`)."""
    kaal = getypt.strip().casefold()
    passend = (k for k in kandidaten if k.waarde.casefold().partition("-")[2].startswith(kaal))
    return tuple(_elk_een_keer(passend)) if kaal else ()


def met_woord(getypt: str, kandidaten: Sequence[Kandidaat]) -> tuple[Kandidaat, ...]:
    """Return which of these have a word that begins so in their kenmerk or what they are about."""
    begin = re.compile(rf"(?<!\w){re.escape(getypt.strip())}", re.IGNORECASE)
    return tuple(een for een in kandidaten if begin.search(f"{een.waarde} {een.uitleg}"))


def _elk_een_keer(kandidaten: Iterable[Kandidaat]) -> Iterable[Kandidaat]:
    return {een.waarde: een for een in kandidaten}.values()
