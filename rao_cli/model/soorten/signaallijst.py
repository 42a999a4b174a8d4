"""A signaallijst and its zaken (S11, S17-S23). Content may be missing: rules speak of that."""

from typing import Final, Literal, get_args

from rao_cli.model.basis import (
    Blok,
    Dag,
    JaNee,
    LijstKenmerk,
    Nummer,
    Onderdeel,
    OnderwerpKenmerk,
    Organisaties,
    OrganisatieSleutel,
    Tekst,
    ZaakKenmerk,
)
from rao_cli.model.kring import betrokken, eigen, openbaar, tafel
from rao_cli.model.soorten.leven import Afloop, Intrekking, Ontstaan, Verhuizing, Weigering

Richting = Literal["lko-rao", "rao-deelberaad"]
LijstStatus = Literal["concept", "ingediend", "ontvangen", "afgehandeld", "ingetrokken"]
Groep = Literal["volwassene", "gezin", "amv"]
Grond = Literal["politiek", "publicitair", "trend", "knelpunt"]
GRONDEN: Final[tuple[Grond, ...]] = get_args(Grond)
Niveau = Literal["laag", "midden", "hoog"]
Bijzonder = Literal["overlast", "locatieoverstijgend"]
BIJZONDER: Final[tuple[Bijzonder, ...]] = get_args(Bijzonder)
#: What happened to a zaak on one list: it does not go along to another.
LEVEN: Final = (
    *("ontstaan", "verwant", "verhuisd", "weigering", "intrekking", "afloop"),
    "gewijzigd_op",
)


class Constatering(Blok, frozen=True):
    """Hoe de organisaties samen tot hun beeld kwamen (S19a)."""

    werkwijze: str | None = betrokken(
        "Hoe de organisaties samen tot dit beeld kwamen.", default=None
    )
    organisaties: Organisaties = betrokken("Welke organisaties dit samen vaststelden.", default=[])


class Contact(Blok, frozen=True):
    """Een moment waarop intern is geschakeld (S19b)."""

    organisatie: OrganisatieSleutel | None = eigen("Met welke organisatie.", default=None)
    datum: Dag | None = eigen("Wanneer.", default=None)
    uitkomst: str | None = eigen("Wat eruit kwam.", default=None)


class InternGeschakeld(Blok, frozen=True):
    """Of er tussentijds intern is geschakeld (S19b)."""

    antwoord: JaNee | None = betrokken("Is er intern geschakeld?", default=None)
    toelichting: str | None = betrokken("Met wie, of waarom niet.", default=None)
    contacten: list[Contact] = eigen("De contacten, met uitkomst.", default=[])


class Termijn(Blok, frozen=True):
    """Hoe lang het LKO nodig denkt te hebben (S19c)."""

    soort: Literal["vertrek", "toelating"] | None = betrokken(
        "vertrek: keert binnenkort terug; toelating: wacht een aanvraag af.", default=None
    )
    tot: Dag | None = betrokken("Tot welke datum.", default=None)
    toelichting: str | None = betrokken("Waarop deze termijn berust.", default=None)


class Gevolgen(Blok, frozen=True):
    """Wat er verandert bij afwijzing en bij inwilliging (S19d)."""

    bij_afwijzing: str | None = betrokken(
        "Wat er verandert als de aanvraag wordt afgewezen.", default=None
    )
    bij_inwilliging: str | None = betrokken(
        "Wat er verandert als de aanvraag wordt ingewilligd.", default=None
    )


class WerktAanVertrek(Blok, frozen=True):
    """Of betrokkene werkt aan vertrek, volgens een gesprek (S19e)."""

    antwoord: Literal["ja", "deels", "nee"] | None = betrokken(
        "Werkt betrokkene aan vertrek?", default=None
    )
    vastgesteld_door: Literal["regievoerder", "casemanager"] | None = betrokken(
        "Wie het in een gesprek heeft vastgesteld.", default=None
    )
    gesprek_op: Dag | None = betrokken("Datum van het laatste gesprek.", default=None)
    toelichting: str | None = betrokken("Kort wat er uit het gesprek bleek.", default=None)


class Standpunt(Blok, frozen=True):
    """Het standpunt en de inzet van één organisatie, in eigen woorden (S20)."""

    standpunt: str | None = betrokken("Het standpunt in eigen woorden.", default=None)
    inzet: str | None = betrokken("Wat de organisatie gaat doen.", default=None)
    datum: Dag | None = betrokken("Wanneer dit standpunt is gegeven.", default=None)


