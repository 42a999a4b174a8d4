"""Is a commit that was erased part of a history again? One git brings it back with one merge."""

from collections.abc import Collection

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.lezen.objecten import is_voorouder


def gewist_in(git: GitCall, begin: Collection[str], *tips: str) -> str | None:
    """Return which of the commits that an erasing began with leads to one of `tips`; None: none.

    What this copy does not have leads nowhere: after clearing up that is one question to git.
    """
    for een in aanwezig(git, begin):
        for tip in tips:
            if is_voorouder(git, een, tip):
                return een
    return None


def aanwezig(git: GitCall, ids: Collection[str]) -> list[str]:
    """Return which of these objects are here."""
    gevraagd = sorted({een for een in ids if is_id(een)})
    if not gevraagd:
        return []
    stdin = "".join(f"{een}\n" for een in gevraagd).encode()
    uit = git.run("cat-file", "--batch-check", "--buffer", stdin=stdin).tekst
    regels = (regel.split(" ") for regel in uit.splitlines())
    return [regel[0] for regel in regels if regel[1:2] == ["commit"]]


def erft_van(git: GitCall, begin: Collection[str], *grenzen: str) -> list[str]:
    """Return the commits within the words of git `grenzen` that are, or come of, these commits."""
    regels = git.run("rev-list", "--topo-order", "--reverse", "--parents", *grenzen, "--").tekst
    erfelijk = set(begin)
    for regel in regels.splitlines():
        commit, *ouders = regel.split(" ")
        if not erfelijk.isdisjoint(ouders):
            erfelijk.add(commit)
    alle = {regel.partition(" ")[0] for regel in regels.splitlines()}
    return sorted(erfelijk & alle)
