"""The steps of a register: which commits touched it, who made them, and what came of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

import msgspec

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.boodschap import MAAKT_ONGEDAAN, SLEUTEL_WIJZIGING, read_trailers
from rao_cli.store.git.lezen.mailmap import NaamVan, zoals_vastgelegd
from rao_cli.store.git.lezen.objecten import GEWOON, Item, tree_verschil, versies

_VORM: Final = "%H%x00%P%x00%aI%x00%an%x00%ae%x00%s%x00%B"
_VELDEN: Final = 7
#: What git writes in its place for a commit without an author.
_GEEN_AUTEUR: Final = "%an"
#: No path of git begins with a slash, so that this line cannot be taken for one.
_SPOORVORM: Final = "%x00//%H %(trailers:key=Rao-Handeling,valueonly,separator=%x2c)%x00"


class Vastlegging(msgspec.Struct, frozen=True):
    """One commit that changed the register."""

    id: str
    #: None, and empty: git does not say, for another program made the commit in its own way.
    datum: datetime | None
    auteur: str
    onderwerp: str
    ouders: tuple[str, ...]
    #: What rao did, such as `nieuw-besluit`; empty when a person committed with git.
    handeling: str
    betreft: tuple[str, ...]
    #: The id of this change, and of the change that it undoes; both may be empty.
    wijziging: str
    ongedaan: str

    @property
    def van_een_mens(self) -> bool:
        """Whether a person wrote what is in it, and no command of rao."""
        return is_van_een_mens(self.handeling)


def is_van_een_mens(handeling: str) -> bool:
    """Say whether a commit holds the work of a person; without trailer git itself was used."""
    return handeling in {"", "bewaar"}


def stappen(
    git: GitCall,
    head: str,
    paden: Sequence[str],
    naam_van: NaamVan = zoals_vastgelegd,
    *,
    eigen_tak: bool,
) -> list[Vastlegging]:
    """Return the commits that changed something below `paden` (from the top), newest first.

    `naam_van` says how people are called: whoever shows them gives that of the `Repo`. `eigen_tak`
    follows first parents: what a merge brought in is then one step, the merge.
    """
    tak = ["--first-parent"] if eigen_tak else []
    argv = ["log", "-z", "--no-mailmap", *tak, f"--format=tformat:{_VORM}", head, "--", *paden]
    return _stappen(git.run(*argv).uit, naam_van)


def deze_stappen(git: GitCall, commits: Iterable[str], naam_van: NaamVan) -> list[Vastlegging]:
    """Return these commits, as they are asked."""
    stdin = "".join(f"{commit}\n" for commit in commits).encode()
    vorm = f"--format=tformat:{_VORM}"
    argv = ("log", "-z", "--no-mailmap", "--no-walk=unsorted", "--stdin", "--no-patch", vorm)
    return _stappen(git.run(*argv, stdin=stdin).uit, naam_van) if stdin else []


def _stappen(uit: bytes, naam_van: NaamVan) -> list[Vastlegging]:
    velden = uit.decode("utf-8", "replace").split("\0")
    reeks = range(0, len(velden) - 1, _VELDEN)
    return [_stap(velden[n : n + _VELDEN], naam_van) for n in reeks]


def _stap(velden: Sequence[str], naam_van: NaamVan) -> Vastlegging:
    commit, ouders, dag, auteur, adres, onderwerp, boodschap = velden
    trailers = read_trailers(boodschap)
    # More changes melted into one commit (a squash) are no step of rao any more.
    heel = boodschap.lower().count(f"\n{SLEUTEL_WIJZIGING.lower()}:") == 1
    return Vastlegging(
        id=commit,
        datum=_moment(dag),
        auteur="" if auteur == _GEEN_AUTEUR else naam_van(auteur, adres),
        onderwerp=onderwerp,
        ouders=tuple(ouders.split()),
        handeling="".join(trailers.get("Rao-Handeling", ())[:1]) if heel else "",
        betreft=tuple(trailers.get("Rao-Betreft", ())),
        wijziging="".join(trailers.get(SLEUTEL_WIJZIGING, ())),
        ongedaan="".join(trailers.get(MAAKT_ONGEDAAN, ())[:1]),
    )


def _moment(tekst: str) -> datetime | None:
    """Return a moment as git writes it; None for one that no calendar has, or that is not there."""
    try:
        return datetime.fromisoformat(tekst)
    except ValueError:
        return None


def laatste_die_staat(nieuwste_eerst: Iterable[Vastlegging]) -> Vastlegging | None:
    """Return the newest step that was not undone, and does not itself undo one."""
    weg: list[str] = []
    for stap in nieuwste_eerst:
        if stap.ongedaan:
            weg.append(stap.ongedaan)
        elif stap.wijziging in weg:
            weg.remove(stap.wijziging)
        else:
            return stap
    return None


class Terugweg(msgspec.Struct, frozen=True):
    """What takes a step back: the bytes of its files as it left and as it found them.

    None is a file that was not there.
    """

    nu: Mapping[str, bytes | None]
    toen: Mapping[str, bytes | None]
    #: Files that are no longer what the step left there.
    veranderd: tuple[str, ...]


def terugweg(git: GitCall, plek: GitPlek, stap: Vastlegging, head: Mapping[str, Item]) -> Terugweg:
    """Compare a step that has one parent with `head`: the last commit, below the register."""
    verschil = {
        pad.removeprefix(plek.prefix): paar
        for pad, paar in tree_verschil(git, stap.ouders[0], stap.id).items()
        if pad.startswith(plek.prefix)
    }
    veranderd = []
    for pad, (eerst, daarna) in verschil.items():
        gewoon = all(inhoud is None or inhoud[0] in GEWOON for inhoud in (eerst, daarna))
        if not gewoon or daarna != (head[pad].inhoud if pad in head else None):
            veranderd.append(pad)
    if veranderd:
        return Terugweg({}, {}, tuple(sorted(veranderd)))
    toen, nu = versies(git, verschil)
    return Terugweg(nu, toen, ())


class Spoor(msgspec.Struct, frozen=True):
    """One commit: what rao did (empty: a person used git), and the paths that it changed."""

    commit: str
    handeling: str
    paden: frozenset[str]

    @property
    def van_een_mens(self) -> bool:
        """Whether a person wrote what is in it."""
        return is_van_een_mens(self.handeling)


def sporen(git: GitCall, head: str, begin: str, prefixes: Sequence[str]) -> list[Spoor]:
    """Return the commits that changed something in a folder `begin`, newest first."""
    vorm = f"--format={_SPOORVORM}"
    argv = ["log", "-z", "--no-mailmap", "--name-only", "--no-renames", vorm, head]
    uit = git.run(*argv, "--", *(begin + prefix for prefix in prefixes)).uit
    gevonden: list[tuple[str, str, set[str]]] = []
    for veld in uit.decode("utf-8", "surrogateescape").split("\0"):
        naam = veld.lstrip("\n")
        if naam.startswith("//"):
            commit, _, handeling = naam.removeprefix("//").partition(" ")
            gevonden.append((commit, handeling.strip(), set()))
        elif naam:
            gevonden[-1][2].add(naam.removeprefix(begin))
    return [Spoor(commit, wat, frozenset(eigen)) for commit, wat, eigen in gevonden]


@contextmanager
def onderwerpen_vooruit(
    git: GitCall, head: str, niet: Sequence[str] = ()
) -> Iterator[Callable[[], str]]:
    """Have git read the subjects of what leads to `head` and not to others.

    The answer, asked later, has an empty line behind each.
    """
    with git.alvast(*_vraag_onderwerpen("%s%n", head, niet)) as antwoord:
        yield lambda: antwoord().uit.decode("utf-8", "replace")


def onderwerp_van(git: GitCall, head: str, niet: Sequence[str] = ()) -> dict[str, str]:
    """Return commit → subject of what leads to `head` and not to others, newest first."""
    uit = git.run(*_vraag_onderwerpen("%H %s", head, niet)).uit.decode("utf-8", "replace")
    paren = (regel.partition(" ") for regel in uit.removesuffix("\n").split("\n") if regel)
    return {commit: onderwerp for commit, _, onderwerp in paren}


def _vraag_onderwerpen(vorm: str, head: str, niet: Sequence[str]) -> list[str]:
    return ["log", "--no-mailmap", f"--format=tformat:{vorm}", head, *(f"^{een}" for een in niet)]
