"""Move the branch to a commit that is there already, and let folder and index follow.

As with a change set the branch moves by comparing, and a note lies ready before: killed at any
point, the next rao finishes it. What a person changed by hand is refused beforehand, and stays
when it is made meanwhile.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achter import Achter, noteer, weiger_halverwege
from rao_cli.store.git.lezen.objecten import (
    GEWOON,
    ModeAndBlob,
    tree_verschil,
    versies,
    zelfde_tekst,
)
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.sprong import write_sprong
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.lezen.werkmap import read_werk, weiger_onveilige_naam
from rao_cli.store.git.vastleggen.afbreken import stel_afbreken_uit
from rao_cli.store.git.vastleggen.herstel import herstel
from rao_cli.store.git.vastleggen.merkmap import markeer_wat_blijft, merkmap, wacht_op_index
from rao_cli.store.git.vastleggen.plan import ChangeRequest, PathChange, make_changes
from rao_cli.store.git.vastleggen.projectie import Blijft, projecteer
from rao_cli.store.git.vastleggen.slot import slot
from rao_cli.store.git.vastleggen.vastlegger import Vastlegger
from rao_cli.store.git.vastleggen.veranderd import IntussenVeranderd
from rao_cli.store.git.vastleggen.wijziging import weiger_vooraf

_UITVOERBAAR: Final = "100755"


def spring(root: Path, van: str, naar: str) -> tuple[Blijft, ...]:
    """Move the branch from commit `van` to `naar`, with work tree and index; returns what stays.

    RaoError, and nothing changes: when a path that differs between the two has hand edits, or is
    no ordinary file; IntussenVeranderd when the branch is not on `van` any more. Files that are the
    same in both, and hand edits in them, are left alone.
    """
    with voor_sprong(root, van, "het register bijwerken") as begin:
        return () if van == naar else voer_sprong_uit(*begin[:3], naar, begin.plan(naar))


class Sprongbegin(NamedTuple):
    """What a jump begins with, under the lock; `plek` is the top of the work tree."""

    git: GitCall
    plek: GitPlek
    tak: Tak
    achter: Mapping[str, Achter]

    def plan(self, naar: str, *, gelijk_mag: bool = False) -> list[PathChange]:
        """Return what changes in the folder; RaoError also for a path that lags behind."""
        doelen = plan_sprong(self.git, self.plek, self.tak, naar, gelijk_mag=gelijk_mag)
        lopen_achter = {d.pad: self.achter[d.pad] for d in doelen if d.pad in self.achter}
        weiger_halverwege(self.plek, lopen_achter)
        return doelen


@contextmanager
def voor_sprong(root: Path, van: str, bezig_met: str) -> Iterator[Sprongbegin]:
    """Hold the lock with all that an earlier run left finished; the branch has to be on `van`."""
    weiger_vooraf(root)
    repo = Repo.open(root)
    with slot(eigen_map(repo.plek.common_dir, maak=True), bezig_met) as lock_fd:
        git, plek = repo.git.met_slot(lock_fd), replace(repo.plek, prefix="")
        _, achter = herstel(git, plek)
        wacht_op_index(plek)
        tak = read_tak(git, plek)
        if tak.commit != van:
            stappen = repo.onderwerpen(van, tak.commit) if tak.commit else ()
            raise IntussenVeranderd(eigen_map(plek.common_dir), stappen, "")
        yield Sprongbegin(git, plek, tak, achter)


def keur_sprong(root: Path, van: str, naar: str, *, gelijk_mag: bool = False) -> None:
    """Refuse what `spring` would refuse, before anything is sent; see `plan_sprong`."""
    repo = Repo.open(root)
    git, plek = repo.git, replace(repo.plek, prefix="")
    plan_sprong(git, plek, Tak(read_tak(git, plek).ref, van), naar, gelijk_mag=gelijk_mag)


def plan_sprong(
    git: GitCall, plek: GitPlek, tak: Tak, naar: str, *, gelijk_mag: bool = False
) -> list[PathChange]:
    """Return what changes in the folder, removals first; RaoError when a path may not be touched.

    `plek` is the top of the work tree. `gelijk_mag` lets a file be that a person made already what
    it will be.
    """
    verschil = tree_verschil(git, tak.commit or "", naar)
    _weiger_soorten(verschil.items())
    oud, nieuw = versies(git, verschil)
    al = _gelijk(plek, nieuw) if gelijk_mag else frozenset()
    wens = ChangeRequest(nieuw, oud, handwerk=al, precies=nieuw.keys())
    doelen = [
        replace(doel, modus=straks[0]) if (straks := verschil[doel.pad][1]) else doel
        for doel in make_changes(git, plek, tak, wens)
    ]
    return sorted(doelen, key=lambda doel: doel.nieuw is not None)


def _gelijk(plek: GitPlek, nieuw: Mapping[str, bytes | None]) -> frozenset[str]:
    """Return the paths of which the folder holds already what they will be."""
    return frozenset(
        pad for pad, data in nieuw.items() if zelfde_tekst(read_werk(plek.top, pad), data)
    )


def _weiger_soorten(
    verschil: Iterable[tuple[str, tuple[ModeAndBlob | None, ModeAndBlob | None]]],
) -> None:
    """Refuse links, modules and names that are unsafe: git would make them, rao does not."""
    for pad, (oud, nieuw) in verschil:
        if any(versie and versie[0] not in GEWOON for versie in (oud, nieuw)):
            raise RaoError(
                f"'{pad}' is in git een verwijzing of een ander register, geen gewoon bestand. "
                "rao neemt dat niet over. Er is niets veranderd.",
                hint="Vraag wie het deelde om het weg te halen. Vertrouwt u het? Neem het dan zelf "
                "over met git.",
            )
        if nieuw:
            weiger_onveilige_naam(pad)


def voer_sprong_uit(  # noqa: PLR0913 - the last is for wiping alone
    git: GitCall,
    plek: GitPlek,
    tak: Tak,
    naar: str,
    doelen: list[PathChange],
    *,
    verzet: Callable[[], bool] | None = None,
) -> tuple[Blijft, ...]:
    """Move the branch and let the folder follow, under the lock; returns what stays behind.

    `verzet` moves it in another way, with other refs; False when somebody else was first.
    """
    half = False
    with merkmap(plek, os.urandom(10).hex(), lambda: half) as eigen:
        write_sprong(eigen, tak.commit, naar)
        noteer(eigen, {}, [doel.pad for doel in doelen if doel.werk == doel.straks])
        vastlegger = Vastlegger(git, plek.algoritme, read_config(git))
        with stel_afbreken_uit():
            try:
                half = verzet() if verzet else vastlegger.verzet_tak(tak, naar)
            except Onleesbaar:
                half = True
                raise
            if not half:
                raise IntussenVeranderd(eigen_map(plek.common_dir), (), "")
            blijft = tuple(projecteer(git, plek, tak, doelen, eigen))
            _zet_rechten(plek, doelen)
            half = markeer_wat_blijft(eigen, blijft)
    return blijft


def _zet_rechten(plek: GitPlek, doelen: Iterable[PathChange]) -> None:
    """Let a program among the files be one, and no longer when it is not; as well as it goes."""
    for doel in doelen:
        pad = plek.top / doel.pad
        with suppress(OSError):
            if doel.nieuw is not None and not pad.is_symlink():
                nu = pad.stat().st_mode
                uit = 0o111 if doel.modus == _UITVOERBAAR else 0
                pad.chmod((nu & ~0o111) | (uit and (nu & 0o444) >> 2))
