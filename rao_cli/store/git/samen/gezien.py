"""What git itself saw of the shared register: a person may fetch and pull without rao."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import read_commit_id, read_refs
from rao_cli.store.git.samen.plek import Deelplek
from rao_cli.store.git.samen.stap import EigenStap, read_stappen

#: What rao writes in the log of the ref when it looked itself: what came before was judged then.
VAN_RAO: Final = "rao"
#: What was seen and holds steps that our branch lost: kept until a sync has put them back.
_WEGGEVALLEN: Final = "refs/rao/weggevallen/"


def door_git_gezien(git: GitCall, plek: Deelplek) -> tuple[str, ...]:
    """Return the tips that git kept since rao looked last, newest first; none of a new address.

    After `git fetch` of a history that was rewritten, the log of the ref still has what was there.
    """
    if plek.nieuw or read_commit_id(git, plek.volgref) is None:
        return ()
    tips = (*_tips(git, plek.volgref), *read_refs(git, _map(plek)).values())
    return tuple(dict.fromkeys(tips))


def weggevallen_stappen(
    git: GitCall, ref: str, gezien: Sequence[str], nu: Sequence[str]
) -> list[EigenStap]:
    """Return the steps of some shared commits that our branch once had, and that none of `nu` has.

    `git pull --rebase` leaves out, without a word, what it saw at the other side before. Steps of
    others that were never in our branch are in theirs. Without a log nobody knows whose they are.
    """
    zonder = [f"^{een}" for een in nu]
    stappen = read_stappen(git, *gezien, *zonder)
    log = git.probeer("reflog", "show", "--format=%H", ref, "--").tekst.split() if stappen else ()
    if not log:
        return stappen
    stdin = "\n".join([*dict.fromkeys(log), *zonder]).encode()
    had = {*git.run("rev-list", "--ignore-missing", "--stdin", stdin=stdin).tekst.split()}
    return [stap for stap in stappen if stap.commit in had]


def houd_weggevallen(git: GitCall, plek: Deelplek, gezien: Iterable[str]) -> None:
    """Keep hold of what was seen, before the memory of it is written over; a sync may be killed."""
    for een in gezien:
        git.run("update-ref", f"{_map(plek)}{een}", een)


def vergeet_weggevallen(git: GitCall, plek: Deelplek) -> None:
    """Let go of it: what our branch lost is in it again."""
    for ref, een in read_refs(git, _map(plek)).items():
        git.run("update-ref", "-d", ref, een)


def _map(plek: Deelplek) -> str:
    return f"{_WEGGEVALLEN}{plek.volgref.removeprefix('refs/')}/"


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
