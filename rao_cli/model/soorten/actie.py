"""An actie: agreed in a meeting, lives on after the list of that meeting is fixed (S8)."""

from typing import Annotated, Literal

from rao_cli.model.basis import (
    BesluitKenmerk,
    Blok,
    Dag,
    LkoSleutel,
    OrganisatieSleutel,
    Tekst,
    vorm,
)
from rao_cli.model.kenmerk import ACTIE_VORM
from rao_cli.model.kring import betrokken, openbaar
from rao_cli.model.soorten.register import Register, partij

ActieKenmerk = Annotated[
    str,
    vorm(
        ACTIE_VORM,
        "Kenmerk van de actie: A-, datum van het overleg en volgnummer.",
        "A-2026-03-12-01",
    ),
]

ActieStatus = Literal["open", "gereed", "vervallen"]


class Actie(Blok, frozen=True):
    """Een actie die uit een besluit volgt."""

    soort: Literal["actie"] = openbaar("Soort bestand.")
    kenmerk: ActieKenmerk = openbaar()
    omschrijving: Tekst = betrokken("Wat er moet gebeuren.")
    status: ActieStatus = openbaar("Hoe ver de actie is.")
    besluit: BesluitKenmerk | None = betrokken("Besluit waar de actie bij hoort.", default=None)
    organisatie: OrganisatieSleutel | None = betrokken(
        "Organisatie die de actie doet.", default=None
    )
    lko: LkoSleutel | None = betrokken(
        "LKO dat de actie doet, in plaats van een organisatie.", default=None
    )
    uiterlijk: Dag | None = betrokken("Uiterste datum.", default=None)
    gereed_op: Dag | None = betrokken("Wanneer de actie gereed was.", default=None)
    vervallen_op: Dag | None = betrokken("Wanneer de actie verviel.", default=None)
    toelichting: str | None = betrokken("Toelichting bij de afloop.", default=None)

    def is_voor(self, lko: str) -> bool:
        """Say whether an LKO may read of it: no LKO reads what another one has to do (S11)."""
        return self.lko in {None, lko}


def wie_doet(register: Register, actie: Actie) -> str:
    """Return who does it as a text says it: an organisation, or the name of an LKO; or nothing.

    A file that wrongly names both (BSL17) is read as it stands.
    """
    return " en ".join(filter(None, (actie.organisatie, partij(register, actie.lko))))
