"""An actie: agreed in a meeting, lives on after the list of that meeting is fixed (S8)."""

from typing import Annotated, Literal

from rao_cli.model.basis import (
    ActieKenmerk,
    BesluitKenmerk,
    Blok,
    Dag,
    LkoSleutel,
    OrganisatieSleutel,
    Tekst,
    uitleg,
)
from rao_cli.model.soorten.register import Register, partij

ActieStatus = Literal["open", "gereed", "vervallen"]


class Actie(Blok, frozen=True):
    """Een actie die uit een besluit volgt."""

    soort: Annotated[Literal["actie"], uitleg("Soort bestand.")]
    kenmerk: ActieKenmerk
    omschrijving: Annotated[Tekst, uitleg("Wat er moet gebeuren.")]
    status: Annotated[ActieStatus, uitleg("Hoe ver de actie is.")]
    besluit: Annotated[BesluitKenmerk | None, uitleg("Besluit waar de actie bij hoort.")] = None
    organisatie: Annotated[OrganisatieSleutel | None, uitleg("Organisatie die de actie doet.")] = (
        None
    )
    lko: Annotated[
        LkoSleutel | None, uitleg("LKO dat de actie doet, in plaats van een organisatie.")
    ] = None
    uiterlijk: Annotated[Dag | None, uitleg("Uiterste datum.")] = None
    gereed_op: Annotated[Dag | None, uitleg("Wanneer de actie gereed was.")] = None
    vervallen_op: Annotated[Dag | None, uitleg("Wanneer de actie verviel.")] = None
    toelichting: Annotated[str | None, uitleg("Toelichting bij de afloop.")] = None

    def is_voor(self, lko: str) -> bool:
        """Say whether an LKO may read of it: no LKO reads what another one has to do (S11)."""
        return self.lko in {None, lko}


def wie_doet(register: Register, actie: Actie) -> str:
    """Return who does it as a text says it: an organisation, or the name of an LKO; or nothing.

    A file that wrongly names both (BSL17) is read as it stands.
    """
    return " en ".join(filter(None, (actie.organisatie, partij(register, actie.lko))))
