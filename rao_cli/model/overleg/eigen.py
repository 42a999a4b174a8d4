"""What an LKO itself brought to a meeting: what was decided and said about it, and no more."""

from collections.abc import Collection, Iterator

from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.register import LKO


def eigen_punten(overleg: Overleg, lko: str) -> Iterator[Agendapunt]:
    """Yield the items that an LKO brought in other than its zaken: a topic, a list, a question."""
    namen = {lko, f"{LKO}:{lko}"}
    for punt in overleg.agendapunten:
        if punt.indiener in namen and not is_kenmerk_van("zaak", punt.id):
            yield punt


def eigen_besluiten(overleg: Overleg, lko: str) -> Iterator[tuple[str, Besluit]]:
    """Yield decisions about the items that an LKO brought in, but for those about zaken."""
    eigen = {punt.id for punt in eigen_punten(overleg, lko)}
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt in eigen:
            yield kenmerk, besluit


def eigen_verslag(overleg: Overleg, zaken: Collection[str], lko: str) -> Iterator[tuple[str, str]]:
    """Yield item and words of what was minuted about an LKO's zaken, and its own other items."""
    eigen = {*zaken, *(punt.id for punt in eigen_punten(overleg, lko))}
    for punt in overleg.agendapunten:
        if punt.id in eigen and punt.verslag:
            yield punt.id, punt.verslag
