"""The shared register as one opens it: what is there, what is ours, and how one becomes other."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import is_eigen
from rao_cli.model.samen.botsing import Kantkeuzes
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.lezen.geschiedenis import Vastlegging, stappen
from rao_cli.store.git.lezen.objecten import GEWOON, tree_items
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.samen.geheugen import bewaar_gezien, read_gezien
from rao_cli.store.git.samen.gezien import (
    VAN_RAO,
    door_git_gezien,
    houd_weggevallen,
    vergeet_weggevallen,
    weggevallen_stappen,
)
from rao_cli.store.git.samen.halen import (
    Tipkeuring,
    breng_binnen,
    haal_tip,
    kent,
    weiger_terug,
)
from rao_cli.store.git.samen.herspelen import herspeel, maak_erbij
from rao_cli.store.git.samen.kant import waarschuwing_voor
from rao_cli.store.git.samen.lijn import Deellijn, met_slot, open_lijn
from rao_cli.store.git.samen.plek import kies_deelplek
from rao_cli.store.git.samen.stap import (
    EigenStap,
    met_nieuwe_namen,
    read_stappen,
    zonder_gedeelde,
)
from rao_cli.store.git.samen.sturen import onthoud_adres, push
from rao_cli.store.git.vastleggen.herstel import herstel
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.vastleggen.wijziging import weiger_vooraf

#: Of so many shared commits that changed a file one may be the one that made it.
_LAATSTE: Final = 3


class Ver(msgspec.Struct):
    """The shared register, while it is open. `tip` is its last commit, None: nothing is there.

    Nothing of the branch, the work tree or the index changes by anything here (`spring` does that).
    """

    lijn: Deellijn
    #: The last commit of the branch here, when it was opened.
    hoofd: str
    #: What of it this computer saw last; None: it never looked.
    laatst: str | None
    #: What git itself saw of it after that.
    door_git: tuple[str, ...] = ()
    #: A rehearsal: nothing is sent and nothing is remembered.
    proef: bool = False
    #: Judges a tip before anything of it comes in.
    keur: Tipkeuring = weiger_terug
    tip: str | None = None
    #: Of a history that was written anew: each old shared commit → what it is called now.
    vertaling: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: What was seen of the old one, and may hold steps that our branch lost.
    eerder: tuple[str, ...] = ()
    #: What was replayed since it was opened: our commit → the one made anew.
    herspeeld: dict[str, str] = msgspec.field(default_factory=dict)
    #: What was read already: most files are the same in every step.
    _inhoud: dict[str, bytes] = msgspec.field(default_factory=dict)

    @property
    def waarschuwing(self) -> str | None:
        """A Dutch sentence when the address is a shared folder; None for a server."""
        return waarschuwing_voor(self.lijn.plek.adres)

    @property
    def is_lege_map(self) -> bool:
        """Say whether the first to share makes the shared register, in an empty folder."""
        return self.lijn.is_lege_map

    def haal(self) -> None:
        """Fetch the tip, with all checks of git on; may be called again for a newer one.

        RaoError, and nothing changes: when it cannot be reached, sends what is not sound, does not
        contain the last tip seen (somebody put the register back), or shares nothing with ours.
        """
        gezien = (self.laatst, self.door_git)
        self.tip, anders = haal_tip(self.lijn, self.hoofd, *gezien, self.keur)
        self.vertaling = {**self.vertaling, **anders}
        if self.tip is not None:
            breng_binnen(self.lijn, self.tip, self.hoofd)
            self._onthoud(self.tip)

    def basis(self, hoofd: str) -> str | None:
        """Return the last commit that both have; None when nothing is shared yet."""
        if self.tip is None:
            return None
        git = self.lijn.repo.git
        if self.vertaling:
            ids = git.run("rev-list", "--topo-order", hoofd, f"^{self.tip}").tekst.split()
            if nu := next((self.vertaling[een] for een in ids if een in self.vertaling), None):
                return nu
        return git.run("merge-base", hoofd, self.tip).tekst.split()[0]

    def vertaald(self, commit: str) -> str:
        """Return what a commit is called now, when the shared history was written anew."""
        return self.vertaling.get(commit, commit)

    @property
    def zelf_gestuurd(self) -> frozenset[str]:
        """The shared commits that were replayed and sent from here."""
        return frozenset(self.lijn.gestuurd.values())

    def beginpunt(self, een: str, ander: str) -> str | None:
        """Return the last commit that two have in common; None when there is none."""
        return self.lijn.repo.git.probeer("merge-base", een, ander).tekst.partition("\n")[0] or None

    def eigen(self, hoofd: str) -> list[EigenStap]:
        """Return the commits of a branch that are not shared, oldest first.

        Those that a killed `rao` replayed and sent are shared, although they have another id; so
        are those that have a counterpart in a history that was written anew. What our branch lost
        of the old one comes first.
        """
        return [*self.weggevallen, *self._eigen(hoofd)]

    @property
    def weggevallen(self) -> list[EigenStap]:
        """The steps that were shared on the old history, and that our branch lost with it."""
        if not self.eerder or self.tip is None:
            return []
        git, nu = self.lijn.repo.git, (self.hoofd, self.tip)
        weg = self._ongedeeld(weggevallen_stappen(git, self.lijn.tak.ref, self.eerder, nu))
        hier = {stap.wijziging_id for stap in self._eigen(self.hoofd)} if weg else set()
        return [stap for stap in weg if not stap.wijziging_id or stap.wijziging_id not in hier]

    def vergeet_eerder(self) -> None:
        """Let go of the old history: what our branch lost of it, is in it again."""
        vergeet_weggevallen(self.lijn.repo.git, self.lijn.plek)

    def _eigen(self, hoofd: str) -> list[EigenStap]:
        tip = [f"^{self.tip}"] if self.tip else []
        return self._ongedeeld(read_stappen(self.lijn.repo.git, hoofd, *tip))

    def _ongedeeld(self, eigen: list[EigenStap]) -> list[EigenStap]:
        gestuurd = self.lijn.gestuurd
        weg = {stap.commit for stap in eigen if self.bevat(gestuurd.get(stap.commit, ""))}
        eigen = [stap for stap in eigen if stap.commit not in weg]
        if not self.vertaling or self.tip is None:
            return eigen
        return zonder_gedeelde(self.lijn.repo.git, eigen, self.vertaling, self.tip)

    def binnen(self, van: str, tot: str) -> list[Vastlegging]:
        """Return what is new between two commits, oldest first: who, when, and what rao did."""
        repo = self.lijn.repo
        return stappen(repo.git, f"{van}..{tot}", [], repo.historie.naam_van, eigen_tak=False)[::-1]

    def genoemd(self, tot: str, namen: Sequence[str]) -> list[str]:
        """Return which of some kenmerken a step up to a commit was about."""
        sleutel = "Rao-Betreft"
        zoek = [f"--grep={sleutel}: {naam}" for naam in namen]
        vorm = f"--format=%(trailers:key={sleutel},valueonly)"
        tekst = self.lijn.repo.git.run("log", vorm, "--fixed-strings", *zoek, tot, "--").tekst
        return [naam for naam in namen if naam in {*tekst.split()}]

    def bestanden(self, commit: str) -> dict[str, bytes]:
        """Return path from the register → bytes of every file that rao keeps, in a commit."""
        repo = self.lijn.repo
        blobs = {
            pad: item.blob
            for pad, item in tree_items(repo.git, repo.plek.prefix, commit).items()
            if item.modus in GEWOON and is_eigen(pad)
        }
        nog = set(blobs.values()) - self._inhoud.keys()
        self._inhoud |= repo.read_blobs(nog)
        return {pad: self._inhoud[blob] for pad, blob in blobs.items()}

    def toen(self, pad: str) -> Iterator[Bestanden]:
        """Yield the files of the shared commits that last changed a file, newest first."""
        repo = self.lijn.repo
        waar = f"{repo.plek.prefix}{pad}"
        uit = repo.git.run("log", f"-{_LAATSTE}", "--format=%H", self.tip or "", "--", waar)
        yield from map(self.bestanden, uit.tekst.split())

    def bevat(self, commit: str) -> bool:
        """Say whether a commit is part of what is shared."""
        return bool(self.tip and commit) and kent(self.lijn.repo.git, commit, self.tip or "")

    def herspeel(
        self, stap: EigenStap, op: str, bestanden: Bestanden, keuzes: Kantkeuzes | None = None
    ) -> str:
        """Make a change set anew on commit `op`, and return its id; `op` when nothing changes.

        `bestanden` is every file that rao keeps as it is after that (what is not in it goes). Other
        files of the step (README, `.vscode`) are merged as git does; `AndereBotsing`, with a
        Botsing for each, where that cannot be done and `keuzes` does not say. The message, its
        `Rao-Wijziging`, author and day of the author stay, byte for byte.
        """
        stap = met_nieuwe_namen(stap, {**self.vertaling, **self.herspeeld})
        nieuw = herspeel(self.lijn, stap, op, bestanden, keuzes or {})
        if nieuw != op:
            self.herspeeld[stap.commit] = nieuw
        return nieuw

    def maak(
        self,
        op: str,
        onderwerp: str,
        trailers: Mapping[str, Sequence[str]],
        bestanden: Bestanden,
    ) -> str:
        """Make a commit of our own on `op` with these files of rao; `op` when nothing changes."""
        return maak_erbij(self.lijn, op, onderwerp, trailers, bestanden)

    def stuur(self, commit: str) -> bool:
        """Send a commit that builds on `tip`, never by force; True when it is shared now.

        False: others were first, so fetch and merge again (see `rondes`). RaoError: refused or not
        to be reached. When the line broke nobody knows whether it arrived: then it is fetched, and
        it is shared when the tip contains it.
        """
        if self.proef:
            raise RuntimeError("a rehearsal sends nothing")
        self.lijn.gestuurd |= self.herspeeld
        if self.tip is not None:
            self._onthoud(self.tip)  # with what was replayed, before anybody can have it
        if not self._push(commit):
            return False
        self.tip = commit
        self._onthoud(commit)
        self.onthoud_adres()
        return True

    def _push(self, commit: str) -> bool:
        """Offer it; what the line swallowed is looked up."""
        try:
            return push(self.lijn, commit)
        except RaoError:
            with suppress(RaoError):
                self.haal()
                if self.bevat(commit):
                    return True
            raise

    def onthoud_adres(self) -> None:
        """Keep a new address in git's settings; `stuur` does it, else who has nothing to send."""
        if not self.proef:
            onthoud_adres(self.lijn)

    def _onthoud(self, tip: str) -> None:
        if self.proef:
            return
        lijn = self.lijn
        if self.weggevallen:
            houd_weggevallen(lijn.repo.git, lijn.plek, self.eerder)
        bewaar_gezien(lijn.repo.plek.common_dir, lijn.plek, tip, lijn.gestuurd)
        lijn.repo.git.run("update-ref", "-m", VAN_RAO, lijn.plek.volgref, tip)
        self.laatst, self.door_git = tip, ()


