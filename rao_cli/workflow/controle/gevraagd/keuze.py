"""Which rules somebody wants to hear of: `--kies` and `--negeer`.

What is chosen is a question, what is ignored a promise to be silent.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from rao_cli.model.controle import Geaccepteerd
from rao_cli.model.melding import Melding
from rao_cli.model.taal import opsomming


class Regelkeuze(NamedTuple):
    """Codes, or their first letters, as rao writes them; without any everything is told."""

    kies: tuple[str, ...] = ()
    negeer: tuple[str, ...] = ()
    #: What is told all the same, whoever ignores it.
    altijd: frozenset[str] = frozenset()

    @property
    def is_alles(self) -> bool:
        """Whether nothing is left out."""
        return not (self.kies or self.negeer)

    @property
    def woorden(self) -> list[str]:
        """Return the options that ask this again."""
        kies = (("--kies", code) for code in self.kies)
        negeer = (("--negeer", code) for code in self.negeer)
        return [woord for paar in (*kies, *negeer) for woord in paar]

    @property
    def zin(self) -> str:
        """Say what is left out; nothing when that is nothing."""
        alleen = f"Hier staan alleen de regels {opsomming(self.kies)}." if self.kies else ""
        weg = f"De regels {opsomming(self.negeer)} staan er niet bij." if self.negeer else ""
        return f"{alleen} {weg}".strip()

    def noemt(self, code: str) -> bool:
        """Say whether somebody wants to hear of a rule."""
        if self.kies and not code.startswith(self.kies):
            return False
        return code in self.altijd or not (self.negeer and code.startswith(self.negeer))

    def houd(self, meldingen: Iterable[Melding]) -> list[Melding]:
        """Return the findings that are told."""
        return [melding for melding in meldingen if self.noemt(melding.code)]

    def houd_geaccepteerd(self, gevonden: Iterable[Geaccepteerd]) -> list[Geaccepteerd]:
        """Return what somebody accepted of the same rules."""
        return [een for een in gevonden if self.noemt(een.melding.code)]


ALLES: Final = Regelkeuze()
