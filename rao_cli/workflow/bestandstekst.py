"""The text of a register file as rao writes it: head line, filled in values, read back at once."""

from typing import Any

import msgspec

from rao_cli.model.errors import GebruiksFout
from rao_cli.store.yaml.loading import Bestand, load_bestand


def schemaregel(pad: str, soort: str) -> str:
    """Return the head line by which editors find the schema, relative to the file."""
    omhoog = "../" * pad.count("/")
    return f"# yaml-language-server: $schema={omhoog or './'}schemas/{soort}.schema.json"


def keur(pad: str, tekst: str) -> Bestand:
    """Read back a text that rao is about to write; GebruiksFout when that cannot be done."""
    bestand = load_bestand(pad, tekst.encode())
    if bestand.meldingen:
        eerste = bestand.meldingen[0]
        raise GebruiksFout(
            f"Zo kan {pad} niet worden bewaard. {eerste.tekst}", hint=eerste.hint or ""
        )
    return bestand


def als_data(ding: msgspec.Struct) -> dict[str, Any]:
    """Return what is filled in, in the order of the fields: so it is written in a file."""
    return {s: w for s, w in msgspec.structs.asdict(ding).items() if w not in (None, [], {})}
