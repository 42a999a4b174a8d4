"""What a region itself had on the agenda of a meeting that did not go on: it waits (S1, S6)."""

from collections.abc import Iterator

from msgspec.structs import replace

from rao_cli.documents.opmaak import datum
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import vorig_overleg


def van_vervallen(stand: Stand, overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield the points of members whose last meeting was cancelled, since a meeting was held.

    A zaak and an onderwerp have a life of their own, and come back by that.
    """
    vorig = vorig_overleg(stand, overleg.datum)
    laatst: dict[str, tuple[Overleg, Agendapunt]] = {}
    for plek in stand.punten:
        if plek.overleg.datum != overleg.datum and plek.punt.soort in {"overig", "lijst"}:
            laatst[plek.punt.id] = (plek.overleg, plek.punt)
    for eerder, punt in laatst.values():
        gemist = eerder.is_vervallen and eerder.datum < overleg.datum
        if gemist and (vorig is None or vorig.datum < eerder.datum):
            waarom = f"Stond op de agenda van {datum(eerder.datum)}; dat overleg ging niet door"
            yield replace(punt, waarom=waarom)
