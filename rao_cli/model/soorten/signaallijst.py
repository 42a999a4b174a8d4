"""A signaallijst and its zaken (S11, S17-S23). Content may be missing: rules speak of that."""

from typing import Annotated, Final, Literal, get_args

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
from rao_cli.model.soorten.kring import betrokken, eigen, openbaar, tafel
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

    werkwijze: Annotated[
        str | None, betrokken("Hoe de organisaties samen tot dit beeld kwamen.")
    ] = None
    organisaties: Annotated[
        Organisaties, betrokken("Welke organisaties dit samen vaststelden.")
    ] = []


class Contact(Blok, frozen=True):
    """Een moment waarop intern is geschakeld (S19b)."""

    organisatie: Annotated[OrganisatieSleutel | None, eigen("Met welke organisatie.")] = None
    datum: Annotated[Dag | None, eigen("Wanneer.")] = None
    uitkomst: Annotated[str | None, eigen("Wat eruit kwam.")] = None


class InternGeschakeld(Blok, frozen=True):
    """Of er tussentijds intern is geschakeld (S19b)."""

    antwoord: Annotated[JaNee | None, betrokken("Is er intern geschakeld?")] = None
    toelichting: Annotated[str | None, betrokken("Met wie, of waarom niet.")] = None
    contacten: Annotated[list[Contact], eigen("De contacten, met uitkomst.")] = []


class Termijn(Blok, frozen=True):
    """Hoe lang het LKO nodig denkt te hebben (S19c)."""

    soort: Annotated[
        Literal["vertrek", "toelating"] | None,
        betrokken("vertrek: keert binnenkort terug; toelating: wacht een aanvraag af."),
    ] = None
    tot: Annotated[Dag | None, betrokken("Tot welke datum.")] = None
    toelichting: Annotated[str | None, betrokken("Waarop deze termijn berust.")] = None


class Gevolgen(Blok, frozen=True):
    """Wat er verandert bij afwijzing en bij inwilliging (S19d)."""

    bij_afwijzing: Annotated[
        str | None, betrokken("Wat er verandert als de aanvraag wordt afgewezen.")
    ] = None
    bij_inwilliging: Annotated[
        str | None, betrokken("Wat er verandert als de aanvraag wordt ingewilligd.")
    ] = None


class WerktAanVertrek(Blok, frozen=True):
    """Of betrokkene werkt aan vertrek, volgens een gesprek (S19e)."""

    antwoord: Annotated[
        Literal["ja", "deels", "nee"] | None, betrokken("Werkt betrokkene aan vertrek?")
    ] = None
    vastgesteld_door: Annotated[
        Literal["regievoerder", "casemanager"] | None,
        betrokken("Wie het in een gesprek heeft vastgesteld."),
    ] = None
    gesprek_op: Annotated[Dag | None, betrokken("Datum van het laatste gesprek.")] = None
    toelichting: Annotated[str | None, betrokken("Kort wat er uit het gesprek bleek.")] = None


class Standpunt(Blok, frozen=True):
    """Het standpunt en de inzet van één organisatie, in eigen woorden (S20)."""

    standpunt: Annotated[str | None, betrokken("Het standpunt in eigen woorden.")] = None
    inzet: Annotated[str | None, betrokken("Wat de organisatie gaat doen.")] = None
    datum: Annotated[Dag | None, betrokken("Wanneer dit standpunt is gegeven.")] = None


class Risico(Blok, frozen=True):
    """Een afgewogen risico (S21)."""

    niveau: Annotated[Niveau | None, tafel("Hoe groot het risico is.")] = None
    toelichting: Annotated[str | None, tafel("Waarom dit niveau.")] = None


class Risicos(Blok, frozen=True):
    """Politieke en publicitaire risico's (S21)."""

    politiek: Annotated[Risico | None, tafel("Het politieke risico.")] = None
    publicitair: Annotated[Risico | None, tafel("Het publicitaire risico.")] = None


class Stap(Blok, frozen=True):
    """Een stap van de vertrekstrategie (S18)."""

    stap: Annotated[str | None, betrokken("Wat er is gedaan of wordt gedaan.")] = None
    organisatie: Annotated[OrganisatieSleutel | None, betrokken("Wie de stap zet.")] = None
    datum: Annotated[Dag | None, betrokken("Wanneer.")] = None