@contextmanager
def open_ver(
    root: Path, naar: str | None = None, *, proef: bool = False, tak: Tak | None = None
) -> Iterator[Ver]:
    """Open the shared register of a register, under its lock; nothing goes over the line yet.

    `naar` is its address when git does not know it yet. `tak` is our branch where git itself is
    in the middle of a merge. NietGedeeld when nobody says where it is;
    RaoError for whatever would keep rao from writing here, and for an address that is unsafe.
    """
    if not proef:
        weiger_vooraf(root)
    repo = Repo.open(root)
    with slot(eigen_map(repo.plek.common_dir, maak=True), "het register delen") as lock_fd:
        met_slot(repo, lock_fd)
        if not proef:
            herstel(repo.git, repo.plek)
        config, tak = read_config(repo.git), tak or read_tak(repo.git, repo.plek)
        if tak.commit is None:
            raise RaoError(
                "In deze git-map is nog niets vastgelegd. Er is niets om te delen.",
                hint="Begin met: rao init",
            )
        plek = kies_deelplek(config, tak.ref, naar)
        gezien = read_gezien(repo.plek.common_dir, plek)
        with open_lijn(repo, config, tak, plek) as lijn:
            lijn.gestuurd.update(gezien["herspeeld"] if gezien else {})
            laatst, ook = gezien["tip"] if gezien else None, door_git_gezien(repo.git, plek)
            yield Ver(lijn, tak.commit, laatst, ook, proef)
