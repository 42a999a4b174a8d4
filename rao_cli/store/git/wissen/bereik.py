"""Which objects lead to which: all of it by walks of git itself, each in linear time."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.geschiedenis import Vastlegging, deze_stappen

#: What a partial clone never had, is not damage.
_DEELS: Final = "--missing=allow-promisor"
#: Of a commit its own tree, and not what came before it.
_ZELF: Final = "--no-walk"


def bereikbaar(git: GitCall, *rev: str, vanaf: Iterable[str] = ()) -> set[str]:
    """Return every object that these words of git, and the objects `vanaf`, lead to."""
    stdin = "".join(f"{een}\n" for een in vanaf).encode()
    if not stdin and rev in {(), (_ZELF,)}:  # git asks what is meant
        return set()
    argv = ("rev-list", "--objects", "--no-object-names", _DEELS, "--stdin")
    return set(git.run(*argv, *rev, stdin=stdin).tekst.split())


def bereik_van_losse(git: GitCall, commits: Collection[str]) -> set[str]:
    """Return the commits and what their trees lead to; their parents are not looked at.

    Of a commit that nothing points to, a part may be gone already.
    """
    if not commits:
        return set()
    stdin = "".join(f"{een}\n" for een in commits).encode()
    argv = ("rev-list", "--objects", "--no-object-names", "--missing=allow-any", "--stdin", _ZELF)
    return set(git.run(*argv, stdin=stdin).tekst.split())


def van_zelf(git: GitCall, commits: Iterable[str]) -> set[str]:
    """Return these commits and what their own trees lead to, all of it sound."""
    return bereikbaar(git, _ZELF, vanaf=commits)


def alle_objecten(git: GitCall) -> dict[str, str]:
    """Return object → kind of all that is in the store, also in the stores that it borrows from."""
    vorm = "--batch-check=%(objectname) %(objecttype)"
    uit = git.run("cat-file", "--batch-all-objects", "--unordered", vorm).tekst
    return dict(regel.split(" ", 1) for regel in uit.splitlines() if " " in regel)


def stashes(git: GitCall) -> list[str]:
    """Return every stash: git keeps those below the newest in its log alone."""
    uitvoer = git.probeer("reflog", "show", "--format=%H", "refs/stash", "--")
    return [] if uitvoer.status else uitvoer.tekst.split()


def losse_stappen(git: GitCall, commits: Collection[str]) -> dict[str, Vastlegging]:
    """Return what these commits say of themselves, by their id."""
    stappen = deze_stappen(git, commits, lambda naam, _adres: naam)
    return {stap.id: stap for stap in stappen}


def zelfde_wijziging(
    los: Mapping[str, Vastlegging], weg: Collection[str], gewist: Collection[Vastlegging]
) -> Iterator[str]:
    """Yield the loose commits that are one change with a commit that goes.

    rao was stopped before the branch moved, or made the step anew for a sync; git played it anew
    for a rebase. Nobody calls such a commit work of his own.
    """
    wijzigingen = {stap.wijziging for stap in gewist if stap.wijziging}
    yield from (id_ for id_, stap in los.items() if id_ in weg or stap.wijziging in wijzigingen)


def houdt_vast(los: Mapping[str, Vastlegging], weg: Collection[str]) -> list[str]:
    """Return the loose commits that stay: all but `weg`, and of `weg` what one of them stands on.

    Nothing has to point to it: it may be work that somebody still looks for.
    """
    blijft = {id_ for id_ in los if id_ not in weg}
    te_gaan = list(blijft)
    while te_gaan:
        for ouder in los[te_gaan.pop()].ouders:
            if ouder in los and ouder not in blijft:
                blijft.add(ouder)
                te_gaan.append(ouder)
    return sorted(blijft)
