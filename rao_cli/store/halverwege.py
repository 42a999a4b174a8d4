"""A run that was killed after its commit: work tree and index still hold the version before it.

Taken for hand edits they would be committed, and undo what was decided. The private folder that
such a run leaves behind is named after its change, and its commit carries that same name; so rao
recognises the state for certain and says what to do. Repairing it is the work of the journal.
"""

import re
import shutil
from collections.abc import Collection
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.store.blob import blob_id
from rao_cli.store.boodschap import SLEUTEL_WIJZIGING
from rao_cli.store.git_call import GitCall
from rao_cli.store.git_lezen import index_items, tree_verschil
from rao_cli.store.git_plek import Plek
from rao_cli.store.werkmap import lees_werk

VOORVOEGSEL: Final = "w-"
_ID: Final = re.compile(r"[0-9a-f]{20}")


def zoek_halverwege(git: GitCall, plek: Plek, *, opruimen: bool) -> frozenset[str]:
    """Return the paths, from the top, that lag behind; `opruimen` removes what is settled."""
    achter: set[str] = set()
    for map_ in (plek.git_dir / "rao").glob(f"{VOORVOEGSEL}*"):
        paden = _achter(git, plek, map_.name.removeprefix(VOORVOEGSEL))
        achter |= paden
        if opruimen and not paden:
            shutil.rmtree(map_, ignore_errors=True)
    return frozenset(achter)


def weiger_halverwege(achter: Collection[str]) -> None:
    """Refuse to build on paths that lag behind."""
    if achter:
        paden = sorted(achter)
        raise RaoError(
            f"De map loopt achter op wat is vastgelegd: {', '.join(paden)}. "
            "Een eerdere opdracht van rao is halverwege gestopt.",
            hint="Haal de vastgelegde versie op, bovenin de map van git, met: "
            f"git restore --staged --worktree {als_woorden(paden)}",
        )


def _achter(git: GitCall, plek: Plek, wijziging_id: str) -> set[str]:
    """Return the paths of a change that are as they were before it, in index and work tree."""
    commit = _commit_van(git, wijziging_id)
    if commit is None:
        return set()
    index = index_items(git, "")
    achter = set()
    for pad, (oud, _) in tree_verschil(git, "--root", commit).items():
        werk = lees_werk(plek.top, pad)
        blob = None if werk is None else blob_id(werk, plek.algoritme)
        in_index = index[pad].inhoud if pad in index else None
        if in_index == oud and blob == (oud and oud[1]):
            achter.add(pad)
    return achter


def _commit_van(git: GitCall, wijziging_id: str) -> str | None:
    """Find the commit of a change on this branch, None when it never came that far."""
    if not _ID.fullmatch(wijziging_id):
        return None
    zoek = f"--grep=^{SLEUTEL_WIJZIGING}: {wijziging_id}$"
    return git.probeer("log", "-1", "--format=%H", zoek, "HEAD").tekst or None
