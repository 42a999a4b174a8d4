"""What one LKO reads names no zaak of another, also where a person typed its kenmerk (S11)."""

import re
from typing import Final

from rao_cli.documents.document import Document
from rao_cli.documents.namen import verberg_namen
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import ZAAK_IN_TEKST, zaak_kenmerk
from rao_cli.model.stand import Stand

VREEMD: Final = "een zaak van een ander LKO"


def zeg_verborgen(document: Document, voor: str) -> list[str]:
    """Return a sentence when a document left zaken out that are not of this reader."""
    if not document.verborgen:
        return []
    wat = f"een tekst noemt {opsomming(document.verborgen)}, en dat is niet van {voor}."
    return [f"Let op: {wat} In {document.naam} staat daarvoor: {VREEMD}."]


class Verberger:
    """Hides names of members, and zaken that an LKO did not bring in; keeps what it hid."""

    def __init__(self, stand: Stand, lko: str | None) -> None:
        """Without an LKO, as for the Deelberaad, every zaak may be named."""
        self._namen = verberg_namen(stand.register)
        self._stand = stand
        self._lko = lko
        self.verborgen: dict[str, None] = {}

    def __call__(self, tekst: str) -> str:
        """Return a text without them."""
        tekst = self._namen(tekst)
        return tekst if self._lko is None else ZAAK_IN_TEKST.sub(self._vervang, tekst)

    def _vervang(self, vondst: re.Match[str]) -> str:
        zaak = zaak_kenmerk(vondst)
        plekken = self._stand.zaken_op_kenmerk.get(zaak, ())
        if any(plek.lijst.afzender == self._lko for plek in plekken):
            return vondst[0]
        self.verborgen[zaak] = None
        return VREEMD
