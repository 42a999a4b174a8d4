"""Workflow commands: GitHub shows each finding beside the line of the file it is about."""

from typing import Final

from rao_cli.documents.meldingen.plek import doe_en_bron, laatste_regel, op_plek
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Ernst, Melding
from rao_cli.model.tekens import als_naam

_COMMANDO: Final[dict[Ernst, str]] = {
    "fout": "error",
    "waarschuwing": "warning",
    "aandachtspunt": "notice",
}
_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_EIGENSCHAP: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def make(verslag: Verslag) -> str:
    """Return one command per finding; without findings nothing."""
    return "".join(f"{_regel(melding, verslag)}\n" for melding in op_plek(verslag.meldingen))


def _regel(melding: Melding, verslag: Verslag) -> str:
    kaart = verslag.kaarten.get(melding.code)
    titel = in_een_regel(f"{melding.code} {kaart.titel}" if kaart else melding.code)
    alle = _plek(melding) | {"title": titel}
    eigenschappen = ",".join(f"{naam}={w.translate(_EIGENSCHAP)}" for naam, w in alle.items())
    data = "\n".join((in_een_regel(melding.tekst), *doe_en_bron(melding))).translate(_DATA)
    return f"::{_COMMANDO[melding.ernst]} {eigenschappen}::{data}"


def _plek(melding: Melding) -> dict[str, str]:
    if not melding.bestand:
        return {}
    plek = {"file": als_naam(melding.bestand)}
    if melding.regelnummer is None:
        return plek
    # GitHub refuses columns on a stretch of more than one line.
    op_een_regel = melding.eind_regelnummer in {None, melding.regelnummer}
    kolom = melding.kolom if op_een_regel else None
    getallen = {
        "line": melding.regelnummer,
        "col": kolom,
        "endLine": laatste_regel(melding),
        "endColumn": None if kolom is None else melding.eind_kolom,
    }
    return plek | {naam: str(getal) for naam, getal in getallen.items() if getal is not None}
