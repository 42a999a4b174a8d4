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
    Tekst,
    ZaakKenmerk,
    heel,
    vorm,
)
from rao_cli.model.kring import betrokken, openbaar, tafel
from rao_cli.model.soorten.signaallijst import Standpunt

Tafel = Annotated[
    str,
    vorm(
        r"(deelberaad|(lko|tafel):[a-z0-9][a-z0-9-]{0,39})",
        "Een andere tafel: deelberaad, lko: en de sleutel van het LKO, of tafel: en een sleutel "
        "uit tafels in rao.yaml.",
        "lko:ter-apel",
    ),
]
#: A year, a quarter or a month: `2026`, `2026-Q1`, `2026-03`.
Periode = Annotated[str, Meta(pattern=heel(r"[0-9]{4}(-(Q[1-4]|0[1-9]|1[0-2]))?"))]

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

    regio: Tekst = betrokken("Naam van de andere regio.")
    datum: Dag = betrokken("Wanneer gedeeld.")
    herkend: JaNeeOnbekend = betrokken("Herkent die regio de trend?", default="onbekend")
    toelichting: str | None = betrokken("Wat die regio erbij zei (S10).", default=None)


class Herkomst(Blok, frozen=True):
    """Van welke andere regio een trend komt, zoals die haar deelde (S10)."""

    regio: Tekst = betrokken("Naam van de regio die de trend deelde.")
    kenmerk: OnderwerpKenmerk = betrokken()
    aantal_zaken: int | None = betrokken(
        "Uit hoeveel zaken het daar blijkt, afgerond.", default=None
    )


class Tafelantwoord(Blok, frozen=True):
    """Wat een andere tafel over een punt zei (S16)."""

    datum: Dag = tafel("Wanneer.")
    tekst: Tekst = tafel("Wat die tafel antwoordde.")


class Kwalitatief(Blok, frozen=True):
    """De voortgang van een LKO in woorden (S14)."""

    samenwerking: str | None = betrokken("Hoe de samenwerking gaat.", default=None)
    werkwijze: str | None = betrokken("Hoe het LKO werkt.", default=None)
    knelpunten: str | None = betrokken("Wat er knelt.", default=None)


class Onderwerp(Blok, frozen=True):
    """Een onderwerp dat de regio aangaat."""

    soort: Literal["onderwerp"] = openbaar("Soort bestand.")
    kenmerk: OnderwerpKenmerk = openbaar()
    type: OnderwerpType = openbaar("Soort onderwerp.")
    titel: Tekst = betrokken("Korte titel.")
    status: OnderwerpStatus = openbaar("Hoe ver het onderwerp is.")
    datum: Dag = openbaar("Wanneer het onderwerp is ingebracht.")
    omschrijving: str | None = betrokken("Waar het over gaat.", default=None)
    deelbaar: bool = openbaar("Mag iedereen de titel en de omschrijving lezen?", default=False)
    geprobeerd: str | None = betrokken(
        "Wat de regio al probeerde, en wat dat opleverde (S12).", default=None
    )
    vraag: str | None = tafel("Wat het RAO van het Deelberaad vraagt (S12).", default=None)
    standpunten: dict[OrganisatieSleutel, Standpunt] = tafel(
        "Per organisatie het eigen standpunt (S20).", default={}
    )
    indiener: str | None = betrokken(
        "LKO, organisatie of gemeente die het inbrengt (S6).", default=None
    )
    lkos: list[LkoSleutel] = betrokken("LKO's die het aangaat.", default=[])
    zaken: list[ZaakKenmerk] = tafel("Zaken waar het uit blijkt.", default=[])
    voor_agenda: list[Tafel] = tafel(
        "Op welke andere agenda dit moet komen (S16).", ["deelberaad"], default=[]
    )
    op_agenda: dict[Tafel, Dag] = tafel(
        "Op welke andere agenda dit is gezet, en wanneer (S16).", default={}
    )
    antwoorden: dict[Tafel, Tafelantwoord] = tafel(
        "Wat een andere tafel antwoordde (S16).", default={}
    )
    herkomst: Herkomst | None = betrokken(
        "Trend: van welke andere regio zij komt (S10).", default=None
    )
    gedeeld_op: Dag | None = betrokken(
        "Trend: wanneer voor alle regio's op de uitwisseling (S10).", default=None
    )
    gedeeld_met: list[GedeeldMet] = betrokken("Trend: met welke regio's gedeeld (S10).", default=[])
    landelijk: JaNeeOnbekend | None = betrokken("Trend: speelt dit landelijk (S15)?", default=None)
    vastgesteld_op: Dag | None = openbaar(
        "Kader: wanneer het Deelberaad het vaststelde (S13).", default=None
    )
    geldig_van: Dag | None = openbaar("Kader: vanaf wanneer het geldt (S13).", default=None)
    geldig_tot: Dag | None = openbaar("Kader: tot en met welke dag het geldt (S13).", default=None)
    vervangt: OnderwerpKenmerk | None = openbaar(
        "Kader: welk eerder kader dit opvolgt (S13).", default=None
    )
    uitvoering: str | None = betrokken("Kader: hoe de regio het uitvoert (S13).", default=None)
    uitvoering_lko: dict[LkoSleutel, Tekst] = tafel(
        "Kader: hoe een LKO het uitvoert (S13).", default={}
    )
    lkos_geinformeerd: dict[LkoSleutel, Dag] = betrokken(
        "Kader: per LKO wanneer het is uitgelegd (S13).", default={}
    )
    organisatie: OrganisatieSleutel | None = openbaar(
        "Mededeling: om welke organisatie het gaat.", default=None
    )
    ingang: Dag | None = openbaar("Mededeling: vanaf wanneer (S10).", default=None)
    gevolgen: str | None = betrokken("Mededeling: wat de ketenpartners merken (S10).", default=None)
    lko: LkoSleutel | None = openbaar("Voortgang: over welk LKO (S14).", default=None)
    periode: Periode | None = openbaar(
        "Voortgang: jaar, kwartaal of maand.", "2026-Q1", default=None
    )
    kwantitatief: dict[str, int] = betrokken("Voortgang: cijfers op naam (S14).", default={})
    kwalitatief: Kwalitatief | None = betrokken("Voortgang: in woorden (S14).", default=None)