class Vertrekstrategie(Blok, frozen=True):
    """Stappen die zijn gezet, stappen die nog komen, en openingen op toelating (S18)."""

    gezet: Annotated[list[Stap], betrokken("Stappen die al zijn gezet.")] = []
    gepland: Annotated[list[Stap], betrokken("Stappen die nog worden gezet.")] = []
    toelating: Annotated[list[str], betrokken("Oplossingen die er op toelating nog zijn.")] = []
    geen_toelating: Annotated[
        str | None, betrokken("Waarom er op toelating geen oplossing meer is.")
    ] = None


class Juridisch(Blok, frozen=True):
    """De juridische toets van een oplossingsrichting; deze kant is leidend (S22)."""

    houdbaar: Annotated[
        Literal["ja", "nee", "onzeker"] | None, betrokken("Is dit juridisch houdbaar?")
    ] = None
    toelichting: Annotated[str | None, betrokken("Op welke grondslag.")] = None


class Oplossingsrichting(Blok, frozen=True):
    """Een mogelijke oplossing met voor- en nadelen (S22, S23)."""

    omschrijving: Annotated[str | None, betrokken("Wat de oplossing inhoudt.")] = None
    voorbesproken_met: Annotated[Organisaties, betrokken("Met wie dit vooraf is besproken.")] = []
    voordelen: Annotated[list[str], betrokken("Wat ervoor pleit.")] = []
    nadelen: Annotated[list[str], betrokken("Wat ertegen pleit.")] = []
    juridisch: Annotated[Juridisch | None, betrokken("De juridische toets.")] = None
    onorthodox: Annotated[bool, betrokken("Is dit een ongebruikelijke oplossing (S23)?")] = False


class Advies(Blok, frozen=True):
    """Het advies: welke oplossing en waarom (S22)."""

    voorkeur: Annotated[
        Nummer | None, tafel("Nummer van de oplossingsrichting, te tellen vanaf 1.")
    ] = None
    motivering: Annotated[str | None, tafel("Waarom deze oplossing.")] = None


class Zaak(Blok, frozen=True):
    """Een zaak op een signaallijst, zonder gegevens van de betrokken persoon."""

    onderwerp: Annotated[Tekst, betrokken("Waar de zaak over gaat, zonder namen.")]
    aanbrenger: Annotated[OrganisatieSleutel, betrokken("Organisatie die de zaak aanbrengt (S6).")]
    groep: Annotated[Groep, betrokken("volwassene, gezin of amv.")]
    kenmerken: Annotated[
        list[Bijzonder],
        betrokken("overlast; locatieoverstijgend: raakt meer dan één locatie (S9)."),
    ] = []
    feiten: Annotated[str | None, betrokken("Wat er aan de hand is: de feiten, kort.")] = None
    vraag: Annotated[str | None, betrokken("Wat de afzender van het overleg vraagt.")] = None
    constatering: Annotated[
        Constatering | None, betrokken("Hoe de organisaties samen tot hun beeld kwamen (S19a).")
    ] = None
    intern_geschakeld: Annotated[
        InternGeschakeld | None, betrokken("Of er tussentijds intern is geschakeld (S19b).")
    ] = None
    termijn: Annotated[
        Termijn | None, betrokken("Hoe lang het LKO nodig denkt te hebben (S19c).")
    ] = None
    gevolgen: Annotated[
        Gevolgen | None, betrokken("Wat er verandert bij afwijzing en bij inwilliging (S19d).")
    ] = None
    werkt_aan_vertrek: Annotated[
        WerktAanVertrek | None, betrokken("Of betrokkene werkt aan vertrek (S19e).")
    ] = None
    standpunten: Annotated[
        dict[OrganisatieSleutel, Standpunt], betrokken("Per organisatie het eigen standpunt (S20).")
    ] = {}
    risicos: Annotated[Risicos | None, tafel("Politieke en publicitaire risico's (S21).")] = None
    vertrekstrategie: Annotated[
        Vertrekstrategie | None,
        betrokken("Wat is gedaan, wat nog komt, wat op toelating nog kan (S18)."),
    ] = None
    oplossingsrichtingen: Annotated[
        list[Oplossingsrichting], betrokken("Mogelijke oplossingen (S22, S23).")
    ] = []
    advies: Annotated[Advies | None, tafel("Welke oplossing en waarom (S22).")] = None
    geen: Annotated[
        list[Onderdeel],
        betrokken("Wat niet van toepassing is; rao vraagt er niet meer naar."),
    ] = []
    ontstaan: Annotated[
        Ontstaan | None, betrokken("Uit welke zaken deze ontstond, door splitsen of samenvoegen.")
    ] = None
    verwant: Annotated[
        list[ZaakKenmerk], betrokken("Zaken die bij deze horen; daar staat deze zaak ook bij.")
    ] = []
    verhuisd: Annotated[
        list[Verhuizing], betrokken("Naar welk LKO de zaak ging, en wanneer; de oudste eerst.")
    ] = []
    weigering: Annotated[
        Weigering | None, betrokken("Waarom de zaak niet wordt behandeld (S11).")
    ] = None
    intrekking: Annotated[
        Intrekking | None, betrokken("Waarom en wanneer het LKO deze zaak introk.")
    ] = None
    afloop: Annotated[Afloop | None, betrokken("Hoe en wanneer de zaak eindigde (S14).")] = None
    gewijzigd_op: Annotated[
        Dag | None,
        betrokken(
            "Wanneer de tekst het laatst veranderde nadat het RAO de lijst had; rao schrijft dit."
        ),
    ] = None

    @property
    def is_van_tafel(self) -> bool:
        """Whether no meeting speaks of it any more: refused, withdrawn, or ended in the world."""
        return not (self.weigering is None and self.intrekking is None and self.afloop is None)


