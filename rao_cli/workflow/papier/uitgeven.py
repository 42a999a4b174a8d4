"""Give papers out as they are committed: each file whole or not at all."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import dag_van_document
from rao_cli.store.los_bestand import UITVOER
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.papier.formaten import FORMATEN
from rao_cli.workflow.papier.gegevens import build_gegevens
from rao_cli.workflow.papier.stuk import Papierstuk, build_vormgeving
from rao_cli.workflow.papier.uitgave import Uitgave, Uitgegeven
from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf


def geef_uit(
    h: Handeling, uitkomst: CommitResult, uitgave: Uitgave, paden: Sequence[str]
) -> Uitgegeven:
    """Give the papers at these paths as they are committed after an act."""
    if not uitgave or h.proef:
        return Uitgegeven()
    commit = uitkomst.commit or h.lading.commit
    stand = h.straks()
    teksten = ((pad, h.map.tekst_in(commit, pad) if commit else None) for pad in paden)
    vorm = build_vormgeving(stand, h.lading.overig)
    stukken = [
        Papierstuk(pad, tekst, build_gegevens(stand, pad), vorm, stand)
        for pad, tekst in teksten
        if tekst
    ]
    if uitgave.is_stroom:
        return Uitgegeven(stroom=_een(stukken, uitgave.formaten[0]))
    bestanden = [
        bestand
        for stuk in stukken
        for bestand in geef_stuk(stuk, uitgave, map_van(h.map, uitgave, stuk.pad, h.vandaag))
    ]
    return Uitgegeven(tuple(bestanden))


def map_van(map_: RegisterMap, uitgave: Uitgave, pad: str, vandaag: date) -> Path:
    """Return the folder for a paper: the one asked, or that of its meeting below `uitvoer`."""
    dag = dag_van_document(pad) or vandaag
    return uitgave.naar or map_.root / UITVOER / dag.isoformat()


def geef_stuk(stuk: Papierstuk, uitgave: Uitgave, map_: Path) -> Iterator[Path]:
    """Write one paper in each format that it has; yields the files."""
    for formaat in uitgave.formaten:
        data = FORMATEN[formaat].maak(stuk)
        if data is not None:
            doel = map_ / f"{stuk.naam}.{formaat}"
            eis_plek(doel, maak=True)
            schrijf(doel, data)
            yield doel


def _een(stukken: Sequence[Papierstuk], formaat: str) -> bytes:
    data = FORMATEN[formaat].maak(stukken[0]) if len(stukken) == 1 else None
    if data is None:
        wat = "zijn meer stukken" if stukken[1:] else "is geen stuk"
        raise RaoError(f"Er {wat} om als {formaat} te geven.")
    return data
