"""The last steps of a branch, gone for good: the branch goes back, the folder follows, git forgets.

Killed before the branch moves, nothing happened. After that the note (wisnotitie.py) sees to it
that the next one to write finishes it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.achterstand import zoek_halverwege
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.samen.springen import voer_sprong_uit, voor_sprong
from rao_cli.store.git.vastleggen.afbreken import stel_afbreken_uit
from rao_cli.store.git.vastleggen.herstel import maak_heel
from rao_cli.store.git.wissen.houders import Opgeruimd
from rao_cli.store.git.wissen.wisnotitie import (
    Wisnotitie,
    bewaar_notitie,
    read_notitie,
    rond_af,
    vergeet_notitie,
)


class Stapwens(NamedTuple):
    """From which commit to which one the branch goes back, and what goes: commits and drafts."""

    van: str
    naar: str
    weg: Sequence[str]
    concepten: Sequence[str]


class GewisteStap(msgspec.Struct, frozen=True):
    """What became of it. `opgeruimd` is None when git could not forget yet; `zinnen` say why."""

    opgeruimd: Opgeruimd | None
    zinnen: tuple[str, ...] = ()


def wis_stappen(
    root: Path, wens: Stapwens, keur: Callable[[GitCall, GitPlek], None]
) -> GewisteStap:
    """Let the branch go back, and git forget what was in between.

    RaoError, and nothing changes: for whatever refuses a jump (`spring`), and what `keur` refuses
    at the last moment. Who was told, calls `vergeet_wissen`.
    """
    with voor_sprong(root, wens.van, "een stap wissen") as begin, stel_afbreken_uit():
        git, plek = begin.git, begin.plek
        keur(git, plek)
        notitie = Wisnotitie(
            ref=begin.tak.ref,
            van=wens.van,
            naar=wens.naar,
            weg=[*wens.weg],
            concepten=[*wens.concepten],
            uitkomst=None,
        )
        doelen = begin.plan(wens.naar, gelijk_mag=True)
        bewaar_notitie(plek, notitie)
        try:
            blijft = voer_sprong_uit(git, plek, begin.tak, wens.naar, doelen)
        except BaseException:
            if read_commit_id(git, begin.tak.ref) == wens.van:
                vergeet_notitie(plek)
            raise
        zinnen = [deel.zin for deel in blijft]
        try:  # the steps are out of the register: whatever is wrong now, may not hide that
            opgeruimd = rond_af(git, plek, zoek_halverwege(git, plek, opruimen=False))
        except RaoError as fout:
            opgeruimd, zinnen = None, [*zinnen, f"{fout.zin}\n{fout.hint}"]
        return GewisteStap(opgeruimd, tuple(zinnen))


def zoek_gewist(root: Path) -> GewisteStap | None:
    """Return what was done by a command that was killed before it told so; None: nothing was."""
    plek = Repo.open(root).plek
    if read_notitie(plek) is None:
        return None
    heel = maak_heel(root)
    notitie = read_notitie(plek)
    return None if notitie is None else GewisteStap(notitie["uitkomst"], heel.zinnen)


def vergeet_wissen(root: Path) -> None:
    """It was told: the same command means another step now."""
    plek = Repo.open(root).plek
    notitie = read_notitie(plek)
    if notitie is not None and notitie["uitkomst"] is not None:
        vergeet_notitie(plek)
