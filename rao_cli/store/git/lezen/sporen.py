"""Which commits touched which files, and whether rao made them or a person."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from rao_cli.store.git.lezen.geschiedenis import is_van_een_mens
from rao_cli.store.git.lezen.repo import Repo

_VORM: Final = "%x01%H%x02%(trailers:key=Rao-Handeling,valueonly,separator=%x2c)%x02"


class Spoor(NamedTuple):
    """One commit: what rao did (empty: a person used git), and the paths that it changed."""

    commit: str
    handeling: str
    paden: frozenset[str]

    @property
    def van_een_mens(self) -> bool:
        """Whether a person wrote what is in it."""
        return is_van_een_mens(self.handeling)


def regels_ooit(repo: Repo, pad: str) -> bytes:
    """Return every line that a file ever got or lost, one after the other, as git shows them."""
    if (head := repo.head()) is None:
        return b""
    argv = ["log", "--patch", "--unified=0", "--no-renames", "--no-ext-diff", "--no-textconv"]
    uit = repo.git.run(*argv, "--no-color", "--format=", head, "--", repo.plek.prefix + pad).uit
    return bytes(uit)


def sporen(repo: Repo, prefixes: Sequence[str]) -> list[Spoor]:
    """Return the commits that changed something below `prefixes`, newest first."""
    if (head := repo.head()) is None:
        return []
    begin = repo.plek.prefix
    argv = ["log", "-z", "--no-mailmap", "--name-only", "--no-renames", f"--format={_VORM}", head]
    uit = repo.git.run(*argv, "--", *(begin + prefix for prefix in prefixes)).uit
    gevonden = []
    for deel in uit.decode("utf-8", "surrogateescape").split("\x01")[1:]:
        commit, handeling, namen = deel.split("\x02", 2)
        paden = (naam.lstrip("\n") for naam in namen.split("\0"))
        eigen = frozenset(pad.removeprefix(begin) for pad in paden if pad)
        gevonden.append(Spoor(commit, handeling.strip(), eigen))
    return gevonden
