"""A merge or rebase that a person began with git and did not finish: which two lines it joins."""

from pathlib import Path
from typing import Final

import msgspec

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.lezen.tak.hoofd import Tak

_REBASES: Final = ("rebase-merge", "rebase-apply")
#: What rao does not finish: somebody else's patches, a stash that git would put back itself.
_ANDERS: Final = (
    *("CHERRY_PICK_HEAD", "REVERT_HEAD", "sequencer", "BISECT_LOG", "MERGE_AUTOSTASH", "reftable"),
    *("rebase-apply/applying", "rebase-merge/autostash", "rebase-apply/autostash"),
)


class Begonnen(msgspec.Struct, frozen=True):
    """Our branch with its last commit, and the commit that is put together with it.

    `stap` is our commit that was being put on top of it, and `gekomen_tot` what came of all that
    was done so far; of a merge both are our last commit. No `stap`: nobody knows which.
    """

    opdracht: str
    tak: Tak
    ons: str
    hun: str
    stap: str | None
    gekomen_tot: str


def zoek_begonnen(git: GitCall, plek: GitPlek) -> Begonnen | None:
    """Return what is under way and can be finished by meaning; None for anything else."""
    map_ = plek.git_dir
    if any((map_ / naam).exists() for naam in _ANDERS):
        return None
    for naam in _REBASES:
        if (map_ / naam).is_dir():
            return _rebase(git, map_ / naam)
    return _merge(git, map_)


def kan_afmaken(git: GitCall, plek: GitPlek) -> bool:
    """Say whether `rao sync` can finish what is under way: it brings in what others shared."""
    begonnen = zoek_begonnen(git, plek)
    if begonnen is None:
        return False
    ons, hun = begonnen.ons, begonnen.hun
    gedeeld = git.probeer("for-each-ref", "--count=1", f"--contains={hun}", "refs/remotes")
    return bool(gedeeld.tekst) and git.probeer("merge-base", "--is-ancestor", hun, ons).status == 1


def _merge(git: GitCall, map_: Path) -> Begonnen | None:
    hun = _regels(map_ / "MERGE_HEAD")
    ref, ons = git.probeer("symbolic-ref", "--quiet", "HEAD").tekst, read_commit_id(git, "HEAD")
    if len(hun) != 1 or ons is None or not _is_van_hier(git, ref, ons, hun[0]):
        return None
    return Begonnen("git merge", Tak(ref, ons), ons, hun[0], ons, ons)


def _rebase(git: GitCall, map_: Path) -> Begonnen | None:
    delen = [_regels(map_ / naam) for naam in ("head-name", "orig-head", "onto")]
    if any(len(deel) != 1 for deel in delen):
        return None
    [[ref], [ons], [hun]] = delen
    if not _is_van_hier(git, ref, ons, hun):
        return None
    hoofd = read_commit_id(git, "HEAD") or ons
    return Begonnen(
        "git rebase", Tak(ref, ons), ons, hun, read_commit_id(git, "REBASE_HEAD"), hoofd
    )


def _is_van_hier(git: GitCall, ref: str, ons: str, hun: str) -> bool:
    """Say whether the branch is still where it was, and both commits are there."""
    if not ref.startswith("refs/heads/") or not (is_id(ons) and is_id(hun)):
        return False
    return read_commit_id(git, ref) == ons and read_commit_id(git, hun) == hun


def _regels(pad: Path) -> list[str]:
    try:
        return pad.read_text(encoding="utf-8", errors="replace").split()
    except OSError:
        return []
