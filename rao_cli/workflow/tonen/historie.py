"""What happened to a register, or to one thing in it, with who recorded it and when.

All of it, or what was in a period, or what was about one organisation or LKO.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import BEWAARD, naam_in, soort_van
from rao_cli.model.register.lijsten import Opzoek
from rao_cli.model.stand import Stand
from rao_cli.model.taal import enkele
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.store.verleden import Verleden
from rao_cli.workflow.tonen.historiekeuze import ALLES, Historiekeuze, noemer, zoek_organisatie
from rao_cli.workflow.tonen.lijken import lijken_op
from rao_cli.workflow.tonen.partijhistorie import over_partij
from rao_cli.workflow.tonen.verloop import Verloopstap, verloop
from rao_cli.workflow.zoeken import bekende_kenmerken, zoek_lko


class Historieregel(msgspec.Struct, frozen=True):
    """One step; `hand` when a person changed files without a command of rao.

    `datum` is when it happened, `wanneer` when it was recorded: None as long as it is not. Both
    are None, and `wie` is empty, where git does not say so.
    """

    datum: date | None
    wanneer: datetime | None
    wie: str | None
    wat: str
    hand: bool
    betreft: Sequence[str]
    commit: str | None
    #: What the thing that it names is about, as its file says now; empty when the step says it.
    over: str = ""


def historie(begin: Begin, stand: Stand, keuze: Historiekeuze = ALLES) -> list[Historieregel]:
    """Return what was done with the register around `begin`, each commit as a step, newest first.

    What a thing is about stands in its file, not in the history, and is told beside the step. Of
    what a person changed with git alone, it is told in which things.
    """
    repo = RegisterMap.vind(begin).repo
    stappen, titels = repo.historie.log(), titels_van(stand)
    if keuze.wie is not None:
        over = over_partij(Verleden(repo), stand, keuze.wie)
        stappen = [stap for stap in stappen if stap.id in over]
    hand = any(stap.van_een_mens and not stap.betreft for stap in stappen)
    sporen = (
        repo.historie.sporen(BEWAARD) if hand else ()
    )  # looks at each commit, so only when needed
    paden = {spoor.commit: spoor.paden for spoor in sporen if spoor.van_een_mens}
    regels = (_regel(stap, titels, paden.get(stap.id, ())) for stap in stappen)
    return [regel for regel in regels if keuze.past(regel.datum)]


def historie_van(
    begin: Begin, stand: Stand, kenmerk: str, keuze: Historiekeuze = ALLES
) -> list[Historieregel]:
    """Return what happened to one thing, newest first: the same that `rao toon` shows of it.

    RaoError when nothing was ever called so, or when there is no git that says who did it.
    """
    _ = RegisterMap.vind(begin).repo
    partij = zoek_lko(stand, kenmerk) or zoek_organisatie(stand, kenmerk)
    stappen = verloop(begin, stand, partij or _nu(stand, kenmerk))
    if not stappen:
        raise RaoError(
            f"Over '{kenmerk}' is nooit iets vastgelegd.",
            hint=f"{lijken_op(kenmerk, bekende_kenmerken(stand))}Bekijk wat er is met "
            "bijvoorbeeld: rao lijst zaken",
        )
    noemt = noemer(stand, kenmerk, keuze.wie)
    regels = (_van_ding(stap) for stap in reversed(stappen) if noemt(stap.tekst))
    return [regel for regel in regels if keuze.past(regel.datum)]


def _nu(stand: Stand, kenmerk: str) -> str:
    """Return how a thing is called now: a meeting that was moved has another day."""
    overleggen = [overleg for _, overleg in stand.overleggen_op_datum]
    if any(overleg.datum.isoformat() == kenmerk for overleg in overleggen):
        return kenmerk
    verplaatst = ((o, keer) for o in overleggen for keer in o.verplaatst)
    nieuw = (o.datum.isoformat() for o, keer in verplaatst if keer.van.isoformat() == kenmerk)
    return next(nieuw, kenmerk)


def _van_ding(stap: Verloopstap) -> Historieregel:
    if (door := stap.vastlegging) is None:
        return Historieregel(stap.datum, None, None, stap.tekst, hand=True, betreft=(), commit=None)
    wat, hand = stap.tekst, door.van_een_mens
    return Historieregel(stap.datum, door.datum, door.auteur, wat, hand, door.betreft, door.id)


def titels_van(stand: Stand) -> Mapping[str, str]:
    """Return what each zaak and onderwerp is about, by kenmerk; a zaak is read when it is asked."""
    zaken = stand.zaken_op_kenmerk
    titels: dict[str, str | None] = {**dict.fromkeys(zaken)}
    titels |= {o.kenmerk: o.titel for o in stand.onderwerpen.values()}
    return Opzoek(
        titels, lambda naam, titel: zaken[naam][-1].zaak.onderwerp if titel is None else titel
    )


def _regel(stap: Vastlegging, titels: Mapping[str, str], paden: Iterable[str]) -> Historieregel:
    wat, dag = stap.onderwerp, stap.datum.date() if stap.datum else None
    betreft = stap.betreft or tuple(dict.fromkeys(map(_naam, sorted(paden))))
    genoemd = (titels[naam] for naam in betreft if naam in titels and naam in wat)
    over = next((titel for titel in genoemd if titel not in wat), "")
    if not over and not stap.betreft and betreft:
        over = enkele(betreft)
    wie, hand = stap.auteur, stap.van_een_mens
    return Historieregel(dag, stap.datum, wie, wat, hand, betreft, stap.id, over)


def _naam(pad: str) -> str:
    """Return how a file is called for a person: by its kenmerk, or else by its path."""
    return naam_in(pad) if soort_van(pad) else pad
