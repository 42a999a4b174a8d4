"""How many gemeenten work along, beside the period before; for inside the region only (S7)."""

from datetime import date
from typing import Final, NamedTuple, get_args

from rao_cli.model.cijfers.periode import Looptijd
from rao_cli.model.overleg.gemeentecontact import bekende_gemeenten, laatste_contact
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.gemeente import WerktMee
from rao_cli.model.stand import Stand

ONBEKEND: Final = "niet besproken"


class Gemeentetelling(NamedTuple):
    """How many gemeenten stood so at the end of the period, and at the end of the one before."""

    werkt_mee: str
    eerder: int
    nu: int


def tel_gemeenten(stand: Stand, tijd: Looptijd) -> tuple[Gemeentetelling, ...]:
    """Count every gemeente once, by what was minuted of it last; nothing without gemeenten."""
    sleutels = bekende_gemeenten(stand)
    nu = [_stand_van(stand, sleutel, dag_erna(tijd.eind)) for sleutel in sleutels]
    eerder = [_stand_van(stand, sleutel, tijd.begin) for sleutel in sleutels]
    if not sleutels:
        return ()
    woorden = (*get_args(WerktMee), ONBEKEND)
    return tuple(Gemeentetelling(w, eerder.count(w), nu.count(w)) for w in woorden)


def _stand_van(stand: Stand, gemeente: str, voor: date) -> str:
    contact = laatste_contact(stand, gemeente, voor)
    return contact.contact.werkt_mee if contact else ONBEKEND
