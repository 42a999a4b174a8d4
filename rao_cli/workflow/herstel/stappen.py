"""Which earlier step is meant: by its id, or one of those of a day or about a thing."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import kort
from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.getypt.datum import GeenDatum, Grenzen, read_ruim
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import BEWAARD
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.lezen.objecten import is_voorouder
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.workflow.gewist.weigering import weiger_gewiste_stap
from rao_cli.workflow.tonen.historie import titels_van

__all__ = ["MEESTE", "Stapkeuze", "Vastlegging", "keuzes_van", "stappen_van", "zoek_stap"]
#: So many steps are offered, the newest first.
MEESTE: Final = 20
#: So many signs of an id are shown, and so many at least are typed.
KORT: Final = 8
_TITEL: Final = 40
#: `rao historie` shows no ids, so there is nothing there to type.
_KIES: Final = "Kies uit de laatste stappen met: rao herstel. Een dag of een kenmerk mag ook."
_ID: Final = patroon(r"[0-9a-f]{4,64}", re.IGNORECASE)


class Stapkeuze(NamedTuple):
    """A step to choose: its short id, and in words what it did, when and by whom."""

    id: str
    woorden: str


def zoek_stap(repo: Repo, stand: Stand, getypt: str) -> Vastlegging | list[Stapkeuze]:
    """Return the step of an id, or the steps of a day or about a kenmerk, the newest first.

    RaoError when there is none in the history of this register.
    """
    weiger_gewiste_stap(repo.git, stand.wissingen.values(), getypt)
    if (stap := _op_id(repo, getypt)) is not None:
        return stap
    stappen = stappen_van(repo)
    dag = _dag(getypt, stand.vandaag)
    if dag is not None:
        gevonden = [stap for stap in stappen if stap.datum and stap.datum.date() == dag]
        wat = f"Op {datum(dag)} is niets vastgelegd"
    else:
        kaal = getypt.casefold()
        gevonden = [s for s in stappen if kaal in {naam.casefold() for naam in s.betreft}]
        wat = f"'{getypt}' is geen stap van dit register, en er is geen stap die erover ging"
    if not gevonden and dag is not None:  # a meeting has a day for its name
        gevonden = [s for s in stappen if dag.isoformat() in s.betreft]
    if not gevonden:
        raise RaoError(f"{wat}.", hint=_KIES)
    return keuzes_van(gevonden[:MEESTE], stand)


def stappen_van(repo: Repo) -> Sequence[Vastlegging]:
    """Return the steps that changed something that rao keeps, the newest first."""
    return repo.historie.stappen_in(BEWAARD)


def keuzes_van(stappen: Sequence[Vastlegging], stand: Stand) -> list[Stapkeuze]:
    """Return steps in words; what a thing is about stands in its file, not in the history."""
    titels = titels_van(stand)
    return [Stapkeuze(stap.id[:KORT], _woorden(stap, titels)) for stap in stappen]


def _woorden(stap: Vastlegging, titels: Mapping[str, str]) -> str:
    over = next((titels[naam] for naam in stap.betreft if naam in titels), "")
    wanneer = f"{datum(stap.datum.date())}, " if stap.datum else ""
    erbij = f" ({kort(over, _TITEL)})" if over and over not in stap.onderwerp else ""
    return f"{stap.onderwerp}{erbij} – {wanneer}{stap.auteur or 'iemand zonder naam'}"


def _op_id(repo: Repo, getypt: str) -> Vastlegging | None:
    """Return the step of the beginning of an id, or of other words of git; None: it is no such."""
    woorden = getypt.startswith(("HEAD", "@")) or _ID.fullmatch(getypt)
    if not woorden:
        return None
    try:
        commit = repo.vastlegging_id(getypt)
    except Onleesbaar:
        raise
    except RaoError:
        return None
    head = repo.head() or commit
    if not is_voorouder(repo.git, commit, head):
        raise RaoError(
            f"'{getypt}' zit niet in de geschiedenis van dit register zoals u het nu hebt.",
            hint=_KIES,
        )
    (stap,) = repo.historie.vastleggingen([commit])
    return stap


def _dag(getypt: str, vandaag: date) -> date | None:
    try:
        return read_ruim(getypt, vandaag, Grenzen(voor=vandaag))
    except GeenDatum:
        return None
