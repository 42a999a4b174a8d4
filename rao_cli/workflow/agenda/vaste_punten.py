"""The items that stand on every agenda (S7, S10, S14)."""

from datetime import date
from typing import Final

from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import datum
from rao_cli.model.kenmerk import lijstpunt
from rao_cli.model.soorten.overleg import Agendapunt, Doel

_WAAROM: Final = "Vast punt"


def _vast(id_: str, onderwerp: str, doel: Doel | None = None) -> Agendapunt:
    return Agendapunt(id=id_, soort="vast", onderwerp=onderwerp, doel=doel, waarom=_WAAROM)


OPENING: Final = _vast("opening", "Opening en vaststelling van de agenda")


#: What the table speaks of in every meeting, after the zaken and topics of this one.
VASTE_PUNTEN: Final = (
    _vast("gemeenten", "Contacten met gemeenten in de regio", "bespreken"),
    _vast("opvang", "Opvang en lang verblijf in de opvang", "bespreken"),
    _vast("toezicht", "Meldplicht en inbewaringstelling", "bespreken"),
    _vast("mededelingen", "Mededelingen over organisatie en capaciteit", "ter-kennisname"),
    _vast("trends", "Trends in de regio", "bespreken"),
)


RONDVRAAG: Final = _vast("rondvraag", "Rondvraag en sluiting")


#: One item for all actions that are open past their date; its `indiener` is the secretary's.
ACTIES: Final = Agendapunt(
    id="acties",
    soort="actie",
    onderwerp="Acties over hun datum",
    doel="bespreken",
    waarom="Deze acties hadden voor dit overleg klaar moeten zijn",
)


def vorige_lijst(dag: date) -> Agendapunt:
    """Return the item that fixes the decision list of the meeting of a day."""
    return Agendapunt(
        id=lijstpunt(dag),
        soort="vast",
        onderwerp=f"Vaststelling van de besluitenlijst van {datum(dag)}",
        waarom="De besluitenlijst van het vorige overleg is nog niet vastgesteld",
        toelichting=f"Zie {BESLUITENLIJST.op(dag)}",
    )
