"""Starts the program git, with of the caller's GIT_* only what is meant for it.

On Windows GitPython does it: it finds git without looking in the folder that somebody stands in,
shows no window and gives git a process group of its own. Elsewhere that is one call of Python's
own, and GitPython took 6 ms of every command.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from rao_cli.store.pakketten.deel import laad_alleen_bij_naam

#: What of the caller's GIT_* survives: who commits, how ssh is reached, which settings are read.
_BEHOUDEN: Final = frozenset(
    {
        *("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE"),
        *("GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE"),
        *("GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_CEILING_DIRECTORIES"),
        *("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"),
    }
)
#: What GitPython reads, and no git.
_VAN_GITPYTHON: Final = "GIT_PYTHON_"
#: English, also of what a library of git says; git needs both.
_ENGELS: Final = {"LANGUAGE": "C", "LC_ALL": "C"}

_OP_WINDOWS: Final = sys.platform == "win32"

#: A git that runs.
Gitproces = subprocess.Popen[bytes]


def start_git(
    argv: Sequence[str], env: Mapping[str, str], *, met_invoer: bool, erft: Sequence[int] = ()
) -> Gitproces:
    """Start git with pipes to both outputs; `erft` are descriptors it gets (not on Windows).

    FileNotFoundError when there is no git; OSError when it cannot be started.
    """
    # The name of GitPython's own variable: who has set it for another program means this too.
    opdracht = [os.environ.get("GIT_PYTHON_GIT_EXECUTABLE") or "git", *argv]
    if _OP_WINDOWS:
        return met_gitpython(opdracht, env, met_invoer=met_invoer)
    return zonder_gitpython(opdracht, env, met_invoer=met_invoer, erft=erft)


def zonder_gitpython(
    opdracht: Sequence[str], env: Mapping[str, str], *, met_invoer: bool, erft: Sequence[int] = ()
) -> Gitproces:
    """Start a program as `start_git` does where only PATH is looked in."""
    geerfd = {naam: waarde for naam, waarde in os.environ.items() if not _is_vreemd(naam)}
    return subprocess.Popen(  # noqa: S603 - git, with arguments that rao makes
        opdracht,
        env={**geerfd, **_ENGELS, **env},
        stdin=subprocess.PIPE if met_invoer else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        pass_fds=tuple(erft),
    )


def met_gitpython(
    opdracht: Sequence[str], env: Mapping[str, str], *, met_invoer: bool
) -> Gitproces:
    """Start a program as `start_git` does on Windows.

    The packages around GitPython's module load sixty modules more and run git twice, which costs
    each command more than all its own calls.
    """
    laad_alleen_bij_naam("git", "gitdb")
    from git.cmd import Git
    from git.exc import GitCommandNotFound

    istream = subprocess.PIPE if met_invoer else None
    with _zonder_git_variabelen():
        try:
            omhulsel: Any = Git().execute(
                opdracht, as_process=True, istream=istream, env={**_ENGELS, **env}
            )
        except GitCommandNotFound as fout:
            raise FileNotFoundError(opdracht[0]) from fout
    # The wrapper does its work in __del__, and Python swallows a Ctrl-C that arrives there.
    proces: Gitproces = omhulsel.proc
    omhulsel.proc = None
    return proces


def _is_vreemd(naam: str) -> bool:
    """Say whether a variable of the caller would change what git does."""
    return naam.startswith("GIT_") and naam not in _BEHOUDEN and not naam.startswith(_VAN_GITPYTHON)


@contextmanager
def _zonder_git_variabelen() -> Iterator[None]:
    """Hide the caller's GIT_* for a moment: GitPython can add variables, not leave them out."""
    weg = {naam: os.environ.pop(naam) for naam in list(os.environ) if _is_vreemd(naam)}
    try:
        yield
    finally:
        os.environ.update(weg)
