"""Whether others can have a commit: it leads to what was last seen of the shared register."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.eigen_map import eigen_map, read_json
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import is_voorouder, read_commit_id

#: What `rao sync` keeps of the shared register.
_GEZIEN: Final = "samen.json"


def is_gedeeld(git: GitCall, plek: GitPlek, commit: str) -> bool:
    """Say whether a commit is shared; without anything shared, nobody else has it."""
    return any(is_voorouder(git, commit, tip) for tip in _tips(git, plek))


def read_van_sync(plek: GitPlek) -> Mapping[str, Any]:
    """Return what `rao sync` keeps of the shared register, whatever is in it."""
    return read_json(eigen_map(plek.common_dir), _GEZIEN, dict[str, Any]) or {}


def gezien_door_rao(git: GitCall, plek: GitPlek) -> Iterator[str]:
    """Yield the last commit that rao saw of the shared register, when it is here."""
    tip = read_van_sync(plek).get("tip")
    if isinstance(tip, str) and is_id(tip) and read_commit_id(git, tip):
        yield tip


def _tips(git: GitCall, plek: GitPlek) -> Iterator[str]:
    """Yield the last commits that were seen elsewhere: by rao, and by git itself."""
    yield from gezien_door_rao(git, plek)
    if (boven := read_commit_id(git, "@{upstream}")) is not None:
        yield boven
