"""The text of a register file as rao writes it: head line, filled in values, read back at once."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Melding, Pad
from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.zaak.gewijzigd import gewijzigde_zaken, zelfde_loop
from rao_cli.store.yaml.loading import Bestand, load_bestand


def schemaregel(pad: str, soort: str) -> str:
    """Return the head line by which editors find the schema, relative to the file."""
    omhoog = "../" * pad.count("/")
    return f"# yaml-language-server: $schema={omhoog or './'}schemas/{soort}.schema.json"


class Vormfout(GebruiksFout):
    """A text that rao would not read back: `veld` is the key of the value that is wrong."""

    def __init__(self, pad: str, melding: Melding) -> None:
        zin = f"Zo kan {pad} niet worden bewaard. {melding.tekst}"
        super().__init__(zin, hint=melding.hint or "")
        self.veld = str(melding.pad[-1]) if melding.pad else ""
        self.waarom = melding.tekst


@lru_cache  # an act asks it three times of the same text
def keur(pad: str, tekst: str) -> Bestand:
    """Read back a text that rao is about to write; GebruiksFout when that cannot be done."""
    bestand = load_bestand(pad, tekst.encode())
    if bestand.meldingen:
        eerste = bestand.meldingen[0]
        raise Vormfout(pad, eerste)
    return bestand


def wat_wijzigt(
    teksten: Mapping[str, str], bestanden: Mapping[str, Bestand]
) -> list[tuple[str, Pad]]:
    """Return where it is written that a zaak changed, of the files that get these texts."""
    plekken: list[tuple[str, Pad]] = []
    for pad, tekst in teksten.items():
        was = bestanden[pad].ding if pad in bestanden else None
        if isinstance(was, Signaallijst) and was.status == "ontvangen":
            wordt = keur(pad, tekst).ding
            zaken = gewijzigde_zaken(was, wordt) if isinstance(wordt, Signaallijst) else ()
            plekken += [(pad, ("zaken", kenmerk, "gewijzigd_op")) for kenmerk in zaken]
    return plekken


def raakt_cijfers(
    teksten: Mapping[str, str], weg: Collection[str], bestanden: Mapping[str, Bestand]
) -> bool:
    """Say whether giving files these texts, and removing others, may change a figure."""
    if any(map(is_registerbestand, weg)):
        return True
    for pad in filter(is_registerbestand, teksten):
        was = bestanden[pad].ding if pad in bestanden else None
        wordt = keur(pad, teksten[pad]).ding
        if not (isinstance(was, Signaallijst) and isinstance(wordt, Signaallijst)):
            return True
        if not zelfde_loop(was, wordt):
            return True
    return False


def als_data(ding: msgspec.Struct) -> dict[str, Any]:
    """Return what is filled in, in the order of the fields: so it is written in a file."""
    return {s: w for s, w in msgspec.structs.asdict(ding).items() if w not in (None, [], {})}
