"""What must still go to the Deelberaad: first what is missing, then the list itself (S17, S18)."""

import shlex
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.kenmerk import lijst_kenmerk
from rao_cli.model.opschaling import (
    besluit_tot_opschalen,
    lijst_over,
    lopende_opschaling,
    opschalen_voor,
)
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import DEELBERAAD
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.editing import make_tekst
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.controle.gereed import Gat, gaten_in
from rao_cli.workflow.opschaling.opschaling import als_inhoud
from rao_cli.workflow.signaallijst.signaallijst import lijst_kop
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.zaak.aanleveren import verzoeken


def voorlegtaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield decisions to escalate that have no list yet (S17)."""
    for kenmerk in stand.zaken_op_kenmerk:
        besloten = levensloop(stand, kenmerk).fase == "opgeschaald"
        if besloten and lopende_opschaling(stand, kenmerk) is None:
            gaten = _gaten_straks(stand, kast.lading, [kenmerk], {"grond": "politiek"})
            opdracht = f"rao zaak schaal-op {kenmerk}"
            yield _voorleggen(stand, kenmerk, wie, opdracht, gaten)
    for onderwerp in stand.onderwerpen.values():
        punt = onderwerp.kenmerk
        tafels = (*onderwerp.voor_agenda, *onderwerp.op_agenda)
        besluiten = stand.besluiten_op_punt.get(punt, ())
        besloten = bool(besluiten) and besluiten[-1].besluit.gevolg.naar_deelberaad
        if onderwerp.status == "afgerond" or DEELBERAAD in tafels or not besloten:
            continue
        if lijst_over(stand, punt) is None:
            kop = {"grond": onderwerp.type, "onderwerp": punt}
            gaten = _gaten_straks(stand, kast.lading, onderwerp.zaken, kop)
            opdracht = f"rao onderwerp schaal-op {punt}"
            if not onderwerp.zaken:
                opdracht = f"rao onderwerp zet {punt} --voor-agenda {DEELBERAAD}"
            yield _voorleggen(stand, punt, wie, opdracht, gaten)


def verstuurtaak(stand: Stand, lijst: Signaallijst, wie: str, kast: Kast) -> Taak:
    """Return the next step of a concept to the Deelberaad: complete it, or send it."""
    kenmerk, pad = lijst.kenmerk, stand.lijst_op_kenmerk[lijst.kenmerk][0]
    gaten = gaten_in(kast.lading, pad, stand.vandaag) if kast.lading else ()
    besluiten = (besluit_tot_opschalen(stand, punt) for punt in lijst.zaken)
    besloten = [besluit.overleg.datum for besluit in besluiten if besluit]
    voor = opschalen_voor(min(besloten, default=lijst.datum))
    if gaten:
        return _aanvullen(stand, kenmerk, wie, voor, gaten)
    opdracht = f"rao signaallijst dien-in {kenmerk}"
    return Taak(f"{kenmerk} naar het Deelberaad Asiel sturen", wie, voor, opdracht)


def _voorleggen(stand: Stand, punt: str, wie: str, opdracht: str, gaten: Sequence[Gat]) -> Taak:
    besluit = besluit_tot_opschalen(stand, punt)
    voor = opschalen_voor(besluit.overleg.datum) if besluit else None
    if gaten:
        return _aanvullen(stand, punt, wie, voor, gaten)
    return Taak(f"{punt} voorleggen aan het Deelberaad Asiel", wie, voor, opdracht)


def _aanvullen(stand: Stand, punt: str, wie: str, voor: date | None, gaten: Sequence[Gat]) -> Taak:
    """Say how much is missing and of whom; what no mail can ask, the secretary fills in."""
    waarover = punt if punt in stand.lijst_op_kenmerk else gaten[0].zaak or punt
    van = opsomming(dict.fromkeys(naam for gat in gaten for naam in _van(stand, gat)))
    wat = f"{punt} eerst aanvullen voor het Deelberaad Asiel: "
    wat += aantal(len(gaten), "punt", "punten") + (f" (van {van})" if van else "")
    opdracht = f"rao aanleveren {waarover}"
    if not any(gat.zaak for gat in gaten):
        opdracht = f"rao signaallijst dien-in {punt}"
    elif not verzoeken(stand, waarover):
        eigen = next(gat for gat in gaten if gat.zaak)
        opdracht = next(iter(eigen.opdrachten), "")
        opdracht = opdracht if opdracht.startswith("rao ") else f"rao zaak vul-aan {eigen.zaak}"
    return Taak(wat, wie, voor, opdracht)


def _van(stand: Stand, gat: Gat) -> Iterator[str]:
    """Yield who owes what is missing: an organisation its standpunt, the LKO the rest."""
    wie = [
        shlex.split(opdracht)[-1]
        for opdracht in gat.opdrachten
        if opdracht.startswith("rao standpunt ")
    ]
    if wie:
        yield from wie
        return
    for plek in lko_plekken(stand, gat.zaak)[:1]:
        yield partij(stand.register, plek.lijst.afzender)


def _gaten_straks(
    stand: Stand, lading: Lading | None, zaken: Collection[str], kop: Mapping[str, Any]
) -> tuple[Gat, ...]:
    """Return what would hold back a list of these zaken if it were made today."""
    plekken = [plek for zaak in zaken for plek in lko_plekken(stand, zaak)[-1:]]
    if lading is None or not plekken:
        return ()
    regio, bezet = stand.register.regio.naam, frozenset(stand.lijst_op_kenmerk)
    kenmerk = lijst_kenmerk(regio, stand.vandaag, bezet)
    pad = plaats_op("signaallijst", stand.vandaag, kenmerk)
    data = lijst_kop(kenmerk, regio, stand.vandaag) | {"richting": "rao-deelberaad", **kop}
    data["zaken"] = {plek.kenmerk: als_inhoud(plek.zaak) for plek in plekken}
    bestand = load_bestand(pad, make_tekst(data, "").encode())
    straks = Lading({**lading.bestanden, pad: bestand})
    return gaten_in(straks, pad, stand.vandaag, [plek.kenmerk for plek in plekken])
