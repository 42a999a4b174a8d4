"""A list is settled by itself once every zaak on it is closed (S11)."""

from rao_cli.model.zaak.verloop import plekken_op_lijst
from rao_cli.model.zaak.wachten import is_gesloten
from rao_cli.workflow.handeling import Handeling


def handel_lijsten_af(h: Handeling, zaak: str | None = None) -> list[str]:
    """Mark every list of an LKO that is settled after the changes so far; returns kenmerken.

    `zaak` asks for the lists that have this one.

    For the act that closes the last zaak: both land in one commit.
    """
    stand = h.straks()
    klaar = []
    for pad, lijst in stand.signaallijsten.items():
        loopt = lijst.richting == "lko-rao" and lijst.status == "ontvangen" and bool(lijst.zaken)
        loopt = loopt and (zaak is None or zaak in lijst.zaken)
        eigen = (p for p in plekken_op_lijst(stand, lijst.kenmerk) if p.lijst is lijst)
        if loopt and all(map(is_gesloten, eigen)):
            h.zet(pad, ("status",), "afgehandeld")
            klaar.append(lijst.kenmerk)
    return klaar


def en_afgehandeld(kenmerken: list[str]) -> str:
    """Return the end of a commit subject: "; SL-… afgehandeld", or nothing."""
    return f"; {', '.join(kenmerken)} afgehandeld" if kenmerken else ""
