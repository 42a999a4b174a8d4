"""The line to a shared register: a private bare repository of which nothing stays.

What comes in lands there first, with its own objects, so that nothing that was refused is ever in
the register. It is made anew each time: git does not check again what it has already.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.uitwisseling.adres import is_eigen_computer
from rao_cli.store.git.aanroep.call import GitCall, Uitvoer
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.aanroep.eigen_map import eigen_map, weiger_verwijzingen
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.samen.deelmap import eis_er, is_leeg
from rao_cli.store.git.samen.plek import Deelplek, controleer_adres
from rao_cli.store.git.ver.adres import weiger_instellingen
from rao_cli.store.git.ver.kaal import richt_in
from rao_cli.store.git.ver.netwerk import (
    ONBEVEILIGD,
    make_netgit,
    netfout,
    overkant,
    probeer_ver,
)

#: A whole history over a slow line takes its time; a line that stands still is given up before.
GEDULD_SECONDEN: Final = 1800.0
_MAP: Final = "samen"


class Deellijn(msgspec.Struct):
    """The line, while the lock of the register is held. `net` is git in the private repository."""

    repo: Repo
    config: GitConfig
    #: The branch that is checked out here.
    tak: Tak
    plek: Deelplek
    #: The address as git may use it.
    adres: str
    net: GitCall
    #: Own commit → the commit that it was replayed as, before that was sent.
    gestuurd: dict[str, str] = msgspec.field(default_factory=dict)

    def bel(self, opdracht: str, *argv: str) -> Uitvoer:
        """Run fetch or push (a command of git that talks to the other side)."""
        in_map = self.plek.in_map
        if opdracht == "push":
            vlaggen = overkant("receive-pack", in_map=in_map)
        else:
            vlaggen = overkant("upload-pack", in_map=in_map)
        seconden = GEDULD_SECONDEN
        return probeer_ver(self.net, self.plek.kant, opdracht, *vlaggen, *argv, seconden=seconden)

    def fout(self, opdracht: str, uitvoer: Uitvoer) -> RaoError:
        """Return the failure for what git said."""
        gezegd = f"{uitvoer.tekst}\n{uitvoer.fout}" if uitvoer.tekst else uitvoer.fout
        if "mismatched algorithms" in gezegd or "hash algorithm" in gezegd:
            return RaoError(
                "Het gedeelde register noemt zijn vastleggingen op een andere manier (SHA-1 of "
                "SHA-256) dan dit register. Die twee gaan niet samen.",
                hint="Haal een nieuwe kopie op met: rao init --van ADRES",
            )
        return netfout(self.plek.kant, opdracht, gezegd, self.adres, self.net)

    @property
    def is_lege_map(self) -> bool:
        """Say whether the shared register is still to be made, in an empty folder."""
        return self.plek.nieuw and self.plek.in_map and is_leeg(self.adres)

    def opnieuw(self) -> None:
        """Throw away what came in."""
        _maak(self.net.map, self.repo)


@contextmanager
def open_lijn(repo: Repo, config: GitConfig, tak: Tak, plek: Deelplek) -> Iterator[Deellijn]:
    """Give the line to a place, under the lock of the register; nothing of it stays."""
    _weiger_onvolledig(repo, config)
    adres = controleer_adres(repo.plek, plek.adres, plek.kant)
    lock_fd = repo.git.lock_fd
    if plek.in_map:
        eis_er(adres, plek.kant, mag_leeg=plek.nieuw)
        weiger_instellingen(adres, lock_fd, plek.kant)
    map_ = eigen_map(repo.plek.common_dir, _MAP, maak=True)
    weiger_verwijzingen(map_)
    _maak(map_, repo)
    wegen = {"protocollen": ONBEVEILIGD} if is_eigen_computer(adres) else {}
    try:
        yield Deellijn(repo, config, tak, plek, adres, make_netgit(map_, lock_fd, **wegen))
    finally:
        shutil.rmtree(map_, ignore_errors=True)


def _maak(map_: Path, repo: Repo) -> None:
    """Make it empty, with the objects of the register to read from."""
    try:
        richt_in(map_, repo.plek.algoritme, opnieuw=True)
        objecten = repo.plek.common_dir / "objects"
        (map_ / "objects" / "info").mkdir(parents=True, exist_ok=True)
        ander = map_ / "objects" / "info" / "alternates"
        ander.write_text(f"{objecten.as_posix()}\n", encoding="utf-8", newline="\n")
    except OSError as fout:
        raise vertaal_os(f"niet schrijven in {map_}", fout) from fout


def _weiger_onvolledig(repo: Repo, config: GitConfig) -> None:
    if (repo.plek.common_dir / "shallow").exists():
        raise RaoError(
            "Deze kopie heeft niet de hele geschiedenis. Daarmee kan rao niet delen.",
            hint="Haal de rest op met: git fetch --unshallow",
        )
    if config.is_deels_opgehaald():
        raise RaoError(
            "Deze kopie heeft niet alle bestanden van de geschiedenis. Daarmee kan rao niet delen.",
            hint="Haal een hele kopie op met: rao init --van ADRES",
        )


def met_slot(repo: Repo, lock_fd: int) -> Repo:
    """Return the same repository with the lock to hand down."""
    repo.git = replace(repo.git, lock_fd=lock_fd)
    return repo
