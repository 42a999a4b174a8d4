"""The rolling agenda: what a meeting should speak of, and why (S6, S7, S11). Pure choosing."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Final

import msgspec

from rao_cli.documents.besluitregel import UITKOMSTEN
from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, opsomming, rang, werkdag_voor
from rao_cli.model.onderwerp import Onderwerp, OnderwerpType
from rao_cli.model.overleg import Agendapunt, Doel, Overleg
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.verloop import Verloop, lko_plekken, verloop_van, vorig_overleg

ACTIES: Final = "acties"
_LIJST_VAN: Final = "besluitenlijst-"
_KOMT_NOG: Final = ("gepland", "agenda-vastgesteld")
#: The order in which the table takes topics.
_TYPEN: Final[tuple[OnderwerpType, ...]] = (
    *("knelpunt", "trend", "thema"),
    *("kader", "mededeling", "voortgang"),
)
#: Standing items: id, what it is about, what is asked. The last one closes the meeting.
_VAST: Final[tuple[tuple[str, str, Doel], ...]] = (
    ("gemeenten", "Contacten met gemeenten in de regio", "bespreken"),
    ("opvang", "Opvang en lang verblijf in de opvang", "bespreken"),
    ("toezicht", "Meldplicht en inbewaringstelling", "bespreken"),
    ("mededelingen", "Mededelingen over organisatie en capaciteit", "ter-kennisname"),
    ("trends", "Trends in de regio", "bespreken"),
)
_RONDVRAAG: Final = "rondvraag"


def stel_agendapunten_voor(stand: Stand, overleg: Overleg) -> list[Agendapunt]:
    """Return every item that this meeting should have, in order, each with why it is there.

    The same `stand` and meeting always give the same items; ids are unique.
    """
    punten = chain(
        _opening(stand, overleg),
        _zaken(stand, overleg),
        _overgebleven(stand, overleg),
        _onderwerpen(stand, overleg),
        _acties(stand, overleg),
        _vaste_punten(),
    )
    uniek: dict[str, Agendapunt] = {}
    for punt in punten:
        uniek.setdefault(punt.id, punt)
    return list(uniek.values())


def voeg_samen(
    overleg: Overleg, voorgesteld: list[Agendapunt]
) -> tuple[list[tuple[int, Agendapunt]], list[str]]:
    """Return what to insert (in this order: place from 0, item) and the newly proposed ids.

    What stands on the agenda stays as it is and where it is. An id that was proposed before and
    is gone was taken off by a person: it does not return to this meeting.
    """
    bekend = set(overleg.voorgesteld)
    volgorde = list(overleg.agendapunten)
    aanwezig = {punt.id for punt in volgorde}
    invoegen = []
    for punt in voorgesteld:
        if punt.id in bekend or punt.id in aanwezig:
            continue
        plaats = _plaats(volgorde, _rang(punt) or 0)
        volgorde.insert(plaats, punt)
        invoegen.append((plaats, punt))
    return invoegen, [punt.id for punt in voorgesteld if punt.id not in bekend]


def _rang(punt: Agendapunt) -> int | None:
    """Return in which part of the agenda an item belongs; None for what a person made."""
    if punt.id == "opening" or punt.id.startswith(_LIJST_VAN):
        return 0
    if punt.id == _RONDVRAAG:
        return 5
    if punt.id in {vast[0] for vast in _VAST}:
        return 4
    return {"zaak": 1, "onderwerp": 2, "actie": 3}.get(punt.soort)
