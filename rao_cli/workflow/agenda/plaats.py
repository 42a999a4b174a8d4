"""What may stand where on an agenda: the opening first, the closing last, a zaak by its name."""

from typing import Final

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.vaste_punten import ACTIES, OPENING, RONDVRAAG, VASTE_PUNTEN
from rao_cli.workflow.zoeken import bekende_kenmerken

#: Names of items that rao makes itself; a point of a member never takes one.
EIGEN_IDS: Final = frozenset(p.id for p in (OPENING, *VASTE_PUNTEN, ACTIES, RONDVRAAG))


def eis_niet_vast(id_: str) -> None:
    """Refuse to move the opening or the closing, or to take it off."""
    if id_ in {OPENING.id, RONDVRAAG.id}:
        raise GebruiksFout(
            "De opening staat altijd vooraan en de rondvraag altijd achteraan.",
            hint=f"Tijd geven kan wel: rao agenda zet {id_} --minuten 5",
        )


def eis_voor_het_slot(buur: str) -> None:
    """Refuse a place behind the closing."""
    if buur == RONDVRAAG.id:
        raise GebruiksFout(
            "Na de rondvraag en sluiting komt niets meer.",
            hint="Noem met --na een ander punt.",
        )


def eis_eigen_punt(stand: Stand, overleg: Overleg, onderwerp: str) -> None:
    """Refuse a kenmerk as the subject of a point of a member: that thing has its own place."""
    getypt = onderwerp.strip().casefold()
    zaken = (*stand.zaken_op_kenmerk, *(o.kenmerk for o in stand.onderwerpen.values()))
    for kenmerk in zaken:
        if kenmerk.casefold() == getypt:
            raise GebruiksFout(
                f"{kenmerk} staat al in dit register; daar hoeft geen nieuw punt voor.",
                hint=f"Zet het op de agenda met: rao agenda zet {kenmerk} {overleg.datum}",
            )
    if getypt in {kenmerk.casefold() for kenmerk in bekende_kenmerken(stand)}:
        raise GebruiksFout(
            f"'{onderwerp.strip()}' is een kenmerk. Op de agenda van {datum(overleg.datum)} moet "
            "staan waar het punt over gaat.",
            hint="Schrijf het onderwerp in woorden, zoals: Vervoer naar zittingen",
        )
