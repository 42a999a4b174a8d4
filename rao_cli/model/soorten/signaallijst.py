"""A signaallijst and its zaken (S11, S17-S23). Content may be missing: rules speak of that."""

from typing import Annotated, Literal

from msgspec import Meta

from rao_cli.model.basis import (
    Blok,
    Dag,
    JaNee,
    LijstKenmerk,
    Nummer,
    OnderwerpKenmerk,
    OrganisatieSleutel,
    Tekst,
    ZaakKenmerk,
)

Richting = Literal["lko-rao", "rao-deelberaad"]
LijstStatus = Literal["concept", "ingediend", "ontvangen", "afgehandeld", "ingetrokken"]
Groep = Literal["volwassene", "gezin", "amv"]
Grond = Literal["politiek", "publicitair", "trend", "knelpunt"]
Niveau = Literal["laag", "midden", "hoog"]
Bijzonder = Literal["overlast", "locatieoverstijgend"]


class Constatering(Blok, frozen=True):
    """Hoe de organisaties samen tot hun beeld kwamen (S19a)."""

    werkwijze: Annotated[
        str | None, Meta(description="Hoe de organisaties samen tot dit beeld kwamen.")
    ] = None
    organisaties: Annotated[
        list[OrganisatieSleutel], Meta(description="Welke organisaties dit samen vaststelden.")
    ] = []


class Contact(Blok, frozen=True):
    """Een moment waarop intern is geschakeld (S19b)."""

    organisatie: Annotated[
        OrganisatieSleutel | None, Meta(description="Met welke organisatie.")
    ] = None
    datum: Annotated[Dag | None, Meta(description="Wanneer.")] = None
    uitkomst: Annotated[str | None, Meta(description="Wat eruit kwam.")] = None


class InternGeschakeld(Blok, frozen=True):
    """Of er tussentijds intern is geschakeld (S19b)."""

    antwoord: Annotated[JaNee | None, Meta(description="Is er intern geschakeld?")] = None
    toelichting: Annotated[str | None, Meta(description="Met wie, of waarom niet.")] = None
    contacten: Annotated[list[Contact], Meta(description="De contacten, met uitkomst.")] = []


class Termijn(Blok, frozen=True):
    """Hoe lang het LKO nodig denkt te hebben (S19c)."""

    soort: Annotated[
        Literal["vertrek", "toelating"] | None,
        Meta(description="vertrek: keert binnenkort terug; toelating: wacht een aanvraag af."),
    ] = None
    tot: Annotated[Dag | None, Meta(description="Tot welke datum.")] = None
    toelichting: Annotated[str | None, Meta(description="Waarop deze termijn berust.")] = None


class Gevolgen(Blok, frozen=True):
    """Wat er verandert bij afwijzing en bij inwilliging (S19d)."""

    bij_afwijzing: Annotated[
        str | None, Meta(description="Wat er verandert als de aanvraag wordt afgewezen.")
    ] = None
    bij_inwilliging: Annotated[
        str | None, Meta(description="Wat er verandert als de aanvraag wordt ingewilligd.")
    ] = None


class WerktAanVertrek(Blok, frozen=True):
    """Of betrokkene werkt aan vertrek, volgens een gesprek (S19e)."""

    antwoord: Annotated[
        Literal["ja", "deels", "nee"] | None, Meta(description="Werkt betrokkene aan vertrek?")
    ] = None
    vastgesteld_door: Annotated[
        Literal["regievoerder", "casemanager"] | None,
        Meta(description="Wie het in een gesprek heeft vastgesteld."),
    ] = None
    gesprek_op: Annotated[Dag | None, Meta(description="Datum van het laatste gesprek.")] = None
    toelichting: Annotated[str | None, Meta(description="Kort wat er uit het gesprek bleek.")] = (
        None
    )


class Standpunt(Blok, frozen=True):
    """Het standpunt en de inzet van één organisatie, in eigen woorden (S20)."""

    standpunt: Annotated[str | None, Meta(description="Het standpunt in eigen woorden.")] = None
    inzet: Annotated[str | None, Meta(description="Wat de organisatie gaat doen.")] = None
    datum: Annotated[Dag | None, Meta(description="Wanneer dit standpunt is gegeven.")] = None


