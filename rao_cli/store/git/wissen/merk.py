"""The note of a wiping under way: which refs move, in ids; and how a branch gets another name.

It is written before the refs move. Killed before that, nothing happened, and the note goes. Killed
after it, whoever comes next clears what was left of the old history.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import NotRequired, TypedDict

from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.eigen_map import eigen_bestand, eigen_map, read_json, write_json
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.wissen.onaf import MERK
from rao_cli.store.git.wissen.refs import Refzet


class Wismerk(TypedDict):
    """From which commits to which the refs move, and where the branch is after that."""

    van: list[str]
    naar: list[str]
    hoofd: str
    #: Old and new name of each branch of which the name was wiped. Git has the old one written down
    #: as long as this note is there, and no longer.
    namen: NotRequired[list[tuple[str, str]]]


def schrijf_merk(
    plek: GitPlek, zetten: Iterable[Refzet], hoofd: str, namen: Iterable[tuple[str, str]] = ()
) -> None:
    """Note what is about to move; OSError when that cannot be kept."""
    merk: Wismerk = {
        "van": sorted({zet.van for zet in zetten if zet.van}),
        "naar": sorted({zet.naar for zet in zetten if zet.naar}),
        "hoofd": hoofd,
        "namen": [*namen],
    }
    write_json(eigen_map(plek.common_dir, maak=True), MERK, merk, blijvend=True)


def read_merk(plek: GitPlek) -> Wismerk | None:
    """Return what a wiping noted that did not end; None when there is none."""
    merk = read_json(eigen_map(plek.common_dir), MERK, Wismerk)
    return merk if merk and all(map(is_id, (*merk["van"], *merk["naar"], merk["hoofd"]))) else None


def is_gebeurd(git: GitCall, merk: Wismerk) -> bool:
    """Say whether the refs moved: the record of the wiping is part of some branch."""
    if read_commit_id(git, merk["hoofd"]) is None:
        return False
    return bool(git.run("for-each-ref", "--count=1", f"--contains={merk['hoofd']}").uit)


def oude_vastleggingen(git: GitCall, merk: Wismerk) -> list[str]:
    """Return every commit that only the history before the wiping has, as far as it is still here.

    What was cleared already leads nowhere.
    """
    van = [een for een in merk["van"] if not git.probeer("cat-file", "-e", een).status]
    if not van:
        return []
    argv = ("rev-list", "--ignore-missing", *van, "--not", *merk["naar"])
    uitvoer = git.probeer(*argv)
    return uitvoer.tekst.split() if not uitvoer.status else van


def vergeet_merk(plek: GitPlek) -> None:
    """Forget a wiping: it ended, or it never came about."""
    with suppress(FileNotFoundError):
        eigen_bestand(eigen_map(plek.common_dir), MERK).unlink()
