"""What the meeting to come asks (S2, S6, S11, S20).

What others still owe for it, and whom the secretary asks for that. Its agenda, fixed and sent, the
chair's script, who was there.
"""

from collections.abc import Collection, Iterator
from datetime import date

from rao_cli.documents.document import AGENDA, SPIEKBRIEF
from rao_cli.documents.namen import partij, rolhouder
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.fase import ONBESLIST
from rao_cli.model.kenmerk import dag_van_lijstpunt
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.overleg.ritme import hoogstens
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde, lko_nu
from rao_cli.model.zaak.levensloop import Loop, gesprek_oud_op, levensloop
from rao_cli.model.zaak.lopend import bijzondere_lijsten, lopende_plekken, lopende_zaken
from rao_cli.model.zaak.onderdelen import gevraagd_standpunt, nog_gevraagd
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.agenda.afgehaald import eraftaken
from rao_cli.workflow.agenda.nodigen import alleen_genodigd
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor, voeg_samen
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.uiterlijk import behandelen_voor, binnen_op, inleveren_voor, stukken_voor
from rao_cli.workflow.werklijst.plannen import plantaken
from rao_cli.workflow.zaak.aanleveren import verzoeken
from rao_cli.workflow.zoeken import KOMEND, aan_de_beurt


def voortaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield what is still to do before and on the day of a meeting that was not held (S2, S6).

    First what others owe: lists to hand in, to receive and to complete, standpunten, and talks
    that are old.
    """
    for _, lijst in bijzondere_lijsten(stand):
        if lijst.richting == "lko-rao":
            yield from _lijst(stand, lijst, wie)
    yield from _gesprekken(stand)
    gezegd: set[tuple[str, str]] = set()
    for overleg in aan_de_beurt(stand):
        yield from _gaten(stand, overleg, gezegd)
        yield from _standpunten(stand, overleg, gezegd)
        yield from _stukken(stand, wie, overleg, kast)
    for _, overleg in stand.overleggen_op_datum:
        if overleg.datum <= stand.vandaag and overleg.status in KOMEND:
            tekst = f"Vastleggen wie er was op {datum(overleg.datum)}"
            if stand.vandaag - overleg.datum > hoogstens(stand.register):
                tekst += f". Ging het niet door? rao overleg vervalt {overleg.datum}"
            yield Taak(tekst, wie, overleg.datum, f"rao overleg houd {overleg.datum}")
    yield from plantaken(stand, wie)


def _lijst(stand: Stand, lijst: Signaallijst, wie: str) -> Iterator[Taak]:
    lko = partij(stand.register, lijst.afzender)
    uiterlijk = inleveren_voor(stand, lijst.datum) if lijst.status == "concept" else date.min
    if lijst.status == "concept" and not lijst.zaken:
        vraag = f"Vraag {lko} welke zaak op {lijst.kenmerk} moet"
        opdracht = f"rao nieuw zaak {lijst.kenmerk}"
        yield Taak(f"Een zaak op {lijst.kenmerk} zetten", lko, uiterlijk, opdracht, vraag)
    elif lijst.status == "concept":
        from rao_cli.workflow.werklijst.concept import voor_indienen  # brings a check along

        yield from voor_indienen(stand, lijst, uiterlijk)
        opdracht = f"rao signaallijst dien-in {lijst.kenmerk}"
        vraag = f"Vraag {lko} om {lijst.kenmerk} in te dienen"
        yield Taak(f"{lijst.kenmerk} indienen", lko, uiterlijk, opdracht, vraag)
    elif lijst.status == "ingediend":
        opdracht = f"rao signaallijst ontvang {lijst.kenmerk}"
        voor = behandelen_voor(stand, lijst.ingediend_op or lijst.datum)
        yield Taak(f"{lijst.kenmerk} in ontvangst nemen", wie, voor, opdracht)


def _gaten(stand: Stand, overleg: Overleg, gezegd: set[tuple[str, str]]) -> Iterator[Taak]:
    """Yield per list of an LKO that zaken for the meeting still miss something (S18-S22)."""
    for verzoek in verzoeken(stand, overleg.datum.isoformat()):
        per_lijst: dict[str, list[str]] = {}
        for voor in verzoek.overleggen if verzoek.soort == "lko" else ():
            for tekort in () if voor.deelberaad else voor.zaken:
                per_lijst.setdefault(tekort.lijst, []).append(tekort.zaak)
        for kenmerk, zaken in per_lijst.items():
            lijst = stand.lijst_op_kenmerk[kenmerk][1]
            if lijst.status == "ontvangen" and (kenmerk, verzoek.aan) not in gezegd:
                gezegd.add((kenmerk, verzoek.aan))
                mail = opdrachtregel("aanleveren", kenmerk, "--organisatie", verzoek.aan)
                vraag = f"Mail {verzoek.naam} wat in {kenmerk} nog ontbreekt"
                wat = f"{kenmerk} aanvullen: {opsomming(zaken)}"
                opdracht = f"rao zaak vul-aan {zaken[0]}"
                plekken = (plek for plek in lopende_plekken(stand) if plek.lijst is lijst)
                binnen = max(binnen_op(plek) for plek in plekken if plek.kenmerk in zaken)
                uiterlijk = stukken_voor(stand, overleg, binnen)
                yield Taak(wat, verzoek.naam, uiterlijk, opdracht, vraag, mail)


def _gesprekken(stand: Stand) -> Iterator[Taak]:
    """Yield per LKO in which zaken the talk about departure is old: now, or then (S19e).

    A new one is needed for the meeting that speaks of the zaak once it is old.
    """
    per_lko: dict[tuple[str, date], list[str]] = {}
    beurt = aan_de_beurt(stand)
    for kenmerk in lopende_zaken(stand):
        plekken, oud_op = lko_plekken(stand, kenmerk), gesprek_oud_op(stand, kenmerk)
        if not plekken or oud_op is None:
            continue
        komend = (o for _, o in stand.overleggen_op_datum if o.komt_nog and o.datum > oud_op)
        overleg = next((o for o in komend if _bespreekt(stand, plekken[-1], o)), None)
        if oud_op < stand.vandaag or overleg in beurt:
            binnen = binnen_op(plekken[-1])
            lko = lko_nu(stand, kenmerk) or plekken[-1].lijst.afzender
            voor = inleveren_voor(stand, max(dag_erna(oud_op), binnen))
            if overleg is not None:
                voor = stukken_voor(stand, overleg, binnen)
            per_lko.setdefault((partij(stand.register, lko), voor), []).append(kenmerk)
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


def _standpunten(stand: Stand, overleg: Overleg, gezegd: set[tuple[str, str]]) -> Iterator[Taak]:
    """Say per organisation for which zaken of the meeting it owes its position (S3, S20)."""
    beslist = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    open_ = stand.zaken_op_kenmerk.keys() - beslist
    op_agenda = [
        punt.id
        for punt in overleg.agendapunten
        if punt.id in open_ and einde(stand, punt.id) is None
    ]
    gevraagd = {z: gevraagd_standpunt(stand.zaken_op_kenmerk[z][-1]) for z in op_agenda}
    alle = dict.fromkeys((*stand.kernorganisaties, *(o for wie in gevraagd.values() for o in wie)))
    for organisatie in alle:
        per_dag: dict[date, list[str]] = {}
        for zaak in op_agenda:
            if organisatie not in gevraagd[zaak] or (zaak, organisatie) in gezegd:
                continue
            if _heeft_standpunt(stand, zaak, organisatie):
                continue
            gezegd.add((zaak, organisatie))
            voor = stukken_voor(stand, overleg, binnen_op(stand.zaken_op_kenmerk[zaak][-1]))
            per_dag.setdefault(voor, []).append(zaak)
        for voor, zonder in per_dag.items():
            opdracht = standpuntopdracht(zonder[0], organisatie)
            wat = f"Standpunt geven over {opsomming(zonder)}"
            vraag = f"Mail {organisatie} om een standpunt over {opsomming(zonder)}"
            dag = overleg.datum.isoformat()
            mail = opdrachtregel("aanleveren", dag, "--organisatie", organisatie)
            yield Taak(wat, organisatie, voor, opdracht, vraag, mail)


def _heeft_standpunt(stand: Stand, zaak: str, organisatie: str) -> bool:
    return organisatie not in nog_gevraagd(stand.zaken_op_kenmerk[zaak][-1])


def _stukken(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    dag = overleg.datum
    uiterlijk = stukken_voor(stand, overleg)
    wacht = list(_wacht(stand, overleg)) if overleg.status == "gepland" else []
    te_maken = bool(wacht) or not overleg.agendapunten
    if te_maken:
        zetten = f"{opsomming(wacht)} op de agenda zetten"
        tekst = zetten if wacht else f"Agenda van {datum(dag)} maken"
        voor = stukken_voor(stand, overleg, _eerst_binnen(stand, wacht))
        yield Taak(tekst, wie, voor, f"rao agenda genereer {dag}")
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
        voor = _spiekbrief_voor(stand, overleg)
        opdracht = f"rao agenda genereer {dag} --spiekbrief"
        yield Taak(f"Spiekbrief maken en geven aan {aan}", wie, voor, opdracht)


def _spiekbrief_voor(stand: Stand, overleg: Overleg) -> date:
    """Return before when the chair has the script: never before the papers are there."""
    werkdagen = stand.register.termijnen.spiekbrief_werkdagen
    dag = stand.kalender.voor(overleg.datum, werkdagen)
    return max(dag, stukken_voor(stand, overleg))


def _eerst_binnen(stand: Stand, wacht: Collection[str]) -> date:
    """Return when the first of what waits for an agenda came in; what is no zaak, was there."""
    zaken = (stand.zaken_op_kenmerk[id_][-1] for id_ in wacht if id_ in stand.zaken_op_kenmerk)
    dagen = [binnen_op(plek) for plek in zaken]
    return min(dagen) if len(dagen) == len(wacht) and dagen else date.min


def _wacht(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield what belongs on an agenda and is not on it yet; an earlier meeting decides first."""
    punten, _ = voeg_samen(overleg, stel_agendapunten_voor(stand, overleg))
    eerder = set(_nog_te_beslissen(stand, overleg))
    for _, punt in punten:
        if punt.id in eerder:
            continue
        if punt.soort == "actie":
            yield "de actielijst"
        elif punt.soort != "vast":
            yield noem_punt(punt)
        elif overleg.agendapunten and (dag := dag_van_lijstpunt(punt.id)) is not None:
            yield f"de besluitenlijst van {datum(dag)}"


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
