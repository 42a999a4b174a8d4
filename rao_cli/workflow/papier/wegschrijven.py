"""The files of papers: each whole or not at all, and over nothing that a person changed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from rao_cli.store.los_bestand import hernoem_los, read_los
from rao_cli.store.papier.uitgegeven import is_van_rao, onthoud
from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf


def schrijf_weg(root: Path, bestanden: Mapping[Path, bytes]) -> Iterator[str]:
    """Write files; yields what to know of a file that was there and is not of rao.

    Such a file gets another name: somebody may have worked in it.
    """
    for doel in bestanden:
        eis_plek(doel, maak=True)
    onthoud(root, bestanden.values())
    for doel, data in bestanden.items():
        eerder = read_los(doel)
        if eerder == data:
            continue
        if eerder is not None and not is_van_rao(root, eerder):
            bewaard = _vrije_naam(doel)
            hernoem_los(doel, bewaard)
            yield (
                f"Let op: in {doel.name} had iemand iets veranderd. Dat bestand heet nu "
                f"{bewaard.name}."
            )
        schrijf(doel, data)


def _vrije_naam(doel: Path) -> Path:
    """Return a name beside a file that nothing has."""
    nummer, kandidaat = 1, doel.with_stem(f"{doel.stem}-eerder")
    while kandidaat.exists():
        nummer += 1
        kandidaat = doel.with_stem(f"{doel.stem}-eerder-{nummer}")
    return kandidaat
