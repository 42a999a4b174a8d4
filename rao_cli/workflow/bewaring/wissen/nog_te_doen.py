"""What is still to be done after a wiping: found again from its record, whenever it is asked."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rao_cli.documents.bewaring.controlelijst import (
    Deelbeeld,
    Deelstand,
    Deelzet,
    controlelijst,
)
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.samen.geheugen import read_gezien
from rao_cli.store.git.samen.halen import kent
from rao_cli.store.git.samen.kant import NietGedeeld
from rao_cli.store.git.samen.plek import Deelplek, zoek_deelplek
from rao_cli.store.git.wissen.refs import ELDERS, TAKKEN, Refzet
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.store.wissingen import wissingen_in


class Gewistnu(NamedTuple):
    """Where the shared branch stood when the wiping began, and how all refs moved."""

    was: str | None
    zetten: Sequence[Refzet]


def read_record(stand: Stand, kenmerk: str) -> Wissing:
    """Return the record of a wiping; RaoError when there is none of that name."""
    for record in stand.wissingen.values():
        if record.kenmerk == kenmerk:
            return record
    raise RaoError(
        f"Er is geen wissing {kenmerk}.", hint="Bekijk welke er zijn met: rao lijst wissingen"
    )


def nog_te_doen(
    repo: Repo, kenmerk: str, begin: Sequence[str], gewist: Gewistnu | None = None
) -> list[str]:
    """Return the checklist: of which record (empty: none), and which commits were erased first.

    `gewist` is what is only known right after the wiping.
    """
    stand, zetten = _deelstand(repo, kenmerk, gewist)
    return [*controlelijst(kenmerk, Deelbeeld(stand, zetten, begin))]


class Wiswacht(NamedTuple):
    """A wiping that others do not have yet, and the push that brings it there."""

    kenmerk: str
    opdracht: str

    @property
    def zin(self) -> str:
        """Say so in one sentence."""
        return f"Wissing {self.kenmerk} is nog niet verstuurd: anderen hebben nog de oude versie."


def zoek_wachtend(repo: Repo) -> Wiswacht | None:
    """Return the wiping of here that is still to be sent; None: there is none."""
    head = repo.head()
    for record in wissingen_in(repo.git, repo.plek.prefix, head).values() if head else ():
        for zet in _deelstand(repo, record.kenmerk, None)[1]:
            if zet.was in record.toppen:
                return Wiswacht(record.kenmerk, zet.opdracht)
    return None


def zeg_wachtend(begin: Begin) -> str:
    """Return what `rao status` says of a wiping that is not sent yet; empty: there is none."""
    try:
        repo = RegisterMap.vind(begin).repo
        er_is = (repo.root / MAPPEN["wissing"]).is_dir()
        wacht = zoek_wachtend(repo) if er_is else None
    except RaoError:  # no register, no git: the command itself says so
        return ""
    if wacht is None:
        return ""
    return f"Let op: {wacht.zin}\nWat u nu doet, ziet u met: rao wis {wacht.kenmerk}"


def _deelstand(
    repo: Repo, kenmerk: str, gewist: Gewistnu | None
) -> tuple[Deelstand, list[Deelzet]]:
    """Return how far sharing is, and what is to be pushed: the old history may be shared still."""
    tak = read_tak(repo.git, repo.plek)
    try:
        plek = zoek_deelplek(read_config(repo.git), tak.ref)
    except (NietGedeeld, RaoError):
        return "niet", []
    gezien = read_gezien(repo.plek.common_dir, plek)
    was = gewist.was if gewist else None
    # What git saw last counts first: a push by hand moves that.
    daar = was or read_commit_id(repo.git, plek.volgref) or (gezien["tip"] if gezien else None)
    zetten = [*_andere_takken(repo, plek, gewist.zetten)] if gewist else []
    # What is part of the history of now is no longer, or never was, to be written over.
    if daar is not None and not kent(repo.git, daar, tak.commit or ""):
        if not (gewist or _noemt(repo, daar)):
            return "bezet", []
        zetten.insert(0, Deelzet(plek.naam, plek.ref, daar, tak.ref))
    if zetten:
        return "nog", zetten
    return "gedaan" if daar and _heeft(repo, daar, kenmerk) else "niet", []


def _andere_takken(repo: Repo, plek: Deelplek, zetten: Sequence[Refzet]) -> Iterator[Deelzet]:
    """Yield what else was shared and became another here too: other branches, and other places."""
    hier = {zet.naam for zet in zetten if zet.naar}
    for kant in repo.git.run("remote").tekst.splitlines():
        daar = f"{ELDERS}{kant}/"
        for zet in zetten:
            ref = f"{TAKKEN}{zet.naam.removeprefix(daar)}"
            zelf = kant == plek.naam and ref == plek.ref
            if zet.naam.startswith(daar) and ref in hier and not zelf:
                yield Deelzet(kant, ref, zet.van or "")


def _noemt(repo: Repo, was: str) -> bool:
    """Say whether a record names it: nobody shared anything since, so it may be replaced."""
    records = wissingen_in(repo.git, repo.plek.prefix, repo.head() or "").values()
    return any(was in een.toppen for een in records)


def _heeft(repo: Repo, commit: str, kenmerk: str) -> bool:
    records = wissingen_in(repo.git, repo.plek.prefix, commit).values()
    return any(een.kenmerk == kenmerk for een in records)
