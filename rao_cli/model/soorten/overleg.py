"""A meeting of the RAO: attendance, agenda items and decisions (S1-S4, S6, S8, S11)."""

from typing import Annotated, Literal

from msgspec import Meta, field

from rao_cli.model.basis import (
    BesluitKenmerk,
    Blok,
    Dag,
    Nummer,
    OrganisatieSleutel,
    Tekst,
    Tijdvak,
    heel,
)
from rao_cli.model.besluit import UITKOMSTEN, Gevolg, Uitkomst

OverlegStatus = Literal[
    "gepland", "agenda-vastgesteld", "gehouden", "besluitenlijst-vastgesteld", "vervallen"
]
PuntSoort = Literal["vast", "zaak", "onderwerp", "actie", "lijst", "overig"]
Doel = Literal["besluit", "bespreken", "ter-kennisname"]


class Rolhouder(Blok, frozen=True):
    """De organisatie die in dit overleg een rol vervult (S4)."""

    organisatie: OrganisatieSleutel


class Afwezigheid(Blok, frozen=True):
    """Waarom een organisatie er niet is, en wie haar vervangt (S2)."""

    reden: Annotated[str | None, Meta(description="Waarom de organisatie er niet is.")] = None
    vervanging: Annotated[str | None, Meta(description="Wie vervangt, of: geen.")] = None


class Agendapunt(Blok, frozen=True):
    """Een punt op de agenda: wat, van wie, waarom, en wat er gevraagd wordt (S6)."""

    id: Annotated[Tekst, Meta(description="Kenmerk van het punt, zoals Z-7K3F9E of opening.")]
    soort: Annotated[PuntSoort, Meta(description="Soort punt.")]
    onderwerp: Annotated[str | None, Meta(description="Waar het punt over gaat.")] = None
    verwijzing: Annotated[
        str | None, Meta(description="Kenmerk van de signaallijst waar de zaak op staat.")
    ] = None
    indiener: Annotated[
        str | None, Meta(description="LKO of organisatie die het punt inbrengt (S6).")
    ] = None
    doel: Annotated[Doel | None, Meta(description="Wat er van het overleg gevraagd wordt.")] = None
    waarom: Annotated[str | None, Meta(description="Waarom het punt op deze agenda staat.")] = None
    genodigd: Annotated[
        list[OrganisatieSleutel], Meta(description="Wie alleen voor dit punt is genodigd (S3).")
    ] = []
    minuten: Annotated[Nummer | None, Meta(description="Geplande tijd in minuten.")] = None
    toelichting: Annotated[str | None, Meta(description="Toelichting bij het punt.")] = None


class Besluit(Blok, frozen=True):
    """Een besluit over één agendapunt (S8, S11)."""

    agendapunt: Annotated[Tekst, Meta(description="Kenmerk van het agendapunt.")]
    uitkomst: Annotated[Uitkomst, Meta(description="Wat er met de zaak of het punt gebeurt.")]
    besluit: Annotated[Tekst, Meta(description="Wat er is besloten.")]
    motivering: Annotated[str | None, Meta(description="Waarom dit is besloten.")] = None
    hervatten_op: Annotated[
        Dag | None, Meta(description="Wanneer de zaak terugkomt, bij aanhouden.")
    ] = None

    @property
    def gevolg(self) -> Gevolg:
        """What follows from the outcome."""
        return UITKOMSTEN[self.uitkomst]


class Vastgesteld(Blok, frozen=True):
    """Wanneer een stuk is vastgesteld, en over welke gegevens."""

    op: Annotated[Dag, Meta(description="Datum van vaststelling.")]
    vingerafdruk: Annotated[
        str,
        Meta(description="Controlegetal; rao schrijft dit zelf.", pattern=heel(r"\S+")),
    ]


class Vaststelling(Blok, frozen=True):
    """Wat er is vastgesteld. rao schrijft dit; niet met de hand wijzigen."""

    agenda: Annotated[Vastgesteld | None, Meta(description="De vastgestelde agenda.")] = None
    besluitenlijst: Annotated[
        Vastgesteld | None, Meta(description="De vastgestelde besluitenlijst.")
    ] = None


