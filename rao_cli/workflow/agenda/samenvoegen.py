"""Merge proposed items into an agenda: what a person added, removed or moved stays (S6)."""

from collections.abc import Sequence
from typing import Final

from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.workflow.agenda.vaste_punten import OPENING, RONDVRAAG, VASTE_PUNTEN

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
