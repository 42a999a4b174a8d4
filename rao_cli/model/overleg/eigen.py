"""What of a meeting is of one LKO beside its zaken: items it brought, and what it has to do."""

from collections.abc import Collection, Iterator

from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Besluit, Erratum, Overleg


def eigen_besluiten(overleg: Overleg, lko: str) -> Iterator[tuple[str, Besluit]]:
    """Yield decisions about the items that an LKO brought in, but for those about zaken."""
    eigen = {punt.id for punt in overleg.agendapunten if punt.indiener == lko}
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt in eigen and not is_kenmerk_van("zaak", besluit.agendapunt):
            yield kenmerk, besluit


def errata_voor_lko(overleg: Overleg, acties: Collection[Actie], lko: str) -> list[Erratum]:
    """Return the errata that an LKO may read: not one that gives another LKO something to do."""
    vreemd = [actie.kenmerk for actie in acties if not actie.is_voor(lko)]
    return [e for e in overleg.errata if not any(kenmerk in e.tekst for kenmerk in vreemd)]
