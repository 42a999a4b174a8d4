"""What happened to a register, or to one thing in it: every commit, told in its own sentence."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import naam_in
from rao_cli.model.register.spoor import zonder_tekst
from rao_cli.model.stand import Stand
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
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
    #: What the thing that it names is about, as its file says now; empty when the step says it.
    over: str = ""


def historie(begin: Path, stand: Stand, kenmerk: str | None = None) -> list[Historieregel]:
    """Return the steps of the register around `begin`, or of one thing, newest first.

    A step is of a thing when it says so itself, or when a person changed the file of that thing
    by hand; no step names a kenmerk that was made of a title, so then the file says it. What a
    thing is about stands in its file, not in the history, and is told beside the step.
    RaoError when nothing was ever called so.
    """
    repo = RegisterMap.vind(begin).repo
    stappen = repo.log()
    if kenmerk is not None:
        namen = {naam.casefold() for naam in _namen(stand, kenmerk)}
        eigen = {stap for naam in namen for stap in _uit_bestand(repo, stand, naam)}
        stappen = [
            stap
            for stap in stappen
            if not namen.isdisjoint(ding.casefold() for ding in stap.betreft) or stap.id in eigen
        ]
        if not stappen:
            raise RaoError(
                f"Over '{kenmerk}' is nooit iets vastgelegd.",
                hint=f"{lijken_op(kenmerk, bekende_kenmerken(stand))}Bekijk wat er is met "
                "bijvoorbeeld: rao lijst zaken",
            )
    titels = _titels(stand)
    return [_regel(stap, titels) for stap in stappen]


def _namen(stand: Stand, getypt: str) -> list[str]:
    """Return what a step may be about: the thing itself, and of an LKO its lists."""
    lko, lijsten = zoek_lko(stand, getypt), stand.signaallijsten.values()
    return [getypt, *(lijst.kenmerk for lijst in lijsten if lijst.afzender == lko)]


def _uit_bestand(repo: Repo, stand: Stand, kenmerk: str) -> set[str]:
    """Return the commits in which the file that holds a thing tells what they are about."""
    paden = {plek.bestand for plek in stand.zaken_op_kenmerk.get(kenmerk.upper(), ())}
    paden |= {pad for pad, _ in stand.dingen if naam_in(pad).casefold() == kenmerk.casefold()}
    stappen = (stap for pad in sorted(paden) for stap in repo.log(pad))
    sleutels = {*stand.register.organisaties, *stand.register.lkos}
    zwijgt = kenmerk in _titels(stand) and not zonder_tekst(kenmerk, sleutels)
    return {stap.id for stap in stappen if zwijgt or stap.van_een_mens}


def _titels(stand: Stand) -> dict[str, str]:
    """Return what each zaak and onderwerp is about, by kenmerk."""
    zaken = {plek.kenmerk: plek.zaak.onderwerp for plek in stand.zaken}
    return zaken | {o.kenmerk: o.titel for o in stand.onderwerpen.values()}


def _regel(stap: Vastlegging, titels: Mapping[str, str]) -> Historieregel:
    wat = stap.onderwerp
    genoemd = (titels[naam] for naam in stap.betreft if naam in titels and naam in wat)
    over = next((titel for titel in genoemd if titel not in wat), "")
    wie, hand = stap.auteur, stap.van_een_mens
    return Historieregel(stap.datum, wie, wat, hand, stap.betreft, stap.id, over)
