"""Styles and lists of LibreOffice: what a paragraph is called, and how its lists are numbered."""

from typing import Final
from xml.etree.ElementTree import Element

import msgspec

from rao_cli.store.formulier.kantoor.boom import alle, getal, lokaal, waarde
from rao_cli.store.formulier.kantoor.wordlijst import nummering

_VERST: Final = 20


class Odtstijlen(msgspec.Struct):
    """The styles of both parts of a file: `ouder` of a paragraph, and levels of lists by name."""

    ouder: dict[str, str] = msgspec.field(default_factory=dict)
    getoond: dict[str, str] = msgspec.field(default_factory=dict)
    niveaus: dict[tuple[str, int], Element] = msgspec.field(default_factory=dict)

    def voeg_toe(self, boom: Element | None) -> None:
        """Add the styles of a part."""
        for stijl in alle(boom, "style"):
            if waarde(stijl, "family") == "paragraph":
                self.ouder[waarde(stijl, "name")] = waarde(stijl, "parent-style-name")
                self.getoond[waarde(stijl, "name")] = waarde(stijl, "display-name")
        for lijst in alle(boom, "list-style"):
            for niveau in lijst:
                self.niveaus[waarde(lijst, "name"), getal(waarde(niveau, "level"))] = niveau

    def naam(self, stijl: str) -> str:
        """Return the name of a style that a person knows: `P12` is the one that it is based on."""
        for _ in range(_VERST):
            if not (stijl.startswith("P") and stijl[1:].isdigit()):
                break
            stijl = self.ouder.get(stijl, "")
        return self.getoond.get(stijl) or stijl.replace("_20_", " ")

    def begin(self, lijst: str, diep: int) -> int:
        """Return the number of the first item of a level."""
        return getal(waarde(self.niveaus.get((lijst, diep)), "start-value"), 1)

    def teken(self, lijst: str, diep: int, stand: int) -> str:
        """Return what stands before an item."""
        niveau = self.niveaus.get((lijst, diep))
        if niveau is None or lokaal(niveau) != "list-level-style-number":
            return "-"
        vorm = waarde(niveau, "num-format")
        return nummering(stand, vorm, waarde(niveau, "num-suffix")) if vorm else "-"
