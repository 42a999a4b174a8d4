"""What must happen between the RAO, the Deelberaad, LKO's and other regions (S10, S13, S16-S18).

What goes to the Deelberaad: first what is missing, then the list itself.
"""

import shlex
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.kenmerk import lijst_kenmerk
from rao_cli.model.onderwerp import opvolgers
from rao_cli.model.overleg.ritme import verwacht_na
from rao_cli.model.plaats import plaats_op
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import (
    DEELBERAAD,
    kader_bekend,
    nog_te_agenderen,
    nog_uit_te_leggen,
    tafelnaam,
    wacht_op_tafels,
)
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.lopend import lopende_zaken
from rao_cli.model.zaak.opschaling import (
    antwoord_op_lijst_voor,
    antwoord_voor,
    besloten_op,
    besluit_tot_opschalen,
    lijst_over,
    lopende_opschaling,
    opschalen_voor,
    opschalingen,
    slotantwoord,
    wacht_nog,
    zitting_voor,
    zittingen,
)
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.opschaling.zitting import zeg_zitting
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.werklijst.antwoordtaken import antwoordtaken
from rao_cli.workflow.zaak.aanleveren import verzoeken

if TYPE_CHECKING:
    from rao_cli.workflow.controle.gereed import Gat

_LEEG: Final = Kast()
_WACHT: Final = "Deelberaad Asiel"


def tafeltaken(stand: Stand, secretaris: str, kast: Kast = _LEEG) -> Iterator[Taak]:
    """Yield what waits: zaken to bring before the Deelberaad, answers, kaders, points, trends."""
    yield from _voorlegtaken(stand, secretaris, kast)
    for _, lijst in opschalingen(stand):
        yield from _lijst(stand, lijst, secretaris, kast)
    for onderwerp in sorted(stand.onderwerpen.values(), key=lambda o: (o.datum, o.kenmerk)):
        yield from _onderwerp(stand, onderwerp, secretaris)
    yield from _punten(stand, secretaris)


