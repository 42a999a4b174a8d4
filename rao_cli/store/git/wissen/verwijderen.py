"""Objects out of the store of git: exactly these, loose and in packs, and no other."""

import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek

#: The table of a pack goes last: as long as it is there, its pack is found again.
_BIJ_PAK: Final = (".pack", ".bitmap", ".rev", ".mtimes", ".promisor", ".idx")
_BEWAARD: Final = ".keep"
_BELOOFD: Final = ".promisor"
#: What a git that was killed left half written, when it is as old as this.
_TIJDELIJK: Final = "tmp_"
_TIJDELIJK_SECONDEN: Final = 3600


class Pak(NamedTuple):
    """A pack: its path without an ending, and its objects in the order of the pack."""

    stam: Path
    objecten: tuple[str, ...]

    def bij(self, einde: str) -> Path:
        """Return one of its files."""
        return self.stam.with_name(f"{self.stam.name}{einde}")

    @property
    def blijft(self) -> bool:
        """Whether somebody marked it to stay as it is."""
        return self.bij(_BEWAARD).exists()


def verwijder_objecten(git: GitCall, plek: GitPlek, weg: frozenset[str]) -> None:
    """Take these objects out; what is in a pack that was marked to stay, stays."""
    opslag = plek.common_dir / "objects"
    _ruim_tijdelijk(opslag)
    graaf = _ruim_graaf(opslag / "info")  # first: no table may name what is not there
    pakken = [pak for pak in pakken_met(git, plek, weg) if not pak.blijft]
    if pakken:
        _ruim_tabel(opslag / "pack")
    for pak in pakken:
        _pak_opnieuw(git, pak, weg)
    for id_ in weg:
        ontkoppel(los_bestand(plek, id_))
    if graaf:
        git.run("commit-graph", "write", "--reachable", "--no-progress")


def los_bestand(plek: GitPlek, id_: str) -> Path:
    """Return where an object lies when it is in no pack."""
    return plek.common_dir / "objects" / id_[:2] / id_[2:]


def pakken_met(git: GitCall, plek: GitPlek, weg: frozenset[str]) -> Iterator[Pak]:
    """Yield the packs of this store that have one of these objects."""
    for tabel in sorted((plek.common_dir / "objects" / "pack").glob("pack-*.idx")):
        regels = git.run("show-index", stdin=tabel.read_bytes()).tekst.splitlines()
        paren = sorted((int(plek_), id_) for plek_, id_ in (r.split()[:2] for r in regels))
        objecten = tuple(id_ for _, id_ in paren)
        if not weg.isdisjoint(objecten):
            yield Pak(tabel.with_suffix(""), objecten)


def _pak_opnieuw(git: GitCall, pak: Pak, weg: frozenset[str]) -> None:
    """Make a pack of what stays of a pack, and only then take the old one away."""
    if blijft := [id_ for id_ in pak.objecten if id_ not in weg]:
        stdin = "".join(f"{id_}\n" for id_ in blijft).encode()
        doel = (pak.stam.parent / "pack").as_posix()
        uit = git.run("pack-objects", "--quiet", "--delta-base-offset", doel, stdin=stdin).tekst
        if pak.bij(_BELOOFD).exists():
            for som in uit.split():
                pak.stam.with_name(f"pack-{som}{_BELOOFD}").touch()
    for einde in _BIJ_PAK:
        ontkoppel(pak.bij(einde))


def _ruim_tabel(map_: Path) -> None:
    """Take away the table over all packs: git does without, and makes it again."""
    for bestand in map_.glob("multi-pack-index*"):
        if bestand.is_dir():
            shutil.rmtree(bestand, ignore_errors=True)
        else:
            ontkoppel(bestand)


def _ruim_graaf(map_: Path) -> bool:
    """Take away the table of all commits; says whether there was one."""
    keten, graaf = map_ / "commit-graphs", map_ / "commit-graph"
    was = keten.is_dir() or graaf.exists()
    ontkoppel(graaf)
    shutil.rmtree(keten, ignore_errors=True)
    return was


def _ruim_tijdelijk(opslag: Path) -> None:
    grens = time.time() - _TIJDELIJK_SECONDEN
    for bestand in (*opslag.glob(f"??/{_TIJDELIJK}*"), *opslag.glob(f"pack/{_TIJDELIJK}*")):
        with suppress(OSError):
            if bestand.is_file() and bestand.stat().st_mtime < grens:
                ontkoppel(bestand)


def ontkoppel(bestand: Path) -> None:
    """Remove a file of git; what the system refuses stays, and is looked for afterwards."""
    with suppress(OSError):
        if sys.platform == "win32" and bestand.exists():  # git makes them read-only
            os.chmod(bestand, 0o600)  # noqa: PTH101
        bestand.unlink(missing_ok=True)