class Erratum(Blok, frozen=True):
    """Een verbetering na vaststelling."""

    besluit: Annotated[BesluitKenmerk, Meta(description="Welk besluit verbeterd wordt.")]
    datum: Annotated[Dag, Meta(description="Datum van de verbetering.")]
    tekst: Annotated[Tekst, Meta(description="Wat er moet staan en waarom.")]


class Vervallen(Blok, frozen=True):
    """Waarom een overleg niet doorgaat."""

    datum: Annotated[Dag, Meta(description="Wanneer dat is besloten.")]
    reden: Annotated[Tekst, Meta(description="Waarom het overleg niet doorgaat.")]


class Verplaatsing(Blok, frozen=True):
    """Van welke dag een overleg is verplaatst."""

    van: Annotated[Dag, Meta(description="De dag waarop het overleg eerst was gepland.")]
    op: Annotated[Dag | None, Meta(description="Wanneer het is verplaatst.")] = None
    reden: Annotated[str | None, Meta(description="Waarom het is verplaatst.")] = None


class Overleg(Blok, frozen=True):
    """Een overleg van het RAO."""

    soort: Annotated[Literal["overleg"], Meta(description="Soort bestand.")]
    datum: Annotated[Dag, Meta(description="Datum van het overleg.")]
    status: Annotated[OverlegStatus, Meta(description="Hoe ver het overleg is.")]
    tijd: Annotated[
        Tijdvak | None, Meta(description="Begin en eind.", examples=["10:00-12:00"])
    ] = None
    locatie: Annotated[str | None, Meta(description="Waar het overleg is.")] = None
    vervallen: Annotated[
        Vervallen | None, Meta(description="Waarom het overleg niet doorgaat (S1).")
    ] = None
    verplaatst: Annotated[
        list[Verplaatsing], Meta(description="Op welke dagen het overleg eerst was gepland (S1).")
    ] = []
    voorzitter: Annotated[Rolhouder | None, Meta(description="Wie voorzit (S4).")] = None
    secretaris: Annotated[Rolhouder | None, Meta(description="Wie secretaris is (S4).")] = None
    genodigd: Annotated[
        list[OrganisatieSleutel],
        Meta(description="Uitgenodigde organisaties; leeg betekent alle kernorganisaties (S2)."),
    ] = []
    aanwezig: Annotated[list[OrganisatieSleutel], Meta(description="Wie er was (S2).")] = []
    afwezig: Annotated[
        dict[OrganisatieSleutel, Afwezigheid], Meta(description="Wie er niet was, met reden (S2).")
    ] = {}
    agendapunten: Annotated[list[Agendapunt], Meta(description="De agenda, op volgorde.")] = []
    voorgesteld: Annotated[
        list[str],
        Meta(description="Punten die rao ooit voorstelde; wat u weghaalt, komt zo niet terug."),
    ] = []
    afgehaald: Annotated[
        dict[str, Tekst],
        Meta(description="Punten die van deze agenda zijn gehaald, met de reden (S6)."),
    ] = {}
    besluiten: Annotated[
        dict[BesluitKenmerk, Besluit], Meta(description="De besluiten op hun kenmerk.")
    ] = {}
    zonder_besluit: Annotated[
        dict[str, Tekst],
        Meta(description="Punten die een besluit vroegen en er geen kregen, met de reden (S11)."),
    ] = {}
    vaststelling: Annotated[
        Vaststelling, Meta(description="Wat is vastgesteld; rao schrijft dit zelf.")
    ] = field(default_factory=Vaststelling)
    errata: Annotated[list[Erratum], Meta(description="Verbeteringen na vaststelling.")] = []
    toelichting: Annotated[str | None, Meta(description="Opmerking bij het overleg.")] = None

    @property
    def ligt_vast(self) -> bool:
        """Whether the decisions were fixed, also when somebody put the status back by hand."""
        vast = self.vaststelling.besluitenlijst is not None
        return self.status == "besluitenlijst-vastgesteld" or (vast and self.status != "vervallen")
