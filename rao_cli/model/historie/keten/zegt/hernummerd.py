"""A number that two people drew: who shares last gets another, and his step keeps its words."""

from collections.abc import Collection, Iterator

from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg


def kreeg_ander_nummer(o: Ketenovergang, betreft: Collection[str]) -> frozenset[str]:
    """Return what a step made under another number than it names, for that one was taken."""
    bezet = {stam_van(naam) for naam in betreft if o.voor is not None and _bestaat(o, naam)}
    return frozenset(n for n in _nieuw(o) if n not in betreft and stam_van(n) in bezet)


def stam_van(kenmerk: str) -> str:
    """Return a kenmerk without its number."""
    return kenmerk.rpartition("-")[0]


def _bestaat(o: Ketenovergang, naam: str) -> bool:
    """Say whether an actie or besluit was there before a step."""
    voor = o.voor
    if voor is None:
        return False
    acties = {actie.kenmerk for actie in voor.acties.values()}
    return naam in acties or any(naam in een.besluiten for een in voor.overleggen.values())


def _nieuw(o: Ketenovergang) -> Iterator[str]:
    for _, paar in o.dingen:
        if isinstance(paar.nu, Actie) and paar.was is None:
            yield paar.nu.kenmerk
        elif isinstance(paar.nu, Overleg):
            eerder = paar.was.besluiten if isinstance(paar.was, Overleg) else {}
            yield from paar.nu.besluiten.keys() - eerder.keys()
