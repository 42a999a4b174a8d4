"""OND: a trend is shared, tested and, when it is national, brought to the Deelberaad (S10, S15)."""

from typing import Final

from rao_cli.model.register.werkdagen import maanden_eerder
from rao_cli.model.stand import OnderwerpPlek
from rao_cli.model.tafel import DEELBERAAD
from rao_cli.model.zaak.opschaling import opschalingen
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

#: From this many zaken, or regions that recognise it, on it is more than a chance.
_MEER_DAN_EEN: Final = 2


@regel(
    "OND06",
    ernst="waarschuwing",
    bron="S10",
    hint="Deel de trend met alle regio's: rao trend deel KENMERK. Of leg vast met wie u dat deed: "
    "rao trend deel KENMERK --regio REGIO",
    fout="onderwerp: {datum: 2026-01-05, gedeeld_met: }",
    goed="""
        onderwerp:
          datum: 2026-01-05
          gedeeld_met: [{regio: Friesland, datum: 2026-01-20, herkend: nee}]
    """,
)
def gedeeld(plek: OnderwerpPlek) -> Gevonden:
    """Een trend is gedeeld met een andere regio.

    Alleen zo blijkt of zij landelijk speelt. Wie twee zaken ziet, of langer wacht dan
    trend_maanden in rao.yaml (gewoonlijk 2), deelt wat hij ziet.
    """
    trend = plek.ding
    if trend.type != "trend" or trend.gedeeld_met or trend.gedeeld_op or trend.herkomst:
        return
    zaken = len(set(trend.zaken))
    stand = plek.stand
    is_oud = trend.datum < maanden_eerder(stand.vandaag, stand.register.termijnen.trend_maanden)
    if zaken >= _MEER_DAN_EEN:
        yield ("gedeeld_met",), f"Deze trend blijkt uit {zaken} zaken, maar is met niemand gedeeld."
    elif is_oud and trend.status != "afgerond":
        yield ("gedeeld_met",), f"Deze trend is van {dag(trend.datum)} en met niemand gedeeld."


@regel(
    "OND07",
    ernst="aandachtspunt",
    bron="S10",
    hint="Vraag het na en leg het vast met: rao trend deel KENMERK --regio REGIO --herkend ja",
    fout="onderwerp: {gedeeld_met: [{regio: Friesland, datum: 2026-01-10}]}",
    goed="onderwerp: {gedeeld_met: [{regio: Friesland, datum: 2026-03-10}]}",
)
def antwoord_van_regio(plek: OnderwerpPlek) -> Gevonden:
    """Een andere regio zegt of zij de trend herkent.

    Zonder antwoord is navragen sneller dan wachten. Na hoeveel maanden, staat in rao.yaml bij
    trend_maanden (gewoonlijk 2).
    """
    if plek.ding.type != "trend" or plek.ding.status == "afgerond":
        return
    stand = plek.stand
    grens = maanden_eerder(stand.vandaag, stand.register.termijnen.trend_maanden)
    for nummer, met in enumerate(plek.ding.gedeeld_met):
        if met.herkend == "onbekend" and met.datum < grens:
            tekst = f"{met.regio} zei nog niet of zij de trend van {dag(met.datum)} herkent."
            yield ("gedeeld_met", nummer, "herkend"), tekst


@regel(
    "OND08",
    ernst="aandachtspunt",
    bron=("S10", "S15"),
    hint="Bespreek of de trend landelijk is, en zet bij landelijk: ja of nee.",
    voorbeeld="""
        onderwerp:
          landelijk: …
          gedeeld_met:
            - {regio: Friesland, datum: 2026-03-10, herkend: ja}
            - {regio: Zeeland, datum: 2026-03-10, herkend: ja}
    """,
    fout="onbekend",
    goed="nee",
)
def landelijk_beoordeeld(plek: OnderwerpPlek) -> Gevonden:
    """Een trend die twee andere regio's herkennen, is op landelijk beoordeeld.

    Herkennen meer regio's de trend, dan is de vraag of het Deelberaad hem moet kennen.
    """
    trend = plek.ding
    herkend = {met.regio for met in trend.gedeeld_met if met.herkend == "ja"}
    if trend.type != "trend" or trend.landelijk in ("ja", "nee"):
        return
    if len(herkend) >= _MEER_DAN_EEN:
        tekst = f"{len(herkend)} regio's herkennen deze trend. Speelt dat in het hele land?"
        yield ("landelijk",), tekst


@regel(
    "OND09",
    ernst="waarschuwing",
    bron="S15",
    hint="Zet de trend op hun agenda met: rao onderwerp zet KENMERK --voor-agenda deelberaad",
    fout="onderwerp: {landelijk: ja}",
    goed="onderwerp: {landelijk: ja, voor_agenda: [deelberaad]}",
)
def landelijk_naar_deelberaad(plek: OnderwerpPlek) -> Gevonden:
    """Een landelijke trend gaat naar het Deelberaad Asiel.

    Dat kan als punt op de agenda, of met een signaallijst op grond van een trend.
    """
    trend, stand = plek.ding, plek.stand
    if trend.type != "trend" or trend.landelijk != "ja":
        return
    if DEELBERAAD in (*trend.voor_agenda, *trend.op_agenda) or stand.mist("signaallijst"):
        return
    ligt_daar = any(
        lijst.onderwerp == trend.kenmerk
        or ("trend" in lijst.gronden and not set(trend.zaken).isdisjoint(lijst.zaken))
        for _, lijst in opschalingen(stand)
    )
    if not ligt_daar:
        yield ("landelijk",), "Deze trend is landelijk, maar het Deelberaad Asiel weet er niet van."
