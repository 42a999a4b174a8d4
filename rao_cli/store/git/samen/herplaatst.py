"""Steps that git itself put on what others shared meanwhile (rebase): on what they were made."""

from collections.abc import Sequence

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.samen.stap import EigenStap, read_stappen


def begin_voor_rebase(git: GitCall, tip: str, eigen: Sequence[EigenStap]) -> str | None:
    """Return the shared commit on which our steps were made; None when git moved none of them.

    git keeps the branch as it was before in ORIG_HEAD; that counts only as far as it has a step of
    ours that the branch has now as another commit.
    """
    oud = git.probeer("rev-parse", "--verify", "--quiet", "ORIG_HEAD^{commit}").tekst.strip()
    ids = {stap.wijziging_id: stap.commit for stap in eigen if stap.wijziging_id}
    if not oud or not ids:
        return None
    begin = git.probeer("merge-base", oud, tip).tekst.partition("\n")[0]
    if not begin:
        return None
    toen = {stap.wijziging_id: stap.commit for stap in read_stappen(git, oud, f"^{begin}")}
    verzet = [id_ for id_, commit in ids.items() if toen.get(id_, commit) != commit]
    return begin if verzet else None
