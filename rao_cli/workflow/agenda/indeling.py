"""How an agenda is laid out: the items that always stand on it, and what comes where (S6, S7)."""

from collections.abc import Sequence
from typing import Final

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.agenda.vaste_punten import ACTIES, OPENING, RONDVRAAG, VASTE_PUNTEN
from rao_cli.workflow.zoeken import bekende_kenmerken

#: Names of items that rao makes itself; a point of a member never takes one.
EIGEN_IDS: Final = frozenset(p.id for p in (OPENING, *VASTE_PUNTEN, ACTIES, RONDVRAAG))


#: The parts of an agenda, in order.
_OPENING, _ZAKEN, _EIGEN, _ONDERWERPEN, _ACTIES, _VAST, _SLOT = range(7)


_VASTE_IDS: Final = frozenset(punt.id for punt in VASTE_PUNTEN)


_PER_SOORT: Final = {"zaak": _ZAKEN, "onderwerp": _ONDERWERPEN, "actie": _ACTIES}


def voeg_samen(
    overleg: Overleg, voorgesteld: list[Agendapunt]
) -> tuple[list[tuple[int, Agendapunt]], list[str]]:
    """Return what to insert (one after the other: place from 0, item) and the newly proposed ids.

    What stands on the agenda stays as it is and where it is. An id that was proposed before and
    is gone was taken off by a person: it does not return to this meeting.
    """
    bekend = set(overleg.voorgesteld) | set(overleg.afgehaald)
    van_rao = bekend | {punt.id for punt in voorgesteld}
    volgorde = list(overleg.agendapunten)
    aanwezig = {punt.id for punt in volgorde}
    invoegen = []
    for punt in voorgesteld:
        if punt.id not in bekend and punt.id not in aanwezig:
            plaats = _plaats(volgorde, _deel(punt, van_rao), van_rao)
            volgorde.insert(plaats, punt)
            invoegen.append((plaats, punt))
    return invoegen, [punt.id for punt in voorgesteld if punt.id not in bekend]


def plaats_voor(overleg: Overleg, punt: Agendapunt) -> int:
    """Return where an item comes that a person puts on the agenda without saying where."""
    van_rao = {*overleg.voorgesteld, *overleg.afgehaald}
    return _plaats(list(overleg.agendapunten), _deel(punt, van_rao), van_rao)


def plaats_vooraan(punten: Sequence[Agendapunt]) -> int:
    """Return the first place behind the opening, where the table begins its work."""
    delen = [_deel(punt, set()) for punt in punten]
    return next((i for i, deel in enumerate(delen) if deel != _OPENING), len(delen))


def _plaats(volgorde: list[Agendapunt], deel: int | None, van_rao: set[str]) -> int:
    """Return the place after the last item of the same or an earlier part, before the closing."""
    delen = [_deel(punt, van_rao) for punt in volgorde]
    eigen = _EIGEN if deel is None else deel
    ervoor = [plek for plek, ander in enumerate(delen) if ander is not None and ander <= eigen]
    erna = [plek for plek, ander in enumerate(delen) if ander is not None and ander > eigen]
    plaats = ervoor[-1] + 1 if ervoor else min(erna, default=len(delen))
    slot = delen.index(_SLOT) if _SLOT in delen and eigen != _SLOT else len(delen)
    return min(plaats, slot)


def _deel(punt: Agendapunt, van_rao: set[str]) -> int | None:
    """Return in which part of the agenda an item belongs; None for what a person thought of."""
    if punt.id == OPENING.id or is_lijstpunt(punt.id):
        return _OPENING
    if punt.id == RONDVRAAG.id:
        return _SLOT
    if punt.id in _VASTE_IDS:
        return _VAST
    return _PER_SOORT.get(punt.soort, _EIGEN if punt.id in van_rao else None)


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