class Risico(Blok, frozen=True):
    """Een afgewogen risico (S21)."""

    niveau: Niveau | None = tafel("Hoe groot het risico is.", default=None)
    toelichting: str | None = tafel("Waarom dit niveau.", default=None)


class Risicos(Blok, frozen=True):
    """Politieke en publicitaire risico's (S21)."""

    politiek: Risico | None = tafel("Het politieke risico.", default=None)
    publicitair: Risico | None = tafel("Het publicitaire risico.", default=None)


class Stap(Blok, frozen=True):
    """Een stap van de vertrekstrategie (S18)."""

    stap: str | None = betrokken("Wat er is gedaan of wordt gedaan.", default=None)
    organisatie: OrganisatieSleutel | None = betrokken("Wie de stap zet.", default=None)
    datum: Dag | None = betrokken("Wanneer.", default=None)


class Vertrekstrategie(Blok, frozen=True):
    """Stappen die zijn gezet, stappen die nog komen, en openingen op toelating (S18)."""

    gezet: list[Stap] = betrokken("Stappen die al zijn gezet.", default=[])
    gepland: list[Stap] = betrokken("Stappen die nog worden gezet.", default=[])
    toelating: list[str] = betrokken("Oplossingen die er op toelating nog zijn.", default=[])
    geen_toelating: str | None = betrokken(
        "Waarom er op toelating geen oplossing meer is.", default=None
    )


class Juridisch(Blok, frozen=True):
    """De juridische toets van een oplossingsrichting; deze kant is leidend (S22)."""

    houdbaar: Literal["ja", "nee", "onzeker"] | None = betrokken(
        "Is dit juridisch houdbaar?", default=None
    )
    toelichting: str | None = betrokken("Op welke grondslag.", default=None)


class Oplossingsrichting(Blok, frozen=True):
    """Een mogelijke oplossing met voor- en nadelen (S22, S23)."""

    omschrijving: str | None = betrokken("Wat de oplossing inhoudt.", default=None)
    voorbesproken_met: Organisaties = betrokken("Met wie dit vooraf is besproken.", default=[])
    voordelen: list[str] = betrokken("Wat ervoor pleit.", default=[])
    nadelen: list[str] = betrokken("Wat ertegen pleit.", default=[])
    juridisch: Juridisch | None = betrokken("De juridische toets.", default=None)
    onorthodox: bool = betrokken("Is dit een ongebruikelijke oplossing (S23)?", default=False)


class Advies(Blok, frozen=True):
    """Het advies: welke oplossing en waarom (S22)."""

    voorkeur: Nummer | None = tafel(
        "Nummer van de oplossingsrichting, te tellen vanaf 1.", default=None
    )
    motivering: str | None = tafel("Waarom deze oplossing.", default=None)


