"""The commands that give files back as they are committed, as a person can paste them.

They name HEAD: the index may hold the version before a commit, and restoring from it would undo
what was decided. They name the folder too, so that they do the same wherever somebody stands.
"""

from collections.abc import Iterable

from rao_cli.model.opdrachtregel import als_woord, als_woorden
from rao_cli.store.git.aanroep.plek import GitPlek


def ophaalopdracht(plek: GitPlek, paden: Iterable[str]) -> str:
    """Return the command that restores paths (from the top) in work tree and index."""
    return _opdracht(plek, "restore --source=HEAD --staged --worktree", paden)


def opruimopdracht(plek: GitPlek, paden: Iterable[str]) -> str:
    """Return the command that removes paths (from the top) which git knows nowhere any more."""
    return _opdracht(plek, "clean --quiet --force -d", paden)


def _opdracht(plek: GitPlek, wat: str, paden: Iterable[str]) -> str:
    return f"git -C {als_woord(str(plek.top))} {wat} -- {als_woorden(map(_letterlijk, paden))}"


def _letterlijk(pad: str) -> str:
    """Keep git from reading a[1].md as a pattern: it would take a1.md along."""
    return f":(literal){pad}" if "[" in pad else pad
