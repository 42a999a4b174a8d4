"""What a meeting has to tell of an item: then the table spoke of it, also without a decision."""

from collections.abc import Iterator

from rao_cli.model.overleg.actielijst import besproken_acties
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.soorten.signaallijst import Antwoord
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.opschaling import antwoord_op, opschalingen, slotantwoord
from rao_cli.model.zaak.verloop import vorig_overleg

#: The items at which the table speaks of the gemeenten, and of all that was agreed before.
GEMEENTEN = "gemeenten"
ACTIELIJST = "acties"


def is_behandeld(stand: Stand, overleg: Overleg, punt: Agendapunt) -> bool:
    """Say whether a meeting recorded something at an item, if only why it decided nothing."""
    if punt.verslag or punt.id in overleg.zonder_besluit:
        return True
    if any(besluit.agendapunt == punt.id for besluit in overleg.besluiten.values()):
        return True
    if punt.id == GEMEENTEN and overleg.gemeenten:
        return True
    if punt.id == ACTIELIJST and any(
        besproken_acties(stand, overleg, vorig_overleg(stand, overleg.datum))
    ):
        return True
    return any(antwoorden_aan_tafel(stand, overleg, punt.id))


def antwoorden_aan_tafel(stand: Stand, overleg: Overleg, id_: str) -> Iterator[Antwoord]:
    """Yield what the Deelberaad answered about a zaak or onderwerp, where this table had it (S16).

    That is the first meeting since the answer with the item on its agenda.
    """
    for _, lijst in opschalingen(stand):
        if id_ not in {*lijst.zaken, lijst.onderwerp}:
            continue
        antwoord = antwoord_op(lijst, id_) if id_ in lijst.zaken else slotantwoord(lijst)
        eerst = bespreking(stand, id_, antwoord) if antwoord else None
        if antwoord and eerst and eerst.is_gehouden and eerst.datum == overleg.datum:
            yield antwoord


def bespreking(stand: Stand, punt: str, antwoord: Antwoord) -> Overleg | None:
    """Return the first meeting since an answer that has its zaak or onderwerp on its agenda."""
    plekken = (
        plek.overleg
        for plek in stand.punten_op_id.get(punt, ())
        if plek.overleg.datum >= antwoord.datum and not plek.overleg.is_vervallen
    )
    return min(plekken, key=lambda overleg: overleg.datum, default=None)
