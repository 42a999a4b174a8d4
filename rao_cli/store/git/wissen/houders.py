"""What came of clearing up: how much went, and what still holds a part of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.wissen.bereik import bereikbaar, van_zelf

#: What can hold a text that was to go: `werkmap` is what git was busy with, or has put ready, in
#: some work tree; `los` a commit that only the log of git knows, or nothing; `pak` a pack that
#: somebody marked to stay; `elders` the objects of another repository; `dicht` what could not go.
Houdsoort = Literal[
    "branch", "tag", "server", "stash", "ref", "werkmap", "los", "pak", "elders", "dicht"
]
_PLEKKEN: Final[dict[str, Houdsoort]] = {
    "refs/heads/": "branch",
    "refs/tags/": "tag",
    "refs/remotes/": "server",
    "refs/stash": "stash",
}


class Vasthouder(NamedTuple):
    """One thing that still holds a part of what was to go."""

    soort: Houdsoort
    naam: str

    @property
    def ref(self) -> str:
        """The whole name of what a person can throw away with one command; empty for the rest."""
        boven = {"branch": "refs/heads/", "tag": "refs/tags/", "ref": ""}
        return f"{boven[self.soort]}{self.naam}" if self.soort in boven else ""


class Opgeruimd(msgspec.Struct, frozen=True):
    """How many objects went, and what still holds others of them."""

    objecten: int = 0
    houders: tuple[Vasthouder, ...] = ()


def zoek_houders(
    git: GitCall, over: frozenset[str], refs: Iterable[tuple[str, str]], los: Sequence[str]
) -> Iterator[Vasthouder]:
    """Yield what leads to one of the objects `over`: refs (name and id), or commits `los`."""
    if not over:
        return
    for naam, doel in refs:
        if over & bereikbaar(git, doel):
            yield make_vasthouder(naam)
    for commit in los:
        ouders = git.run("rev-list", "--no-walk", "--parents", commit).tekst.split()
        if not over.isdisjoint(ouders) or over & van_zelf(git, [commit]):
            yield Vasthouder("los", commit)


def noemende_refs(git: GitCall, raakt: Callable[[str], bool]) -> Iterator[Vasthouder]:
    """Yield the refs of which the name, the label or what is said of a step says it."""
    vorm = "--format=%(refname)%00%(contents)%00"
    velden = git.run("for-each-ref", vorm).tekst.split("\0")
    for ref, tekst in zip(velden[::2], velden[1::2], strict=False):
        naam = ref.strip()
        if naam.startswith("refs/rao/"):
            continue
        eigen = git.run("log", "--format=%B", naam, "^HEAD", "--").tekst
        if raakt(naam) or raakt(tekst) or raakt(eigen):
            yield make_vasthouder(naam)


def make_vasthouder(ref: str) -> Vasthouder:
    """Return what a ref is for a person: a branch, a tag, a copy of what the server had."""
    for plek, soort in _PLEKKEN.items():
        if ref.startswith(plek):
            return Vasthouder(soort, ref.removeprefix(plek).removeprefix("refs/"))
    return Vasthouder("werkmap" if not ref.startswith("refs/") else "ref", ref)
