"""Is a commit that was erased part of a history again? One git brings it back with one merge."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

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
    """Return which of these commits are here."""
    return [een for een, soort in _soorten(git, ids) if soort == "commit"]


def ontbreekt(git: GitCall, ids: Collection[str]) -> set[str]:
    """Return which of these objects are not here."""
    return {een for een, soort in _soorten(git, ids) if soort == "missing"}


def _soorten(git: GitCall, ids: Collection[str]) -> Iterator[tuple[str, str]]:
    gevraagd = sorted({een for een in ids if is_id(een)})
    if not gevraagd:
        return
    stdin = "".join(f"{een}\n" for een in gevraagd).encode()
    uit = git.run("cat-file", "--batch-check", "--buffer", stdin=stdin).tekst
    for regel in uit.splitlines():
        id_, soort, *_ = regel.split(" ")
        yield id_, soort


def erft_van(git: GitCall, begin: Collection[str], commits: Iterable[str]) -> list[str]:
    """Return which of these commits are, or come of, the commits that an erasing began with.

    Nothing has to lead to them, and what is between them may be named in any order.
    """
    stdin = "".join(f"{een}\n" for een in commits).encode()
    if not (stdin and begin):
        return []
    regels = git.run("rev-list", "--no-walk", "--parents", "--stdin", stdin=stdin).tekst
    kinderen = defaultdict[str, list[str]](list)
    for regel in regels.splitlines():
        commit, *ouders = regel.split(" ")
        for ouder in ouders:
            kinderen[ouder].append(commit)
    erfelijk, te_gaan = set(begin), [*begin]
    while te_gaan:
        nieuw = set(kinderen[te_gaan.pop()]) - erfelijk
        erfelijk |= nieuw
        te_gaan += nieuw
    return sorted(erfelijk)
