"""What a meeting is to let destroy: which item names it, and whether it was decided (S8)."""

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from rao_cli.model.besluit import Uitkomst
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.bewaren import AANLEIDINGEN, Categorie
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import read_dag

#: The item on the agenda, and what a table decides that lets it be done.
PUNT: Final = "bewaartermijn"
MAG_WEG: Final[Uitkomst] = "afgehandeld"


class Vernietigplan(msgspec.Struct, frozen=True):
    """On the agenda of which meeting something stands, and the besluit that lets it be destroyed.

    `besluit` is empty as long as no besluitenlijst is fixed that says so.
    """

    overleg: Overleg
    besluit: str = ""


def voornemens(stand: Stand) -> dict[str, Vernietigplan]:
    """Return per kenmerk what is going on, by the last meeting; what a table kept is left out."""
    alle: dict[str, Vernietigplan] = {}
    for _, overleg in stand.actieve_overleggen:
        for punt in punten_over(overleg):
            besluit = besluit_over(overleg, punt)
            if overleg.ligt_vast and not besluit:
                for kenmerk in punt.vernietigen:
                    alle.pop(kenmerk, None)
                continue
            vast = besluit if overleg.ligt_vast else ""
            alle |= dict.fromkeys(punt.vernietigen, Vernietigplan(overleg, vast))
    return alle


def punten_over(overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield the items of a meeting that name what is to be destroyed."""
    return (punt for punt in overleg.agendapunten if punt.vernietigen)


def besluit_over(overleg: Overleg, punt: Agendapunt) -> str:
    """Return the besluit of a meeting that lets an item be done; empty when it decided no such."""
    zo = (
        k for k, b in overleg.besluiten.items() if (b.agendapunt, b.uitkomst) == (punt.id, MAG_WEG)
    )
    return next(zo, "")


def categorie_van(kenmerk: str) -> Categorie:
    """Return of which category a thing is, by its kenmerk."""
    if is_kenmerk_van("zaak", kenmerk):
        return "zaken"
    return "overleggen" if read_dag(kenmerk) is not None else "onderwerpen"


def per_categorie(kenmerken: Iterable[str]) -> dict[Categorie, tuple[str, ...]]:
    """Return kenmerken by category, in the order of rao.yaml and each in its own."""
    groepen = groepeer((categorie_van(een), een) for een in kenmerken)
    return {categorie: groepen[categorie] for categorie in AANLEIDINGEN if categorie in groepen}
