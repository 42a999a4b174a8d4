"""What others still owe for the meeting to come, and whom the secretary asks for it (S11, S20)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.fase import ONBESLIST
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.levensloop import Loop, gesprek_oud_op, levensloop
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.dagen import stukken_uiterlijk
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.zaak.aanleveren import verzoeken
from rao_cli.workflow.zoeken import eerstvolgende


def aanvultaken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield lists to hand in, to receive and to complete, standpunten, and talks that are old."""
    volgend = eerstvolgende(stand)
    uiterlijk = stukken_uiterlijk(stand, volgend.datum) if volgend else None
    for lijst in stand.signaallijsten.values():
        if lijst.richting == "lko-rao":
            yield from _lijst(stand, lijst, wie, uiterlijk)
    yield from _gesprekken(stand, volgend, uiterlijk)
    if volgend is not None:
        yield from _gaten(stand, volgend, uiterlijk)
        yield from _standpunten(stand, volgend, uiterlijk)


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
        lko = partij(stand.register, plekken[0].lijst.afzender)
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
    op_agenda = [punt.id for punt in volgend.agendapunten if punt.id in open_]
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
