"""What is checked out, by git's own files: most runs need not start git to know its last commit."""

import os
import stat
from contextlib import suppress
from typing import Final

import msgspec

from rao_cli.store.git.aanroep.call import is_id
from rao_cli.store.git.aanroep.plek import GitPlek

_NAAR: Final = "ref: "
_TAKKEN: Final = "refs/heads/"
#: More does not stand in such a file.
_MEESTE: Final = 1024


class Tak(msgspec.Struct, frozen=True):
    """A branch (`refs/heads/…`) and its last commit; None before the first."""

    ref: str
    commit: str | None


def read_hoofd(plek: GitPlek) -> tuple[str, str] | None:
    """Return the branch that is checked out and its last commit; None: git has to say it.

    It has to for a link, another store of refs, and a branch that only `packed-refs` knows. Nor is
    known whether that commit is whole: who reads it finds out.
    """
    ref = read_hoofdref(plek)
    if ref is None or not _is_gewoon(ref):
        return None
    commit = _lees(os.path.join(plek.common_dir, ref)) or ""  # noqa: PTH118 - half the time
    return (ref, commit) if is_id(commit) else None


def read_hoofdref(plek: GitPlek) -> str | None:
    """Return what HEAD names, when it is an ordinary file that does: git reads no more of it."""
    tekst = _lees(os.path.join(plek.git_dir, "HEAD")) or ""  # noqa: PTH118 - half the time
    return tekst.removeprefix(_NAAR) if tekst.startswith(_NAAR) else None


def _is_gewoon(ref: str) -> bool:
    """Say whether a name is so plain that no rule of git for names of branches is against it."""
    delen = ref.removeprefix(_TAKKEN).replace(".", "/").split("/")
    letters = (deel.replace("-", "").replace("_", "") for deel in delen)
    gewoon = ref.isascii() and all(map(str.isalnum, letters)) and "lock" not in delen
    return gewoon and ref.startswith(_TAKKEN)


def _lees(plek: str) -> str | None:
    """Return the one line of a small file; None when it is anything else."""
    with suppress(OSError):
        if stat.S_ISREG(os.lstat(plek).st_mode):
            with open(plek, "rb") as bestand:  # noqa: PTH123 - half the time
                tekst = os.fsdecode(bestand.read(_MEESTE))
            if tekst.endswith("\n"):
                return tekst.removesuffix("\n")
    return None
