"""Where our steps were made first, as far as this computer remembers (the log of the branch).

It is a hint and no proof: a log can be off, or be gone after some months.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.samen.stap import EigenStap, read_stappen

#: So far back is looked.
_REGELS: Final = 300
_VASTGELEGD: Final = patroon(r"rao$|commit( \(initial\))?: ")
_VERZET: Final = patroon(r"reset|checkout|branch")


class _Logregel(NamedTuple):
    was: str
    werd: str
    wat: str


def is_hier_gemaakt(plek: GitPlek, ref: str, eigen: Sequence[EigenStap]) -> bool:
    """Say whether each step was committed just where it stands: by no rebase, and no cherry-pick.

    What they stand on came as a whole too, and the branch was not set back to it.
    """
    regels = list(_log(plek, ref))
    paren = {(regel.was, regel.werd) for regel in regels if _VASTGELEGD.match(regel.wat)}
    begin = eigen[0].ouders[:1]
    gekomen = [regel.wat for regel in regels if (regel.werd,) == begin]
    kwam = bool(gekomen) and not any(map(_VERZET.match, gekomen))
    return kwam and all((*stap.ouders, stap.commit) in paren for stap in eigen)


def vroeger(
    git: GitCall, plek: GitPlek, ref: str, eigen: Sequence[EigenStap], niet: Sequence[str]
) -> list[EigenStap]:
    """Return the first of our steps as it was before a rebase or an amend; oldest first.

    `niet` are the commits that count for nothing, with all they are made of.
    """
    eerste = next((stap.wijziging_id for stap in eigen if stap.wijziging_id), None)
    waarden = {een for regel in _log(plek, ref) for een in (regel.was, regel.werd)}
    waarden |= set(_regels_van(plek, "ORIG_HEAD"))
    ids = sorted(een for een in waarden if is_id(een) and een.strip("0"))
    if eerste is None or not ids:
        return []
    weg = [f"^{commit}" for commit in niet]
    alle = read_stappen(git, "--ignore-missing", *ids, *weg)
    return [stap for stap in alle if stap.wijziging_id == eerste]


def _log(plek: GitPlek, ref: str) -> Iterator[_Logregel]:
    """Yield what happened to a branch, oldest first."""
    for regel in _regels_van(plek, f"logs/{ref}")[-_REGELS:]:
        kop, _, wat = regel.partition("\t")
        was, werd, *_ = [*kop.split(" "), "", ""]
        yield _Logregel(was, werd, wat)


def _regels_van(plek: GitPlek, naam: str) -> list[str]:
    map_ = plek.git_dir if naam == "ORIG_HEAD" else plek.common_dir
    try:
        return (map_ / naam).read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return []
