"""Put two changes of one text together, line by line; whose change is whose does not matter."""

import difflib
from collections.abc import Sequence
from typing import NamedTuple

from rao_cli.model.samen.waarden import Mogelijk


class Regelstuk(NamedTuple):
    """Lines `van` to `tot` of a text, and what stands there instead."""

    van: int
    tot: int
    regels: tuple[str, ...]

    def botst_met(self, ander: "Regelstuk") -> bool:
        """Say whether both change one line."""
        return self.van < ander.tot and ander.van < self.tot


def voeg_tekst_samen(basis: Mogelijk, ons: Mogelijk, hun: Mogelijk) -> str | None:
    """Put two changes of one text together; None when both changed one line, or all is new."""
    if not (isinstance(basis, str) and isinstance(ons, str) and isinstance(hun, str) and basis):
        return None
    was = basis.split("\n")
    een, twee = ({*_stukken(was, kant.split("\n"))} for kant in (ons, hun))
    anders = twee - een
    if any(stuk.botst_met(deel) for stuk in anders for deel in een - twee):
        return None
    uit: list[str] = []
    klaar = 0
    for stuk in sorted(een | anders):
        uit += [*was[klaar : stuk.van], *stuk.regels]
        klaar = stuk.tot
    return "\n".join([*uit, *was[klaar:]])


def _stukken(was: Sequence[str], wordt: Sequence[str]) -> list[Regelstuk]:
    stappen = difflib.SequenceMatcher(None, was, wordt, autojunk=False).get_opcodes()
    return [
        Regelstuk(van, tot, tuple(wordt[begin:eind]))
        for soort, van, tot, begin, eind in stappen
        if soort != "equal"
    ]
