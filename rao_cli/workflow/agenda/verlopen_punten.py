"""What rao put on an agenda and has no reason any more, goes when the agenda is made again (S6)."""

import msgspec

from rao_cli.model.kenmerk import dag_van_lijstpunt, is_lijstpunt
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.workflow.agenda.vaste_punten import ACTIES, vorige_lijst
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.handeling import Handeling


def haal_verlopen_af(h: Handeling, pad: str) -> Overleg:
    """Take items off that only stood there for what is done by now; returns the meeting after it.

    Late acties and the besluitenlijst of the meeting before: nothing is lost with them. An item
    that a person touched stays, and so does every zaak and topic: those a person takes off.
    """
    overleg = h.stand.overleggen[pad]
    nodig = {punt.id for punt in stel_agendapunten_voor(h.stand, overleg)}
    weg = [punt for punt in overleg.agendapunten if punt.id not in nodig and is_van_rao(punt)]
    weg = [punt for punt in weg if punt.id in overleg.voorgesteld]
    if not weg:
        return overleg
    for nummer in reversed([overleg.agendapunten.index(punt) for punt in weg]):
        h.verwijder(pad, ("agendapunten", nummer))
    ids = {punt.id for punt in weg}
    h.zet(pad, ("voorgesteld",), [id_ for id_ in overleg.voorgesteld if id_ not in ids])
    return h.straks().overleggen[pad]


def is_van_rao(punt: Agendapunt) -> bool:
    """Say whether an item is, to the letter, what rao makes of it."""
    if is_lijstpunt(punt.id):
        dag = dag_van_lijstpunt(punt.id)
        return dag is not None and punt == vorige_lijst(dag)
    return msgspec.structs.replace(punt, indiener=None) == ACTIES
