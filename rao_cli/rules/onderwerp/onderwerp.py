"""OND: every onderwerp says what it is, comes to the table and gets an end (S6, S7, S12)."""

from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.soorten.onderwerp import EIGEN_VELDEN, Onderwerp
from rao_cli.model.stand import OnderwerpPlek
from rao_cli.model.tafel import is_verteld, lkos_van_onderwerp
from rao_cli.rules.regel import Gevonden, regel

_OVERSTIJGEND: Final = 2

#: After this many meetings an open onderwerp should have been on an agenda.
_OVERLEGGEN: Final = 2


@regel(
    "OND01",
    ernst="waarschuwing",
    bron="S6",
    hint="Vul aan met: rao onderwerp zet KENMERK --omschrijving TEKST --indiener ORGANISATIE",
    fout="onderwerp: {omschrijving: }",
    goed="onderwerp: {omschrijving: Ambassades nemen meer tijd dan vorig jaar.}",
)
def inbreng(plek: OnderwerpPlek) -> Gevonden:
    """Een onderwerp zegt waar het over gaat en wie het inbrengt.

    Met alleen een titel weet niemand aan tafel wat er wordt gevraagd, en wie er meer van weet.
    """
    onderwerp = plek.ding
    if not gevuld(onderwerp.omschrijving):
        yield ("omschrijving",), "Er staat nog niet waar dit onderwerp over gaat."
    if not any(map(gevuld, (onderwerp.indiener, onderwerp.organisatie, onderwerp.lko))):
        yield ("indiener",), "Er staat nog niet wie dit onderwerp inbrengt."


@regel(
    "OND02",
    ernst="waarschuwing",
    bron="S12",
    hint="Noem bij lkos elk LKO dat het merkt. Is het er maar één? Dan lost dat LKO het zelf op.",
    fout="onderwerp: {type: knelpunt, gedeeld_met: , landelijk: }",
    goed="onderwerp: {type: knelpunt, gedeeld_met: , landelijk: , lkos: [ter-apel, emmen]}",
)
def meer_dan_een_lko(plek: OnderwerpPlek) -> Gevonden:
    """Een knelpunt raakt meer dan één LKO.

    Het RAO lost op wat verder gaat dan één LKO. Ook de LKO's van de zaken die bij het knelpunt
    staan, tellen mee.
    """
    if plek.ding.type != "knelpunt":
        return
    lkos = lkos_van_onderwerp(plek.stand, plek.ding)
    if len(lkos) < _OVERSTIJGEND:
        aantal = "één LKO" if lkos else "geen enkel LKO"
        yield ("lkos",), f"Dit knelpunt raakt volgens het bestand {aantal}."


@regel(
    "OND03",
    ernst="aandachtspunt",
    bron="S12",
    hint="Leg het besluit vast met: rao nieuw besluit --punt KENMERK",
    fout="onderwerp: {type: knelpunt, status: afgerond, gedeeld_met: , landelijk: }",
    goed="""
        onderwerp: {type: knelpunt, status: afgerond, gedeeld_met: , landelijk: }
        overleg:
          besluiten:
            B-2026-03-12-02:
              agendapunt: trend-langer-wachten-op-reisdocument
              uitkomst: afgehandeld
              besluit: De locaties vragen het vervoer voortaan samen aan.
              motivering: Dat scheelt halfvolle auto's.
    """,
)
def opgelost_met_besluit(plek: OnderwerpPlek) -> Gevonden:
    """Een knelpunt is pas afgerond na een besluit.

    Het RAO lost het knelpunt op. In het besluit staat hoe, en wie wat doet.
    """
    onderwerp, stand = plek.ding, plek.stand
    if onderwerp.type != "knelpunt" or onderwerp.status != "afgerond" or stand.mist("overleg"):
        return
    besluiten = stand.besluiten_op_punt.get(onderwerp.kenmerk, ())
    if all(besluit.besluit.gevolg.komt_terug for besluit in besluiten):
        yield ("status",), "Dit knelpunt is afgerond, maar er is geen besluit over genomen."


