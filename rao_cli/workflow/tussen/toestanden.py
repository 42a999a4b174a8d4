"""Which state of a register is meant: a meeting, a day, a commit, or now."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.getypt import datum as getypte_datum
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum, read_dag
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.ligging import load_op_plek
from rao_cli.workflow.tonen.toestand import op_dag

NU: Final = "nu"
#: So many signs are enough to name a commit.
KORT: Final = 8
#: A kenmerk of what a meeting brought: a besluit, an actie, a terugkoppeling.
_MET_DAG: Final = patroon(
    r"(?:[ab]|tk|besluitenlijst)-(?:.*-)?(\d{4}-\d\d-\d\d)(?:-\d+)?", re.IGNORECASE
)


class Verhaalmoment(NamedTuple):
    """A state: its commit (None: the files as they lie there now), and how it is called."""

    commit: str | None
    naam: str
    #: The meeting at whose fixing it was so.
    overleg: date | None = None

    @property
    def is_nu(self) -> bool:
        """Whether it is the work tree."""
        return self.commit is None


def zoek_toestand(repo: Repo, stand: Stand, getypt: str) -> Verhaalmoment:
    """Return the state that these words name; RaoError when there was none, or never such one."""
    kaal = getypt.strip()
    if kaal.casefold() == NU:
        return Verhaalmoment(None, NU)
    if (dag := _dag(kaal, stand.vandaag)) is None:
        return _vastlegging(repo, kaal)
    overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == dag), None)
    if overleg is not None and (commit := _vastgesteld_in(repo, stand, overleg)) is not None:
        return Verhaalmoment(commit, f"het overleg van {datum(dag)}", dag)
    if overleg is not None and dag >= stand.vandaag:
        raise RaoError(
            f"De besluitenlijst van het overleg van {datum(dag)} is nog niet vastgesteld. Dus is "
            "er nog niets om mee te vergelijken.",
            hint="Kies een eerdere dag, bijvoorbeeld: rao verschil gisteren",
        )
    if dag >= stand.vandaag:
        return Verhaalmoment(None, NU)
    try:
        commit = op_dag(repo, dag, stand.vandaag)
    except GebruiksFout as fout:
        sinds = fout.hint.partition(" Typ ")[0]
        raise GebruiksFout(
            fout.zin, hint=f"{sinds}\nKies een latere dag, of: rao verschil"
        ) from fout
    return Verhaalmoment(commit, f"het eind van {datum(dag)}")


def laatste_overleg(repo: Repo, stand: Stand) -> Verhaalmoment:
    """Return the state at the last fixing of a besluitenlijst; GebruiksFout when there is none."""
    vast = [o for _, o in stand.overleggen_op_datum if o.vaststelling.besluitenlijst is not None]
    for overleg in reversed(vast):
        return zoek_toestand(repo, stand, overleg.datum.isoformat())
    raise GebruiksFout(
        "Van welk moment? Er is nog geen overleg waarvan de besluitenlijst is vastgesteld.",
        hint="Geef een dag of een vastlegging, bijvoorbeeld: rao verschil gisteren",
    )


def _dag(getypt: str, vandaag: date) -> date | None:
    """Return the day that is named: itself, or that of a besluit, actie or terugkoppeling."""
    try:
        return getypte_datum.read_ruim(getypt, vandaag, getypte_datum.Grenzen(voor=vandaag))
    except getypte_datum.GeenDatum:
        gevonden = _MET_DAG.fullmatch(getypt)
        return read_dag(gevonden[1]) if gevonden else None


def _vastlegging(repo: Repo, getypt: str) -> Verhaalmoment:
    try:
        commit = repo.vastlegging_id(getypt)
    except RaoError as fout:
        raise RaoError(
            f"'{getypt}' is geen overleg, geen dag en geen vastlegging in git.",
            hint="Typ bijvoorbeeld: rao verschil 2026-03-12, rao verschil gisteren of "
            "rao verschil HEAD~5\nBekijk de overleggen met: rao lijst overleggen",
        ) from fout
    (stap,) = repo.historie.vastleggingen([commit])
    dag = f" van {datum(stap.datum.date())}" if stap.datum else ""
    return Verhaalmoment(commit, f"vastlegging {commit[:KORT]}{dag}")


def _vastgesteld_in(repo: Repo, stand: Stand, overleg: Overleg) -> str | None:
    """Return the commit that fixed the besluitenlijst of a meeting; None when none did."""
    if overleg.vaststelling.besluitenlijst is None:
        return None
    pad = next(pad for pad, ander in stand.overleggen_op_datum if ander is overleg)
    gevonden, was = None, False
    for commit, vast in _vast_per_versie(repo, pad):
        if vast and not was:
            gevonden = commit
        was = vast
    return gevonden


def _vast_per_versie(repo: Repo, pad: str) -> Iterator[tuple[str, bool]]:
    """Yield each commit that changed a meeting, and whether its list was fixed there."""
    versies = repo.historie.versies((pad,))
    bytes_van = repo.read_blobs(b for v in versies for b in v.veranderd.values() if b is not None)
    for versie in versies:
        blob = versie.veranderd.get(pad)
        bestand = load_op_plek(pad, bytes_van[blob], nieuwer=True) if blob else None
        ding = bestand.ding if bestand else None
        vast = isinstance(ding, Overleg) and ding.vaststelling.besluitenlijst is not None
        yield versie.commit, vast
