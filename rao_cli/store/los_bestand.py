"""A file that a user asked for, beside the register: a report, never part of a commit."""

import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError, waarom
from rao_cli.model.plaats import BEWAARD, REGISTERBESTAND
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.schijf import bestaat, is_bestand

UITVOER: Final = "uitvoer"
_EIGEN: Final = frozenset((*BEWAARD, "schemas", ".git"))


def eis_vrije_plek(doel: Path) -> None:
    """RaoError for a place that a register keeps for itself, or for a file that is in git."""
    _weiger_link(doel)
    echt = doel.resolve()
    if _plek_in_register(echt).casefold() in _EIGEN:
        raise RaoError(
            f"'{doel}' hoort bij het register; daar schrijft rao geen verslag.",
            hint=f"Kies een andere plek, bijvoorbeeld in de map {UITVOER} van het register.",
        )
    if is_bestand(echt) and _is_vastgelegd(echt):
        raise RaoError(
            f"'{doel}' is vastgelegd in git; rao schrijft er geen verslag overheen.",
            hint="Kies een andere naam voor het bestand.",
        )


def _weiger_link(doel: Path) -> None:
    """RaoError for a link in a register: it may come from git, and lead to any file at all.

    Outside of a register a link is of the user himself.
    """
    heel = doel.absolute()
    for deel in (heel, *heel.parents):
        with _schrijvend(doel):  # a name may be too long to look at
            plek = deel.parent.resolve() / deel.name
            is_link = plek.is_symlink()
        if is_link and _plek_in_register(plek):
            raise RaoError(
                f"'{deel}' is een verwijzing (symlink) in het register; daar schrijft rao geen "
                "verslag doorheen, want dan verandert er een bestand ergens anders.",
                hint="Haal de verwijzing weg, of kies een andere plek voor het bestand.",
            )


def eis_map(doel: Path) -> None:
    """RaoError when the folder is not there; only below `uitvoer` of a register it is made."""
    map_ = doel.resolve().parent
    if bestaat(map_) and map_.is_dir():
        return
    if _plek_in_register(doel.resolve()) != UITVOER:
        raise RaoError(
            f"rao kan '{doel}' niet schrijven: de map '{doel.parent}' bestaat niet.",
            hint="Maak eerst die map, of kies een andere plek.",
        )
    make_map(doel)


def eis_vrije_map(map_: Path) -> None:
    """RaoError when no files can come in a folder, which is made when it is not there."""
    eerste = next(een for een in (map_.absolute(), *map_.absolute().parents) if bestaat(een))
    if not eerste.is_dir():
        raise RaoError(
            f"'{map_}' kan geen map zijn: '{eerste.name}' is een bestand.",
            hint="Noem een map.",
        )
    eis_vrije_plek(map_)
    if not os.access(eerste, os.W_OK | os.X_OK):
        raise RaoError(f"rao mag niet schrijven in '{map_}'.", hint="Kies een andere map.")


def make_map(doel: Path) -> None:
    """Make the folder of a file."""
    with _schrijvend(doel):
        doel.resolve().parent.mkdir(parents=True, exist_ok=True)


def write_los(doel: Path, data: bytes) -> None:
    """Write or replace a file as a whole; when that fails, what was there stays as it was."""
    _weiger_link(doel)
    echt = doel.resolve()
    with _schrijvend(doel):
        if echt.exists() and not echt.is_file():
            echt.write_bytes(data)  # a pipe or a device
            return
        naast = echt.with_name(f".{os.urandom(6).hex()}.tmp")
        try:
            naast.write_bytes(data)
            if echt.exists():
                shutil.copymode(echt, naast)
            naast.replace(echt)
        finally:
            with suppress(OSError):
                naast.unlink(missing_ok=True)


def read_los(doel: Path) -> bytes | None:
    """Return what an ordinary file holds; None when there is none."""
    with met_uitleg(f"'{doel}' niet lezen", "Kijk of u het bestand mag openen."):
        return doel.read_bytes() if is_bestand(doel) else None


def hernoem_los(doel: Path, naam: Path) -> None:
    """Give a file another name in its folder."""
    with _schrijvend(doel):
        doel.rename(naam)


@contextmanager
def met_uitleg(wat: str, hint: str) -> Iterator[None]:
    """Turn what the system refuses into a RaoError: "rao kan … : waarom"."""
    try:
        yield
    except OSError as fout:
        raise RaoError(f"rao kan {wat}: {waarom(fout)}.", hint=hint) from fout


def _schrijvend(doel: Path) -> AbstractContextManager[None]:
    return met_uitleg(f"'{doel}' niet schrijven", "Kies een andere plek voor het bestand.")


def _plek_in_register(pad: Path) -> str:
    """Return the first part of the path inside the nearest register; empty outside of one."""
    for map_ in pad.parents:
        if is_bestand(map_ / REGISTERBESTAND):
            return pad.relative_to(map_).parts[0]
    return ""


def _is_vastgelegd(pad: Path) -> bool:
    with suppress(RaoError):
        repo = Repo.open(pad.parent)
        head = repo.head()
        return head is not None and pad.name in repo.items(head)
    return False