class Risico(Blok, frozen=True):
    """Een afgewogen risico (S21)."""

    niveau: Annotated[Niveau | None, Meta(description="Hoe groot het risico is.")] = None
    toelichting: Annotated[str | None, Meta(description="Waarom dit niveau.")] = None


class Risicos(Blok, frozen=True):
    """Politieke en publicitaire risico's (S21)."""

    politiek: Annotated[Risico | None, Meta(description="Het politieke risico.")] = None
    publicitair: Annotated[Risico | None, Meta(description="Het publicitaire risico.")] = None


class Stap(Blok, frozen=True):
    """Een stap van de vertrekstrategie (S18)."""

    stap: Annotated[str | None, Meta(description="Wat er is gedaan of wordt gedaan.")] = None
    organisatie: Annotated[OrganisatieSleutel | None, Meta(description="Wie de stap zet.")] = None
    datum: Annotated[Dag | None, Meta(description="Wanneer.")] = None


class Vertrekstrategie(Blok, frozen=True):
    """Stappen die zijn gezet, stappen die nog komen, en openingen op toelating (S18)."""

    gezet: Annotated[list[Stap], Meta(description="Stappen die al zijn gezet.")] = []
    gepland: Annotated[list[Stap], Meta(description="Stappen die nog worden gezet.")] = []
    toelating: Annotated[
        list[str], Meta(description="Oplossingen die er op toelating nog zijn.")
    ] = []
    geen_toelating: Annotated[
        str | None, Meta(description="Waarom er op toelating geen oplossing meer is.")
    ] = None


class Juridisch(Blok, frozen=True):
    """De juridische toets van een oplossingsrichting; deze kant is leidend (S22)."""

    houdbaar: Annotated[
        Literal["ja", "nee", "onzeker"] | None, Meta(description="Is dit juridisch houdbaar?")
    ] = None
    toelichting: Annotated[str | None, Meta(description="Op welke grondslag.")] = None


class Oplossingsrichting(Blok, frozen=True):
    """Een mogelijke oplossing met voor- en nadelen (S22, S23)."""

    omschrijving: Annotated[str | None, Meta(description="Wat de oplossing inhoudt.")] = None
    voorbesproken_met: Annotated[
        list[OrganisatieSleutel], Meta(description="Met wie dit vooraf is besproken.")
    ] = []
    voordelen: Annotated[list[str], Meta(description="Wat ervoor pleit.")] = []
    nadelen: Annotated[list[str], Meta(description="Wat ertegen pleit.")] = []
    juridisch: Annotated[Juridisch | None, Meta(description="De juridische toets.")] = None
    onorthodox: Annotated[bool, Meta(description="Is dit een ongebruikelijke oplossing (S23)?")] = (
        False
    )


class Advies(Blok, frozen=True):
    """Het advies: welke oplossing en waarom (S22)."""

    voorkeur: Annotated[
        Nummer | None, Meta(description="Nummer van de oplossingsrichting, te tellen vanaf 1.")
    ] = None
    motivering: Annotated[str | None, Meta(description="Waarom deze oplossing.")] = None


class Weigering(Blok, frozen=True):
    """Waarom een zaak van een ontvangen lijst niet op een agenda komt (S11)."""

    reden: Annotated[Tekst, Meta(description="Waarom de zaak niet wordt behandeld.")]
    datum: Annotated[Dag | None, Meta(description="Wanneer dit is besloten.")] = None


