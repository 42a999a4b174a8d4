"""What an LKO itself brought to a meeting, other than its zaken: a topic, a list, a question."""

from collections.abc import Iterator

from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.soorten.register import LKO


def eigen_besluiten(overleg: Overleg, lko: str) -> Iterator[tuple[str, Besluit]]:
    """Yield decisions about the items that an LKO brought in, but for those about zaken."""
    namen = {lko, f"{LKO}:{lko}"}
    eigen = {punt.id for punt in overleg.agendapunten if punt.indiener in namen}
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt in eigen and not is_kenmerk_van("zaak", besluit.agendapunt):
            yield kenmerk, besluit
