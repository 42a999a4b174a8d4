"""What of a meeting is of one LKO beside its zaken: what it brought in, and what it has to do."""

from collections.abc import Collection, Iterator

from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Erratum, Overleg
from rao_cli.model.soorten.register import LKO


def eigen_punten(overleg: Overleg, lko: str) -> Iterator[Agendapunt]:
    """Yield the items that an LKO brought in other than its zaken: a topic, a list, a question."""
    namen = {lko, f"{LKO}:{lko}"}
    for punt in overleg.agendapunten:
        if punt.indiener in namen and not is_kenmerk_van("zaak", punt.id):
            yield punt


def punten_voor(overleg: Overleg, partij: str) -> list[Agendapunt]:
    """Return the items for which a party is invited, or comes as a guest (S3).

    Not all that have the id of one: a file may wrongly give two items the same.
    """
    te_gast = {id_ for gast in overleg.gasten if gast.organisatie == partij for id_ in gast.punten}
    return [p for p in overleg.agendapunten if partij in p.genodigd or p.id in te_gast]


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


def errata_voor_lko(overleg: Overleg, acties: Collection[Actie], lko: str) -> list[Erratum]:
    """Return the errata that an LKO may read: not one that gives another LKO something to do."""
    vreemd = [actie.kenmerk for actie in acties if not actie.is_voor(lko)]
    return [e for e in overleg.errata if not any(kenmerk in e.tekst for kenmerk in vreemd)]
