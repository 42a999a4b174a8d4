"""The register as it was on a day, or at a commit: which one that is, and how to say it."""

from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rao_cli.model.errors import GebruiksFout, Onleesbaar, RaoError
from rao_cli.model.getypt.datum import GeenDatum, Grenzen, read_ruim
from rao_cli.model.taal import datum
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.toen import eerste_lijn, is_ondiep, moment_van
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.toestand import RegisterToen

#: By its clock a day of the consultation ends.
_ZONE: Final = "Europe/Amsterdam"
_KORT: Final = 7
_VOORBEELD: Final = (
    "Typ een dag of een vastlegging, bijvoorbeeld: --toestand 2026-03-12, of --toestand HEAD~3"
)


class Toestand(NamedTuple):
    """A register as it was: to read it, of which day it is, and what is said of it."""

    map: RegisterMap
    dag: date
    commit: str

    @property
    def zin(self) -> str:
        """Say of when this is."""
        return f"Dit is de toestand van {datum(self.dag)} (vastlegging {self.commit[:_KORT]})."

    def als_gegevens(self) -> dict[str, str]:
        """Return what a program gets of it."""
        return {"dag": self.dag.isoformat(), "commit": self.commit}


def zoek_toestand(begin: Path, getypt: str, vandaag: date, klok: date) -> Toestand:
    """Return the register around `begin` as it was on a day or at a commit.

    A day without a year is the last before `vandaag`; `klok` is the day that it really is.
    GebruiksFout when it is neither, or when there was no register yet; RaoError without git.
    """
    if not getypt.strip():
        raise GebruiksFout("De waarde bij --toestand is leeg.", hint=_VOORBEELD)
    map_ = RegisterMap.vind(begin)
    repo = map_.repo
    try:
        dag = read_ruim(getypt.strip(), vandaag, Grenzen(voor=vandaag))
    except GeenDatum as fout:
        commit = _vastlegging(repo, getypt.strip(), str(fout))
        moment = moment_van(repo, commit)
        dag = vandaag if moment is None else moment.astimezone(_zone()).date()
    else:
        commit = op_dag(repo, dag, klok)
    return Toestand(RegisterToen(map_.root, commit), dag, commit)


def _vastlegging(repo: Repo, rev: str, geen_datum: str) -> str:
    try:
        return repo.vastlegging_id(rev)
    except Onleesbaar:
        raise
    except RaoError as fout:
        if rev[:1].isdigit():  # a day that no calendar has, says why
            raise GebruiksFout(geen_datum, hint=_VOORBEELD) from fout
        raise GebruiksFout(f"'{rev}' is geen dag. {fout.zin}", hint=_VOORBEELD) from fout


def op_dag(repo: Repo, dag: date, klok: date) -> str:
    """Return the last commit of a day, in the order of history: clocks may be an hour apart.

    What others committed counts from when it came in here.
    """
    lijn = eerste_lijn(repo)
    if not lijn:
        raise RaoError("Er is nog niets vastgelegd.", hint="Leg het vast met: rao bewaar")
    dagen = [(een.commit, _dag(een.moment)) for een in lijn]
    bekend = [d for _, d in dagen if d is not None]
    if dag > klok and dag > max(bekend, default=dag):
        raise GebruiksFout(f"{datum(dag)} moet nog komen.", hint=_VOORBEELD)
    gevonden = next((commit for commit, d in dagen if d is not None and d <= dag), None)
    if gevonden is None:
        raise _te_vroeg(repo, dag, min(bekend, default=None))
    return gevonden


def _te_vroeg(repo: Repo, dag: date, eerste: date | None) -> RaoError:
    zin = f"Op {datum(dag)} was dit register er nog niet."
    if is_ondiep(repo):
        return RaoError(
            f"Deze kopie heeft niet de hele geschiedenis; die van {datum(dag)} ontbreekt.",
            hint="Haal haar op met: git fetch --unshallow",
        )
    sinds = f"De eerste vastlegging is van {datum(eerste)}." if eerste else ""
    return GebruiksFout(zin, hint=f"{sinds} {_VOORBEELD}".strip())


def _dag(moment: datetime | None) -> date | None:
    try:
        return None if moment is None else moment.astimezone(_zone()).date()
    except OverflowError:
        return None


def _zone() -> tzinfo | None:
    """Return the clock of the consultation; that of this computer where it is not known."""
    try:
        return ZoneInfo(_ZONE)
    except ZoneInfoNotFoundError:  # Windows knows no zones by name
        return None
