"""What git itself saw of the shared register: a person may fetch and pull without rao."""

from collections.abc import Iterator
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.samen.plek import Deelplek

#: What rao writes in the log of the ref when it looked itself: what came before was judged then.
VAN_RAO: Final = "rao"


def door_git_gezien(git: GitCall, plek: Deelplek) -> tuple[str, ...]:
    """Return the tips that git kept since rao looked last, newest first; none of a new address.

    After `git fetch` of a history that was rewritten, the log of the ref still has what was there.
    """
    if plek.nieuw or read_commit_id(git, plek.volgref) is None:
        return ()
    return tuple(dict.fromkeys(_tips(git, plek.volgref)))


def _tips(git: GitCall, ref: str) -> Iterator[str]:
    if (nu := read_commit_id(git, ref)) is not None:
        yield nu
    regels = git.probeer("reflog", "show", "--format=%H %gs", ref, "--").tekst.splitlines()
    for regel in regels:
        commit, _, door = regel.partition(" ")
        if read_commit_id(git, commit) is not None:
            yield commit
        if door == VAN_RAO:
            return
    # what the ref was before its first line: as git clone made it, without a log
    begin = git.probeer("rev-parse", "--verify", "--quiet", f"{ref}@{{{len(regels)}}}^{{commit}}")
    if regels and not begin.status:
        yield begin.tekst.strip()
