"""A file that a user asked for, beside the register: a report, never part of a commit."""

from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.systeem import waarom


def schrijf_bestand(bestand: Path, tekst: str, *, voor_excel: bool = False) -> None:
    """Write a text, folders included; RaoError says why that cannot be."""
    codering, regeleinde = ("utf-8-sig", "\r\n") if voor_excel else ("utf-8", "\n")
    try:
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text(tekst, encoding=codering, newline=regeleinde)
    except OSError as fout:
        raise RaoError(
            f"rao kan '{bestand}' niet schrijven: {waarom(fout)}.",
            hint="Kies een andere plek voor het bestand.",
        ) from fout
