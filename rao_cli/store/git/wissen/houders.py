"""What came of clearing up: how much went, and what still holds a part of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.lezen.objecten import delen
from rao_cli.store.git.wissen.bereik import alle_objecten, bereikbaar, stashes, van_zelf
from rao_cli.store.git.wissen.refs import STASH

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
}
#: What a step says of itself.
_WIE_EN_WAT: Final = "%B%n%an%n%ae%n%cn%n%ce"


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

    def met(self, erbij: Iterable[Vasthouder]) -> "Opgeruimd":
        """Return it with more that holds something; each once."""
        return replace(self, houders=tuple(dict.fromkeys((*self.houders, *erbij))))


def zoek_houders(
    git: GitCall, over: frozenset[str], refs: Iterable[tuple[str, str]], los: Sequence[str]
) -> Iterator[Vasthouder]:
    """Yield what leads to one of the objects `over`: refs (name and id), or commits `los`."""
    if not over:
        return
    opzij = stashes(git)
    for naam, doel in refs:
        if not (opzij and naam == STASH) and over & bereikbaar(git, doel):
            yield make_vasthouder(naam)
    yield from _opzij(opzij, lambda een: not over.isdisjoint(bereikbaar(git, een)))
    for commit in los:
        ouders = git.run("rev-list", "--no-walk", "--parents", commit).tekst.split()
        if not over.isdisjoint(ouders) or over & van_zelf(git, [commit]):
            yield Vasthouder("los", commit)


def _opzij(opzij: Sequence[str], houdt: Callable[[str], bool]) -> Iterator[Vasthouder]:
    """Yield which of what was put aside (stash) holds it, by the number that git gives it."""
    yield from (Vasthouder("stash", str(n)) for n, een in enumerate(opzij) if houdt(een))


def noemende_refs(git: GitCall, raakt: Callable[[str], bool]) -> Iterator[Vasthouder]:
    """Yield the refs of which the name, the label or what is said of a step says it."""
    vorm = "--format=%(refname)%00%(contents)%00"
    velden = git.run("for-each-ref", vorm).tekst.split("\0")
    for ref, tekst in zip(velden[::2], velden[1::2], strict=False):
        naam = ref.strip()
        if naam.startswith("refs/rao/") or naam == STASH:
            continue
        if raakt(naam) or raakt(tekst) or raakt(_gezegd(git, naam)):
            yield make_vasthouder(naam)
    yield from _opzij(stashes(git), lambda een: raakt(_gezegd(git, een)))


def noemende_losse(git: GitCall, raakt: Callable[[str], bool]) -> Iterator[Vasthouder]:
    """Yield the steps to which nothing leads and that say it: their text, their maker, a path.

    What their files say, who clears up finds by those files.
    """
    vast = bereikbaar(git, "--all", vanaf=stashes(git))
    los = [e for e, soort in alle_objecten(git).items() if soort == "commit" and e not in vast]
    stdin = "".join(f"{een}\n" for een in los).encode()
    if not stdin:
        return
    vorm = f"--format=%x00%H%n{_WIE_EN_WAT}"
    uit = git.run("log", "--no-walk=unsorted", "--stdin", vorm, stdin=stdin).tekst
    zegt = {deel.partition("\n")[0] for deel in uit.split("\0") if raakt(deel)}
    # A part of what came before may be gone; then git says what it knows.
    argv = ("diff-tree", "--stdin", "-m", "-r", "-z", "--root", "--name-only")
    stap = ""
    for naam in delen(git.probeer(*argv, stdin=stdin).uit):
        if is_id(naam):
            stap = naam
        elif raakt(naam):
            zegt.add(stap)
    yield from (Vasthouder("los", een) for een in los if een in zegt)


def _gezegd(git: GitCall, rev: str) -> str:
    """Return what is said with the steps that lead to it and not to here, and who made them."""
    return git.run("log", f"--format={_WIE_EN_WAT}", rev, "^HEAD", "--").tekst


def make_vasthouder(ref: str) -> Vasthouder:
    """Return what a ref is for a person: a branch, a tag, a copy of what the server had."""
    for plek, soort in _PLEKKEN.items():
        if ref.startswith(plek):
            return Vasthouder(soort, ref.removeprefix(plek).removeprefix("refs/"))
    return Vasthouder("werkmap" if not ref.startswith("refs/") else "ref", ref)
