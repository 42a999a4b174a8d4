"""A paragraph while it is read: its text, and the stretches of it that have a name."""

from typing import Final

import msgspec

from rao_cli.model.formulier.kiestekst import zonder_kiestekst
from rao_cli.model.formulier.leesblok import Strook

#: A form has three bookmarks in a paragraph at most; more are not looked at.
_MEESTE: Final = 16


class Regelbouw(msgspec.Struct):
    """A text that grows. Bookmarks may begin in one paragraph and end in another."""

    delen: list[str] = msgspec.field(default_factory=list)
    lengte: int = 0
    open_: dict[str, tuple[str, int]] = msgspec.field(default_factory=dict)
    klaar: list[Strook] = msgspec.field(default_factory=list)
    besturing: list[Strook] = msgspec.field(default_factory=list)

    def zet(self, tekst: str) -> None:
        """Add a text."""
        self.delen.append(tekst)
        self.lengte += len(tekst)

    def begin(self, sleutel: str, naam: str) -> None:
        """Begin a bookmark here."""
        self.open_[sleutel] = (naam, self.lengte)

    def eind(self, sleutel: str) -> None:
        """End a bookmark here; one that began nowhere is none."""
        begonnen = self.open_.pop(sleutel, None)
        if begonnen and len(self.klaar) < _MEESTE:
            self.klaar.append(Strook(begonnen[0], begonnen[1], self.lengte))

    def bestuurd(self, naam: str, waar: tuple[int, int], *, toont_uitleg: bool) -> None:
        """Note the control that began at a place in parts and text; its own explanation goes."""
        deel, begin = waar
        tekst = zonder_kiestekst("".join(self.delen[deel:]), toont_uitleg=toont_uitleg)
        self.delen[deel:] = [tekst]
        self.lengte = begin + len(tekst)
        if len(self.besturing) < _MEESTE:
            self.besturing.append(Strook(naam, begin, self.lengte))

    @property
    def plek(self) -> tuple[int, int]:
        """Where it is now, in parts and in text."""
        return len(self.delen), self.lengte

    def neem(self) -> tuple[str, tuple[Strook, ...], tuple[Strook, ...]]:
        """Return text, bookmarks and controls, and begin anew.

        What is open ends here, and does not go on: a bookmark is found where it begins.
        """
        for sleutel in [*self.open_]:
            self.eind(sleutel)
        uit = "".join(self.delen), tuple(self.klaar), tuple(self.besturing)
        self.delen, self.lengte, self.klaar, self.besturing = [], 0, [], []
        return uit
