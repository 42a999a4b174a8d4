"""The refs of a repository: where each points to, and how many move at once, or none."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from rao_cli.store.git.aanroep.call import GitCall

TAKKEN: Final = "refs/heads/"
LABELS: Final = "refs/tags/"
NOTITIES: Final = "refs/notes/"
ELDERS: Final = "refs/remotes/"
#: Behind it what was shared, its id first and then where: to what it leads, takes its place there.
VERVANGT: Final = "refs/rao/vervangt/"
_HERNOEMD: Final = "refs/rao/hernoemd/"
STASH: Final = "refs/stash"


def was_en_plek(ref: str) -> tuple[str, str]:
    """Return of a ref below `VERVANGT` which commit was shared, and where: origin/main."""
    was, _, plek = ref.removeprefix(VERVANGT).partition("/")
    return was, plek


class Wisref(NamedTuple):
    """A ref of git, and the object it points to."""

    naam: str
    soort: str
    object: str
    #: It is only another name of this ref.
    anders: str = ""


class Refzet(NamedTuple):
    """One ref that moves; `naar` is None when it goes."""

    naam: str
    van: str | None
    naar: str | None


def hernoemd(naam: str, object_: str) -> str:
    """Return where is kept what a ref of which the name was wiped is called now.

    That name stands nowhere. Another ref with the same object is no such one: it is clean.
    """
    return f"{_HERNOEMD}{sha256(f'{object_} {naam}'.encode()).hexdigest()[:40]}"


def oude_toppen(zetten: Iterable[Refzet]) -> set[str]:
    """Return from where refs moved, without what only got another name: nothing leads there now."""
    zetten = [*zetten]
    return {zet.van for zet in zetten if zet.van} - {zet.naar for zet in zetten}


def read_wisrefs(git: GitCall) -> list[Wisref]:
    """Return every ref, in order of name."""
    vorm = "--format=%(refname) %(objecttype) %(objectname) %(symref)"
    regels = git.run("for-each-ref", vorm).tekst.splitlines()
    return [Wisref(*regel.split(" ", 3)) for regel in regels]


def voor_rev_list(refs: Iterable[Wisref]) -> list[str]:
    """Return the ids from which git walks; what is no commit leads nowhere."""
    return sorted({ref.object for ref in refs if ref.soort in {"commit", "tag"}})


def verzet(git: GitCall, zetten: Sequence[Refzet]) -> bool:
    """Move all refs at once, or none: the point of no return. False when one was moved already."""
    nul = "0" * 40
    regels = ["start"]
    for zet in zetten:
        leeg = "0" * len(zet.van or zet.naar or nul)
        if zet.naar is None:
            regels.append(f"delete {zet.naam} {zet.van}")
        else:
            regels.append(f"update {zet.naam} {zet.naar} {zet.van or leeg}")
    regels += ["prepare", "commit", ""]
    uitvoer = git.probeer("update-ref", "--stdin", "-m", "rao", stdin="\n".join(regels).encode())
    return not uitvoer.status


def is_dubbel(refs: Mapping[str, str], ref: str) -> bool:
    """Say whether a label of here has the name of a branch: git then asks which is meant."""
    return ref.startswith(TAKKEN) and f"{LABELS}{ref.removeprefix(TAKKEN)}" in refs
