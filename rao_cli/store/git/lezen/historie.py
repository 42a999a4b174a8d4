"""What led to the last commit of a register: its steps, who made them, and its versions."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Protocol

from rao_cli.model.errors import RaoError
from rao_cli.model.getypt.reeks import read_reeks
from rao_cli.store.git.aanroep.call import GitCall, is_id
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.gedeeld import is_gedeeld
from rao_cli.store.git.lezen.geschiedenis import (
    Spoor,
    Terugweg,
    Vastlegging,
    deze_stappen,
    laatste_die_staat,
    sporen,
    stappen,
    terugweg,
)
from rao_cli.store.git.lezen.mailmap import NaamVan, make_naam_van
from rao_cli.store.git.lezen.objecten import Item
from rao_cli.store.git.lezen.versies import GitVersie, alle_versies, versies_erop


class Bewaarplaats(Protocol):
    """What a history asks of the repository that it is of: `Repo`, which loads it last."""

    git: GitCall
    plek: GitPlek

    def head(self) -> str | None:
        """Return the last commit."""

    def vastlegging_id(self, rev: str) -> str:
        """Return the commit that words point to."""

    def items(self, rev: str) -> dict[str, Item]:
        """Return everything a commit holds."""

    def mailmap(self) -> bytes:
        """Return how people want to be known."""


class Historie:
    """The history of the repository that holds a register; paths are relative to the register."""

    def __init__(self, repo: Bewaarplaats) -> None:
        """Use `Repo.historie`."""
        self.repo = repo
        self.git = repo.git
        self.plek = repo.plek

    @cached_property
    def naam_van(self) -> NaamVan:
        """How somebody wants to be known."""
        return make_naam_van(self.repo.mailmap())

    def beginpunten(self, rev: str) -> list[str]:
        """Return the last commits that this branch and `rev` share; RaoError when there is none.

        There is more than one when each side took in the other while both went on. Of `rev..` it
        is that commit itself.
        """
        reeks = read_reeks(rev)
        hier, ander = self.repo.head(), self.repo.vastlegging_id(reeks.van)
        if not reeks.gedeeld:
            return [ander]
        if hier is not None:
            # Exit status 1 and nothing: no commit in common, or too little history to know.
            uitvoer = self.git.probeer("merge-base", "--all", hier, ander)
            if uitvoer.status > 1:
                raise vertaal("merge-base", uitvoer.fout, self.plek.top)
            begin = uitvoer.tekst.split()
            if begin and all(map(is_id, begin)):
                return begin
        raise RaoError(
            f"rao vindt geen vastlegging die zowel in '{reeks.van}' zit als in wat u nu hebt.",
            hint="In een ondiepe kopie (CI) ontbreekt de geschiedenis: haal die op met "
            "`git fetch --unshallow`, of zet in uw CI `fetch-depth: 0`.",
        )

    def versies(self, mappen: Sequence[str], head: str | None = None) -> list[GitVersie]:
        """Return every commit that changed a file in these folders, oldest first.

        `head` is the last commit where it is known.
        """
        head = head or self.repo.head()
        return alle_versies(self.git, head, self.plek.prefix, mappen) if head else []

    def versies_na(
        self, van: str, tot: str, laatst: Sequence[str], mappen: Sequence[str]
    ) -> list[GitVersie] | None:
        """Return what came after `van` up to `tot`; None when it is no line on top of it.

        `laatst` is the last version up to `van`, if there is any.
        """
        erop = versies_erop(self.git, van, tot, self.plek.prefix, mappen)
        return erop and [een._replace(ouders=een.ouders or laatst) for een in erop]

    def versies_tussen(self, van: str, tot: str, mappen: Sequence[str]) -> list[GitVersie]:
        """Return every commit that is in `tot` and not in `van`, and changed one of these."""
        return alle_versies(self.git, f"{van}..{tot}", self.plek.prefix, mappen)

    def vastleggingen(self, commits: Iterable[str]) -> list[Vastlegging]:
        """Return who made these commits, when and as what."""
        return deze_stappen(self.git, commits, self.naam_van)

    def log(self, pad: str | None = None) -> list[Vastlegging]:
        """Return the history, newest first; of one file, one folder, or the register (None)."""
        return self.stappen_in([pad or ""])

    def eigen_lijn(self) -> list[Vastlegging]:
        """Return every commit of this branch, newest first; what a merge brought in is one."""
        return self.stappen_in([], eigen_tak=True)

    def stappen_in(self, prefixes: Sequence[str], *, eigen_tak: bool = False) -> list[Vastlegging]:
        """Return the commits that changed something below `prefixes`, newest first."""
        head = self.repo.head()
        paden = [pad for prefix in prefixes if (pad := self.plek.prefix + prefix)]
        return stappen(self.git, head, paden, self.naam_van, eigen_tak=eigen_tak) if head else []

    def met_de_hand(self, pad: str) -> str | None:
        """Return the last commit of a file when a person made it; None when rao did, or nobody."""
        stap = self.laatste_stap([pad], eigen_tak=False)
        return stap.id if stap and stap.van_een_mens else None

    def laatste_stap(
        self, prefixes: Sequence[str], *, eigen_tak: bool = True
    ) -> Vastlegging | None:
        """Return the last step that stands: what was undone does not count. None: there is none."""
        return laatste_die_staat(self.stappen_in(prefixes, eigen_tak=eigen_tak))

    def sporen(self, prefixes: Sequence[str], head: str | None = None) -> list[Spoor]:
        """Return the commits that changed something below `prefixes`, newest first.

        `head` is the last commit where it is known.
        """
        head = head or self.repo.head()
        return sporen(self.git, head, self.plek.prefix, prefixes) if head else []

    def is_gedeeld(self, commit: str) -> bool:
        """Say whether others can have a commit."""
        return is_gedeeld(self.git, self.plek, commit)

    def terugweg(self, stap: Vastlegging) -> Terugweg:
        """Return what takes a step (with one parent) back."""
        return terugweg(self.git, self.plek, stap, self.repo.items("HEAD"))
