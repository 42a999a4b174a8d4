"""A repository as it was at one commit: that is its last one, and nobody works in the folder."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.getypt.reeks import HIER
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achter import Achter
from rao_cli.store.git.lezen.handwerk import Handwerk, Negeerregel, Onaangeraakt
from rao_cli.store.git.lezen.mailmap import MAILMAP, eis_klein
from rao_cli.store.git.lezen.objecten import GEWOON, read_blobs, tree_items
from rao_cli.store.git.lezen.repo import Repo


class Vastlegmoment(NamedTuple):
    """When a commit was made; None when it has a moment that no calendar has."""

    commit: str
    moment: datetime | None


class RepoToen(Repo):
    """What `Repo` says of a checkout of a commit in which nobody changed anything."""

    def __init__(self, plek: GitPlek, commit: str) -> None:
        """`commit` is the whole id of a commit that is there."""
        super().__init__(plek)
        self.commit = commit

    def head(self) -> str | None:
        """Return the commit itself."""
        return self.commit

    def hoofd(self) -> None:
        """Nothing: what is checked out is of today."""

    def vastlegging_id(self, rev: str) -> str:
        """Return the commit that words point to; HEAD is this commit, as in a checkout of it."""
        return super().vastlegging_id(HIER.sub(self.commit, rev))

    def mailmap(self) -> bytes:
        """Return how people wanted to be known then: the .mailmap in the commit, as a checkout."""
        item = tree_items(self.git, "", self.commit, [MAILMAP]).get(MAILMAP)
        if item is None or item.modus not in GEWOON:
            return b""
        return eis_klein(read_blobs(self.git, [item.blob])[item.blob])

    def bezig(self, *, sync: bool = True) -> RaoError | None:  # noqa: ARG002
        """Nothing: what git began since, is of today."""
        return None

    def achter(self) -> dict[str, Achter]:
        """Nothing lags behind what is not in the folder."""
        return {}

    def hand_edits(
        self,
        prefixes: Sequence[str],  # noqa: ARG002
        *,
        head: str | None = None,  # noqa: ARG002
        onaangeraakt: Onaangeraakt | None = None,  # noqa: ARG002
    ) -> dict[str, Handwerk]:
        """Nobody changes what is committed."""
        return {}

    def genegeerd(self, paden: Collection[str]) -> dict[str, Negeerregel]:  # noqa: ARG002
        """What git leaves out, is in no commit."""
        return {}

    def changed_since(self, rev: str) -> set[str]:
        """Return the paths that differ between two commits, new and gone too."""
        toen, nu = self.blobs(rev, [""]), self.blobs(self.commit, [""])
        return {pad for pad in {*toen, *nu} if toen.get(pad) != nu.get(pad)}


def eerste_lijn(repo: Repo) -> list[Vastlegmoment]:
    """Return the commits of the branch itself, newest first, with when each was made."""
    head = repo.head()
    if head is None:
        return []
    uit = repo.git.run("log", "--no-mailmap", "--first-parent", "--format=tformat:%H %cI", head)
    regels = (regel.partition(" ") for regel in uit.tekst.splitlines())
    return [Vastlegmoment(commit, _moment(dag)) for commit, _, dag in regels]


def moment_van(repo: Repo, commit: str) -> datetime | None:
    """Return when a commit was made."""
    argv = ("log", "--no-mailmap", "--no-walk", "--format=tformat:%cI", commit)
    return _moment(repo.git.run(*argv).tekst)


def is_ondiep(repo: Repo) -> bool:
    """Say whether this copy has only a part of the history."""
    return repo.git.run("rev-parse", "--is-shallow-repository").tekst == "true"


def _moment(tekst: str) -> datetime | None:
    try:
        return datetime.fromisoformat(tekst)
    except ValueError:
        return None
