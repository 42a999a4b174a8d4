"""Workflow commands: GitHub shows each finding beside the line of the file it is about."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.meldingen.plek import doe_en_bron, laatste_regel, op_plek
from rao_cli.documents.meldingen.tekens import als_naam, in_een_regel
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Ernst, Melding

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
    eigenschappen = ",".join(
        f"{naam}={waarde.translate(_EIGENSCHAP)}" for naam, waarde in _eigenschappen(melding)
    )
    kaart = verslag.kaarten.get(melding.code)
    titel = in_een_regel(f"{melding.code} {kaart.titel}" if kaart else melding.code)
    plek = f"{eigenschappen}," if eigenschappen else ""
    data = "\n".join((in_een_regel(melding.tekst), *doe_en_bron(melding))).translate(_DATA)
    return f"::{_COMMANDO[melding.ernst]} {plek}title={titel.translate(_EIGENSCHAP)}::{data}"


def _eigenschappen(melding: Melding) -> Iterator[tuple[str, str]]:
    if not melding.bestand:
        return
    yield "file", als_naam(melding.bestand)
    if melding.regelnummer is None:
        return
    yield "line", str(melding.regelnummer)
    # GitHub refuses columns on a stretch of more than one line.
    op_een_regel = melding.eind_regelnummer in {None, melding.regelnummer}
    met_kolom = melding.kolom is not None and op_een_regel
    if met_kolom:
        yield "col", str(melding.kolom)
    yield "endLine", str(laatste_regel(melding))
    if met_kolom and melding.eind_kolom is not None:
        yield "endColumn", str(melding.eind_kolom)
