"""A sparse checkout: files of the register that somebody left out of the folder.

They are not gone. Read as if they were, the rest of the register would point to nothing, file
after file; so they are read as they are committed, and that is said once.
"""

from pathlib import Path, PurePosixPath
from typing import Final

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import BEWAARD, REGISTERBESTAND
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.aanroep.plek import zoek_plek
from rao_cli.store.git.lezen.achter import Heel
from rao_cli.store.git.lezen.objecten import BUITEN_SPARSE, index_items
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.schijf import soort

_DEEL: Final = "u hebt maar een deel van het register uitgepakt (sparse checkout)"
_ALLES: Final = "Pak alles uit met: git sparse-checkout disable"


def vul_aan(repo: Repo, heel: Heel) -> Heel:
    """Add what is committed of the files that are left out; RaoError when it is not here at all."""
    head = repo.head()
    blobs = repo.blobs(head, BEWAARD) if head else {}
    buiten = _buiten(repo.git, repo.plek.prefix) & blobs.keys()
    zichtbaar = (pad for pad in buiten if not PurePosixPath(pad).name.startswith("."))
    weg = {pad: blobs[pad] for pad in zichtbaar if soort(repo.root, pad) is None}
    if not weg:
        return heel
    try:
        inhoud = repo.read_blobs(weg.values())
    except RaoError:
        if not read_config(repo.git).is_deels_opgehaald():
            raise
        raise RaoError(
            f"Een deel van het register staat niet op deze computer: {_DEEL}.", hint=_ALLES
        ) from None
    wat = "1 bestand staat" if len(weg) == 1 else f"{len(weg)} bestanden staan"
    zin = f"{wat} niet in deze map: {_DEEL}.\n{_ALLES}"
    vastgelegd = {pad: inhoud[blob] for pad, blob in sorted(weg.items())}
    return replace(heel, vastgelegd={**vastgelegd, **heel.vastgelegd}, zinnen=(*heel.zinnen, zin))


def weiger_buiten(begin: Path) -> None:
    """Refuse a folder from which the register file itself is left out."""
    plek = zoek_plek(begin)
    if plek is None:
        return
    buiten = _buiten(GitCall(plek.top), "")
    if any(PurePosixPath(pad).name == REGISTERBESTAND for pad in buiten):
        raise RaoError(f"{REGISTERBESTAND} staat niet in deze map: {_DEEL}.", hint=_ALLES)


def _buiten(git: GitCall, prefix: str) -> set[str]:
    items = index_items(git, prefix).items()
    return {pad for pad, item in items if item.stand == BUITEN_SPARSE}
