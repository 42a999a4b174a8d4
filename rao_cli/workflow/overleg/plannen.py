"""Plan a meeting or a year of them: files with the chair and secretary of a date (S1, S2, S4)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from rao_cli.documents.opmaak import aantal, datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.reeks import WERKDAGEN, Moment, Patroon, plan_reeks
from rao_cli.model.overleg.ritme import gebruikelijk
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register, houder_op
from rao_cli.model.stand import Stand
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.uiterlijk import stukken_uiterlijk
from rao_cli.workflow.zoeken import KOMEND

ROLLEN: Final = ("voorzitter", "secretaris")


def nieuw_overleg(
    h: Handeling, dag: date, tijd: str | None = None, locatie: str | None = None
) -> CommitResult:
    """Plan a meeting; RaoError when there is one on that day."""
    zet_overleg(h, dag, tijd, locatie)
    return h.leg_vast(f"Overleg gepland op {dag.isoformat()}", "nieuw-overleg", [str(dag)])


def zet_overleg(h: Handeling, dag: date, tijd: str | None, locatie: str | None) -> None:
    """Write the file of a meeting with the roles of that date and the core organisations."""
    inhoud: dict[str, Any] = {"soort": "overleg", "datum": dag}
    inhoud |= {"tijd": tijd} if tijd else {}
    inhoud |= {"locatie": locatie} if locatie else {}
    inhoud["status"] = "gepland"
    if stukken_uiterlijk(h.stand, dag) < h.vandaag <= dag:
        inhoud["gepland_op"] = h.vandaag
    for rol in ROLLEN:
        if (houder := rolhouder(h.stand.register, rol, dag)) is not None:
            inhoud[rol] = {"organisatie": houder}
    inhoud["genodigd"] = list(h.stand.op(dag).kernorganisaties)
    h.nieuw(plaats_op("overleg", dag), inhoud, "overleg")


def rolhouder(register: Register, rol: str, op: date) -> str | None:
    """Return the organisation that holds a role on a date (S4)."""
    return houder_op(getattr(register.rollen, rol), op)


def vrije_dag(stand: Stand, dag: date) -> str | None:
    """Say that people do not meet on a day; None when they do."""
    if reces := stand.kalender.reces_op(dag):
        duur = f"van {datum(reces.van)} tot en met {datum(reces.tot)}"
        return f"Let op: {datum(dag)} valt in het reces {duur}."
    if naam := stand.kalender.feestdag(dag):
        return f"Let op: {datum(dag)} is {naam}."
    if not stand.kalender.is_werkdag(dag):
        return f"Let op: {datum(dag)} valt in het weekend."
    return None


class Reeks(NamedTuple):
    """What was planned: dates, sentences about what differs from the rule, and the commit."""

    datums: tuple[str, ...]
    zinnen: tuple[str, ...]
    uitkomst: CommitResult


class Jaarwens(NamedTuple):
    """How a year should look; what is None is as at the last meeting."""

    weekdag: str | None = None
    week: int | None = None
    tijd: str | None = None
    locatie: str | None = None


def plan_jaar(h: Handeling, jaar: int, wens: Jaarwens) -> Reeks:
    """Plan every meeting of a year from today on, in one commit; what is there already stays."""
    vanaf = max(date(jaar, 1, 1), h.vandaag)
    if vanaf.year != jaar:
        raise GebruiksFout(f"{jaar} is al voorbij.", hint="Kies dit jaar of een volgend jaar.")
    stand = h.stand
    eerder = [overleg for _, overleg in stand.actieve_overleggen]
    bestaand = [overleg.datum for _, overleg in stand.overleggen_op_datum]
    patroon = _patroon(wens, eerder)
    frequentie = stand.register.regio.frequentie
    momenten = tuple(plan_reeks(frequentie, vanaf, patroon, stand.kalender, bestaand))
    datums = [moment.datum for moment in momenten if moment.datum]
    tijd = wens.tijd or (eerder[-1].tijd if eerder else None)
    locatie = wens.locatie or (eerder[-1].locatie if eerder else None)
    for dag in datums:
        zet_overleg(h, dag, tijd, locatie)
    zinnen = (*_bijzonder(momenten), *_zonder_plek(stand, momenten, wens), *_zonder_rol(h, datums))
    onderwerp = f"{aantal(len(datums), 'overleg', 'overleggen')} gepland in {jaar}"
    namen = tuple(dag.isoformat() for dag in datums)
    return Reeks(namen, zinnen, h.leg_vast(onderwerp, "nieuw-overleg", namen or (str(jaar),)))


def _patroon(wens: Jaarwens, eerder: Sequence[Overleg]) -> Patroon:
    """Return the pattern: as asked, else as most meetings of late, else the second Thursday."""
    eigen = gebruikelijk([overleg.datum for overleg in eerder])
    weekdag = eigen.weekdag if wens.weekdag is None else WERKDAGEN.index(wens.weekdag)
    return Patroon(weekdag, wens.week or eigen.week)


def _bijzonder(momenten: Sequence[Moment]) -> Iterator[str]:
    """Say where a meeting is not on the day by rule, and why."""
    if al_daar := sum(moment.bezet is not None for moment in momenten):
        staat = "stond" if al_daar == 1 else "stonden"
        yield f"Er {staat} al {aantal(al_daar, 'overleg', 'overleggen')}; daar verandert niets aan."
    for moment in momenten:
        if moment.bezet is None and moment.vrij:
            nu = f"het overleg is op {datum(moment.datum)}" if moment.datum else ""
            vrij = f"{datum(moment.regel)} {moment.vrij}"
            yield f"{vrij}; {nu or 'die keer is er geen overleg'}."


def _zonder_plek(stand: Stand, momenten: Sequence[Moment], wens: Jaarwens) -> Iterator[str]:
    """Say that meetings which were there already have no time or place, and how they get one."""
    al_daar = {moment.bezet for moment in momenten}
    alle = [o for _, o in stand.overleggen_op_datum if o.datum in al_daar and o.status in KOMEND]
    if komend := [overleg for overleg in alle if not (overleg.tijd and overleg.locatie)]:
        woorden = ["overleg", "zet", "--reeks", str(komend[0].datum.year)]
        woorden += ["--tijd", wens.tijd] if wens.tijd else []
        woorden += ["--locatie", wens.locatie] if wens.locatie else []
        wat = aantal(len(komend), "overleg mist", "overleggen missen")
        yield f"{wat} een tijd of een plaats. Die zet u met: {opdrachtregel(*woorden)}"


def _zonder_rol(h: Handeling, datums: Sequence[date]) -> Iterator[str]:
    """Say for which meetings nobody holds a role yet (S4)."""
    for rol in ROLLEN:
        zonder = [dag for dag in datums if rolhouder(h.stand.register, rol, dag) is None]
        if zonder:
            opdracht = f"rao rol draag-over {rol} ORGANISATIE --op DATUM"
            vanaf = f"Vanaf {datum(zonder[0])} is nog geen {rol} afgesproken."
            yield f"{vanaf} Leg dat vast met: {opdracht}"
