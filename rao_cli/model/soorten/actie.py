"""An actie: agreed in a meeting, lives on after the list of that meeting is fixed (S8)."""

from typing import Annotated, Literal

from rao_cli.model.basis import (
    ActieKenmerk,
    BesluitKenmerk,
    Blok,
    Dag,
    OrganisatieSleutel,
    Tekst,
    uitleg,
)

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
    uiterlijk: Annotated[Dag | None, uitleg("Uiterste datum.")] = None
    gereed_op: Annotated[Dag | None, uitleg("Wanneer de actie gereed was.")] = None
    vervallen_op: Annotated[Dag | None, uitleg("Wanneer de actie verviel.")] = None
    toelichting: Annotated[str | None, uitleg("Toelichting bij de afloop.")] = None
