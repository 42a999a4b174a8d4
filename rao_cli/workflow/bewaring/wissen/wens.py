"""What is to be wiped: how it is found in a file of the register, in a text, in a name."""

from typing import Protocol

import msgspec

from rao_cli.model.bewaring.zoektekst import Zoektekst
from rao_cli.workflow.bewaring.wissen.yamltekst import wis_in_yaml


class Wiswens(Protocol):
    """Says of each text of a repository how it becomes. Paths are those of before."""

    @property
    def wijze(self) -> str:
        """What is wiped, in kind: `tekst`, `zaak` and so on."""

    def in_register(self, pad: str, tekst: str) -> str:
        """Wipe in a file of YAML."""

    def in_tekst(self, pad: str, tekst: str) -> str:
        """Wipe in any other text."""

    def in_naam(self, naam: str) -> str:
        """Wipe in the name of a file, a folder, a branch or a label."""

    def in_woorden(self, tekst: str) -> str:
        """Wipe in what was said with a step, and in who made it."""

    def raakt(self, pad: str, tekst: str) -> bool:
        """Say whether it stands in a file of another program, which is wiped as a whole."""

    def raakt_stuk(self, tekst: str) -> bool:
        """Say whether it stands in a paper that rao made, and can make anew."""


class Tekstwens(msgspec.Struct, frozen=True):
    """Texts that are wiped wherever they stand."""

    zoek: Zoektekst
    wijze: str = "tekst"

    def in_register(self, pad: str, tekst: str) -> str:  # noqa: ARG002 - everywhere
        """Wipe in a file of YAML."""
        return wis_in_yaml(tekst, self.zoek) if self.zoek.raakt(tekst) else tekst

    def in_tekst(self, pad: str, tekst: str) -> str:  # noqa: ARG002 - everywhere
        """Wipe in any other text."""
        return self.zoek.vervang(tekst)

    def in_naam(self, naam: str) -> str:
        """Wipe in a name."""
        return self.zoek.vervang(naam)

    def in_woorden(self, tekst: str) -> str:
        """Wipe in what was said with a step."""
        return self.zoek.vervang(tekst)

    def raakt(self, pad: str, tekst: str) -> bool:  # noqa: ARG002 - everywhere
        """Say whether it stands in a file of another program."""
        return self.zoek.raakt(tekst)

    def raakt_stuk(self, tekst: str) -> bool:
        """Say whether it stands in a paper that rao made."""
        return self.zoek.raakt(tekst)
