"""A small copy of the exchange repository, beside the register's own git: fetch and read it."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.uitwisseling import is_map
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer, is_id
from rao_cli.store.git.aanroep.config import GitConfig, lees_config, weiger_zonder_identiteit
from rao_cli.store.git.aanroep.eigen_map import eigen_map, weiger_verwijzingen
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.lezen.boodschap import een_regel
from rao_cli.store.git.lezen.objecten import read_blobs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.uitwisseling.adres import vind_adres, weiger_instellingen
from rao_cli.store.uitwisseling.netwerk import NetGit, netfout, open_netgit, overkant

TIP: Final = "refs/rao/tip"
_GEZIEN: Final = "refs/rao/gezien"
#: What a good repository needs and no more, per hash that names its objects.
_CONFIG: Final = {
    "sha1": "[core]\n\trepositoryformatversion = 0\n\tbare = true\n",
    "sha256": "[core]\n\trepositoryformatversion = 1\n\tbare = true\n"
    "[extensions]\n\tobjectformat = sha256\n",
}
#: Files of git that would bring settings or objects along from elsewhere in a copied folder.
_VREEMD: Final = ("commondir", "config.worktree", "objects/info/alternates")
#: Folders in which git once looked up the name of a remote.
_OUD: Final = ("remotes", "branches")
#: Per file of ours the blob that was sent from here.
_EIGEN: Final = "refs/rao/eigen"
_REGISTER: Final = "rao.yaml"
MAX_BYTES: Final = 64 * 1024
_MAX_BESTANDEN: Final = 5000


@dataclass(frozen=True, slots=True)
class ExchangeFile:
    """A file of the exchange: its bytes, and whether it changed since it was last looked at.

    No bytes: it is no ordinary file, or too large to be one of ours.
    """

    pad: str
    data: bytes | None
    nieuw: bool


@dataclass
class Spiegel:
    """The local copy, while its lock is held; `tip` is what was fetched last."""

    git: NetGit
    remote: str
    tak: str
    identiteit: Mapping[str, str]
    #: Settings of git for a signed commit; None when the user does not sign.
    ondertekening: tuple[str, ...] | None = None
    #: The hash by which the exchange names its objects, as far as known.
    algoritme: str = "sha1"
    #: The exchange is a folder: git runs in it, with the settings of that folder.
    in_map: bool = False
    tip: str | None = None
    #: The history of the exchange was written anew by somebody.
    herschreven: bool = False

    def haal(self) -> None:
        """Fetch the branch; RaoError when the other side cannot be reached or is no exchange."""
        vorige, uitvoer = self.commit_van(TIP), self._fetch()
        if uitvoer.status and "mismatched algorithms" in uitvoer.fout:
            self.wissel()
            uitvoer = self._fetch()
        if uitvoer.status and "couldn't find remote ref" in uitvoer.fout:
            self.git.run("update-ref", "-d", TIP)
        elif uitvoer.status:
            raise netfout("fetch", uitvoer.fout, self.remote, self.git)
        self.tip = self.commit_van(TIP)
        if vorige is not None and not self.bevat(vorige):
            self.herschreven = True
        self._weiger_register()

    def _weiger_register(self) -> None:
        """A register holds zaken: it is no place for all regions to read."""
        if self.tip and self.git.run("ls-tree", self.tip, "--", _REGISTER).uit:
            raise RaoError(
                "Op het adres van de uitwisseling staat een register. Daar deelt rao niets.",
                hint="Zet in rao.yaml onder uitwisseling een git-repository die alleen voor het "
                "delen van trends is.",
            )

    def _fetch(self) -> Uitvoer:
        vlaggen = overkant("upload-pack", in_map=self.in_map)
        argv = ("--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet")
        return self.git.probeer("fetch", *vlaggen, *argv, "--", self.remote, f"+{self.ref}:{TIP}")

    def wissel(self) -> None:
        """Begin anew with the other hash, SHA-1 or SHA-256: that of the exchange."""
        self.algoritme = "sha1" if self.algoritme == "sha256" else "sha256"
        _richt_in(self.git.map, self.algoritme, opnieuw=True)
        self.tip = None

    def lees(self, mappen: tuple[str, ...]) -> list[ExchangeFile]:
        """Return the files below some folders, in order; RaoError when there are too many."""
        nu, eerder = self._blobs(self.tip, mappen), self._blobs(self.commit_van(_GEZIEN), mappen)
        if len(nu) > _MAX_BESTANDEN:
            raise RaoError(
                f"In de uitwisseling staan meer dan {_MAX_BESTANDEN} bestanden. rao leest ze niet.",
                hint="Waarschuw wie de uitwisseling beheert.",
            )
        inhoud = read_blobs(self.git, filter(None, nu.values()))
        return [
            ExchangeFile(pad, inhoud[blob] if blob else None, eerder.get(pad, "") != blob)
            for pad, blob in sorted(nu.items())
        ]

    def niet_van_hier(self, mappen: tuple[str, ...]) -> list[str]:
        """Return the files below our folders that are new here, and were not sent from here.

        A computer that never sent or looked before knows nothing of what is new.
        """
        gezien = self.commit_van(_GEZIEN)
        nu, eerder = self._blobs(self.tip, mappen), self._blobs(gezien, mappen)
        vorm = "--format=%(objectname) %(refname)"
        regels = self.git.run("for-each-ref", vorm, f"{_EIGEN}/").tekst.splitlines()
        eigen = {ref.removeprefix(f"{_EIGEN}/"): blob for blob, ref in map(str.split, regels)}
        if gezien is None and not eigen:
            return []
        return [p for p in sorted(nu) if nu[p] not in {eerder.get(p, ""), eigen.get(p)}]

    def onthoud_eigen(self, pad: str, blob: str) -> None:
        """Remember what was sent from here."""
        self.git.run("update-ref", f"{_EIGEN}/{pad}", blob)

    def onthoud(self) -> None:
        """Remember that what is here now was looked at."""
        if self.tip is not None:
            self.git.run("update-ref", _GEZIEN, self.tip)

    @property
    def ref(self) -> str:
        """The branch in full."""
        return f"refs/heads/{self.tak}"

    def commit_van(self, ref: str) -> str | None:
        """Return the commit of a ref; None when there is none."""
        tekst = self.git.probeer("rev-parse", "--quiet", "--verify", f"{ref}^{{commit}}").tekst
        return tekst if is_id(tekst) else None

    def bevat(self, commit: str) -> bool:
        """Say whether a commit is part of what was fetched."""
        if self.tip is None:
            return False
        return not self.git.probeer("merge-base", "--is-ancestor", commit, self.tip).status

    def _blobs(self, commit: str | None, mappen: tuple[str, ...]) -> dict[str, str | None]:
        """Return path and blob; None for what is no ordinary file, or is too large."""
        if commit is None:
            return {}
        argv = ("-r", "-l", "-z", "--full-tree")
        uit = self.git.run("ls-tree", *argv, commit, "--", *mappen).uit
        blobs: dict[str, str | None] = {}
        for regel in filter(None, uit.split(b"\0")):
            kop, _, pad = os.fsdecode(regel).partition("\t")
            modus, _, blob, lengte = kop.split()
            gewoon = modus == "100644" and lengte.isdigit() and int(lengte) <= MAX_BYTES
            blobs[pad] = blob if gewoon else None
        return blobs


@contextmanager
def open_spiegel(root: Path, remote: str, tak: str) -> Iterator[Spiegel]:
    """Hold the local copy of the exchange; made when it is not there, one rao at a time."""
    repo = Repo.open(root)
    config = lees_config(repo.git)
    weiger_zonder_identiteit(config, os.environ)
    adres = vind_adres(repo.plek, remote)
    map_ = eigen_map(repo.plek.common_dir, "uitwisseling", maak=True)
    with slot(map_, "de uitwisseling met andere regio's") as lock_fd:
        weiger_verwijzingen(map_)
        if is_map(remote):
            weiger_instellingen(adres, lock_fd)
        algoritme = _algoritme(map_)
        try:
            _richt_in(map_, algoritme)
        except OSError as fout:
            raise vertaal_os(f"niet schrijven in {map_}", fout) from fout
        git, wie = open_netgit(map_, lock_fd), _identiteit(config)
        ondertekening = _ondertekening(config)
        spiegel = Spiegel(git, adres, tak, wie, ondertekening, algoritme, in_map=is_map(remote))
        spiegel.tip = spiegel.commit_van(TIP)
        yield spiegel


def _algoritme(map_: Path) -> str:
    """Return the hash of the copy that is here already."""
    try:
        return "sha256" if "sha256" in (map_ / "config").read_text("utf-8", "replace") else "sha1"
    except OSError:
        return "sha1"


def _richt_in(map_: Path, algoritme: str, *, opnieuw: bool = False) -> None:
    """Make the bare repository anew when it is not sound, and clear what a killed git left.

    The lock is ours, also over the children of an earlier rao: whoever made a lock file is gone.
    The settings are written each time: a copied folder cannot bring any along.
    """
    for vreemd in _VREEMD:
        (map_ / vreemd).unlink(missing_ok=True)
    (map_ / "config").write_text(_CONFIG[algoritme], encoding="utf-8", newline="\n")
    for oud in _OUD:
        shutil.rmtree(map_ / oud, ignore_errors=True)
    for rest in (*map_.glob("index-*"), *map_.glob("*.lock"), *map_.glob("refs/**/*.lock")):
        rest.unlink(missing_ok=True)
    git, argv = GitCall(map_), (f"--git-dir={map_}", "rev-parse", "--is-bare-repository")
    if opnieuw or git.probeer(*argv).tekst != "true":
        for deel in ("objects", "refs"):
            shutil.rmtree(map_ / deel, ignore_errors=True)
        for deel in ("HEAD", "packed-refs", "shallow"):
            (map_ / deel).unlink(missing_ok=True)
        vlaggen = ("--quiet", "--bare", "--template=", f"--object-format={algoritme}")
        git.run("init", *vlaggen, str(map_), env={"GIT_DEFAULT_REF_FORMAT": "files"})


def _ondertekening(config: GitConfig) -> tuple[str, ...] | None:
    """Return the user's key and kind of signature, as in the register itself.

    Which program signs, git finds in the settings of the user: a copied folder brings none along.
    """
    if not config.is_aan("commit.gpgsign"):
        return None
    paren = ((sleutel, config.waarde(sleutel)) for sleutel in ("user.signingkey", "gpg.format"))
    return tuple(deel for s, waarde in paren if waarde for deel in ("-c", f"{s}={waarde}"))


def _identiteit(config: GitConfig) -> Mapping[str, str]:
    """Return who signs, as the register's own git settings say."""
    gevonden = {}
    for rol in ("author", "committer"):
        for deel in ("name", "email"):
            naam = f"GIT_{rol}_{deel}".upper()
            ingesteld = config.waarde(f"{rol}.{deel}") or config.waarde(f"user.{deel}") or ""
            gevonden[naam] = een_regel(os.environ.get(naam) or ingesteld)
    return gevonden