class Antwoord(Blok, frozen=True):
    """Wat het Deelberaad Asiel besloot en wanneer het LKO dat hoorde (S16)."""

    datum: Annotated[Dag, betrokken("Datum van het antwoord.")]
    besluit: Annotated[Tekst, betrokken("Wat het Deelberaad besloot.")]
    teruggekoppeld_op: Annotated[
        Dag | None, betrokken("Wanneer het LKO het antwoord kreeg (S16).")
    ] = None


class Signaallijst(Blok, frozen=True):
    """Een signaallijst: van een LKO aan het RAO, of van het RAO aan het Deelberaad Asiel."""

    soort: Annotated[Literal["signaallijst"], openbaar("Soort bestand.")]
    kenmerk: Annotated[LijstKenmerk, openbaar()]
    richting: Annotated[Richting, openbaar("Van LKO naar RAO, of van RAO naar Deelberaad Asiel.")]
    afzender: Annotated[
        Tekst, openbaar("Sleutel van het LKO, of de naam van de regio bij rao-deelberaad.")
    ]
    datum: Annotated[Dag, openbaar("Datum van de lijst.")]
    status: Annotated[LijstStatus, openbaar("Hoe ver de lijst is.")]
    zaken: Annotated[dict[ZaakKenmerk, Zaak], betrokken("De zaken op hun kenmerk.")]
    ingediend_op: Annotated[Dag | None, betrokken("Wanneer de lijst is ingediend.")] = None
    ontvangen_op: Annotated[Dag | None, betrokken("Wanneer het RAO de lijst ontving.")] = None
    intrekking: Annotated[
        Intrekking | None, betrokken("Waarom en wanneer de lijst is ingetrokken.")
    ] = None
    grond: Annotated[
        Grond | list[Grond] | None,
        betrokken("Waarom de lijst naar het Deelberaad gaat: één woord, of een lijst (S17)."),
    ] = None
    onderwerp: Annotated[
        OnderwerpKenmerk | None,
        betrokken("De trend of het knelpunt waar de lijst over gaat (S12, S17)."),
    ] = None
    antwoord: Annotated[
        Antwoord | None,
        betrokken("Het antwoord van het Deelberaad Asiel op alle zaken samen (S16)."),
    ] = None
    antwoorden: Annotated[
        dict[ZaakKenmerk, Antwoord],
        betrokken("Per zaak het antwoord van het Deelberaad Asiel; gaat voor antwoord."),
    ] = {}
    toelichting: Annotated[str | None, tafel("Opmerking bij de lijst.")] = None

    @property
    def gronden(self) -> tuple[Grond, ...]:
        """The grounds on which it goes to the Deelberaad, each once; more than one may hold."""
        alle = self.grond if isinstance(self.grond, list) else [self.grond]
        return tuple(dict.fromkeys(grond for grond in alle if grond is not None))
