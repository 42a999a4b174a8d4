"""A wiping in plain words and numbers, without what is wiped."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.opmaak import aantal
from rao_cli.model.plaats import is_document
from rao_cli.model.taal import datum, enkele
from rao_cli.workflow.bewaring.wissen.herschrijven import Herschreven


def wat_het_doet(h: Herschreven) -> Iterator[str]:
    """Yield what becomes another, and what rao could not look into."""
    yield (
        f"{aantal(len(h.nieuw), 'vastlegging wordt', 'vastleggingen worden')} herschreven, van "
        f"{h.stappen} in totaal. Wie iets vastlegde en wanneer, blijft staan."
    )
    stukken = sum(is_document(pad) for pad in h.paden)
    if h.paden:
        wat = aantal(len(h.paden), "bestand", "bestanden")
        deel = aantal(stukken, "daarvan is een stuk", "daarvan zijn stukken")
        yield f"In {wat} komt 'gewist' te staan; {deel} in documenten/."
    if h.hernoemd:
        yield f"{aantal(h.hernoemd, 'bestand krijgt', 'bestanden krijgen')} een andere naam."
    if h.heel:
        yield (
            f"Van {aantal(len(h.heel), 'bestand', 'bestanden')} (zoals Word of pdf) blijft niets "
            "over dan een klein tekstbestand: daarbinnen kan rao niet wissen."
        )
    if h.boodschappen:
        yield f"In {aantal(h.boodschappen, 'onderwerpregel', 'onderwerpregels')} staat het ook."
    if h.namen:
        yield (
            f"Bij {aantal(h.namen, 'vastlegging', 'vastleggingen')} staat het in de naam of het "
            "adres van wie vastlegde: ook die wordt gewist."
        )
    if h.dagen:
        dagen = enkele([datum(date.fromisoformat(dag)) for dag in h.dagen])
        yield f"Wat is vastgesteld of verzonden over het overleg van {dagen} blijft vastgesteld."
    takken = sum(zet.naam.startswith("refs/heads/") for zet in h.zetten)
    labels = sum(zet.naam.startswith("refs/tags/") for zet in h.zetten)
    if takken > 1 or labels:
        yield (
            f"Het gaat om {aantal(takken, 'branch', 'branches')} en "
            f"{aantal(labels, 'label', 'labels')} van git."
        )
    if h.dicht:
        yield f"rao kon niet kijken in: {enkele([*h.dicht])}. Kijk daar zelf in."
