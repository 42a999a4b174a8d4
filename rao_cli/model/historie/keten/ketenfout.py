"""What a check of the history says: what is wrong, what is only told, what nobody can know."""

from typing import Literal, NamedTuple

import msgspec

#: Kinds of trouble; permanent, for programs read them.
Ketenfoutsoort = Literal[
    "handeling",
    "betreft",
    "onderwerp",
    "wijziging",
    "ongedaan",
    "status",
    "vastgesteld",
    "stuk",
    "gesloten",
    "dag",
    "verdwenen",
    "kenmerk",
    "klok",
    "handtekening",
    "ondertekenaars",
    "beschadigd",
    "begin",
    "anker",
    "samen",
    "gewist",
]


class Ketenfout(NamedTuple):
    """One thing that is wrong in a step: the kind, the sentence, and the file (or nothing)."""

    soort: Ketenfoutsoort
    tekst: str
    bestand: str = ""


class Deedminder(Ketenfout):
    """A step did less than it says: it hides nothing, and that is all a wiping can cause."""

    __slots__ = ()


class Stapverslag(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the history, and what is wrong with it."""

    commit: str
    onderwerp: str
    #: As git says it: nobody proved it, unless `ondertekend_door` is filled.
    auteur: str
    datum: str
    #: What rao did; empty for what a person made with git.
    handeling: str
    met_de_hand: bool
    ondertekend_door: str = ""
    vondsten: tuple[Ketenfout, ...] = ()


class Ketenverslag(msgspec.Struct, frozen=True, kw_only=True):
    """The report of a whole history."""

    stappen: tuple[Stapverslag, ...]
    #: What was wrong with the history as a whole, such as an anchor that is not in it.
    vondsten: tuple[Ketenfout, ...]
    gecontroleerd: tuple[str, ...]
    niet_te_controleren: tuple[str, ...]

    @property
    def aantal(self) -> int:
        """How much is wrong."""
        return len(self.vondsten) + sum(len(stap.vondsten) for stap in self.stappen)
