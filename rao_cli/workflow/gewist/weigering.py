"""Refuse to go on where a history that was erased is back, in the words of who works there."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import MAPPEN, bovenmap
from rao_cli.model.soorten.ding import als_ding
from rao_cli.model.taal import datum
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.gewist import gewist_in
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.lading import Lading
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.store.wissingen import alle_wissingen, wissingen_in, zoek_gewist

if TYPE_CHECKING:
    from rao_cli.model.soorten.wissing import Wissing
    from rao_cli.workflow.gewist.teruggekeerd import Terugkeer

#: The beginning of an id.
_ID: Final = patroon("[0-9a-f]{7,64}", re.IGNORECASE)
#: Why nobody may go on.
_WAAROM: Final = "Wie nu iets deelt, brengt het bij iedereen terug."
#: What to do where an erased history is back; each of it is safe.
UITWEG: Final = (
    "Typ: rao sync\n"
    "Lukt dat niet? Haal dan een nieuwe kopie op, in een nieuwe map: rao init --van ADRES"
)


def zeg_wat(wissing: "Wissing") -> str:
    """Return "op 30 november 2026 is gewist (W-…)"."""
    return f"op {datum(wissing.datum)} is gewist ({wissing.kenmerk})"


def zeg_stap(terug: "Terugkeer") -> str:
    """Return how a person knows a step that brings back what was erased."""
    return f"'{zichtbaar(terug.stap.boodschap.partition(chr(10))[0])}' ({terug.stap.commit[:10]})"


def terug_in_kopie(wissing: "Wissing") -> str:
    """Say that this copy has an erased history again."""
    return f"In de geschiedenis van deze kopie staat weer wat {zeg_wat(wissing)}."


def weiger_gewist(git: GitCall, lading: Lading) -> None:
    """Refuse to build on what was committed when an erased commit is part of it.

    Without a record git is not asked anything.
    """
    if lading.commit and (wissing := zoek_gewist(git, _records(lading), lading.commit)):
        raise RaoError(
            f"{terug_in_kopie(wissing)} Er is niets vastgelegd.", hint=f"{UITWEG}\n{_WAAROM}"
        )


def weiger_gewiste_stap(git: GitCall, wissingen: Iterable["Wissing"], getypt: str) -> None:
    """Refuse to bring back what a step did that was erased; it may be gone already."""
    for wissing in wissingen if _ID.fullmatch(getypt) else ():
        oud = (*wissing.begin, *wissing.toppen, *(anker.was for anker in wissing.ankers))
        commit = read_commit_id(git, getypt)
        weg = commit is None and any(een.startswith(getypt.casefold()) for een in oud)
        if not weg and (commit is None or not gewist_in(git, wissing.begin, commit)):
            continue
        raise RaoError(
            f"Deze vastlegging hoort bij wat {zeg_wat(wissing)}. Wat gewist is, brengt rao niet "
            "terug. Er is niets veranderd."
        )


def weiger_gewiste_kopie(git: GitCall, tip: str) -> None:
    """Refuse to make a copy of a shared register in which something that was erased is back."""
    if (wissing := zoek_gewist(git, alle_wissingen(git, tip), tip)) is not None:
        raise RaoError(
            f"In het gedeelde register staat weer wat {zeg_wat(wissing)}: iemand deelde een oude "
            "kopie. rao haalt dat niet op.",
            hint="Vraag wie het beheert om het terug te zetten, en probeer het daarna opnieuw.",
        )


def zeg_gewist(begin: Begin) -> str:
    """Return what `rao status` says first where an erased history is back; empty: it is not."""
    try:
        repo = RegisterMap.vind(begin).repo
        if not (repo.root / MAPPEN["wissing"]).is_dir() or (head := repo.head()) is None:
            return ""
        records = wissingen_in(repo.git, repo.plek.prefix, head).values()
        if not records:
            return ""
        if (wissing := zoek_gewist(repo.git, records, head)) is not None:
            return f"Let op: {terug_in_kopie(wissing)} {_WAAROM}\n{UITWEG}"
        # Who looks in texts for what was wiped, brings along all that knows data of persons.
        from rao_cli.workflow.gewist.teruggekeerd import zoek_terugkeer

        terug = next(zoek_terugkeer(repo.git, [head], [head]), None)
    except RaoError:  # no register, no git: the command itself says so
        return ""
    if terug is None:
        return ""
    return f"Let op: in {zeg_stap(terug)} staat weer iets dat is gewist. {_WAAROM}\n{UITWEG}"


def _records(lading: Lading) -> Iterable["Wissing"]:
    map_ = MAPPEN["wissing"]
    dingen = (b.ding for pad, b in lading.bestanden.items() if bovenmap(pad) == map_)
    alle = (als_ding(ding) for ding in dingen if ding is not None)
    return [ding for ding in alle if ding.soort == "wissing"]
