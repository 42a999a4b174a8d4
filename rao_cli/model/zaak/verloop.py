"""The course of a zaak or another item over the meetings: decided, aangehouden, on an agenda."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek

if TYPE_CHECKING:  # a run meets few of the kinds
    from rao_cli.model.soorten.overleg import Overleg


class Verloop(msgspec.Struct, frozen=True):
    """What happened to one item before one day, oldest first."""

    besluiten: tuple[BesluitPlek, ...]
    besproken: tuple[PuntPlek, ...]

    @property
    def laatste(self) -> BesluitPlek | None:
        """The decision that counts."""
        return laatste_besluit(self.besluiten)

    @property
    def keer_aangehouden(self) -> int:
        """In how many of these meetings in a row the item was put off until now."""
        plek = self.laatste
        keer = plek.stand.keer_aangehouden[plek.bestand, plek.kenmerk] if plek else 0
        return min(keer, len({besluit.bestand for besluit in self.besluiten}))


def laatste_besluit(besluiten: Sequence[BesluitPlek]) -> BesluitPlek | None:
    """Return the decision that counts; of two in the last meeting the one that leaves most open."""
    if len(besluiten) <= 1:  # nearly always
        return besluiten[0] if besluiten else None
    samen = [p for p in besluiten if p.bestand == besluiten[-1].bestand]
    return min(reversed(samen), key=lambda plek: plek.besluit.gevolg.nog_open)


def besluiten_tussen(stand: Stand, id_: str, sinds: date, voor: date) -> list[BesluitPlek]:
    """Return what was decided about an item on or after a day and before another, oldest first."""
    return [
        plek
        for plek in stand.besluiten_op_punt.get(id_, ())
        if sinds <= plek.overleg.datum < voor and plek.overleg.status != "vervallen"
    ]


def verloop_van(stand: Stand, id_: str, voor: date) -> Verloop:
    """Return what happened to an item before a day, in meetings that were not cancelled."""
    besproken = (
        plek
        for plek in stand.punten_op_id.get(id_, ())
        if plek.overleg.datum < voor and plek.overleg.is_gehouden
    )
    return Verloop(tuple(besluiten_tussen(stand, id_, date.min, voor)), tuple(besproken))


def sinds_dag(verloop: Verloop, dag: date) -> Verloop:
    """Return what happened to the item on or after a day."""
    return Verloop(
        tuple(plek for plek in verloop.besluiten if plek.overleg.datum >= dag),
        tuple(plek for plek in verloop.besproken if plek.overleg.datum >= dag),
    )


def dubbel_besloten(overleg: "Overleg") -> Mapping[str, tuple[str, ...]]:
    """Return the items about which a meeting has more than one decision, with their kenmerken."""
    per_punt = groepeer((b.agendapunt, kenmerk) for kenmerk, b in overleg.besluiten.items())
    return {punt: kenmerken for punt, kenmerken in per_punt.items() if len(kenmerken) > 1}


def lko_plekken(stand: Stand, kenmerk: str) -> tuple[ZaakPlek, ...]:
    """Return where a zaak stands on lists that LKO's handed in, oldest first."""
    plekken = [
        plek
        for plek in stand.zaken_op_kenmerk.get(kenmerk, ())
        if plek.lijst.richting == "lko-rao" and plek.lijst.status not in {"concept", "ingetrokken"}
    ]
    return tuple(plekken)


def plekken_op_lijst(stand: Stand, kenmerk: str) -> Iterator[ZaakPlek]:
    """Yield every zaak on the list of a kenmerk, in order; no other list is read."""
    for pad in stand.paden_op_kenmerk.get(("signaallijst", kenmerk), ()):
        lijst = stand.signaallijsten[pad]
        yield from (ZaakPlek(stand, pad, lijst, *item) for item in lijst.zaken.items())


def was_ingediend(lijst: Signaallijst) -> bool:
    """Say whether an LKO ever handed in a list: it stays in the figures when it is withdrawn.

    That is written at its zaken. Where it is not, an older rao took the list out of the figures.
    """
    if lijst.richting != "lko-rao" or lijst.status == "concept":
        return False
    return lijst.status != "ingetrokken" or any(z.intrekking for z in lijst.zaken.values())


def vorig_overleg(stand: Stand, voor: date) -> "Overleg | None":
    """Return the last meeting that was held before a day."""
    gehouden = (
        overleg
        for _, overleg in stand.overleggen_op_datum
        if overleg.datum < voor and overleg.is_gehouden
    )
    return next(reversed(tuple(gehouden)), None)
