"""What is still to be done after a wiping: found again from its record, whenever it is asked."""

from collections.abc import Sequence
from typing import NamedTuple

from rao_cli.documents.bewaring.controlelijst import (
    Deelbeeld,
    Deelstand,
    Deelzet,
    controlelijst,
)
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.lezen.objecten import read_commit_id, read_refs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.samen.geheugen import read_gezien
from rao_cli.store.git.samen.halen import kent
from rao_cli.store.git.samen.kant import NietGedeeld
from rao_cli.store.git.samen.plek import Deelplek, zoek_deelplek
from rao_cli.store.git.wissen.refs import Refzet, is_dubbel
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
    return [*controlelijst(kenmerk, _deelbeeld(repo, kenmerk, gewist)._replace(begin=begin))]


def _deelbeeld(repo: Repo, kenmerk: str, gewist: Gewistnu | None) -> Deelbeeld:
    """Return how far sharing is, of all that others have."""
    # Asks the network; `rao status` only asks whether anything waits.
    from rao_cli.workflow.bewaring.wissen.elders import kijk_elders, vraag_daar

    plek = _deelplek(repo)
    if plek is None:
        return Deelbeeld()
    records = wissingen_in(repo.git, repo.plek.prefix, repo.head() or "").values()
    record = next((een for een in records if een.kenmerk == kenmerk), None)
    daar = vraag_daar(repo, plek)
    if gewist is None and record and (top := (daar or {}).get(plek.ref)) in record.toppen:
        gewist = Gewistnu(top, ())  # git sent it, and rao never saw it there
    stand, zetten = _deelstand(repo, kenmerk, gewist)
    if stand == "bezet" or (daar is None and gewist is None):
        return Deelbeeld(stand if zetten or stand == "bezet" else "stil", zetten)
    elders = kijk_elders(repo, plek, record, gewist.zetten if gewist else (), daar)
    alle = [*zetten, *(zet for kant in elders for zet in kant.zetten())]
    terug = [naam for kant in elders for naam in kant.terug()]
    onbekend = [naam for kant in elders for naam in kant.onbekend()]
    # The hooks of rao let a branch be replaced only once the record is shared.
    eerst = ["rao sync"] if alle and stand == "niet" and record else []
    if alle or terug or onbekend:
        stand = "nog" if alle else "kijk"
    return Deelbeeld(stand, alle, eerst=eerst, onbekend=onbekend, terug=terug)


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
    records = wissingen_in(repo.git, repo.plek.prefix, head).values() if head else ()
    zetten = _deelstand(repo, "", None)[1] if records else []
    wacht = (
        Wiswacht(record.kenmerk, zet.opdracht)
        for record in records
        for zet in zetten
        if zet.was in record.toppen
    )
    return next(wacht, None)


def _deelstand(
    repo: Repo, kenmerk: str, gewist: Gewistnu | None
) -> tuple[Deelstand, list[Deelzet]]:
    """Return how far sharing is, and what is to be pushed: the old history may be shared still."""
    tak, plek = read_tak(repo.git, repo.plek), _deelplek(repo)
    if plek is None:
        return "niet", []
    gezien = read_gezien(repo.plek.common_dir, plek)
    was = gewist.was if gewist else None
    # What git saw last counts first: a push by hand moves that.
    daar = was or read_commit_id(repo.git, plek.volgref) or (gezien["tip"] if gezien else None)
    # What is part of the history of now is no longer, or never was, to be written over.
    if daar is not None and not kent(repo.git, daar, tak.commit or ""):
        if not (gewist or _noemt(repo, daar)):
            return "bezet", []
        voluit = is_dubbel(read_refs(repo.git), tak.ref)
        return "nog", [Deelzet(plek.naam, plek.ref, daar, tak.ref, voluit)]
    return "gedaan" if daar and _heeft(repo, daar, kenmerk) else "niet", []


def _deelplek(repo: Repo) -> Deelplek | None:
    try:
        return zoek_deelplek(read_config(repo.git), read_tak(repo.git, repo.plek).ref)
    except (NietGedeeld, RaoError):
        return None


def _noemt(repo: Repo, was: str) -> bool:
    """Say whether a record names it: nobody shared anything since, so it may be replaced."""
    records = wissingen_in(repo.git, repo.plek.prefix, repo.head() or "").values()
    return any(was in een.toppen for een in records)


def _heeft(repo: Repo, commit: str, kenmerk: str) -> bool:
    records = wissingen_in(repo.git, repo.plek.prefix, commit).values()
    return any(een.kenmerk == kenmerk for een in records)