def _lijst(stand: Stand, lijst: Signaallijst, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield the next step of a list to the Deelberaad, up to the LKO that hears the answer."""
    kenmerk, wacht = lijst.kenmerk, slotantwoord(lijst) is None
    if wacht and lijst.status == "concept":
        yield _verstuurtaak(stand, lijst, wie, kast)
        return
    wachten = wacht_nog(stand, lijst)
    if wacht and (wachten or not lijst.zaken):
        deel = wachten if len(wachten) < len(lijst.zaken) else ()
        over = f" over {opsomming(deel)}" if deel else ""
        per_zaak = f" --zaak {deel[0]}" if deel else ""
        opdracht = f"rao opschaling antwoord {kenmerk}{per_zaak}"
        vraag = f"Vraag het {_WACHT} om het antwoord op {kenmerk}{over}"
        wat = f"Antwoord geven op {kenmerk}{over}"
        yield Taak(wat, _WACHT, antwoord_op_lijst_voor(stand, lijst), opdracht, vraag)
    yield from antwoordtaken(stand, lijst, wie)


def _onderwerp(stand: Stand, onderwerp: Onderwerp, wie: str) -> Iterator[Taak]:
    kenmerk = onderwerp.kenmerk
    yield from _uit_te_leggen(stand, onderwerp, wie)
    yield from _loopt_af(stand, onderwerp, wie)
    for tafel, gekregen in wacht_op_tafels(stand, onderwerp):
        yield _antwoordtaak(stand, onderwerp, tafel, gekregen)
    gedeeld = onderwerp.gedeeld_op or onderwerp.gedeeld_met or onderwerp.herkomst
    if onderwerp.type == "trend" and onderwerp.status != "afgerond" and not gedeeld:
        zelf = "" if stand.register.uitwisseling else " --regio REGIO"
        opdracht = f"rao trend deel {kenmerk}{zelf}"
        voor = maanden_later(onderwerp.datum, stand.register.termijnen.trend_maanden)
        yield Taak(f"Trend delen met andere regio's: {onderwerp.titel}", wie, voor, opdracht)


def _uit_te_leggen(stand: Stand, kader: Onderwerp, wie: str) -> Iterator[Taak]:
    """Yield the explaining of a kader; to an LKO that came later in its own time (S13)."""
    bekend = max(kader.vastgesteld_op or kader.datum, kader.datum)
    per_dag: dict[date, list[str]] = {}
    for lko in nog_uit_te_leggen(stand, kader):
        per_dag.setdefault(kader_bekend(stand, lko, bekend), []).append(lko)
    for sinds, lkos in per_dag.items():
        namen = opsomming(stand.register.lkos[lko].naam for lko in lkos)
        voor = maanden_later(sinds, stand.register.termijnen.kader_maanden)
        opdracht = f"rao kader informeer {kader.kenmerk} --lko {lkos[0]}"
        yield Taak(f"Kader uitleggen aan {namen}: {kader.titel}", wie, voor, opdracht)


def _antwoordtaak(stand: Stand, onderwerp: Onderwerp, tafel: str, gekregen: date) -> Taak:
    """Return the asking of what a table said of an item that it got, before when that is there."""
    opdracht = f"rao agendapunten antwoord {onderwerp.kenmerk} --voor {tafel}"
    naam = tafelnaam(stand.register, tafel)
    komend = zittingen(stand) if tafel == DEELBERAAD else ()
    zitting = next((z.datum for z in komend if z.datum >= gekregen), None)
    wie = _WACHT if tafel == DEELBERAAD else naam
    return Taak(
        f"Antwoord geven op het punt {onderwerp.titel}",
        wie,
        antwoord_voor(stand, gekregen, zitting),
        opdracht,
        f"Vraag {naam} om het antwoord op het punt {onderwerp.titel}",
    )


def _loopt_af(stand: Stand, kader: Onderwerp, wie: str) -> Iterator[Taak]:
    """Yield a kader that ends soon and that nothing succeeds: the table speaks of it before (S13).

    It stays, too late then, until the kader is closed or another one takes its place.
    """
    eind = kader.geldig_tot
    if kader.type != "kader" or eind is None or opvolgers(stand, kader):
        return
    maanden = stand.register.termijnen.kader_maanden
    if kader.status != "afgerond" and eind <= maanden_later(stand.vandaag, maanden):
        wat = f"Bespreken wat er komt na het kader dat afloopt: {kader.titel}"
        klaar = f"rao onderwerp zet {kader.kenmerk} --status afgerond"
        opdracht = klaar if eind < stand.vandaag else f"rao toon {kader.kenmerk}"
        yield Taak(wat, wie, eind, opdracht)


def _punten(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield per table how many points wait (S16)."""
    per_tafel = groepeer((t, o) for o in stand.onderwerpen.values() for t in nog_te_agenderen(o))
    for tafel, punten in sorted(per_tafel.items()):
        naam = tafelnaam(stand.register, tafel)
        wat = f"{aantal(len(punten), 'punt', 'punten')} doorgeven aan {naam}"
        voor = min(_doorgeven_voor(stand, punt, tafel) for punt in punten)
        yield Taak(wat, wie, voor, f"rao agendapunten genereer --voor {tafel}")


def _doorgeven_voor(stand: Stand, onderwerp: Onderwerp, tafel: str) -> date:
    """Return before when another table hears of a topic: as soon as of what else we decided.

    The Deelberaad when its papers must be there, if its days are known.
    """
    over = next((o.datum for _, o in stand.actieve_overleggen if o.datum >= onderwerp.datum), None)
    dag = over or verwacht_na(stand, onderwerp.datum)
    if tafel == DEELBERAAD and (zitting := zitting_voor(stand, dag)) is not None:
        return zitting.stukken
    return stand.kalender.na(dag, stand.register.termijnen.terugkoppeling_werkdagen)


def _voorlegtaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield decisions to escalate that have no list yet (S17)."""
    for kenmerk in lopende_zaken(stand):
        besloten = levensloop(stand, kenmerk).fase == "opgeschaald"
        if besloten and lopende_opschaling(stand, kenmerk) is None:
            gaten = _gaten_straks(stand, kast.lading, [kenmerk], {})
            opdracht = f"rao zaak schaal-op {kenmerk}"
            yield _voorleggen(stand, kenmerk, wie, opdracht, gaten)
    for onderwerp in stand.onderwerpen.values():
        punt = onderwerp.kenmerk
        tafels = (*onderwerp.voor_agenda, *onderwerp.op_agenda)
        besluiten = stand.besluiten_op_punt.get(punt, ())
        besloten = bool(besluiten) and besluiten[-1].besluit.gevolg.naar_deelberaad
        wacht = besloten and onderwerp.status != "afgerond" and DEELBERAAD not in tafels
        if wacht and lijst_over(stand, punt) is None:
            kop = {"grond": onderwerp.type, "onderwerp": punt}
            gaten = _gaten_straks(stand, kast.lading, onderwerp.zaken, kop)
            opdracht = f"rao onderwerp schaal-op {punt}"
            if onderwerp.type not in {"knelpunt", "trend"}:
                opdracht = f"rao onderwerp zet {punt} --voor-agenda {DEELBERAAD}"
            yield _voorleggen(stand, punt, wie, opdracht, gaten)


def _verstuurtaak(stand: Stand, lijst: Signaallijst, wie: str, kast: Kast) -> Taak:
    """Return the next step of a concept to the Deelberaad: complete it, or send it."""
    kenmerk, pad = lijst.kenmerk, stand.lijst_op_kenmerk[lijst.kenmerk][0]
    from rao_cli.workflow.controle.gereed import gaten_in  # brings every rule along

    gaten = gaten_in(kast.lading, pad, stand.vandaag) if kast.lading else ()
    sinds = besloten_op(stand, lijst)
    opdracht = f"rao signaallijst dien-in {kenmerk}"
    zitting = zeg_zitting(stand, sinds)
    wat = f"{kenmerk} naar het Deelberaad Asiel{zitting} sturen"
    taak = Taak(wat, wie, opschalen_voor(stand, sinds), opdracht)
    return _eerst_aanvullen(stand, kenmerk, taak, gaten, zitting)


def _voorleggen(stand: Stand, punt: str, wie: str, opdracht: str, gaten: Sequence["Gat"]) -> Taak:
    besluit = besluit_tot_opschalen(stand, punt)
    sinds = besluit.overleg.datum if besluit else _bekend_sinds(stand, punt)
    zitting = zeg_zitting(stand, sinds)
    wat = f"{punt} voorleggen aan het Deelberaad Asiel{zitting}"
    taak = Taak(wat, wie, opschalen_voor(stand, sinds), opdracht)
    return _eerst_aanvullen(stand, punt, taak, gaten, zitting)


def _bekend_sinds(stand: Stand, punt: str) -> date:
    """Return the day of the list of a zaak, or of a topic, without a decision to escalate."""
    gevonden = stand.vind_onderwerp(punt)
    plekken = stand.zaken_op_kenmerk.get(punt, ())
    return gevonden[1].datum if gevonden else max(plek.lijst.datum for plek in plekken)


def _eerst_aanvullen(
    stand: Stand, punt: str, taak: Taak, gaten: Sequence["Gat"], zitting: str = ""
) -> Taak:
    """Return a task, or what comes first: say how much is missing and of whom.

    What no mail can ask, the secretary fills in.
    """
    if not gaten:
        return taak
    waarover = punt if punt in stand.lijst_op_kenmerk else gaten[0].zaak or punt
    van = opsomming(dict.fromkeys(naam for gat in gaten for naam in _van(stand, gat)))
    wat = f"{punt} eerst aanvullen voor het Deelberaad Asiel{zitting}: "
    wat += aantal(len(gaten), "punt", "punten") + (f" (van {van})" if van else "")
    opdracht = f"rao aanleveren {waarover}"
    if not any(gat.zaak for gat in gaten):
        is_lijst = punt in stand.lijst_op_kenmerk
        opdracht = f"rao {'signaallijst dien-in' if is_lijst else 'onderwerp schaal-op'} {punt}"
    elif not verzoeken(stand, waarover):
        eigen = next(gat for gat in gaten if gat.zaak)
        opdracht = next(iter(eigen.opdrachten), "")
        opdracht = opdracht if opdracht.startswith("rao ") else f"rao zaak vul-aan {eigen.zaak}"
    return replace(taak, wat=wat, opdracht=opdracht)


def _van(stand: Stand, gat: "Gat") -> list[str]:
    """Return who owes what is missing: an organisation its standpunt, the LKO the rest."""
    gevraagd = (opdracht for opdracht in gat.opdrachten if opdracht.startswith("rao standpunt "))
    lko = lko_nu(stand, gat.zaak) if gat.zaak in stand.zaken_op_kenmerk else None
    wie = [shlex.split(opdracht)[-1] for opdracht in gevraagd]
    return wie or ([partij(stand.register, lko)] if lko else [])


def _gaten_straks(
    stand: Stand, lading: Lading | None, zaken: Collection[str], kop: Mapping[str, Any]
) -> tuple["Gat", ...]:
    """Return what would hold back a list of these zaken if it were made today."""
    plekken = [plek for zaak in zaken for plek in lko_plekken(stand, zaak)[-1:]]
    if lading is None or not (plekken or "onderwerp" in kop):
        return ()
    regio, bezet = stand.register.regio.naam, frozenset(stand.lijst_op_kenmerk)
    kenmerk = lijst_kenmerk(regio, stand.vandaag, bezet)
    pad = plaats_op("signaallijst", stand.vandaag, kenmerk)
    from rao_cli.store.yaml.editing import make_tekst
    from rao_cli.workflow.controle.gereed import gaten_in
    from rao_cli.workflow.opschaling.opschaling import als_inhoud
    from rao_cli.workflow.signaallijst.signaallijst import lijst_kop

    data = lijst_kop(kenmerk, regio, stand.vandaag) | {"richting": "rao-deelberaad", **kop}
    data["zaken"] = {plek.kenmerk: als_inhoud(plek.zaak) for plek in plekken}
    bestand = load_bestand(pad, make_tekst(data, "").encode())
    straks = Lading({**lading.bestanden, pad: bestand})
    gaten = gaten_in(straks, pad, stand.vandaag, [plek.kenmerk for plek in plekken])
    # The ground is chosen when the list is made.
    return tuple(gat for gat in gaten if gat.zaak or "grond" in kop)
