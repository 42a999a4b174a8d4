"""What regions give each other about a trend: text and numbers, nothing about persons (S10, S15).

These files lie in the exchange repository, never in a register. Whoever writes there is another
region, so they are read by the strict reader, checked by their own schema, and never trusted.
"""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    Blok,
    Dag,
    JaNee,
    JaNeeOnbekend,
    LkoSleutel,
    Nummer,
    OnderwerpKenmerk,
    uitleg,
)
from rao_cli.model.soorten.onderwerp import OnderwerpStatus

#: The shape of these files; a higher number comes from a newer rao.
VERSIE = 1
Naam = Annotated[str, Meta(pattern=r"\S", max_length=100)]
Tekst5000 = Annotated[str, Meta(pattern=r"\S", max_length=5000)]
#: Smaller groups are not shown outside a region.
Vijftal = Annotated[int, Meta(ge=5, multiple_of=5)]
Versie = Annotated[int, Meta(ge=VERSIE, le=VERSIE, description="Vorm van dit bestand.")]
RegioNaam = Annotated[Naam, uitleg("Naam van de regio die dit schrijft.")]


class Vrijgave(Blok, frozen=True):
    """Wie besloot dat dit naar de andere regio's mag."""

    door: Annotated[Naam, uitleg("De rol of organisatie, geen naam.")]
    op: Annotated[Dag, uitleg("Wanneer.")]


class Pakket(Blok, frozen=True):
    """Een trend zoals een regio die met de andere regio's deelt (S10)."""

    soort: Annotated[Literal["pakket"], uitleg("Soort bestand.")]
    versie: Versie
    regio: RegioNaam
    kenmerk: OnderwerpKenmerk
    titel: Annotated[str, Meta(pattern=r"\S", max_length=200, description="Korte titel.")]
    datum: Annotated[Dag, uitleg("Sinds wanneer de regio de trend ziet.")]
    status: Annotated[OnderwerpStatus, uitleg("Hoe ver de regio ermee is.")]
    vrijgegeven: Annotated[Vrijgave, uitleg("Wie dit vrijgaf.")]
    omschrijving: Annotated[Tekst5000 | None, uitleg("Waar het over gaat.")] = None
    aantal_zaken: Annotated[
        Vijftal | None, uitleg("Uit hoeveel zaken het blijkt, afgerond op tien.")
    ] = None
    aantal_lkos: Annotated[Nummer | None, uitleg("Hoeveel LKO's het zien.")] = None
    lkos: Annotated[
        list[Naam], Meta(max_length=50, description="Namen van LKO's, als u dat kiest.")
    ] = []
    landelijk: Annotated[
        JaNeeOnbekend | None, uitleg("Denkt de regio dat dit landelijk speelt (S15)?")
    ] = None


class PakketAntwoord(Blok, frozen=True):
    """Of een andere regio de trend herkent (S10)."""

    soort: Annotated[Literal["antwoord"], uitleg("Soort bestand.")]
    versie: Versie
    van: RegioNaam
    regio: Annotated[
        LkoSleutel, uitleg("Sleutel van de regio die de trend deelde.", "groningen-en-drenthe")
    ]
    kenmerk: OnderwerpKenmerk
    herkend: Annotated[JaNee, uitleg("Herkent deze regio de trend?")]
    vrijgegeven: Annotated[Vrijgave, uitleg("Wie dit vrijgaf.")]
    toelichting: Annotated[Tekst5000 | None, uitleg("Wat de regio erbij zegt.")] = None


UITWISSELSOORTEN: Final[Mapping[str, type[Blok]]] = {
    "pakket": Pakket,
    "antwoord": PakketAntwoord,
}