@regel(
    "OND04",
    ernst="aandachtspunt",
    bron=("S6", "S7"),
    hint="Zet het op de agenda met: rao agenda genereer. Of rond het onderwerp af.",
    fout="""
        onderwerp: {kenmerk: thema-meldplicht, type: thema, gedeeld_met: , landelijk: }
        bestanden:
          onderwerpen/2026/trend-langer-wachten-op-reisdocument.yaml:
          overleggen/2026/2026-03-19.yaml: {soort: overleg, datum: 2026-03-19, status: gehouden}
    """,
    goed="onderwerp: {kenmerk: thema-meldplicht, type: thema, gedeeld_met: , landelijk: }",
)
def op_een_agenda(plek: OnderwerpPlek) -> Gevonden:
    """Een open onderwerp komt op een agenda van het RAO.

    Na twee overleggen zonder dit onderwerp is de kans groot dat het is vergeten.
    """
    onderwerp, stand = plek.ding, plek.stand
    if (
        onderwerp.status != "open"
        or onderwerp.kenmerk in stand.punten_op_id
        or is_verteld(stand, onderwerp, stand.vandaag)
        or stand.mist("overleg")
        or is_voorbij(stand, onderwerp)
    ):
        return
    voorbij = [
        overleg
        for _, overleg in stand.overleggen_op_datum
        if overleg.is_gehouden and overleg.datum > onderwerp.datum
    ]
    if len(voorbij) >= _OVERLEGGEN:
        tekst = f"Er waren {len(voorbij)} overleggen, maar dit onderwerp stond op geen agenda."
        yield ("status",), tekst


@regel(
    "OND05",
    ernst="aandachtspunt",
    bron="S6",
    hint="Rond het onderwerp af met: rao onderwerp zet KENMERK --status afgerond",
    voorbeeld="""
        overleg:
          besluiten:
            B-2026-03-12-02:
              agendapunt: trend-langer-wachten-op-reisdocument
              uitkomst: afgehandeld
              besluit: De regio ziet dit niet als trend.
              motivering: Het gaat om een enkele zaak.
        …
    """,
    fout="",
    goed="onderwerp: {status: afgerond}",
)
def afgerond_na_besluit(plek: OnderwerpPlek) -> Gevonden:
    """Een onderwerp dat is afgehandeld, heeft de status afgerond.

    Het komt niet meer op de agenda. Staat het nog open, dan lijkt er nog iets te moeten gebeuren.
    """
    besluiten = plek.stand.besluiten_op_punt.get(plek.ding.kenmerk, ())
    geldig = [besluit for besluit in besluiten if not besluit.overleg.is_vervallen]
    if plek.ding.status == "afgerond" or is_voorbij(plek.stand, plek.ding) or not geldig:
        return
    if geldig[-1].besluit.gevolg.onderwerp == "afgerond":
        yield ("status",), f"Besluit {geldig[-1].kenmerk} handelde dit onderwerp al af."


@regel(
    "OND19",
    ernst="waarschuwing",
    bron="S6",
    hint="Haal dit veld weg, of kies het type dat erbij past.",
    fout="onderwerp: {ingang: 2026-04-01}",
    goed="onderwerp: {landelijk: nee}",
)
def eigen_velden(plek: OnderwerpPlek) -> Gevonden:
    """Een onderwerp heeft alleen de velden van zijn eigen type.

    Een kader wordt niet gedeeld met een andere regio, en een trend heeft geen ingangsdatum. Wat
    bij een ander type hoort, ziet niemand op de agenda.
    """
    onderwerp: Onderwerp = plek.ding
    for type_, velden in EIGEN_VELDEN.items():
        for veld in velden if type_ != onderwerp.type else ():
            if getattr(onderwerp, veld):
                yield (veld,), f"'{veld}' hoort bij een {type_}, en dit is een {onderwerp.type}."
