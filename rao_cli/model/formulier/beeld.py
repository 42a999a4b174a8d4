"""What a zaak is about, and how the organisations came to their view (S6, S8, S9, S19a, S19b)."""

from typing import Final

from rao_cli.model.formulier.deel import Deel, Woord, veld

DE_ZAAK: Final = Deel(
    naam="zaak",
    kop="De zaak",
    waarom="Schrijf nooit namen, V-nummers of geboortedata op.",
    bron="S6",
    ook=("Onderwerp", "Zaak"),
    velden=(
        veld(
            "regel",
            "onderwerp",
            "Onderwerp",
            "Waar gaat de zaak over?",
            "Gezin verblijft lang in de opvang na afwijzing",
            verplicht=True,
        ),
        veld(
            "partij",
            "aanbrenger",
            "Aangebracht door",
            "Welke organisatie brengt de zaak aan?",
            "COA",
            verplicht=True,
        ),
        veld(
            "keuze",
            "groep",
            "Om wie het gaat",
            "Om wie gaat het?",
            "gezin",
            "volwassene",
            "gezin",
            Woord("amv", "alleenstaande minderjarige vreemdeling"),
            verplicht=True,
        ),
        veld(
            "meerkeuze",
            "kenmerken",
            "Bijzonder",
            "Speelt een van deze dingen?",
            "overlast",
            "overlast",
            Woord("locatieoverstijgend", "het raakt meer dan één locatie"),
        ),
    ),
)
FEITEN: Final = Deel(
    naam="feiten",
    kop="Wat is er aan de hand, en wat vraagt het LKO?",
    waarom="Zo weet iedereen aan tafel waar het over gaat en wat er nodig is.",
    bron="S8",
    ook=("Wat is er aan de hand?", "Feiten", "Situatie", "Vraag aan het RAO", "De vraag"),
    velden=(
        veld(
            "proza",
            "feiten",
            "Wat er aan de hand is",
            "Wat is er aan de hand?",
            "Het gezin woont sinds 2023 op de locatie. De laatste aanvraag is in januari "
            "afgewezen; de jongste gaat er naar school.",
        ),
        veld(
            "proza",
            "vraag",
            "De vraag aan het RAO",
            "Wat vraagt het LKO van het RAO?",
            "Mag het gezin in de opvang blijven tot het vertrek?",
        ),
    ),
)
CONSTATERING: Final = Deel(
    naam="constatering",
    kop="Hoe kwamen de organisaties samen tot dit beeld?",
    waarom="Een constatering is van minstens twee organisaties samen.",
    bron="S19a",
    ook=("Constatering", "Gezamenlijke constatering", "Hoe vastgesteld"),
    velden=(
        veld(
            "partijen",
            "constatering.organisaties",
            "Wie deden daaraan mee",
            "Welke organisaties deden daaraan mee?",
            "COA, DT&V",
        ),
        veld(
            "proza",
            "constatering.werkwijze",
            "Hoe dat ging",
            "Hoe kwamen de organisaties samen tot dit beeld?",
            "Besproken in het LKO van 2 maart, met het dossier van COA en DT&V erbij",
        ),
    ),
)
INTERN: Final = Deel(
    naam="intern",
    kop="Is er tussendoor intern geschakeld?",
    waarom="Zo weet het RAO wat er al is nagevraagd.",
    bron="S19b",
    ook=("Intern geschakeld", "Interne afstemming"),
    velden=(
        veld(
            "keuze",
            "intern_geschakeld.antwoord",
            "Intern geschakeld",
            "Is er tussendoor intern geschakeld?",
            "ja",
            "ja",
            "nee",
        ),
        veld(
            "proza",
            "intern_geschakeld.toelichting",
            "Met wie, of waarom niet",
            "Met wie, of waarom niet?",
            "De IND is op 12 februari gevraagd naar nieuwe feiten; die waren er niet",
        ),
    ),
)
CONTACTEN: Final = Deel(
    naam="contacten",
    kop="Met wie is intern geschakeld, en wat kwam eruit?",
    waarom="Per keer dat intern is geschakeld: met wie, wanneer en wat eruit kwam.",
    bron="S19b",
    ook=("Interne contacten", "Contacten"),
    lijst=("intern_geschakeld", "contacten"),
    item="Contact",
    velden=(
        veld("partij", "organisatie", "Met wie", "Met welke organisatie?", "IND"),
        veld("dag", "datum", "Wanneer", "Wanneer?", "12 februari 2026", kant="geweest"),
        veld("proza", "uitkomst", "Wat eruit kwam", "Wat kwam eruit?", "Geen nieuwe feiten"),
    ),
)
