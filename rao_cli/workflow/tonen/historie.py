"""What happened to a register, or to one thing in it: every commit, told in its own sentence."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import naam_in
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.tonen.toon import lijken_op
from rao_cli.workflow.zoeken import bekende_kenmerken, zoek_lko


class Historieregel(NamedTuple):
    """One step; `hand` when a person changed files without a command of rao."""

    wanneer: datetime
    wie: str
    wat: str
    hand: bool
    betreft: Sequence[str]
    commit: str


def historie(begin: Path, stand: Stand, kenmerk: str | None = None) -> list[Historieregel]:
    """Return the steps of the register around `begin`, or of one thing, newest first.

    A step is of a thing when it says so itself, or when a person changed the file of that thing
    by hand. Of an LKO are its lists too. RaoError when nothing was ever called so.
    """
    repo = RegisterMap.vind(begin).repo
    stappen = repo.log()
    if kenmerk is not None:
        lko = zoek_lko(stand, kenmerk)
        lijsten = (lijst for lijst in stand.signaallijsten.values() if lijst.afzender == lko)
        namen = {naam.casefold() for naam in (kenmerk, *(lijst.kenmerk for lijst in lijsten))}
        met_de_hand = {stap for naam in namen for stap in _met_de_hand(repo, stand, naam)}
        stappen = [
            stap
            for stap in stappen
            if not namen.isdisjoint(ding.casefold() for ding in stap.betreft)
            or stap.id in met_de_hand
        ]
        if not stappen:
            raise RaoError(
                f"Over '{kenmerk}' is nooit iets vastgelegd.",
                hint=f"{lijken_op(kenmerk, bekende_kenmerken(stand))}Bekijk wat er is met "
                "bijvoorbeeld: rao lijst zaken",
            )
    return [
        Historieregel(s.datum, s.auteur, s.onderwerp, s.van_een_mens, s.betreft, s.id)
        for s in stappen
    ]


def _met_de_hand(repo: Repo, stand: Stand, kenmerk: str) -> set[str]:
    """Return the commits in which a person changed the file that holds a thing."""
    paden = {plek.bestand for plek in stand.zaken_op_kenmerk.get(kenmerk.upper(), ())}
    paden |= {pad for pad, _ in stand.dingen if naam_in(pad).casefold() == kenmerk.casefold()}
    stappen = (stap for pad in sorted(paden) for stap in repo.log(pad))
    return {stap.id for stap in stappen if stap.van_een_mens}
