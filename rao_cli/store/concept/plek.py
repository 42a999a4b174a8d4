"""Where drafts lie, and which wait there: each act asks that, and most find none."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.eigen_map import CONCEPTEN, eigen_bestand, eigen_map, namen_in
from rao_cli.store.git.lezen.repo import Repo

_ANDEREN: Final = 0o077


def concept_map(root: Path, *, maak: bool = False) -> Path:
    """Return the folder of the drafts; nobody else may look in it."""
    git_map = Repo.open(root).plek.common_dir
    map_ = eigen_map(git_map, _eigen_naam(git_map), maak=maak)
    if maak:
        with suppress(OSError):
            for plek in (map_, *map_.iterdir()):
                modus = plek.lstat().st_mode
                if modus & _ANDEREN and not plek.is_symlink():
                    plek.chmod(modus & 0o7777 & ~_ANDEREN)
    return map_


def _eigen_naam(git_map: Path) -> str:
    """Return the name of the folder; another one where that of somebody else is closed to us."""
    if sys.platform != "win32":
        with suppress(OSError):
            plek = eigen_map(git_map) / CONCEPTEN
            van_ander = plek.lstat().st_uid != os.geteuid()
            if van_ander and not os.access(plek, os.R_OK | os.W_OK | os.X_OK):
                return f"{CONCEPTEN}-{os.geteuid()}"
    return CONCEPTEN


def concepten(root: Path) -> list[str]:
    """Return under which names answers are kept; none where git or a link keeps nothing."""
    try:
        map_ = concept_map(root)
        # A name with a line end is not of rao, and would forge a line wherever it is shown.
        namen = [n for n in namen_in(map_) if n.endswith(".json") and n.isprintable()]
    except Onleesbaar:
        raise
    except RaoError:
        return []
    gevonden = []
    for naam in namen:
        with suppress(RaoError):
            gevonden.append(eigen_bestand(map_, naam).name.removesuffix(".json"))
    return gevonden
