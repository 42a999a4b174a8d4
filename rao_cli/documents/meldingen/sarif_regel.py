"""The card of a rule as SARIF tells it: what it asks, why, and a wrong and a right example."""

import re
from collections.abc import Mapping
from typing import Any, Final

from rao_cli.documents.meldingen.tekens import zichtbaar
from rao_cli.model.controle.verslag import Kaart
from rao_cli.model.melding import Ernst, zwaarste

NIVEAU: Final[Mapping[Ernst, str]] = {
    "fout": "error",
    "waarschuwing": "warning",
    "aandachtspunt": "note",
}
_HEK: Final = re.compile("`{3,}")


def maak_regel(code: str, kaart: Kaart | None) -> dict[str, Any]:
    """Return a reportingDescriptor; of a rule without a card only its code is known."""
    if kaart is None:
        return {"id": code}
    regel: dict[str, Any] = {"id": code}
    if kaart.titel:
        regel["shortDescription"] = {"text": zichtbaar(kaart.titel)}
    if kaart.reden:
        regel["fullDescription"] = {"text": zichtbaar(kaart.reden)}
    if tekst := _hulp(kaart):
        regel["help"] = {"text": tekst, "markdown": _hulp(kaart, markdown=True)}
    regel["defaultConfiguration"] = {"level": NIVEAU[_ernst(kaart)]}
    regel["properties"] = {"bron": list(kaart.bron), "ernst": dict(kaart.ernst)}
    return regel


def _ernst(kaart: Kaart) -> Ernst:
    """Return the severity while a zaak is on an agenda; each result tells its own."""
    gewoon = kaart.ernst.get("behandeling")
    return gewoon or zwaarste("aandachtspunt", *kaart.ernst.values())


def _hulp(kaart: Kaart, *, markdown: bool = False) -> str:
    nadruk = "**" if markdown else ""
    blok = _codeblok if markdown else str
    alineas = [
        kaart.reden,
        kaart.hint and f"{nadruk}Doe:{nadruk} {kaart.hint}",
        kaart.fout and f"{nadruk}Fout:{nadruk}\n\n{blok(kaart.fout)}",
        kaart.goed and f"{nadruk}Goed:{nadruk}\n\n{blok(kaart.goed)}",
        kaart.bron and f"{nadruk}Bron:{nadruk} {', '.join(kaart.bron)}",
    ]
    return zichtbaar("\n\n".join(alinea for alinea in alineas if alinea))


def _codeblok(tekst: str) -> str:
    """Return a fenced block; the fence is longer than any in the text."""
    langste = max((len(hek) for hek in _HEK.findall(tekst)), default=2)
    hek = "`" * (langste + 1)
    return f"{hek}yaml\n{tekst}\n{hek}"
