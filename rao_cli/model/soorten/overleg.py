"""A meeting of the RAO: attendance, agenda items and decisions (S1-S4, S6, S8, S11)."""

from typing import Annotated, Final, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    BesluitKenmerk,
    Blok,
    Dag,
    DingKenmerk,
    Nummer,
    Organisaties,
    OrganisatieSleutel,
    Tekst,
    heel,
    vorm,
)
from rao_cli.model.besluit import UITKOMSTEN, Gevolg, Uitkomst
from rao_cli.model.kring import besloten, betrokken, openbaar, tafel
from rao_cli.model.soorten.gemeente import Gemeentecontact, GemeenteSleutel
from rao_cli.model.soorten.register import Rol

RegelCode = Annotated[
    str, vorm(r"[A-Z]{3}[0-9]{2}", "Code van een regel, zoals rao valideer die noemt.", "BSL08")
]
#: Begin and end on one day, `10:00-12:00`; only a begin may do.
Tijdvak = Annotated[
    str, Meta(pattern=heel(r"([01][0-9]|2[0-3]):[0-5][0-9](-([01][0-9]|2[0-3]):[0-5][0-9])?"))
]

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

    organisatie: OrganisatieSleutel = openbaar()


class Afwezigheid(Blok, frozen=True):
    """Waarom een organisatie er niet is, en wie haar vervangt (S2)."""

    reden: str | None = tafel("Waarom de organisatie er niet is.", default=None)
    vervanging: str | None = betrokken("Wie vervangt, of: geen.", default=None)


#: An organisation, LKO or gemeente; with a kind in front where two of them have one key.
Partijsleutel = Annotated[
    str,
    vorm(
        r"((gemeente|lko):)?[A-Za-z0-9][A-Za-z0-9&._-]{0,39}",
        "Organisatie, LKO of gemeente uit rao.yaml. Heten er twee zo, zet er dan gemeente: of "
        "lko: voor.",
        "OM",
    ),
]


class Gast(Blok, frozen=True):
    """Een gast bij dit overleg (S3). De naam is niet nodig."""

    organisatie: Partijsleutel = betrokken()
    functie: str | None = betrokken("Functie van de gast.", default=None)
    naam: str | None = tafel("Naam van de gast, als de regio dat wil.", default=None)
    punten: list[Tekst] = betrokken(
        "Agendapunten waar de gast bij was; leeg is het hele overleg.", default=[]
    )


class Agendapunt(Blok, frozen=True):
    """Een punt op de agenda: wat, van wie, waarom, en wat er gevraagd wordt (S6)."""

    id: Tekst = openbaar("Kenmerk van het punt, zoals Z-7K3F9E of opening.")
    soort: PuntSoort = openbaar("Soort punt.")
    onderwerp: str | None = openbaar("Waar het punt over gaat.", default=None)
    verwijzing: str | None = betrokken(
        "Kenmerk van de signaallijst waar de zaak op staat.", default=None
    )
    indiener: str | None = betrokken(
        "LKO, organisatie of gemeente die het punt inbrengt (S6).", default=None
    )
    doel: Doel | None = betrokken("Wat er van het overleg gevraagd wordt.", default=None)
    waarom: str | None = betrokken("Waarom het punt op deze agenda staat.", default=None)
    genodigd: Organisaties = betrokken("Wie alleen voor dit punt is genodigd (S3).", default=[])
    minuten: Nummer | None = openbaar("Geplande tijd in minuten.", default=None)
    toelichting: str | None = betrokken("Toelichting bij het punt.", default=None)
    vernietigen: list[DingKenmerk] = tafel(
        "Kenmerken waarvan de bewaartermijn voorbij is, en die het RAO laat vernietigen.",
        default=[],
    )
    verslag: str | None = betrokken(
        "Wat er bij dit punt is gezegd, met of zonder besluit (S11).", default=None
    )


class Besluit(Blok, frozen=True):
    """Een besluit over één agendapunt (S8, S11)."""

    agendapunt: Tekst = openbaar("Kenmerk van het agendapunt.")
    uitkomst: Uitkomst = betrokken("Wat er met de zaak of het punt gebeurt.")
    besluit: Tekst = betrokken("Wat er is besloten.")
    motivering: str | None = betrokken("Waarom dit is besloten.", default=None)
    hervatten_op: Dag | None = betrokken("Wanneer de zaak terugkomt, bij aanhouden.", default=None)

    @property
    def gevolg(self) -> Gevolg:
        """What follows from the outcome."""
        return UITKOMSTEN[self.uitkomst]


