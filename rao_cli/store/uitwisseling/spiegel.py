"""A small copy of the exchange repository, beside the register's own git: fetch and read it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.uitwisseling.adres import is_map
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.aanroep.config import GitConfig, read_config, weiger_zonder_identiteit
from rao_cli.store.git.aanroep.eigen_map import eigen_map, weiger_verwijzingen
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.lezen.objecten import (
    is_voorouder,
    read_blobs,
    read_commit_id,
    read_refs,
)
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.ver.adres import vind_adres, weiger_instellingen
from rao_cli.store.git.ver.kaal import lees_algoritme, richt_in, wie
from rao_cli.store.git.ver.netwerk import make_netgit, netfout, overkant, probeer_ver
from rao_cli.store.uitwisseling.kant import UITWISSELING

TIP: Final = "refs/rao/tip"
_GEZIEN: Final = "refs/rao/gezien"
#: Per file of ours the blob that was sent from here.
_EIGEN: Final = "refs/rao/eigen"
_REGISTER: Final = "rao.yaml"
MAX_BYTES: Final = 64 * 1024
_MAX_BESTANDEN: Final = 5000
_Blobs = dict[str, str | None]


class ExchangeFile(msgspec.Struct, frozen=True):
    """A file of the exchange: its bytes, and whether it changed since it was last looked at.

    No bytes: it is no ordinary file, or too large to be one of ours.
    """

    pad: str
    data: bytes | None
    nieuw: bool


class Spiegel(msgspec.Struct):
    """The local copy, while its lock is held; `tip` is what was fetched last."""

    git: GitCall
    #: The settings of the register.
    config: GitConfig
    remote: str
    tak: str
    #: The hash by which the exchange names its objects, as far as known: sha1 or sha256.
    algoritme: str
    #: The exchange is a folder: git runs in it, with the settings of that folder.
    in_map: bool
    tip: str | None = None
    #: The history of the exchange was written anew by somebody.
    herschreven: bool = False

    def haal(self) -> None:
        """Fetch the branch; RaoError when the other side cannot be reached or is no exchange."""
        vorige, uitvoer = read_commit_id(self.git, TIP), self._fetch()
        if uitvoer.status and "mismatched algorithms" in uitvoer.fout:
            self.wissel()
            uitvoer = self._fetch()
        if uitvoer.status and "couldn't find remote ref" in uitvoer.fout:
            self.git.run("update-ref", "-d", TIP)
        elif uitvoer.status:
            raise netfout(UITWISSELING, "fetch", uitvoer.fout, self.remote, self.git)
        self.tip = read_commit_id(self.git, TIP)
        if vorige is not None and not self.bevat(vorige):
            self.herschreven = True
        self._weiger_register()

    def _weiger_register(self) -> None:
        """A register holds zaken: it is no place for all regions to read."""
        if self.tip and self.git.run("ls-tree", self.tip, "--", _REGISTER).uit:
            raise RaoError(
                "Op het adres van de uitwisseling staat een register. Daar deelt rao niets.",
                hint="Noem een git-repository die alleen voor het delen van trends is, met: "
                "rao register zet uitwisseling.remote",
            )

    def _fetch(self) -> Uitvoer:
        vlaggen = overkant("upload-pack", in_map=self.in_map)
        argv = ("--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet", "--")
        wat = (self.remote, f"+{self.ref}:{TIP}")
        return probeer_ver(self.git, UITWISSELING, "fetch", *vlaggen, *argv, *wat)

    def wissel(self) -> None:
        """Begin anew with the other hash: that of the exchange."""
        self.algoritme = "sha1" if self.algoritme == "sha256" else "sha256"
        richt_in(self.git.map, self.algoritme, opnieuw=True)
        self.tip = None

    def read(self, mappen: tuple[str, ...]) -> list[ExchangeFile]:
        """Return the files below some folders, in order; RaoError when there are too many."""
        nu, eerder = self._nu_en_eerder(mappen)
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
        nu, eerder = self._nu_en_eerder(mappen)
        refs = read_refs(self.git, f"{_EIGEN}/")
        eigen = {ref.removeprefix(f"{_EIGEN}/"): blob for ref, blob in refs.items()}
        if not eigen and read_commit_id(self.git, _GEZIEN) is None:
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

    def bevat(self, commit: str) -> bool:
        """Say whether a commit is part of what was fetched."""
        return self.tip is not None and is_voorouder(self.git, commit, self.tip)

    def _nu_en_eerder(self, mappen: tuple[str, ...]) -> tuple[_Blobs, _Blobs]:
        """Return what lies below some folders, and what did when somebody last looked."""
        gezien = read_commit_id(self.git, _GEZIEN)
        return self._blobs(self.tip, mappen), self._blobs(gezien, mappen)

    def _blobs(self, commit: str | None, mappen: tuple[str, ...]) -> _Blobs:
        """Return path and blob; None for what is no ordinary file, or is too large."""
        if commit is None:
            return {}
        argv = ("-r", "-l", "-z", "--full-tree")
        uit = self.git.run("ls-tree", *argv, commit, "--", *mappen).uit
        blobs: _Blobs = {}
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
    config = read_config(repo.git)
    weiger_zonder_identiteit(config, os.environ)
    adres = vind_adres(repo.plek, remote, UITWISSELING)
    map_ = eigen_map(repo.plek.common_dir, "uitwisseling", maak=True)
    with slot(map_, "de uitwisseling met andere regio's") as lock_fd:
        weiger_verwijzingen(map_)
        if is_map(remote):
            weiger_instellingen(adres, lock_fd, UITWISSELING)
        algoritme = lees_algoritme(map_)
        try:
            richt_in(map_, algoritme)
        except OSError as fout:
            raise vertaal_os(f"niet schrijven in {map_}", fout) from fout
        git = make_netgit(map_, lock_fd, wie(config))
        tip = read_commit_id(git, TIP)
        yield Spiegel(git, config, adres, tak, algoritme, is_map(remote), tip)
