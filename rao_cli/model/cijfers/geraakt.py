"""Which part of a register a change can touch in the figures: of all else they are the same."""

from collections.abc import Iterator, Mapping
from typing import TypeVar, cast

from msgspec.structs import replace

from rao_cli.model.register.lijsten import Opzoek
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

_T = TypeVar("_T")


def geraakt(toen: Stand, nu: Stand) -> tuple[Stand, Stand]:
    """Return two states of a register without what is in both, and is about no zaak that changed.

    A fact (`feiten.py`) is about one zaak, or one file: it follows from the lists, meetings and
    replies that name the zaak, and from nothing else. rao.yaml counts for all of them.
    """
    if (toen.heel, toen.vandaag) != (nu.heel, nu.vandaag):
        return toen, nu
    zaken = {*_zaken(toen, nu), *_zaken(nu, toen)}
    return _deel(toen, nu, zaken), _deel(nu, toen, zaken)


def _anders(een: Mapping[str, _T], ander: Mapping[str, _T]) -> dict[str, _T]:
    """Return what is not the same thing in the other; an equal one that was read anew goes along.

    That only costs time.
    """
    if isinstance(een, Opzoek) and isinstance(ander, Opzoek):
        return cast("dict[str, _T]", {pad: een[pad] for pad in een.verschil(ander)})
    return {pad: ding for pad, ding in een.items() if ander.get(pad) is not ding}


def _zaken(stand: Stand, ander: Stand) -> Iterator[str]:
    """Yield each zaak that is named in what is other in the second."""
    for lijst in _anders(stand.signaallijsten, ander.signaallijsten).values():
        yield from lijst.zaken
    for overleg in _anders(stand.overleggen, ander.overleggen).values():
        yield from _besproken(overleg)
    for bericht in _anders(stand.terugkoppelingen, ander.terugkoppelingen).values():
        yield from bericht.zaken
    for actie in _anders(stand.acties, ander.acties).values():
        besluiten = (o.besluiten.get(actie.besluit or "") for o in stand.overleggen.values())
        yield from (besluit.agendapunt for besluit in besluiten if besluit)


def _besproken(overleg: Overleg) -> Iterator[str]:
    yield from (punt.id for punt in overleg.agendapunten)
    yield from (besluit.agendapunt for besluit in overleg.besluiten.values())


def _deel(stand: Stand, ander: Stand, zaken: set[str]) -> Stand:
    """Return what names one of these zaken, and what is other in the second."""
    lijsten, overleggen = stand.signaallijsten, stand.overleggen
    brieven, op_zaak = stand.terugkoppelingen, stand.zaken_op_kenmerk
    return replace(
        stand,
        signaallijsten=_anders(lijsten, ander.signaallijsten)
        | {plek.bestand: plek.lijst for zaak in zaken for plek in op_zaak.get(zaak, ())},
        overleggen=_anders(overleggen, ander.overleggen)
        | {pad: een for pad, een in overleggen.items() if not zaken.isdisjoint(_besproken(een))},
        terugkoppelingen={p: een for p, een in brieven.items() if not zaken.isdisjoint(een.zaken)},
    )