class Zaak(Blok, frozen=True):
    """Een zaak op een signaallijst, zonder gegevens van de betrokken persoon."""

    onderwerp: Tekst = betrokken("Waar de zaak over gaat, zonder namen.")
    aanbrenger: OrganisatieSleutel = betrokken("Organisatie die de zaak aanbrengt (S6).")
    groep: Groep = betrokken("volwassene, gezin of amv.")
    kenmerken: list[Bijzonder] = betrokken(
        "overlast; locatieoverstijgend: raakt meer dan één locatie (S9).", default=[]
    )
    feiten: str | None = betrokken("Wat er aan de hand is: de feiten, kort.", default=None)
    vraag: str | None = betrokken("Wat de afzender van het overleg vraagt.", default=None)
    constatering: Constatering | None = betrokken(
        "Hoe de organisaties samen tot hun beeld kwamen (S19a).", default=None
    )
    intern_geschakeld: InternGeschakeld | None = betrokken(
        "Of er tussentijds intern is geschakeld (S19b).", default=None
    )
    termijn: Termijn | None = betrokken(
        "Hoe lang het LKO nodig denkt te hebben (S19c).", default=None
    )
    gevolgen: Gevolgen | None = betrokken(
        "Wat er verandert bij afwijzing en bij inwilliging (S19d).", default=None
    )
    werkt_aan_vertrek: WerktAanVertrek | None = betrokken(
        "Of betrokkene werkt aan vertrek (S19e).", default=None
    )
    standpunten: dict[OrganisatieSleutel, Standpunt] = betrokken(
        "Per organisatie het eigen standpunt (S20).", default={}
    )
    risicos: Risicos | None = tafel("Politieke en publicitaire risico's (S21).", default=None)
    vertrekstrategie: Vertrekstrategie | None = betrokken(
        "Wat is gedaan, wat nog komt, wat op toelating nog kan (S18).", default=None
    )
    oplossingsrichtingen: list[Oplossingsrichting] = betrokken(
        "Mogelijke oplossingen (S22, S23).", default=[]
    )
    advies: Advies | None = tafel("Welke oplossing en waarom (S22).", default=None)
    geen: list[Onderdeel] = betrokken(
        "Wat niet van toepassing is; rao vraagt er niet meer naar.", default=[]
    )
    ontstaan: Ontstaan | None = betrokken(
        "Uit welke zaken deze ontstond, door splitsen of samenvoegen.", default=None
    )
    verwant: list[ZaakKenmerk] = betrokken(
        "Zaken die bij deze horen; daar staat deze zaak ook bij.", default=[]
    )
    verhuisd: list[Verhuizing] = betrokken(
        "Naar welk LKO de zaak ging, en wanneer; de oudste eerst.", default=[]
    )
    weigering: Weigering | None = betrokken(
        "Waarom de zaak niet wordt behandeld (S11).", default=None
    )
    intrekking: Intrekking | None = betrokken(
        "Waarom en wanneer het LKO deze zaak introk.", default=None
    )
    afloop: Afloop | None = betrokken("Hoe en wanneer de zaak eindigde (S14).", default=None)
    gewijzigd_op: Dag | None = betrokken(
        "Wanneer de tekst het laatst veranderde nadat het RAO de lijst had; rao schrijft dit.",
        default=None,
    )

    @property
    def is_van_tafel(self) -> bool:
        """Whether no meeting speaks of it any more: refused, withdrawn, or ended in the world."""
        return not (self.weigering is None and self.intrekking is None and self.afloop is None)


class Antwoord(Blok, frozen=True):
    """Wat het Deelberaad Asiel besloot en wanneer het LKO dat hoorde (S16)."""

    datum: Dag = betrokken("Datum van het antwoord.")
    besluit: Tekst = betrokken("Wat het Deelberaad besloot.")
    teruggekoppeld_op: Dag | None = betrokken(
        "Wanneer het LKO het antwoord kreeg (S16).", default=None
    )


class Signaallijst(Blok, frozen=True):
    """Een signaallijst: van een LKO aan het RAO, of van het RAO aan het Deelberaad Asiel."""

    soort: Literal["signaallijst"] = openbaar("Soort bestand.")
    kenmerk: LijstKenmerk = openbaar()
    richting: Richting = openbaar("Van LKO naar RAO, of van RAO naar Deelberaad Asiel.")
    afzender: Tekst = openbaar("Sleutel van het LKO, of de naam van de regio bij rao-deelberaad.")
    datum: Dag = openbaar("Datum van de lijst.")
    status: LijstStatus = openbaar("Hoe ver de lijst is.")
    zaken: dict[ZaakKenmerk, Zaak] = betrokken("De zaken op hun kenmerk.")
    ingediend_op: Dag | None = betrokken("Wanneer de lijst is ingediend.", default=None)
    ontvangen_op: Dag | None = betrokken("Wanneer het RAO de lijst ontving.", default=None)
    intrekking: Intrekking | None = betrokken(
        "Waarom en wanneer de lijst is ingetrokken.", default=None
    )
    grond: Grond | list[Grond] | None = betrokken(
        "Waarom de lijst naar het Deelberaad gaat: één woord, of een lijst (S17).", default=None
    )
    onderwerp: OnderwerpKenmerk | None = betrokken(
        "De trend of het knelpunt waar de lijst over gaat (S12, S17).", default=None
    )
    antwoord: Antwoord | None = betrokken(
        "Het antwoord van het Deelberaad Asiel op alle zaken samen (S16).", default=None
    )
    antwoorden: dict[ZaakKenmerk, Antwoord] = betrokken(
        "Per zaak het antwoord van het Deelberaad Asiel; gaat voor antwoord.", default={}
    )
    toelichting: str | None = tafel("Opmerking bij de lijst.", default=None)

    @property
    def gronden(self) -> tuple[Grond, ...]:
        """The grounds on which it goes to the Deelberaad, each once; more than one may hold."""
        alle = self.grond if isinstance(self.grond, list) else [self.grond]
        return tuple(dict.fromkeys(grond for grond in alle if grond is not None))
