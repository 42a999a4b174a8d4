"""The repository of a register: reading commits, blobs and history. Never writes, except init."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.getypt.reeks import read_reeks
from rao_cli.store.git.aanroep.call import GitCall, git_versie, is_id
from rao_cli.store.git.aanroep.fout import vertaal, vertaal_os, zoek_dicht
from rao_cli.store.git.aanroep.plek import GitPlek, zoek_plek
from rao_cli.store.git.lezen.achter import Achter
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
from rao_cli.store.git.lezen.handwerk import (
    Handwerk,
    Negeerregel,
    Onaangeraakt,
    genegeerd,
    vergelijk,
)
from rao_cli.store.git.lezen.mailmap import NaamVan, make_naam_van, read_mailmap
from rao_cli.store.git.lezen.objecten import GEWOON, Item, alvast_commit, read_blobs, read_commit_id
from rao_cli.store.git.lezen.tak.hoofd import read_hoofd
from rao_cli.store.git.lezen.versies import GitVersie, alle_versies, versies_erop


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

    @contextmanager
    def leest_boom(self) -> Iterator[None]:
        """Let git read what `head_met_boom` asks while others run; a failure, that one finds."""
        hoofd = read_hoofd(self.plek)
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
        if (hoofd := read_hoofd(self.plek)) is not None:
            with suppress(RaoError):
                self.items(hoofd[1])
                return hoofd[1]
        return self.head()

    @cached_property
    def naam_van(self) -> NaamVan:
        """How somebody wants to be known: by the .mailmap at the top of the work tree, as git."""
        return make_naam_van(read_mailmap(self.plek.top))

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

    def beginpunten(self, rev: str) -> list[str]:
        """Return the last commits that this branch and `rev` share; RaoError when there is none.

        There is more than one when each side took in the other while both went on. Of `rev..` it
        is that commit itself.
        """
        reeks = read_reeks(rev)
        hier, ander = self.head(), self.vastlegging_id(reeks.van)
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

    def versies(self, mappen: Sequence[str], head: str | None = None) -> list[GitVersie]:
        """Return every commit that changed a file in these folders, oldest first.

        `head` is the last commit where it is known.
        """
        head = head or self.head()
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
        head = self.head()
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
        head = head or self.head()
        return sporen(self.git, head, self.plek.prefix, prefixes) if head else []

    def is_gedeeld(self, commit: str) -> bool:
        """Say whether others can have a commit."""
        return is_gedeeld(self.git, self.plek, commit)

    def terugweg(self, stap: Vastlegging) -> Terugweg:
        """Return what takes a step (with one parent) back."""
        return terugweg(self.git, self.plek, stap, self.items("HEAD"))


def _valt_onder(pad: str, prefixes: Sequence[str]) -> bool:
    return any(
        not prefix or pad == prefix or pad.startswith(prefix.rstrip("/") + "/")
        for prefix in prefixes
    )
