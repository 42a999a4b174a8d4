"""What the meeting to come asks (S2, S6, S11, S20).

What others still owe for it, and whom the secretary asks for that. Its agenda, fixed and sent, the
chair's script, who was there.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from rao_cli.documents.document import AGENDA, SPIEKBRIEF
from rao_cli.documents.namen import partij, rolhouder
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.fase import ONBESLIST
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde, lko_nu
from rao_cli.model.zaak.levensloop import Loop, gesprek_oud_op, levensloop
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.rules.overleg.overleg import RUIM
from rao_cli.workflow.agenda.afgehaald import eraftaken
from rao_cli.workflow.agenda.nodigen import alleen_genodigd
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor, voeg_samen
from rao_cli.workflow.besluit.besluitenlijst import vraagt_nog_besluit
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.dagen import stukken_uiterlijk
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.zaak.aanleveren import verzoeken
from rao_cli.workflow.zoeken import KOMEND, eerstvolgende


def voortaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield what is still to do before and on the day of a meeting that was not held (S2, S6).

    First what others owe: lists to hand in, to receive and to complete, standpunten, and talks
    that are old.
    """
    volgend = eerstvolgende(stand)
    uiterlijk = stukken_uiterlijk(stand, volgend.datum) if volgend else None
    for lijst in stand.signaallijsten.values():
        if lijst.richting == "lko-rao":
            yield from _lijst(stand, lijst, wie, uiterlijk)
    yield from _gesprekken(stand, volgend, uiterlijk)
    if volgend is not None:
        yield from _gaten(stand, volgend, uiterlijk)
        yield from _standpunten(stand, volgend, uiterlijk)
        yield from _stukken(stand, wie, volgend, kast)
    for _, overleg in stand.overleggen_op_datum:
        if overleg.datum <= stand.vandaag and overleg.status in KOMEND:
            tekst = f"Vastleggen wie er was op {datum(overleg.datum)}"
            yield Taak(tekst, wie, overleg.datum, f"rao overleg houd {overleg.datum}")
    if volgend is None:
        yield Taak("Een volgend overleg plannen", wie, None, "rao nieuw overleg")
    yield from _vervangend(stand, wie)


def _lijst(stand: Stand, lijst: Signaallijst, wie: str, uiterlijk: date | None) -> Iterator[Taak]:
    lko = partij(stand.register, lijst.afzender)
    if lijst.status == "concept" and not lijst.zaken:
        vraag = f"Vraag {lko} welke zaak op {lijst.kenmerk} moet"
        opdracht = f"rao nieuw zaak {lijst.kenmerk}"
        yield Taak(f"Een zaak op {lijst.kenmerk} zetten", lko, uiterlijk, opdracht, vraag)
    elif lijst.status == "concept":
        opdracht = f"rao signaallijst dien-in {lijst.kenmerk}"
        vraag = f"Vraag {lko} om {lijst.kenmerk} in te dienen"
        yield Taak(f"{lijst.kenmerk} indienen", lko, uiterlijk, opdracht, vraag)
    elif lijst.status == "ingediend":
        opdracht = f"rao signaallijst ontvang {lijst.kenmerk}"
        yield Taak(f"{lijst.kenmerk} in ontvangst nemen", wie, uiterlijk, opdracht)


def _gaten(stand: Stand, volgend: Overleg, uiterlijk: date | None) -> Iterator[Taak]:
    """Yield per list of an LKO that zaken for the meeting still miss something (S18-S22)."""
    for verzoek in verzoeken(stand, volgend.datum.isoformat()):
        per_lijst: dict[str, list[str]] = {}
        for voor in verzoek.overleggen if verzoek.soort == "lko" else ():
            for tekort in () if voor.deelberaad else voor.zaken:
                per_lijst.setdefault(tekort.lijst, []).append(tekort.zaak)
        for lijst, zaken in per_lijst.items():
            if stand.lijst_op_kenmerk[lijst][1].status == "ontvangen":
                mail = opdrachtregel("aanleveren", lijst, "--organisatie", verzoek.aan)
                vraag = f"Mail {verzoek.naam} wat in {lijst} nog ontbreekt"
                wat = f"{lijst} aanvullen: {opsomming(zaken)}"
                opdracht = f"rao zaak vul-aan {zaken[0]}"
                yield Taak(wat, verzoek.naam, uiterlijk, opdracht, vraag, mail)


