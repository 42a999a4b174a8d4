"""The repository of a register: reading commits, blobs and history. Never writes, except init."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall, git_versie, is_id
from rao_cli.store.git.aanroep.fout import vertaal_os, zoek_dicht
from rao_cli.store.git.aanroep.plek import GitPlek, zoek_plek
from rao_cli.store.git.lezen.achter import Achter
from rao_cli.store.git.lezen.handwerk import (
    Handwerk,
    Negeerregel,
    Onaangeraakt,
    genegeerd,
    vergelijk,
)
from rao_cli.store.git.lezen.objecten import GEWOON, Item, alvast_commit, read_blobs, read_commit_id
from rao_cli.store.git.lezen.tak.hoofd import read_hoofd

if TYPE_CHECKING:
    from rao_cli.store.git.lezen.historie import Historie


class Repo:
    """The git repository that holds a register; every path is relative to the register."""

    def __init__(self, plek: GitPlek) -> None:
        """Use `Repo.open` or `Repo.init`."""
        self.plek = plek
        self.git = GitCall(plek.top)
        self.root = plek.top / plek.prefix
        #: What a commit holds never changes: it is asked once.
        self._bomen: dict[str, dict[str, Item]] = {}

    @staticmethod
    def open(map: Path) -> "Repo":  # noqa: A002 - the house says so
        """Open the repository around a register; RaoError when there is none."""
        plek = zoek_plek(map)
        if plek is None:
            raise RaoError(
                f"De map {map} staat niet onder git. rao bewaart elke stap in git.",
                hint="Maak een register met `rao init`, of voer in deze map uit: git init",
            )
        return Repo(plek)

    @staticmethod
    def init(map: Path) -> "Repo":  # noqa: A002 - the house says so
        """Open the repository around a folder, or make one (branch main) when there is none."""
        try:
            map.mkdir(parents=True, exist_ok=True)
        except OSError as fout:
            raise vertaal_os(f"de map {map} niet maken", fout) from fout
        if zoek_plek(map) is None:
            git_versie()  # an old one makes a folder, and knows nothing that comes after that
            GitCall(map.absolute()).run("init", "--quiet", "--initial-branch=main")
        return Repo.open(map)

    def head(self) -> str | None:
        """Return the id of the last commit, None when there is none yet; RaoError when damaged."""
        head = read_commit_id(self.git, "HEAD")
        if head is None:
            from rao_cli.store.git.lezen.tak.tak import weiger_beschadigd  # a rare day

            weiger_beschadigd(self.git)
        return head

    def hoofd(self) -> tuple[str, str] | None:
        """Return the branch and its last commit as git's own files tell it; None: ask `head`."""
        return read_hoofd(self.plek)

    @contextmanager
    def leest_boom(self) -> Iterator[None]:
        """Let git read what `head_met_boom` asks while others run; a failure, that one finds."""
        hoofd = self.hoofd()
        if hoofd is None:
            yield
            return
        with alvast_commit(self.git, self.plek, hoofd[1]) as vraag:
            yield
            with suppress(RaoError):
                self._bomen[hoofd[1]] = vraag()

    def head_met_boom(self) -> str | None:
        """Return the last commit for who reads all that it holds next, as `head`.

        That tells whether it is whole as well as asking git does, which is done only when it fails.
        """
        if (hoofd := self.hoofd()) is not None:
            with suppress(RaoError):
                self.items(hoofd[1])
                return hoofd[1]
        return self.head()

    def mailmap(self) -> bytes:
        """Return how people want to be known: the .mailmap at the top of the work tree, as git."""
        from rao_cli.store.git.lezen.mailmap import read_mailmap  # only a history has names

        return read_mailmap(self.plek.top)

    @cached_property
    def historie(self) -> "Historie":
        """What led to the last commit."""
        from rao_cli.store.git.lezen.historie import Historie  # most acts look at no history

        return Historie(self)

    def bezig(self, *, sync: bool = True) -> RaoError | None:
        """Return what git began here and did not finish, as a failure; None when all is well.

        `sync` is False where `rao sync` cannot finish it.
        """
        from rao_cli.store.git.lezen.tak.bezig import zoek_bezig  # most looks do not ask

        return zoek_bezig(self.git, self.plek, sync=sync)

    def achter(self) -> dict[str, Achter]:
        """Return the paths, from the top, where the folder lags behind what rao committed."""
        from rao_cli.store.git.lezen.achterstand import zoek_halverwege  # a rare day

        return zoek_halverwege(self.git, self.plek, opruimen=False)

    def vastlegging_id(self, rev: str) -> str:
        """Return the commit that a user's words point to; RaoError for an unknown one."""
        if "\0" not in rev and (commit := read_commit_id(self.git, rev)):
            return commit
        if (dicht := zoek_dicht(self.plek.top)) is not None:
            raise dicht
        from rao_cli.store.git.lezen.tak.ophalen import zeg_ophalen  # a rare day

        raise RaoError(
            f"git kent '{rev}' niet als vastlegging, branch of tag.",
            hint=zeg_ophalen(self.git, self.plek, rev),
        )

    def items(self, rev: str) -> dict[str, Item]:
        """Return everything a commit holds below the register, also links and submodules."""
        commit = rev if is_id(rev) else self.vastlegging_id(rev)
        if commit not in self._bomen:
            try:
                with alvast_commit(self.git, self.plek, commit) as vraag:
                    self._bomen[commit] = vraag()
            except RaoError:
                self.vastlegging_id(commit)  # when that is why, it says so
                raise
        return self._bomen[commit]

    def blobs(self, rev: str, prefixes: Sequence[str]) -> dict[str, str]:
        """Return path → blob id of the ordinary files in a commit; the prefix "" is everything."""
        return {
            pad: item.blob
            for pad, item in self.items(rev).items()
            if item.modus in GEWOON and _valt_onder(pad, prefixes)
        }

    def read_blob(self, blob: str) -> bytes:
        """Return the bytes of one blob."""
        return self.read_blobs([blob])[blob]

    def read_blobs(self, blobs: Iterable[str]) -> dict[str, bytes]:
        """Return the bytes of many blobs, with one call of git."""
        return read_blobs(self.git, blobs)

    def head_files(self, prefixes: Sequence[str]) -> dict[str, bytes]:
        """Return path → bytes of the files in the last commit; empty when there is none."""
        head = self.head()
        return {} if head is None else self.files(head, prefixes)

    def files(self, commit: str, prefixes: Sequence[str]) -> dict[str, bytes]:
        """Return path → bytes of the files in a commit."""
        blobs = self.blobs(commit, prefixes)
        inhoud = self.read_blobs(blobs.values())
        return {pad: inhoud[blob] for pad, blob in blobs.items()}

    def onderwerpen(self, sinds: str, tot: str) -> list[str]:
        """Return the subjects of what was committed between two commits, newest first."""
        uit = self.git.run("log", "--no-mailmap", "--format=tformat:%s", f"{sinds}..{tot}")
        return uit.tekst.splitlines()

    def hand_edits(
        self,
        prefixes: Sequence[str],
        *,
        head: str | None = None,
        onaangeraakt: Onaangeraakt | None = None,
    ) -> dict[str, Handwerk]:
        """Return the files that differ between work tree and last commit, CRLF apart.

        `head` is that commit where it is known.
        """
        head = head or self.head()
        blobs = {} if head is None else self.blobs(head, prefixes)
        return vergelijk(self.plek, self.git, blobs, prefixes, onaangeraakt)

    def genegeerd(self, paden: Collection[str]) -> dict[str, Negeerregel]:
        """Return which of these files git leaves out, and by which line of its ignore files."""
        return genegeerd(self.plek, self.git, paden)

    def changed_since(self, rev: str) -> set[str]:
        """Return the paths that differ between a commit and the work tree, new and gone too."""
        return set(vergelijk(self.plek, self.git, self.blobs(rev, [""]), [""]))


def _valt_onder(pad: str, prefixes: Sequence[str]) -> bool:
    return any(
        not prefix or pad == prefix or pad.startswith(prefix.rstrip("/") + "/")
        for prefix in prefixes
    )
