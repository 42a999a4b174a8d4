"""The commands that give files back as they are committed, as a person can paste them.

They name HEAD: the index may hold the version before a commit, and restoring from it would undo
what was decided. They name the folder too, so that they do the same wherever somebody stands.
"""

import shlex
import sys
from collections.abc import Iterable

from rao_cli.model.opdrachtregel import als_woord
from rao_cli.store.git_plek import Plek


def ophaalopdracht(plek: Plek, paden: Iterable[str]) -> str:
    """Return the command that restores paths (from the top) in work tree and index."""
    return _opdracht(plek, "restore --source=HEAD --staged --worktree", paden)


def opruimopdracht(plek: Plek, paden: Iterable[str]) -> str:
    """Return the command that removes paths (from the top) which git knows nowhere any more."""
    return _opdracht(plek, "clean --quiet --force -d", paden)


def _opdracht(plek: Plek, wat: str, paden: Iterable[str]) -> str:
    woorden = " ".join(_woord(_letterlijk(pad)) for pad in paden)
    return f"git -C {_woord(str(plek.top))} {wat} -- {woorden}"


def _letterlijk(pad: str) -> str:
    """Keep git from reading a[1].md as a pattern: it would take a1.md along."""
    return f":(literal){pad}" if "[" in pad else pad


def _woord(tekst: str) -> str:
    """Quote for the shell here; between double quotes a POSIX shell would still read a `$`."""
    return als_woord(tekst) if sys.platform == "win32" else shlex.quote(tekst)
