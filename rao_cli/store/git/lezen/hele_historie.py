"""Everything that git keeps of a repository: messages, names, and every version of every file.

What a branch, a tag or a stash leads to; what only the log of git still knows (reflog) is not here.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs

#: So many bytes of files are asked of git at once, and a larger file is not read.
_PORTIE: Final = 8 * 1024 * 1024
GROOTSTE_VERSIE: Final = 10 * 1024 * 1024
#: A tag of a tag of a tag; more of them nobody makes by hand.
_DIEPST: Final = 20
#: No path begins with a slash, and no message follows on a zero byte: so nothing looks like it.
_BEGIN: Final = b"\0//"
_VORM: Final = "--format=%x00//%H %aI%x00=%B%x00"


class Historiestap(NamedTuple):
    """One commit: its id, day (empty: none), message, and path from the top → blob it brought."""

    id: str
    dag: str
    boodschap: str
    blobs: Mapping[str, str]

    @property
    def naam(self) -> str:
        """How a person calls it: "van 2026-03-12 (3f9c2ab81d)".

        The day comes first: next to a sentence about a date of birth it would look like one.
        """
        return f"van {self.dag} ({self.id[:10]})" if self.dag else self.id[:10]


def read_stappen(git: GitCall, *grenzen: str) -> Iterator[Historiestap]:
    """Yield every commit, oldest first; of a merge only what is as on no side.

    With the words of git `grenzen` only those within them.
    """
    argv = ("log", "--topo-order", "--reverse", "--root", "-c", "--raw", "-r", "-z", "--no-renames")
    vorm = ("--no-abbrev", "--no-mailmap", "--no-notes", _VORM)
    uit = git.run(*argv, *vorm, *(grenzen or ("--all",)), "--").uit
    for deel in uit.split(_BEGIN)[1:]:
        kop, boodschap, *rest = deel.split(b"\0")
        commit, _, dag = kop.decode("ascii", "replace").partition(" ")
        yield Historiestap(commit, dag[:10], boodschap[1:].decode("utf-8", "replace"), _blobs(rest))


def _blobs(velden: Iterable[bytes]) -> dict[str, str]:
    """Read `:modes ids status`, path, and so on; a merge has a mode and an id for each side."""
    blobs, modus, blob = {}, "", ""
    for veld in velden:
        if (regel := veld.lstrip(b"\n")).startswith(b":"):
            woorden = regel.lstrip(b":").decode("ascii", "replace").split()
            zijden = len(woorden) // 2
            modus, blob = woorden[zijden - 1], woorden[2 * zijden - 1]
        elif veld and modus in GEWOON:
            blobs[os.fsdecode(veld)] = blob
    return blobs


def read_versies(git: GitCall, blobs: Iterable[str]) -> Iterator[tuple[str, bytes | None]]:
    """Yield each blob with its bytes, a portion at a time; None for one that is too large."""
    portie, samen = list[str](), 0
    for blob, grootte in _groottes(git, blobs):
        if grootte > GROOTSTE_VERSIE:
            yield blob, None
            continue
        if portie and samen + grootte > _PORTIE:
            yield from read_blobs(git, portie).items()
            portie, samen = [], 0
        portie.append(blob)
        samen += grootte
    yield from read_blobs(git, portie).items()


def _groottes(git: GitCall, blobs: Iterable[str]) -> Iterator[tuple[str, int]]:
    stdin = "".join(f"{blob}\n" for blob in blobs).encode()
    if not stdin:
        return
    uit = git.run("cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer", stdin=stdin)
    for regel in uit.tekst.splitlines():
        blob, _, grootte = regel.partition(" ")
        yield blob, int(grootte) if grootte.isdigit() else 0


def read_namen(git: GitCall) -> list[str]:
    """Return the full names of all branches and tags, here and as the other side has them."""
    soorten = ("refs/heads", "refs/tags", "refs/remotes")
    return git.run("for-each-ref", "--format=%(refname)", *soorten).tekst.splitlines()


def read_labelteksten(git: GitCall, label: str) -> Iterator[tuple[str, str]]:
    """Yield the name that a tag has for itself and its message, and so of a tag inside it."""
    for _ in range(_DIEPST):
        if git.run("cat-file", "-t", label).tekst != "tag":
            return
        kop, _, tekst = git.run("cat-file", "tag", label).tekst.partition("\n\n")
        velden = dict(reversed([regel.partition(" ")[::2] for regel in kop.splitlines()]))
        yield velden.get("tag", ""), tekst
        label = velden.get("object", label)
