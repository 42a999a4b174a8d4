"""An onderwerp: knelpunt, trend, thema, kader, mededeling or voortgang (S7-S16)."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    Blok,
    Dag,
    JaNeeOnbekend,
    LkoSleutel,
    OnderwerpKenmerk,
    OrganisatieSleutel,
    Periode,
    Tafel,
    Tekst,
    ZaakKenmerk,
)

OnderwerpType = Literal["knelpunt", "trend", "thema", "kader", "mededeling", "voortgang"]
OnderwerpStatus = Literal["open", "in-behandeling", "afgerond"]
#: What only one type has; a thema and a knelpunt have nothing of their own.
EIGEN_VELDEN: Final[Mapping[OnderwerpType, tuple[str, ...]]] = {
    "trend": ("gedeeld_op", "gedeeld_met", "landelijk"),
    "kader": ("vastgesteld_op", "lkos_geinformeerd"),
    "mededeling": ("organisatie", "ingang", "gevolgen"),
    "voortgang": ("lko", "periode", "kwantitatief", "kwalitatief"),
}


class GedeeldMet(Blok, frozen=True):
    """Een andere regio waarmee een trend is gedeeld (S10)."""

    regio: Annotated[Tekst, Meta(description="Naam van de andere regio.")]
    datum: Annotated[Dag, Meta(description="Wanneer gedeeld.")]
    herkend: Annotated[JaNeeOnbekend, Meta(description="Herkent die regio de trend?")] = "onbekend"


class Tafelantwoord(Blok, frozen=True):
    """Wat een andere tafel over een punt zei (S16)."""

    datum: Annotated[Dag, Meta(description="Wanneer.")]
    tekst: Annotated[Tekst, Meta(description="Wat die tafel antwoordde.")]


class Kwalitatief(Blok, frozen=True):
    """De voortgang van een LKO in woorden (S14)."""

    samenwerking: Annotated[str | None, Meta(description="Hoe de samenwerking gaat.")] = None
    werkwijze: Annotated[str | None, Meta(description="Hoe het LKO werkt.")] = None
    knelpunten: Annotated[str | None, Meta(description="Wat er knelt.")] = None


class Onderwerp(Blok, frozen=True):
    """Een onderwerp dat de regio aangaat."""

    soort: Annotated[Literal["onderwerp"], Meta(description="Soort bestand.")]
    kenmerk: OnderwerpKenmerk
    type: Annotated[OnderwerpType, Meta(description="Soort onderwerp.")]
    titel: Annotated[Tekst, Meta(description="Korte titel.")]
    status: Annotated[OnderwerpStatus, Meta(description="Hoe ver het onderwerp is.")]
    datum: Annotated[Dag, Meta(description="Wanneer het onderwerp is ingebracht.")]
    omschrijving: Annotated[str | None, Meta(description="Waar het over gaat.")] = None
    indiener: Annotated[
        str | None, Meta(description="LKO of organisatie die het inbrengt (S6).")
    ] = None
    lkos: Annotated[list[LkoSleutel], Meta(description="LKO's die het aangaat.")] = []
    zaken: Annotated[list[ZaakKenmerk], Meta(description="Zaken waar het uit blijkt.")] = []
    voor_agenda: Annotated[
        list[Tafel],
        Meta(description="Op welke andere agenda dit moet komen (S16).", examples=[["deelberaad"]]),
    ] = []
    op_agenda: Annotated[
        dict[Tafel, Dag], Meta(description="Op welke andere agenda dit is gezet, en wanneer (S16).")
    ] = {}
    antwoorden: Annotated[
        dict[Tafel, Tafelantwoord], Meta(description="Wat een andere tafel antwoordde (S16).")
    ] = {}
    gedeeld_op: Annotated[
        Dag | None, Meta(description="Trend: wanneer voor alle regio's op de uitwisseling (S10).")
    ] = None
    gedeeld_met: Annotated[
        list[GedeeldMet], Meta(description="Trend: met welke regio's gedeeld (S10).")
    ] = []
    landelijk: Annotated[
        JaNeeOnbekend | None, Meta(description="Trend: speelt dit landelijk (S15)?")
    ] = None
    vastgesteld_op: Annotated[
        Dag | None, Meta(description="Kader: wanneer het Deelberaad het vaststelde (S13).")
    ] = None
    lkos_geinformeerd: Annotated[
        dict[LkoSleutel, Dag], Meta(description="Kader: per LKO wanneer het is uitgelegd (S13).")
    ] = {}
    organisatie: Annotated[
        OrganisatieSleutel | None, Meta(description="Mededeling: om welke organisatie het gaat.")
    ] = None
    ingang: Annotated[Dag | None, Meta(description="Mededeling: vanaf wanneer (S10).")] = None
    gevolgen: Annotated[
        str | None, Meta(description="Mededeling: wat de ketenpartners merken (S10).")
    ] = None
    lko: Annotated[LkoSleutel | None, Meta(description="Voortgang: over welk LKO (S14).")] = None
    periode: Annotated[
        Periode | None,
        Meta(description="Voortgang: jaar, kwartaal of maand.", examples=["2026-Q1"]),
    ] = None
    kwantitatief: Annotated[
        dict[str, int], Meta(description="Voortgang: cijfers op naam (S14).")
    ] = {}
    kwalitatief: Annotated[Kwalitatief | None, Meta(description="Voortgang: in woorden (S14).")] = (
        None
    )
