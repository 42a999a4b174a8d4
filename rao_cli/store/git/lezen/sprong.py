"""The note of a jump of the branch, from one commit to another that others made.

It lies in the private folder of the jump: killed on the way, what the folder holds still is the
version of before, and no work of a person (achterstand.py).
"""

from pathlib import Path
from typing import TypedDict

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.eigen_map import read_json, write_json
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achter import SPRONG
from rao_cli.store.git.lezen.objecten import is_voorouder, lege_boom, read_commit_id


class Sprong(TypedDict):
    """From where to where; from None in a copy that was just made."""

    van: str | None
    naar: str


def write_sprong(map_: Path, van: str | None, naar: str) -> None:
    """Note a jump in its private folder, before the branch moves; OSError when that cannot be."""
    sprong: Sprong = {"van": van, "naar": naar}
    write_json(map_, SPRONG, sprong, blijvend=True)


def read_sprong(map_: Path) -> Sprong | None:
    """Return the jump of a private folder; None when it is of an ordinary change."""
    sprong = read_json(map_, SPRONG, Sprong)
    heel = sprong is not None and is_id(sprong["naar"]) and is_id(sprong["van"] or sprong["naar"])
    return sprong if heel else None


def sprong_op(git: GitCall, sprong: Sprong) -> str | None:
    """Return where a jump ended when that is part of HEAD; None when it never came about."""
    naar = read_commit_id(git, sprong["naar"])
    if naar is None or not is_voorouder(git, naar, "HEAD"):
        return None
    return naar


def sprong_tussen(plek: GitPlek, sprong: Sprong) -> tuple[str, str]:
    """Return the two trees between which a jump changed the files."""
    return sprong["van"] or lege_boom(plek.algoritme), sprong["naar"]


def sprong_elders(git: GitCall, sprong: Sprong) -> bool:
    """Say whether a jump is part of some branch."""
    if read_commit_id(git, sprong["naar"]) is None:
        return False
    takken = git.run("for-each-ref", "--count=1", f"--contains={sprong['naar']}", "refs/heads/")
    return bool(takken.uit)
