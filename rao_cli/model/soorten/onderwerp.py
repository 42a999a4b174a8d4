"""An onderwerp: knelpunt, trend, thema, kader, mededeling or voortgang (S7-S16)."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

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
from rao_cli.model.soorten.kring import betrokken, openbaar, tafel
from rao_cli.model.soorten.signaallijst import Standpunt

OnderwerpType = Literal["knelpunt", "trend", "thema", "kader", "mededeling", "voortgang"]
OnderwerpStatus = Literal["open", "in-behandeling", "afgerond"]
#: What only one type has; a thema and a knelpunt have nothing of their own.
EIGEN_VELDEN: Final[Mapping[OnderwerpType, tuple[str, ...]]] = {
    "trend": ("herkomst", "gedeeld_op", "gedeeld_met", "landelijk"),
    "kader": (
        *("vastgesteld_op", "geldig_van", "geldig_tot", "vervangt"),
        *("uitvoering", "uitvoering_lko", "lkos_geinformeerd"),
    ),
    "mededeling": ("organisatie", "ingang", "gevolgen"),
    "voortgang": ("lko", "periode", "kwantitatief", "kwalitatief"),
}


class GedeeldMet(Blok, frozen=True):
    """Een andere regio waarmee een trend is gedeeld (S10)."""

    regio: Annotated[Tekst, betrokken("Naam van de andere regio.")]
    datum: Annotated[Dag, betrokken("Wanneer gedeeld.")]
    herkend: Annotated[JaNeeOnbekend, betrokken("Herkent die regio de trend?")] = "onbekend"
    toelichting: Annotated[str | None, betrokken("Wat die regio erbij zei (S10).")] = None


class Herkomst(Blok, frozen=True):
    """Van welke andere regio een trend komt, zoals die haar deelde (S10)."""

    regio: Annotated[Tekst, betrokken("Naam van de regio die de trend deelde.")]
    kenmerk: Annotated[OnderwerpKenmerk, betrokken()]
    aantal_zaken: Annotated[
        int | None, betrokken("Uit hoeveel zaken het daar blijkt, afgerond.")
    ] = None


class Tafelantwoord(Blok, frozen=True):
    """Wat een andere tafel over een punt zei (S16)."""

    datum: Annotated[Dag, tafel("Wanneer.")]
    tekst: Annotated[Tekst, tafel("Wat die tafel antwoordde.")]


class Kwalitatief(Blok, frozen=True):
    """De voortgang van een LKO in woorden (S14)."""

    samenwerking: Annotated[str | None, betrokken("Hoe de samenwerking gaat.")] = None
    werkwijze: Annotated[str | None, betrokken("Hoe het LKO werkt.")] = None
    knelpunten: Annotated[str | None, betrokken("Wat er knelt.")] = None


class Onderwerp(Blok, frozen=True):
    """Een onderwerp dat de regio aangaat."""

    soort: Annotated[Literal["onderwerp"], openbaar("Soort bestand.")]
    kenmerk: Annotated[OnderwerpKenmerk, openbaar()]
    type: Annotated[OnderwerpType, openbaar("Soort onderwerp.")]
    titel: Annotated[Tekst, betrokken("Korte titel.")]
    status: Annotated[OnderwerpStatus, openbaar("Hoe ver het onderwerp is.")]
    datum: Annotated[Dag, openbaar("Wanneer het onderwerp is ingebracht.")]
    omschrijving: Annotated[str | None, betrokken("Waar het over gaat.")] = None
    deelbaar: Annotated[bool, openbaar("Mag iedereen de titel en de omschrijving lezen?")] = False
    geprobeerd: Annotated[
        str | None, betrokken("Wat de regio al probeerde, en wat dat opleverde (S12).")
    ] = None
    vraag: Annotated[str | None, tafel("Wat het RAO van het Deelberaad vraagt (S12).")] = None
    standpunten: Annotated[
        dict[OrganisatieSleutel, Standpunt], tafel("Per organisatie het eigen standpunt (S20).")
    ] = {}
    indiener: Annotated[
        str | None, betrokken("LKO, organisatie of gemeente die het inbrengt (S6).")
    ] = None
    lkos: Annotated[list[LkoSleutel], betrokken("LKO's die het aangaat.")] = []
    zaken: Annotated[list[ZaakKenmerk], tafel("Zaken waar het uit blijkt.")] = []
    voor_agenda: Annotated[
        list[Tafel], tafel("Op welke andere agenda dit moet komen (S16).", ["deelberaad"])
    ] = []
    op_agenda: Annotated[
        dict[Tafel, Dag], tafel("Op welke andere agenda dit is gezet, en wanneer (S16).")
    ] = {}
    antwoorden: Annotated[
        dict[Tafel, Tafelantwoord], tafel("Wat een andere tafel antwoordde (S16).")
    ] = {}
    herkomst: Annotated[
        Herkomst | None, betrokken("Trend: van welke andere regio zij komt (S10).")
    ] = None
    gedeeld_op: Annotated[
        Dag | None, betrokken("Trend: wanneer voor alle regio's op de uitwisseling (S10).")
    ] = None
    gedeeld_met: Annotated[
        list[GedeeldMet], betrokken("Trend: met welke regio's gedeeld (S10).")
    ] = []
    landelijk: Annotated[JaNeeOnbekend | None, betrokken("Trend: speelt dit landelijk (S15)?")] = (
        None
    )
    vastgesteld_op: Annotated[
        Dag | None, openbaar("Kader: wanneer het Deelberaad het vaststelde (S13).")
    ] = None
    geldig_van: Annotated[Dag | None, openbaar("Kader: vanaf wanneer het geldt (S13).")] = None
    geldig_tot: Annotated[Dag | None, openbaar("Kader: tot en met welke dag het geldt (S13).")] = (
        None
    )
    vervangt: Annotated[
        OnderwerpKenmerk | None, openbaar("Kader: welk eerder kader dit opvolgt (S13).")
    ] = None
    uitvoering: Annotated[str | None, betrokken("Kader: hoe de regio het uitvoert (S13).")] = None
    uitvoering_lko: Annotated[
        dict[LkoSleutel, Tekst], tafel("Kader: hoe een LKO het uitvoert (S13).")
    ] = {}
    lkos_geinformeerd: Annotated[
        dict[LkoSleutel, Dag], betrokken("Kader: per LKO wanneer het is uitgelegd (S13).")
    ] = {}
    organisatie: Annotated[
        OrganisatieSleutel | None, openbaar("Mededeling: om welke organisatie het gaat.")
    ] = None
    ingang: Annotated[Dag | None, openbaar("Mededeling: vanaf wanneer (S10).")] = None
    gevolgen: Annotated[str | None, betrokken("Mededeling: wat de ketenpartners merken (S10).")] = (
        None
    )
    lko: Annotated[LkoSleutel | None, openbaar("Voortgang: over welk LKO (S14).")] = None
    periode: Annotated[
        Periode | None, openbaar("Voortgang: jaar, kwartaal of maand.", "2026-Q1")
    ] = None
    kwantitatief: Annotated[dict[str, int], betrokken("Voortgang: cijfers op naam (S14).")] = {}
    kwalitatief: Annotated[Kwalitatief | None, betrokken("Voortgang: in woorden (S14).")] = None
