"""A meeting of the RAO: attendance, agenda items and decisions (S1-S4, S6, S8, S11)."""

from typing import Annotated, Final, Literal

from msgspec import field

from rao_cli.model.basis import (
    BesluitKenmerk,
    Blok,
    Dag,
    DingKenmerk,
    Nummer,
    Organisaties,
    OrganisatieSleutel,
    RegelCode,
    Tekst,
    Tijdvak,
    vorm,
)
from rao_cli.model.besluit import UITKOMSTEN, Gevolg, Uitkomst
from rao_cli.model.soorten.gast import Gast
from rao_cli.model.soorten.gemeente import Gemeentecontact, GemeenteSleutel
from rao_cli.model.soorten.kring import besloten, betrokken, openbaar, tafel
from rao_cli.model.soorten.register import Rol

OverlegStatus = Literal[
    "gepland", "agenda-vastgesteld", "gehouden", "besluitenlijst-vastgesteld", "vervallen"
]
#: The states of a meeting that was held.
GEHOUDEN: Final = ("gehouden", "besluitenlijst-vastgesteld")
PuntSoort = Literal["vast", "zaak", "onderwerp", "actie", "lijst", "overig"]
Doel = Literal["besluit", "bespreken", "ter-kennisname"]
#: Why a standing item is there: it always is.
VAST_PUNT: Final = "Vast punt"


class Rolhouder(Blok, frozen=True):
    """De organisatie die in dit overleg een rol vervult (S4)."""

    organisatie: Annotated[OrganisatieSleutel, openbaar()]


class Afwezigheid(Blok, frozen=True):
    """Waarom een organisatie er niet is, en wie haar vervangt (S2)."""

    reden: Annotated[str | None, tafel("Waarom de organisatie er niet is.")] = None
    vervanging: Annotated[str | None, betrokken("Wie vervangt, of: geen.")] = None


class Agendapunt(Blok, frozen=True):
    """Een punt op de agenda: wat, van wie, waarom, en wat er gevraagd wordt (S6)."""

    id: Annotated[Tekst, openbaar("Kenmerk van het punt, zoals Z-7K3F9E of opening.")]
    soort: Annotated[PuntSoort, openbaar("Soort punt.")]
    onderwerp: Annotated[str | None, openbaar("Waar het punt over gaat.")] = None
    verwijzing: Annotated[
        str | None, betrokken("Kenmerk van de signaallijst waar de zaak op staat.")
    ] = None
    indiener: Annotated[
        str | None, betrokken("LKO, organisatie of gemeente die het punt inbrengt (S6).")
    ] = None
    doel: Annotated[Doel | None, betrokken("Wat er van het overleg gevraagd wordt.")] = None
    waarom: Annotated[str | None, betrokken("Waarom het punt op deze agenda staat.")] = None
    genodigd: Annotated[Organisaties, betrokken("Wie alleen voor dit punt is genodigd (S3).")] = []
    minuten: Annotated[Nummer | None, openbaar("Geplande tijd in minuten.")] = None
    toelichting: Annotated[str | None, betrokken("Toelichting bij het punt.")] = None
    vernietigen: Annotated[
        list[DingKenmerk],
        tafel("Kenmerken waarvan de bewaartermijn voorbij is, en die het RAO laat vernietigen."),
    ] = []
    verslag: Annotated[
        str | None, betrokken("Wat er bij dit punt is gezegd, met of zonder besluit (S11).")
    ] = None


class Besluit(Blok, frozen=True):
    """Een besluit over één agendapunt (S8, S11)."""

    agendapunt: Annotated[Tekst, openbaar("Kenmerk van het agendapunt.")]
    uitkomst: Annotated[Uitkomst, betrokken("Wat er met de zaak of het punt gebeurt.")]
    besluit: Annotated[Tekst, betrokken("Wat er is besloten.")]
    motivering: Annotated[str | None, betrokken("Waarom dit is besloten.")] = None
    hervatten_op: Annotated[Dag | None, betrokken("Wanneer de zaak terugkomt, bij aanhouden.")] = (
        None
    )

    @property
    def gevolg(self) -> Gevolg:
        """What follows from the outcome."""
        return UITKOMSTEN[self.uitkomst]


class Vastgesteld(Blok, frozen=True):
    """Wanneer een stuk is vastgesteld, en over welke gegevens."""

    op: Annotated[Dag, openbaar("Datum van vaststelling.")]
    vingerafdruk: Annotated[str, vorm(r"\S+", "Controlegetal; rao schrijft dit zelf."), openbaar()]


class Vaststelling(Blok, frozen=True):
    """Wat er is vastgesteld. rao schrijft dit; niet met de hand wijzigen."""

    agenda: Annotated[Vastgesteld | None, openbaar("De vastgestelde agenda.")] = None
    besluitenlijst: Annotated[Vastgesteld | None, openbaar("De vastgestelde besluitenlijst.")] = (
        None
    )


