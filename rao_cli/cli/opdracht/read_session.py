"""What a command that only looks works in: its fields are the options of every such command."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rao_cli.cli import options
from rao_cli.cli.terminal import uitvoer

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand
    from rao_cli.workflow.tonen.bekijken import Lading


@dataclass(frozen=True, kw_only=True)
class ReadSession:
    """Where somebody looks, on which day, and whether a program does."""

    als_json: options.AlsJson = False
    register_map: options.RegisterOptie
    vandaag: options.Vandaag

    def bekijk(self) -> "tuple[Stand, Lading]":
        """Read the register as it lies there; RaoError when it cannot be read at all."""
        from rao_cli.workflow.tonen.bekijken import bekijk

        stand, lading = bekijk(self.register_map, self.vandaag)
        for zin in lading.heel.verslag:
            uitvoer.meld(zin)
        self.meld_nieuwer(lading)
        return stand, lading

    def meld_nieuwer(self, lading: "Lading") -> None:
        """Say that a newer rao made this register, and so knows more of it."""
        from rao_cli.workflow.tonen.bekijken import nieuwer_melding

        if (melding := nieuwer_melding(lading)) is not None:
            uitvoer.meld(melding)

    def meld_onleesbaar(self, lading: "Lading") -> None:
        """Say which files could not be read, and so are not in what was shown."""
        from rao_cli.workflow.tonen.bekijken import onleesbaar_melding

        if (melding := onleesbaar_melding(lading)) is not None:
            uitvoer.meld(melding)