def _gesprekken(stand: Stand, volgend: Overleg | None, uiterlijk: date | None) -> Iterator[Taak]:
    """Yield per LKO in which zaken the talk about departure is old: now, or then (S19e)."""
    per_lko: dict[tuple[str, date | None], list[str]] = {}
    for kenmerk in stand.zaken_op_kenmerk:
        plekken, oud_op = lko_plekken(stand, kenmerk), gesprek_oud_op(stand, kenmerk)
        if not plekken or oud_op is None:
            continue
        lko = partij(stand.register, lko_nu(stand, kenmerk) or plekken[-1].lijst.afzender)
        if oud_op < stand.vandaag:
            per_lko.setdefault((lko, stand.vandaag), []).append(kenmerk)
        elif volgend and _bespreekt(stand, plekken[-1], volgend) and oud_op < volgend.datum:
            per_lko.setdefault((lko, uiterlijk), []).append(kenmerk)
    for (lko, voor), zaken in per_lko.items():
        wat = f"Nieuw gesprek over vertrek in {opsomming(zaken)}"
        vraag = f"Vraag {lko} om een nieuw gesprek over vertrek in {opsomming(zaken)}"
        opdracht = opdrachtregel("zaak", "vul-aan", zaken[0])
        yield Taak(wat, lko, voor, opdracht, vraag)


def _bespreekt(stand: Stand, plek: ZaakPlek, volgend: Overleg) -> bool:
    """Say whether a meeting decides about a zaak: it is on its agenda, or comes on it."""
    loop = levensloop(stand, plek.kenmerk)
    if any(punt.id == plek.kenmerk for punt in volgend.agendapunten):
        return loop.fase in ONBESLIST
    return loop.fase == "ingebracht" or komt_terug(loop, volgend.datum)


def komt_terug(loop: Loop, op: date) -> bool:
    """Say whether a zaak that was put off comes back on a day, or before it."""
    return loop.fase == "aangehouden" and (loop.hervatten_op or date.min) <= op


def _standpunten(stand: Stand, volgend: Overleg, uiterlijk: date | None) -> Iterator[Taak]:
    """Say per core organisation for which zaken of the meeting it owes its position (S20)."""
    beslist = {besluit.agendapunt for besluit in volgend.besluiten.values()}
    open_ = stand.zaken_op_kenmerk.keys() - beslist
    op_agenda = [
        punt.id
        for punt in volgend.agendapunten
        if punt.id in open_ and einde(stand, punt.id) is None
    ]
    for organisatie in stand.kernorganisaties:
        zonder = [zaak for zaak in op_agenda if not _heeft_standpunt(stand, zaak, organisatie)]
        if zonder:
            opdracht = standpuntopdracht(zonder[0], organisatie)
            wat = f"Standpunt geven over {opsomming(zonder)}"
            vraag = f"Mail {organisatie} om een standpunt over {opsomming(zonder)}"
            dag = volgend.datum.isoformat()
            mail = opdrachtregel("aanleveren", dag, "--organisatie", organisatie)
            yield Taak(wat, organisatie, uiterlijk, opdracht, vraag, mail)


def _heeft_standpunt(stand: Stand, zaak: str, organisatie: str) -> bool:
    standpunt = stand.zaken_op_kenmerk[zaak][-1].zaak.standpunten.get(organisatie)
    return bool(standpunt and standpunt.standpunt)


#: So many working days before the meeting the chair wants the script.
_SPIEKBRIEF: Final = 1


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