class Vastgesteld(Blok, frozen=True):
    """Wanneer een stuk is vastgesteld, en over welke gegevens."""

    op: Dag = openbaar("Datum van vaststelling.")
    vingerafdruk: Annotated[str, vorm(r"\S+", "Controlegetal; rao schrijft dit zelf.")] = openbaar()


class Vaststelling(Blok, frozen=True):
    """Wat er is vastgesteld. rao schrijft dit; niet met de hand wijzigen."""

    agenda: Vastgesteld | None = openbaar("De vastgestelde agenda.", default=None)
    besluitenlijst: Vastgesteld | None = openbaar("De vastgestelde besluitenlijst.", default=None)


class Erratum(Blok, frozen=True):
    """Een verbetering na vaststelling."""

    datum: Dag = openbaar("Datum van de verbetering.")
    tekst: Tekst = betrokken("Wat er moet staan en waarom.")
    besluit: BesluitKenmerk | None = betrokken(
        "Welk besluit verbeterd wordt; leeg als het over het overleg zelf gaat.", default=None
    )
    herstelt: list[RegelCode] = betrokken(
        "Welke meldingen van rao valideer hiermee zijn verholpen.", default=[]
    )


class Vervallen(Blok, frozen=True):
    """Waarom een overleg niet doorgaat."""

    datum: Dag = openbaar("Wanneer dat is besloten.")
    reden: Tekst = tafel("Waarom het overleg niet doorgaat.")


class Verplaatsing(Blok, frozen=True):
    """Van welke dag een overleg is verplaatst."""

    van: Dag = openbaar("De dag waarop het overleg eerst was gepland.")
    op: Dag | None = openbaar("Wanneer het is verplaatst.", default=None)
    reden: str | None = tafel("Waarom het is verplaatst.", default=None)


class Overleg(Blok, frozen=True):
    """Een overleg van het RAO."""

    soort: Literal["overleg"] = openbaar("Soort bestand.")
    datum: Dag = openbaar("Datum van het overleg.")
    status: OverlegStatus = openbaar("Hoe ver het overleg is.")
    tijd: Tijdvak | None = betrokken("Begin en eind.", "10:00-12:00", default=None)
    locatie: str | None = betrokken("Waar het overleg is.", default=None)
    gepland_op: Dag | None = openbaar(
        "Wanneer het is gepland, als stukken toen al binnen moesten zijn.", default=None
    )
    vervallen: Vervallen | None = tafel("Waarom het overleg niet doorgaat (S1).", default=None)
    verplaatst: list[Verplaatsing] = openbaar(
        "Op welke dagen het overleg eerst was gepland (S1).", default=[]
    )
    voorzitter: Rolhouder | None = openbaar("Wie voorzit (S4).", default=None)
    secretaris: Rolhouder | None = openbaar("Wie secretaris is (S4).", default=None)
    genodigd: Organisaties = betrokken(
        "Uitgenodigde organisaties; leeg betekent alle kernorganisaties (S2).", default=[]
    )
    aanwezig: Organisaties = betrokken("Wie er was (S2).", default=[])
    afwezig: dict[OrganisatieSleutel, Afwezigheid] = betrokken(
        "Wie er niet was, met reden (S2).", default={}
    )
    gasten: list[Gast] = tafel(
        "Gasten, voor het hele overleg of voor een paar punten (S3).", default=[]
    )
    gemeenten: dict[GemeenteSleutel, Gemeentecontact] = tafel(
        "Per gemeente: werkt zij mee, en waarom (niet) (S7).", default={}
    )
    agendapunten: list[Agendapunt] = openbaar("De agenda, op volgorde.", default=[])
    voorgesteld: list[str] = besloten(
        "Punten die rao ooit voorstelde; wat u weghaalt, komt zo niet terug.", default=[]
    )
    afgehaald: dict[str, Tekst] = tafel(
        "Punten die van deze agenda zijn gehaald, met de reden (S6).", default={}
    )
    besluiten: dict[BesluitKenmerk, Besluit] = betrokken("De besluiten op hun kenmerk.", default={})
    zonder_besluit: dict[str, Tekst] = betrokken(
        "Punten die een besluit vroegen en er geen kregen, met de reden (S11).", default={}
    )
    vaststelling: Vaststelling = openbaar(
        "Wat is vastgesteld; rao schrijft dit zelf.", default_factory=Vaststelling
    )
    errata: list[Erratum] = betrokken("Verbeteringen na vaststelling.", default=[])
    toelichting: str | None = tafel("Opmerking bij het overleg.", default=None)

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
