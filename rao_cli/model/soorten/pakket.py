"""What regions give each other about a trend: text and numbers, nothing about persons (S10, S15).

These files lie in the exchange repository, never in a register. Whoever writes there is another
region, so they are read by the strict reader, checked by their own schema, and never trusted.
"""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    Blok,
    Dag,
    JaNee,
    JaNeeOnbekend,
    LkoSleutel,
    Nummer,
    OnderwerpKenmerk,
)
from rao_cli.model.soorten.onderwerp import OnderwerpStatus

#: The shape of these files; a higher number comes from a newer rao.
VERSIE = 1
Naam = Annotated[str, Meta(pattern=r"\S", max_length=100)]
Tekst5000 = Annotated[str, Meta(pattern=r"\S", max_length=5000)]
#: Smaller groups are not shown outside a region.
Vijftal = Annotated[int, Meta(ge=5, multiple_of=5)]
Versie = Annotated[int, Meta(ge=VERSIE, le=VERSIE, description="Vorm van dit bestand.")]
RegioNaam = Annotated[Naam, Meta(description="Naam van de regio die dit schrijft.")]


class Vrijgave(Blok, frozen=True):
    """Wie besloot dat dit naar de andere regio's mag."""

    door: Annotated[Naam, Meta(description="De rol of organisatie, geen naam.")]
    op: Annotated[Dag, Meta(description="Wanneer.")]


class Pakket(Blok, frozen=True):
    """Een trend zoals een regio die met de andere regio's deelt (S10)."""

    soort: Annotated[Literal["pakket"], Meta(description="Soort bestand.")]
    versie: Versie
    regio: RegioNaam
    kenmerk: OnderwerpKenmerk
    titel: Annotated[str, Meta(pattern=r"\S", max_length=200, description="Korte titel.")]
    datum: Annotated[Dag, Meta(description="Sinds wanneer de regio de trend ziet.")]
    status: Annotated[OnderwerpStatus, Meta(description="Hoe ver de regio ermee is.")]
    vrijgegeven: Annotated[Vrijgave, Meta(description="Wie dit vrijgaf.")]
    omschrijving: Annotated[Tekst5000 | None, Meta(description="Waar het over gaat.")] = None
    aantal_zaken: Annotated[
        Vijftal | None, Meta(description="Uit hoeveel zaken het blijkt, afgerond op vijf.")
    ] = None
    aantal_lkos: Annotated[Nummer | None, Meta(description="Hoeveel LKO's het zien.")] = None
    lkos: Annotated[
        list[Naam], Meta(max_length=50, description="Namen van LKO's, als u dat kiest.")
    ] = []
    landelijk: Annotated[
        JaNeeOnbekend | None, Meta(description="Denkt de regio dat dit landelijk speelt (S15)?")
    ] = None


class PakketAntwoord(Blok, frozen=True):
    """Of een andere regio de trend herkent (S10)."""

    soort: Annotated[Literal["antwoord"], Meta(description="Soort bestand.")]
    versie: Versie
    van: RegioNaam
    regio: Annotated[
        LkoSleutel,
        Meta(
            description="Sleutel van de regio die de trend deelde.",
            examples=["groningen-en-drenthe"],
        ),
    ]
    kenmerk: OnderwerpKenmerk
    herkend: Annotated[JaNee, Meta(description="Herkent deze regio de trend?")]
    vrijgegeven: Annotated[Vrijgave, Meta(description="Wie dit vrijgaf.")]
    toelichting: Annotated[Tekst5000 | None, Meta(description="Wat de regio erbij zegt.")] = None
