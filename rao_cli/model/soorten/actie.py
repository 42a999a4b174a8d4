"""An actie: agreed in a meeting, lives on after the list of that meeting is fixed (S8)."""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import ActieKenmerk, BesluitKenmerk, Blok, Dag, OrganisatieSleutel, Tekst

ActieStatus = Literal["open", "gereed", "vervallen"]


class Actie(Blok, frozen=True):
    """Een actie die uit een besluit volgt."""

    soort: Annotated[Literal["actie"], Meta(description="Soort bestand.")]
    kenmerk: ActieKenmerk
    omschrijving: Annotated[Tekst, Meta(description="Wat er moet gebeuren.")]
    status: Annotated[ActieStatus, Meta(description="Hoe ver de actie is.")]
    besluit: Annotated[
        BesluitKenmerk | None, Meta(description="Besluit waar de actie bij hoort.")
    ] = None
    organisatie: Annotated[
        OrganisatieSleutel | None, Meta(description="Organisatie die de actie doet.")
    ] = None
    uiterlijk: Annotated[Dag | None, Meta(description="Uiterste datum.")] = None
    gereed_op: Annotated[Dag | None, Meta(description="Wanneer de actie gereed was.")] = None
    vervallen_op: Annotated[Dag | None, Meta(description="Wanneer de actie verviel.")] = None
    toelichting: Annotated[str | None, Meta(description="Toelichting bij de afloop.")] = None
