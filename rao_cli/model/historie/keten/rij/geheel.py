"""A row of steps that `rao sync` played anew, as a whole."""

from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN

#: These are no acts of the consultation: what they may change, nothing says.
_GEEN_DAAD: Final = frozenset({"", "bewaar", "herstel", "ongedaan", "sync"})


class Rijgeheel(NamedTuple):
    """A whole row: what it changed in what was shared, and since its maker began."""

    op: Ketenovergang
    sinds_begin: Ketenovergang
    handelingen: Collection[str]
    #: Everything that its steps name.
    betreft: frozenset[str]
    #: Files in which a person typed something as the two came together.
    eigen: frozenset[str]

    @property
    def daden(self) -> list[str]:
        """The acts that its maker did."""
        return daden_in(self.handelingen)


def daden_in(handelingen: Iterable[str]) -> list[str]:
    """Return which of some words are acts that change no more than their own places."""
    return sorted({een for een in handelingen if een in HANDELINGEN} - _GEEN_DAAD)
