"""The course of a zaak or another item over the meetings: decided, aangehouden, on an agenda."""

from dataclasses import dataclass
from datetime import date

from rao_cli.model.overleg import Overleg
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek

GEHOUDEN = ("gehouden", "besluitenlijst-vastgesteld")


@dataclass(frozen=True, slots=True)
class Verloop:
    """What happened to one item before one day, oldest first."""

    besluiten: tuple[BesluitPlek, ...]
    besproken: tuple[PuntPlek, ...]

    @property
    def laatste(self) -> BesluitPlek | None:
        """The last decision; None when there is none."""
        return self.besluiten[-1] if self.besluiten else None

    @property
    def keer_aangehouden(self) -> int:
        """How often the item was aangehouden."""
        return sum(plek.besluit.uitkomst == "aanhouden" for plek in self.besluiten)


def verloop_van(stand: Stand, id_: str, voor: date) -> Verloop:
    """Return what happened to an item before a day, in meetings that were not cancelled."""
    besluiten = (
        plek
        for plek in stand.besluiten_op_punt.get(id_, ())
        if plek.overleg.datum < voor and plek.overleg.status != "vervallen"
    )
    besproken = (
        plek
        for plek in stand.punten_op_id.get(id_, ())
        if plek.overleg.datum < voor and plek.overleg.status in GEHOUDEN
    )
    return Verloop(tuple(besluiten), tuple(besproken))


def lko_plekken(stand: Stand, kenmerk: str) -> tuple[ZaakPlek, ...]:
    """Return where a zaak stands on lists that LKO's handed in, oldest first."""
    return tuple(
        plek
        for plek in stand.zaken_op_kenmerk.get(kenmerk, ())
        if plek.lijst.richting == "lko-rao" and plek.lijst.status not in {"concept", "ingetrokken"}
    )


def vorig_overleg(stand: Stand, voor: date) -> Overleg | None:
    """Return the last meeting that was held before a day."""
    gehouden = (
        overleg
        for _, overleg in stand.overleggen_op_datum
        if overleg.datum < voor and overleg.status in GEHOUDEN
    )
    return next(reversed(tuple(gehouden)), None)
