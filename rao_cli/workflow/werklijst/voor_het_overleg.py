"""What the meeting to come asks: its agenda, fixed and sent, the chair's script, who was there."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from rao_cli.documents.document import AGENDA, SPIEKBRIEF
from rao_cli.documents.namen import rolhouder
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.rules.overleg.overleg import RUIM
from rao_cli.workflow.agenda.afgehaald import eraftaken
from rao_cli.workflow.agenda.nodigen import alleen_genodigd
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor, voeg_samen
from rao_cli.workflow.besluit.besluitenlijst import vraagt_nog_besluit
from rao_cli.workflow.dagen import stukken_uiterlijk
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.zoeken import KOMEND, eerstvolgende

#: So many working days before the meeting the chair wants the script.
_SPIEKBRIEF: Final = 1


def voortaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield what is still to do before and on the day of a meeting that was not held (S2, S6)."""
    volgend = eerstvolgende(stand)
    if volgend is not None:
        yield from _stukken(stand, wie, volgend, kast)
    for _, overleg in stand.overleggen_op_datum:
        if overleg.datum <= stand.vandaag and overleg.status in KOMEND:
            tekst = f"Vastleggen wie er was op {datum(overleg.datum)}"
            yield Taak(tekst, wie, overleg.datum, f"rao overleg houd {overleg.datum}")
    if volgend is None:
        yield Taak("Een volgend overleg plannen", wie, None, "rao nieuw overleg")
    yield from _vervangend(stand, wie)


def _vervangend(stand: Stand, wie: str) -> Iterator[Taak]:
    """Propose another day for a cancelled meeting, when the next one comes too late (S1)."""
    ruim = timedelta(days=RUIM[stand.register.regio.frequentie])
    dagen = [overleg.datum for _, overleg in stand.actieve_overleggen]
    for _, overleg in stand.overleggen_op_datum:
        week_later = overleg.datum.toordinal() + 7
        if overleg.status != "vervallen" or week_later > date.max.toordinal():
            continue
        eerder = [dag for dag in dagen if dag < overleg.datum]
        later = [dag for dag in dagen if dag > overleg.datum]
        nieuw = stand.kalender.na(date.fromordinal(week_later - 1), 1)
        if nieuw > stand.vandaag and eerder and later and later[0] - eerder[-1] > ruim:
            gat = f"Tussen {datum(eerder[-1])} en {datum(later[0])} is er geen overleg"
            opdracht = f"rao nieuw overleg --datum {nieuw}"
            yield Taak(f"{gat}: plan een nieuwe dag als dat te lang is", wie, nieuw, opdracht)


def _stukken(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    dag = overleg.datum
    uiterlijk = stukken_uiterlijk(stand, dag)
    wacht = list(_wacht(stand, overleg)) if overleg.status == "gepland" else []
    te_maken = bool(wacht) or not overleg.agendapunten
    if te_maken:
        zetten = f"{opsomming(wacht)} op de agenda zetten"
        tekst = zetten if wacht else f"Agenda van {datum(dag)} maken"
        yield Taak(tekst, wie, uiterlijk, f"rao agenda genereer {dag}")
    if overleg.status == "gepland":
        yield from eraftaken(stand, wie, overleg, uiterlijk)
    if te_maken:
        return
    yield from _genodigden(stand, wie, overleg, uiterlijk, kast)
    if overleg.status == "gepland":
        pad = AGENDA.op(dag)
        tekst = f"Agenda van {datum(dag)} vaststellen en versturen: {pad}"
        yield Taak(tekst, wie, uiterlijk, f"rao agenda stel-vast {dag}")
    if not kast.heeft(SPIEKBRIEF.op(dag)):
        houder = rolhouder(overleg.voorzitter, stand.register.rollen.voorzitter, dag)
        aan = f"de voorzitter{f' ({houder})' if houder else ''}"
        voor = stand.kalender.voor(dag, _SPIEKBRIEF)
        opdracht = f"rao agenda genereer {dag} --spiekbrief"
        yield Taak(f"Spiekbrief maken en geven aan {aan}", wie, voor, opdracht)


def _wacht(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield what belongs on an agenda and is not on it yet; an earlier meeting decides first."""
    punten, _ = voeg_samen(overleg, stel_agendapunten_voor(stand, overleg))
    eerder = set(_nog_te_beslissen(stand, overleg))
    for _, punt in punten:
        if punt.id in eerder:
            continue
        if punt.soort == "actie":  # late now, or when the table meets
            open_ = (actie for actie in stand.acties.values() if actie.status == "open")
            laat = any(actie.uiterlijk and actie.uiterlijk < stand.vandaag for actie in open_)
            yield "de late acties" if laat else "acties waarvan de dag dan voorbij is"
        elif punt.soort == "onderwerp":
            yield f"'{punt.onderwerp}'"
        elif punt.soort != "vast":
            yield punt.id


def _nog_te_beslissen(stand: Stand, voor: Overleg) -> Iterator[str]:
    """Yield what a meeting before this one speaks of, and was not written down yet."""
    for _, overleg in stand.overleggen_op_datum:
        if overleg.datum < voor.datum and overleg.status in KOMEND:
            yield from (punt.id for punt in overleg.agendapunten)
        elif overleg.datum < voor.datum and overleg.status == "gehouden":
            yield from (punt.id for punt in vraagt_nog_besluit(stand, overleg))


def _genodigden(
    stand: Stand, wie: str, overleg: Overleg, uiterlijk: date, kast: Kast
) -> Iterator[Taak]:
    for sleutel in alleen_genodigd(stand, overleg):
        if not kast.heeft(AGENDA.op(overleg.datum, sleutel)):
            dag = overleg.datum.isoformat()
            opdracht = opdrachtregel("agenda", "genereer", dag, "--voor", sleutel)
            tekst = f"Agenda voor {sleutel} maken, met alleen haar eigen punten"
            yield Taak(tekst, wie, uiterlijk, opdracht)
