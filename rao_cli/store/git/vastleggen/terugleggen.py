"""Put files back that a person removed from the work tree: as they are in the last commit."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from rao_cli.model.plaats import BEWAARD
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.werkmap import read_werk, write_werk
from rao_cli.store.git.vastleggen.slot import slot

_TIJDELIJK = "terugleggen"


def leg_terug(repo: Repo, paden: Iterable[str]) -> list[str]:
    """Write what is committed of these paths where nothing is now; returns what was put back.

    A file that is there again is left alone: somebody was first. RaoError when the disk refuses.
    """
    vast, root = repo.head_files(BEWAARD), repo.plek.top / repo.plek.prefix
    map_ = eigen_map(repo.plek.common_dir, maak=True)
    gedaan = []
    with slot(map_, "bestanden terugzetten"):
        for pad in paden:
            if pad in vast and read_werk(root, pad) is None:
                _leg(root, pad, vast[pad], map_ / _TIJDELIJK)
                gedaan.append(pad)
    return gedaan


def _leg(root: Path, pad: str, data: bytes, tijdelijk: Path) -> None:
    try:
        write_werk(root, pad, data, tijdelijk)
    except OSError as fout:
        raise vertaal_os(f"{pad} niet terugzetten", fout) from fout
    finally:
        with suppress(OSError):
            tijdelijk.unlink(missing_ok=True)
