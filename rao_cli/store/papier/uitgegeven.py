"""What rao gave out, by the sum of its bytes: so it knows a file of its own from that of a person.

It lies in the git folder, and holds nothing of what the papers say.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from rao_cli.model.bewaring.controlegetal import som_van
from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.eigen_map import eigen_map, read_json, write_json
from rao_cli.store.git.lezen.repo import Repo

_NAAM: Final = "uitgegeven.json"
#: The oldest are forgotten: a file that is older than so many others is kept, not replaced.
_MEESTE: Final = 5000


def onthoud(root: Path, datas: Iterable[bytes]) -> None:
    """Remember what is about to be written; when that fails, a file is only kept once too often."""
    with suppress(OSError, RaoError):
        map_ = eigen_map(Repo.open(root).plek.common_dir, maak=True)
        eerder, nieuw = read_json(map_, _NAAM, list[str]) or [], list(map(som_van, datas))
        erbij = [som for som in dict.fromkeys(nieuw) if som not in eerder]
        if erbij:
            write_json(map_, _NAAM, [*eerder, *erbij][-_MEESTE:])


def is_van_rao(root: Path, data: bytes) -> bool:
    """Say whether rao gave out these bytes; without git it cannot know, and says no."""
    return som_van(data) in uitgegeven_sommen(root)


def uitgegeven_sommen(root: Path) -> frozenset[str]:
    """Return the sums of all that rao gave out, as far as it remembers."""
    with suppress(OSError, RaoError):
        map_ = eigen_map(Repo.open(root).plek.common_dir)
        return frozenset(read_json(map_, _NAAM, list[str]) or [])
    return frozenset()
