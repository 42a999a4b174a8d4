"""How an agenda is laid out: its standing items, and what comes where (S6, S7, S10, S14)."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.agenda.vorige_lijst import NIET_VASTGESTELD
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import datum
from rao_cli.model.bewaring.voornemen import PUNT as BEWAARTERMIJN
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.kenmerk import is_lijstpunt, lijstpunt
from rao_cli.model.overleg.actielijst import TITEL, TITEL_TE_LAAT
from rao_cli.model.soorten.overleg import VAST_PUNT, Agendapunt, Doel, Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.zoeken import bekende_kenmerken


def _vast(id_: str, onderwerp: str, doel: Doel | None = None) -> Agendapunt:
    return Agendapunt(id=id_, soort="vast", onderwerp=onderwerp, doel=doel, waarom=VAST_PUNT)


OPENING: Final = _vast("opening", "Opening en vaststelling van de agenda")


#: What the table speaks of in every meeting, after the zaken and topics of this one.
VASTE_PUNTEN: Final = (
    _vast("gemeenten", "Contacten met gemeenten in de regio", "bespreken"),
    _vast("opvang", "Opvang en lang verblijf in de opvang", "bespreken"),
    _vast("toezicht", "Meldplicht en inbewaringstelling", "bespreken"),
    _vast("mededelingen", "Mededelingen over organisatie en capaciteit", "ter-kennisname"),
    _vast("trends", "Trends in de regio", "bespreken"),
)


RONDVRAAG: Final = _vast("rondvraag", "Rondvraag en sluiting")


#: One item for all open acties of earlier meetings; its `indiener` is the secretary's.
ACTIES: Final = Agendapunt(
    id="acties",
    soort="actie",
    onderwerp=TITEL,
    doel="bespreken",
    waarom="Deze acties zijn eerder afgesproken en nog niet klaar",
)
#: How an older rao wrote it, when it was only about those past their date.
ACTIES_VROEGER: Final = msgspec.structs.replace(
    ACTIES,
    onderwerp=TITEL_TE_LAAT,
    waarom="Deze acties hadden voor dit overleg klaar moeten zijn",
)


def vorige_lijst(dag: date, hoe: str = "het vorige") -> Agendapunt:
    """Return the item that fixes the decision list of a meeting that was held on a day."""
    return Agendapunt(
        id=lijstpunt(dag),
        soort="vast",
        onderwerp=f"Vaststelling van de besluitenlijst van {datum(dag)}",
        waarom=NIET_VASTGESTELD.format(hoe),
        toelichting=f"Zie {BESLUITENLIJST.op(dag)}",
    )


#: Names of items that rao makes itself; a point of a member never takes one.
EIGEN_IDS: Final = frozenset(
    [*(p.id for p in (OPENING, *VASTE_PUNTEN, ACTIES, RONDVRAAG)), BEWAARTERMIJN]
)
#: The parts of an agenda, in order.
_OPENING, _ZAKEN, _EIGEN, _ONDERWERPEN, _ACTIES, _VAST, _SLOT = range(7)
_VASTE_IDS: Final = frozenset(punt.id for punt in VASTE_PUNTEN)
_PER_SOORT: Final = {"zaak": _ZAKEN, "onderwerp": _ONDERWERPEN, "actie": _ACTIES}


def voeg_samen(
    overleg: Overleg, voorgesteld: Sequence[Agendapunt]
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
    for kenmerk in (*stand.zaken_op_kenmerk, *(o.kenmerk for o in stand.onderwerpen.values())):
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