class Erratum(Blok, frozen=True):
    """Een verbetering na vaststelling."""

    datum: Annotated[Dag, openbaar("Datum van de verbetering.")]
    tekst: Annotated[Tekst, betrokken("Wat er moet staan en waarom.")]
    besluit: Annotated[
        BesluitKenmerk | None,
        betrokken("Welk besluit verbeterd wordt; leeg als het over het overleg zelf gaat."),
    ] = None
    herstelt: Annotated[
        list[RegelCode], betrokken("Welke meldingen van rao valideer hiermee zijn verholpen.")
    ] = []


class Vervallen(Blok, frozen=True):
    """Waarom een overleg niet doorgaat."""

    datum: Annotated[Dag, openbaar("Wanneer dat is besloten.")]
    reden: Annotated[Tekst, tafel("Waarom het overleg niet doorgaat.")]


class Verplaatsing(Blok, frozen=True):
    """Van welke dag een overleg is verplaatst."""

    van: Annotated[Dag, openbaar("De dag waarop het overleg eerst was gepland.")]
    op: Annotated[Dag | None, openbaar("Wanneer het is verplaatst.")] = None
    reden: Annotated[str | None, tafel("Waarom het is verplaatst.")] = None


class Overleg(Blok, frozen=True):
    """Een overleg van het RAO."""

    soort: Annotated[Literal["overleg"], openbaar("Soort bestand.")]
    datum: Annotated[Dag, openbaar("Datum van het overleg.")]
    status: Annotated[OverlegStatus, openbaar("Hoe ver het overleg is.")]
    tijd: Annotated[Tijdvak | None, betrokken("Begin en eind.", "10:00-12:00")] = None
    locatie: Annotated[str | None, betrokken("Waar het overleg is.")] = None
    gepland_op: Annotated[
        Dag | None, openbaar("Wanneer het is gepland, als stukken toen al binnen moesten zijn.")
    ] = None
    vervallen: Annotated[Vervallen | None, tafel("Waarom het overleg niet doorgaat (S1).")] = None
    verplaatst: Annotated[
        list[Verplaatsing], openbaar("Op welke dagen het overleg eerst was gepland (S1).")
    ] = []
    voorzitter: Annotated[Rolhouder | None, openbaar("Wie voorzit (S4).")] = None
    secretaris: Annotated[Rolhouder | None, openbaar("Wie secretaris is (S4).")] = None
    genodigd: Annotated[
        Organisaties,
        betrokken("Uitgenodigde organisaties; leeg betekent alle kernorganisaties (S2)."),
    ] = []
    aanwezig: Annotated[Organisaties, betrokken("Wie er was (S2).")] = []
    afwezig: Annotated[
        dict[OrganisatieSleutel, Afwezigheid], betrokken("Wie er niet was, met reden (S2).")
    ] = {}
    gasten: Annotated[
        list[Gast], tafel("Gasten, voor het hele overleg of voor een paar punten (S3).")
    ] = []
    gemeenten: Annotated[
        dict[GemeenteSleutel, Gemeentecontact],
        tafel("Per gemeente: werkt zij mee, en waarom (niet) (S7)."),
    ] = {}
    agendapunten: Annotated[list[Agendapunt], openbaar("De agenda, op volgorde.")] = []
    voorgesteld: Annotated[
        list[str], besloten("Punten die rao ooit voorstelde; wat u weghaalt, komt zo niet terug.")
    ] = []
    afgehaald: Annotated[
        dict[str, Tekst], tafel("Punten die van deze agenda zijn gehaald, met de reden (S6).")
    ] = {}
    besluiten: Annotated[
        dict[BesluitKenmerk, Besluit], betrokken("De besluiten op hun kenmerk.")
    ] = {}
    zonder_besluit: Annotated[
        dict[str, Tekst],
        betrokken("Punten die een besluit vroegen en er geen kregen, met de reden (S11)."),
    ] = {}
    vaststelling: Annotated[
        Vaststelling, openbaar("Wat is vastgesteld; rao schrijft dit zelf.")
    ] = field(default_factory=Vaststelling)
    errata: Annotated[list[Erratum], betrokken("Verbeteringen na vaststelling.")] = []
    toelichting: Annotated[str | None, tafel("Opmerking bij het overleg.")] = None

    @property
    def rolhouders(self) -> dict[Rol, Rolhouder | None]:
        """Who has each role in this meeting."""
        return {"voorzitter": self.voorzitter, "secretaris": self.secretaris}

    @property
    def komt_nog(self) -> bool:
        """Whether it is planned and was not held yet."""
        return self.status in {"gepland", "agenda-vastgesteld"}

    @property
    def is_gehouden(self) -> bool:
        """Whether it was held."""
        return self.status in GEHOUDEN

    @property
    def is_vervallen(self) -> bool:
        """Whether it was cancelled: then nothing is asked of its content."""
        return self.status == "vervallen"

    @property
    def ligt_vast(self) -> bool:
        """Whether the decisions were fixed, also when somebody put the status back by hand."""
        vast = self.vaststelling.besluitenlijst is not None
        return self.status == "besluitenlijst-vastgesteld" or (vast and self.status != "vervallen")
