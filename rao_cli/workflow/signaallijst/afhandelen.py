"""A list is settled by itself once every zaak on it is closed (S11)."""

from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import is_gesloten
from rao_cli.workflow.handeling import Handeling


def handel_lijsten_af(h: Handeling) -> list[str]:
    """Mark every list of an LKO that is settled after the changes so far; returns kenmerken.

    For the act that closes the last zaak: both land in one commit.
    """
    stand = h.straks()
    klaar = [(pad, lijst) for pad, lijst in stand.signaallijsten.items() if _is_klaar(stand, lijst)]
    for pad, _ in klaar:
        h.zet(pad, ("status",), "afgehandeld")
    return [lijst.kenmerk for _, lijst in klaar]


def _is_klaar(stand: Stand, lijst: Signaallijst) -> bool:
    if lijst.richting != "lko-rao" or lijst.status != "ontvangen" or not lijst.zaken:
        return False
    return all(is_gesloten(plek) for plek in stand.zaken if plek.lijst is lijst)


def en_afgehandeld(kenmerken: list[str]) -> str:
    """Return the end of a commit subject: "; SL-… afgehandeld", or nothing."""
    return f"; {', '.join(kenmerken)} afgehandeld" if kenmerken else ""
