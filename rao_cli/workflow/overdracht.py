"""A role passes to another organisation: the register, the meetings to come, and a report (S4)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.documents.document import OVERDRACHT
from rao_cli.documents.opmaak import aantal, datum
from rao_cli.documents.overdracht.lopend_werk import Wachtregel
from rao_cli.documents.overdracht.overdracht import (
    Taakregel,
    Wissel,
    make_overdracht,
)
from rao_cli.documents.overdracht.rollen import zeg_beide
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Rolperiode
from rao_cli.model.stand import Stand
from rao_cli.store.uitwisseling.gezien import read_gezien
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.overleg.plannen import rolhouder
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.uitwisseling.wachten import uitwisselingstaken
from rao_cli.workflow.werklijst.groepen import voor_secretaris
from rao_cli.workflow.werklijst.status import Status, make_status, secretaris, werklijst
from rao_cli.workflow.werklijst.voorzitter import voorzitterstaken
from rao_cli.workflow.zoeken import KOMEND, eis_organisatie

_DAG: Final = timedelta(days=1)


def draag_over(
    h: Handeling, rol: str, organisatie: str, op: date
) -> tuple[str, list[str], CommitResult]:
    """Close the period of a role and open the next; meetings to come get the new holder.

    Returns the path of the report, and what to know.
    """
    naar = eis_organisatie(h.stand, organisatie, op)
    eerder = _eerder(h, rol, op)
    zinnen = []
    if not any(p.van == op and p.organisatie == naar for p in _perioden(h, rol)):
        zinnen = _sluit_aan(h, rol, naar, op, eerder)
    komend = [(p, o) for p, o in h.stand.overleggen_op_datum if o.datum >= op]
    verzet = [_verzet_rol(h, p, rol, naar, op) for p, o in komend if o.status in KOMEND]
    van = _perioden(h, rol)[eerder].organisatie if eerder is not None else ""
    straks = h.straks()
    ook = uitwisselingstaken(h.map, straks, secretaris(straks))
    status = make_status(straks, ook, Kast(h.map, h.lading))
    document = _schrijf_verslag(h, Wissel(rol, van, naar, op), status)
    if any(verzet):
        waar = aantal(sum(verzet), "overleg", "overleggen")
        zinnen.append(f"In {waar} is de {rol} nu {naar}.")
    zinnen += zeg_beide(straks.heel.rollen, op)
    onderwerp = f"{naar} is {rol} vanaf {op.isoformat()}"
    return document, zinnen, h.leg_vast(onderwerp, "rol-draag-over", [rol, naar])


def verslag(h: Handeling, rol: str, op: date | None) -> tuple[str, CommitResult]:
    """Render the report of a handover again: that of a day, or the last one; returns its path.

    From the day after it has a name of its own: what was handed over is not rewritten (S4).
    """
    perioden = _perioden(h, rol)
    gekozen = [p for p in perioden if op in (None, p.van)]
    if not gekozen:
        bekend = ", ".join(p.van.isoformat() for p in perioden)
        raise RaoError(
            f"Er is geen {rol} die {f'op {op} ' if op else ''}begint.",
            hint=f"Kies met --op uit: {bekend}." if bekend else "Leg vast: rao rol draag-over",
        )
    laatste = max(gekozen, key=lambda periode: periode.van)
    eerder = _eerder(h, rol, laatste.van)
    van = perioden[eerder].organisatie if eerder is not None else ""
    status = werklijst(h.map.root, h.lading, h.stand)
    wissel = Wissel(rol, van, laatste.organisatie, laatste.van)
    document = _schrijf_verslag(h, wissel, status)
    onderwerp = f"Overdracht van de {rol} per {laatste.van.isoformat()}"
    if document != OVERDRACHT.op(rol, laatste.van):
        onderwerp = f"Stand voor de {rol} op {h.vandaag.isoformat()}"
    return document, h.leg_vast(onderwerp, "rol-verslag", [rol, laatste.organisatie])


def _perioden(h: Handeling, rol: str) -> Sequence[Rolperiode]:
    perioden: Sequence[Rolperiode] = getattr(h.stand.register.rollen, rol)
    return perioden


def _eerder(h: Handeling, rol: str, op: date) -> int | None:
    """Return the place of the last period that began before a day."""
    perioden = _perioden(h, rol)
    voor = [nummer for nummer, periode in enumerate(perioden) if periode.van < op]
    return max(voor, key=lambda nummer: perioden[nummer].van, default=None)


def _sluit_aan(h: Handeling, rol: str, naar: str, op: date, eerder: int | None) -> list[str]:
    """End the last period the day before, and add the new one below it."""
    perioden = _perioden(h, rol)
    for periode in perioden:
        if periode.van >= op:
            raise RaoError(
                f"Vanaf {datum(periode.van)} is {periode.organisatie} al {rol}.",
                hint=f"Kies met --op een dag daarna, of pas {REGISTERBESTAND} zelf aan.",
            )
    pad, zinnen = ("rollen", rol), []
    if eerder is not None:
        oud = perioden[eerder]
        if oud.organisatie == naar and (oud.tot is None or oud.tot >= op):
            raise RaoError(f"{naar} is al {rol}.", hint="Kies een andere organisatie.")
        if oud.tot is None or oud.tot >= op:
            h.zet(REGISTERBESTAND, (*pad, eerder, "tot"), op - _DAG)
        elif oud.tot < op - _DAG:
            gat = f"Van {datum(oud.tot + _DAG)} tot en met {datum(op - _DAG)}"
            zinnen.append(f"Let op: {gat} is er geen {rol}.")
    nieuw: dict[str, Any] = {"organisatie": naar, "van": op}
    if eerder is None:
        h.voeg_toe(REGISTERBESTAND, pad, nieuw)
    else:
        h.voeg_in(REGISTERBESTAND, pad, (eerder + 1, nieuw))
    return zinnen


def _verzet_rol(h: Handeling, pad: str, rol: str, naar: str, op: date) -> bool:
    """Give one meeting its new holder; one that somebody else was chosen for, keeps that."""
    overleg = h.stand.overleggen[pad]
    staat = getattr(overleg, rol)
    dag_ervoor = max(op, date.min + _DAG) - _DAG
    oud = {rolhouder(h.stand.register, rol, dag) for dag in (overleg.datum, op, dag_ervoor)}
    if staat is not None and (staat.organisatie == naar or staat.organisatie not in oud):
        return False
    h.zet(pad, (rol,), {"organisatie": naar})
    ververs_stukken(h, pad)
    return True


def _schrijf_verslag(h: Handeling, wissel: Wissel, status: Status) -> str:
    stand = h.straks()
    taken = [
        Taakregel(taak.voor, taak.wie.partition(" (")[0], taak.wat, taak.opdracht)
        for taak in _taken_van(h, stand, wissel, status)
    ]
    eerder = OVERDRACHT.op(wissel.rol, wissel.op)
    if wissel.op < h.vandaag and eerder in h.lading.overig:
        wissel = replace(wissel, eerder=eerder)  # what was handed over, stays as it was
    document = make_overdracht(stand, wissel, taken, h.templates, _gevraagd(h), h.lading.overig)
    h.schrijf(document.naam, document.tekst)
    return document.naam


def _taken_van(h: Handeling, stand: Stand, wissel: Wissel, status: Status) -> Sequence[Taak]:
    """Return what the holder of this role does: each its own (S4)."""
    if wissel.rol == "voorzitter":
        kast, blijft = Kast(h.map, h.lading), status.blijft_liggen
        return voorzitterstaken(stand, wissel.naar, kast, status.taken, blijft)
    nieuwe = f"secretaris ({rolhouder(stand.register, 'secretaris', wissel.op)})"
    return voor_secretaris(status.taken, nieuwe, stand.vandaag)


def _gevraagd(h: Handeling) -> tuple[Wachtregel, ...]:
    """Return the trends of other regions that wait for an answer of this one (S10)."""
    gezien = read_gezien(h.map.root) if h.stand.register.uitwisseling else None
    wacht = gezien.wacht if gezien else ()
    hoe = [opdrachtregel("trend", "antwoord", *wie) for wie in wacht]
    paren = zip(wacht, hoe, strict=True)
    return tuple(Wachtregel(k, regio, f"uw antwoord: {zo}") for (regio, k), zo in paren)