class Zaak(Blok, frozen=True):
    """Een zaak op een signaallijst, zonder gegevens van de betrokken persoon."""

    onderwerp: Annotated[Tekst, Meta(description="Waar de zaak over gaat, zonder namen.")]
    aanbrenger: Annotated[
        OrganisatieSleutel, Meta(description="Organisatie die de zaak aanbrengt (S6).")
    ]
    groep: Annotated[Groep, Meta(description="volwassene, gezin of amv.")]
    kenmerken: Annotated[
        list[Bijzonder],
        Meta(description="overlast; locatieoverstijgend: raakt meer dan één locatie (S9)."),
    ] = []
    vraag: Annotated[str | None, Meta(description="Wat de afzender van het overleg vraagt.")] = None
    constatering: Annotated[
        Constatering | None,
        Meta(description="Hoe de organisaties samen tot hun beeld kwamen (S19a)."),
    ] = None
    intern_geschakeld: Annotated[
        InternGeschakeld | None, Meta(description="Of er tussentijds intern is geschakeld (S19b).")
    ] = None
    termijn: Annotated[
        Termijn | None, Meta(description="Hoe lang het LKO nodig denkt te hebben (S19c).")
    ] = None
    gevolgen: Annotated[
        Gevolgen | None,
        Meta(description="Wat er verandert bij afwijzing en bij inwilliging (S19d)."),
    ] = None
    werkt_aan_vertrek: Annotated[
        WerktAanVertrek | None, Meta(description="Of betrokkene werkt aan vertrek (S19e).")
    ] = None
    standpunten: Annotated[
        dict[OrganisatieSleutel, Standpunt],
        Meta(description="Per organisatie het eigen standpunt (S20)."),
    ] = {}
    risicos: Annotated[
        Risicos | None, Meta(description="Politieke en publicitaire risico's (S21).")
    ] = None
    vertrekstrategie: Annotated[
        Vertrekstrategie | None,
        Meta(description="Wat is gedaan, wat nog komt, wat op toelating nog kan (S18)."),
    ] = None
    oplossingsrichtingen: Annotated[
        list[Oplossingsrichting], Meta(description="Mogelijke oplossingen (S22, S23).")
    ] = []
    advies: Annotated[Advies | None, Meta(description="Welke oplossing en waarom (S22).")] = None
    weigering: Annotated[
        Weigering | None, Meta(description="Waarom de zaak niet wordt behandeld (S11).")
    ] = None


class Intrekking(Blok, frozen=True):
    """Waarom en wanneer de afzender de lijst introk."""

    datum: Annotated[Dag, Meta(description="Wanneer de lijst is ingetrokken.")]
    reden: Annotated[Tekst, Meta(description="Waarom.")]


class Antwoord(Blok, frozen=True):
    """Wat het Deelberaad Asiel besloot en wanneer het LKO dat hoorde (S16)."""

    datum: Annotated[Dag, Meta(description="Datum van het antwoord.")]
    besluit: Annotated[Tekst, Meta(description="Wat het Deelberaad besloot.")]
    teruggekoppeld_op: Annotated[
        Dag | None, Meta(description="Wanneer het LKO het antwoord kreeg (S16).")
    ] = None


class Signaallijst(Blok, frozen=True):
    """Een signaallijst: van een LKO aan het RAO, of van het RAO aan het Deelberaad Asiel."""

    soort: Annotated[Literal["signaallijst"], Meta(description="Soort bestand.")]
    kenmerk: LijstKenmerk
    richting: Annotated[
        Richting, Meta(description="Van LKO naar RAO, of van RAO naar Deelberaad Asiel.")
    ]
    afzender: Annotated[
        Tekst, Meta(description="Sleutel van het LKO, of de naam van de regio bij rao-deelberaad.")
    ]
    datum: Annotated[Dag, Meta(description="Datum van de lijst.")]
    status: Annotated[LijstStatus, Meta(description="Hoe ver de lijst is.")]
    zaken: Annotated[dict[ZaakKenmerk, Zaak], Meta(description="De zaken op hun kenmerk.")]
    ingediend_op: Annotated[Dag | None, Meta(description="Wanneer de lijst is ingediend.")] = None
    ontvangen_op: Annotated[Dag | None, Meta(description="Wanneer het RAO de lijst ontving.")] = (
        None
    )
    intrekking: Annotated[
        Intrekking | None, Meta(description="Waarom en wanneer de lijst is ingetrokken.")
    ] = None
    grond: Annotated[
        Grond | None, Meta(description="Waarom de lijst naar het Deelberaad gaat (S17).")
    ] = None
    onderwerp: Annotated[
        OnderwerpKenmerk | None,
        Meta(description="De trend of het knelpunt waar de lijst over gaat (S12, S17)."),
    ] = None
    antwoord: Annotated[
        Antwoord | None,
        Meta(description="Het antwoord van het Deelberaad Asiel op alle zaken samen (S16)."),
    ] = None
    antwoorden: Annotated[
        dict[ZaakKenmerk, Antwoord],
        Meta(description="Per zaak het antwoord van het Deelberaad Asiel; gaat voor antwoord."),
    ] = {}
    toelichting: Annotated[str | None, Meta(description="Opmerking bij de lijst.")] = None
