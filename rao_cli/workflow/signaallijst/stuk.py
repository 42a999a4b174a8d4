"""The document of a list to the Deelberaad keeps up with its list (S17)."""

from rao_cli.documents.document import OPSCHALING
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.workflow.handeling import Handeling


def ververs_stuk(h: Handeling, pad: str) -> None:
    """Render the document of a list that went again, when there is one."""
    stand = h.straks()
    lijst = stand.signaallijsten[pad]
    if OPSCHALING.op(lijst) in h.lading.overig:
        document = make_opschaling(stand, lijst, (), h.templates)
        h.schrijf(document.naam, document.tekst)
