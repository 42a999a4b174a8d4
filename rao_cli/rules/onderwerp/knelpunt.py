"""OND: a knelpunt goes beyond one LKO, and the RAO solves it (S12)."""

from typing import Final

from rao_cli.model.stand import OnderwerpPlek
from rao_cli.model.tafel import lkos_van_onderwerp
from rao_cli.rules.regel import Gevonden, regel

_OVERSTIJGEND: Final = 2


@regel(
    "OND02",
    over=OnderwerpPlek,
    ernst="waarschuwing",
    bron="S12",
    hint="Noem bij lkos elk LKO dat het merkt. Is het er maar één? Dan lost dat LKO het zelf op.",
    fout="""
        onderwerp: {type: knelpunt, gedeeld_met: , landelijk: }
    """,
    goed="""
        onderwerp: {type: knelpunt, gedeeld_met: , landelijk: , lkos: [ter-apel, emmen]}
    """,
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
    over=OnderwerpPlek,
    ernst="aandachtspunt",
    bron="S12",
    hint="Leg het besluit vast met: rao nieuw besluit --punt KENMERK",
    fout="""
        onderwerp: {type: knelpunt, status: afgerond, gedeeld_met: , landelijk: }
    """,
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
