"""The gemeenten on agenda and besluitenlijst: how each works along, and what that was before."""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg.gemeentecontact import EerderContact, bekende_gemeenten, laatste_contact
from rao_cli.model.soorten.gemeente import Gemeentecontact
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import GEMEENTE, partij
from rao_cli.model.stand import Stand

#: The standing item where the table speaks of them.
PUNT = "gemeenten"


class Gemeenteregel(msgspec.Struct, frozen=True):
    """One gemeente. `was` is "ja (12 februari 2026)"; `veranderd` when it was something else."""

    naam: str
    werkt_mee: str
    toelichting: str
    was: str
    veranderd: bool


def build_gemeenten(stand: Stand, overleg: Overleg) -> Iterator[Gemeenteregel]:
    """Yield what this meeting says of each gemeente, in the order of the register."""
    for sleutel in bekende_gemeenten(stand):
        if contact := overleg.gemeenten.get(sleutel):
            yield _regel(stand, overleg, sleutel, contact)


def build_voorgeschiedenis(stand: Stand, overleg: Overleg) -> Iterator[Gemeenteregel]:
    """Yield how it stands with each gemeente before this meeting: what is known last."""
    for sleutel in bekende_gemeenten(stand):
        if sleutel in stand.register.gemeenten or sleutel in overleg.gemeenten:
            yield _regel(stand, overleg, sleutel, None)


def zeg_gemeente(stand: Stand, sleutel: str) -> str:
    """Return what a gemeente is called."""
    return partij(stand.register, f"{GEMEENTE}:{sleutel}").removeprefix(f"{GEMEENTE}:")


def zeg_contact(eerder: EerderContact | None) -> str:
    """Return "deels (12 februari 2026)"; nothing when nothing was minuted."""
    return f"{eerder.contact.werkt_mee} ({datum(eerder.op)})" if eerder else ""


def _regel(
    stand: Stand, overleg: Overleg, sleutel: str, contact: Gemeentecontact | None
) -> Gemeenteregel:
    eerder = laatste_contact(stand, sleutel, overleg.datum)
    tekst = contact or (eerder.contact if eerder else None)
    return Gemeenteregel(
        naam=zeg_gemeente(stand, sleutel),
        werkt_mee=contact.werkt_mee if contact else "",
        toelichting=(tekst.toelichting if tekst else None) or "",
        was=zeg_contact(eerder),
        veranderd=bool(contact and eerder and contact.werkt_mee != eerder.contact.werkt_mee),
    )
