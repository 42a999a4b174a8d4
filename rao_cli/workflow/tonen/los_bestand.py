"""A report goes to a file beside the register, over nothing that belongs to it."""

from pathlib import Path

from rao_cli.store.los_bestand import eis_map, eis_vrije_map, eis_vrije_plek, make_map, write_los

__all__ = ["eis_plek", "eis_vrije_map", "schrijf"]


def eis_plek(doel: Path, *, maak: bool = False) -> None:
    """RaoError when a report cannot be there; `maak`: its folder is made wherever that is."""
    eis_vrije_plek(doel)
    if maak:
        make_map(doel)
    else:
        eis_map(doel)


def schrijf(doel: Path, data: bytes) -> None:
    """Write or replace a report as a whole; RaoError when that cannot be."""
    write_los(doel, data)
