"""What is sent: which names have to move from where to where, and which commits that brings."""

import re
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.lezen.boodschap import SLEUTEL_WIJZIGING
from rao_cli.store.git.lezen.objecten import read_commit_id

_NUL: Final = patroon(r"0+")
_ID: Final = patroon(r"[0-9a-f]{8,64}")
TAKKEN: Final = "refs/heads/"
LABELS: Final = "refs/tags/"


class Refwens(NamedTuple):
    """One name that should move; None: it is not there before, or not after."""

    ref: str
    oud: str | None
    nieuw: str | None

    @property
    def naam(self) -> str:
        """What a person calls it."""
        return self.ref.removeprefix(TAKKEN).removeprefix(LABELS)


def lees_ontvangst(tekst: str) -> list[Refwens]:
    """Read what git tells pre-receive: old, new, name."""
    velden = (regel.split(" ", 2) for regel in tekst.splitlines())
    return [Refwens(ref, _commit(oud), _commit(nieuw)) for oud, nieuw, ref in velden]


def lees_verzending(tekst: str) -> list[Refwens]:
    """Read what git tells pre-push: our name, our commit, their name, their commit."""
    velden = (regel.rsplit(" ", 3) for regel in tekst.splitlines())
    return [Refwens(ref, _commit(oud), _commit(nieuw)) for _, nieuw, ref, oud in velden]


def _commit(tekst: str) -> str | None:
    if not is_id(tekst):
        raise RaoError("git zegt iets dat rao niet begrijpt.", hint="Werk rao bij.")
    return None if _NUL.fullmatch(tekst) else tekst


def commits_tussen(git: GitCall, tot: str, niet: Collection[str]) -> list[str]:
    """Return the commits that lead to `tot` and to none of the others, oldest first."""
    stdin = "".join(f"{regel}\n" for regel in (tot, *(f"^{een}" for een in niet))).encode()
    argv = ("rev-list", "--topo-order", "--reverse", "--stdin")
    return git.run(*argv, stdin=stdin).tekst.split()


def kent(git: GitCall, commit: str) -> bool:
    """Say whether a commit is here."""
    return git.probeer("cat-file", "-e", f"{commit}^{{commit}}").status == 0


def gedeelde_basis(git: GitCall, een: str, ander: str) -> str:
    """Return the last commit that two sides share; empty when there is none."""
    return git.probeer("merge-base", een, ander).tekst.partition("\n")[0]


def commits_met(git: GitCall, tot: str, namen: Iterable[str]) -> list[str]:
    """Return the commits before `tot` that brought or took a line with one of these names."""
    patroon = "|".join(sorted(map(re.escape, namen)))
    argv = ("--format=%H", "--reverse", "--no-textconv", "--extended-regexp", f"-G({patroon})")
    return git.run("log", *argv, tot).tekst.split()


def commits_over(git: GitCall, tot: str, paden: Iterable[str]) -> list[str]:
    """Return the commits before `tot` that changed any of these files."""
    argv = ("--format=%H", "--reverse", "--full-history", tot)
    return git.run("log", *argv, "--", *sorted(paden)).tekst.split()


def commits_van(git: GitCall, tot: str, wijzigingen: Collection[str]) -> list[str]:
    """Return the commits before `tot` that have one of these ids of a change."""
    ids = [een for een in wijzigingen if _ID.fullmatch(een)]
    if not ids:
        return []
    zoek = [f"--grep={SLEUTEL_WIJZIGING}: {een}" for een in ids]
    return git.run("log", "--format=%H", "--reverse", "--fixed-strings", *zoek, tot).tekst.split()


def read_label(git: GitCall, label: str) -> tuple[str, str]:
    """Return the commit of a tag (empty: it is of something else) and what is said with it."""
    commit = read_commit_id(git, label) or ""
    if git.run("cat-file", "-t", label).tekst != "tag":
        return commit, ""
    return commit, git.run("cat-file", "tag", label).tekst.partition("\n\n")[2]
