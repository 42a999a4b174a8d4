"""How the contacts with a gemeente went from meeting to meeting (S7)."""

from datetime import date
from typing import NamedTuple

from rao_cli.model.soorten.gemeente import Gemeentecontact
from rao_cli.model.stand import Stand


class EerderContact(NamedTuple):
    """What was minuted of a gemeente in a meeting."""

    op: date
    contact: Gemeentecontact


def contacten_met(stand: Stand, gemeente: str) -> tuple[EerderContact, ...]:
    """Return what every meeting says of a gemeente, oldest first."""
    return tuple(
        EerderContact(overleg.datum, overleg.gemeenten[gemeente])
        for _, overleg in stand.actieve_overleggen
        if gemeente in overleg.gemeenten
    )


def laatste_contact(stand: Stand, gemeente: str, voor: date = date.max) -> EerderContact | None:
    """Return what was minuted last, before a day; None when nothing was."""
    eerder = [een for een in contacten_met(stand, gemeente) if een.op < voor]
    return eerder[-1] if eerder else None


def bekende_gemeenten(stand: Stand) -> tuple[str, ...]:
    """Return the keys of the register, and behind them those that only meetings still name."""
    genoemd = (sleutel for _, o in stand.actieve_overleggen for sleutel in o.gemeenten)
    return tuple(dict.fromkeys((*stand.register.gemeenten, *genoemd)))
