"""The weighing: risks, positions, options and advice (S20-S23)."""

from typing import Final

from rao_cli.model.formulier.deel import Deel, veld

RISICOS: Final = Deel(
    naam="risicos",
    kop="Welke risico's zijn er?",
    waarom="Het politieke en het publicitaire risico worden beide afgewogen.",
    bron="S21",
    ook=("Risico's", "Politieke en publicitaire risico's"),
    velden=(
        veld(
            "keuze",
            "risicos.politiek.niveau",
            "Politiek risico",
            "Hoe groot is het risico op aandacht van de politiek?",
            "laag",
            "laag",
            "midden",
            "hoog",
        ),
        veld(
            "proza",
            "risicos.politiek.toelichting",
            "Politiek risico: waarom",
            "Waarom?",
            "De gemeenteraad stelde geen vragen",
        ),
        veld(
            "keuze",
            "risicos.publicitair.niveau",
            "Publicitair risico",
            "Hoe groot is het risico op aandacht van de media?",
            "laag",
            "laag",
            "midden",
            "hoog",
        ),
        veld(
            "proza",
            "risicos.publicitair.toelichting",
            "Publicitair risico: waarom",
            "Waarom?",
            "De school zoekt aandacht voor het gezin",
        ),
    ),
)
STANDPUNTEN: Final = Deel(
    naam="standpunten",
    kop="Wat vinden de organisaties, en wat gaan zij doen?",
    waarom="Elke organisatie geeft haar standpunt en haar inzet in eigen woorden.",
    bron="S20",
    ook=("Standpunten", "Standpunten en inzet"),
    lijst=("standpunten",),
    per_organisatie=True,
    velden=(
        veld(
            "proza",
            "standpunt",
            "Standpunt",
            "Wat is het standpunt?",
            "De opvang kan doorgaan tot het vertrek, als daar zicht op is",
        ),
        veld(
            "proza",
            "inzet",
            "Inzet",
            "Wat gaat de organisatie doen?",
            "Houdt de plek vrij tot 1 juni",
        ),
    ),
)
OPLOSSINGEN: Final = Deel(
    naam="oplossingen",
    kop="Welke oplossingen zijn er?",
    waarom="Liefst meer dan één; denk ook aan iets ongewoons. De juridische kant is leidend.",
    bron="S22",
    ook=("Oplossingsrichtingen", "Oplossingen", "Mogelijke oplossingen"),
    lijst=("oplossingsrichtingen",),
    item="Oplossing",
    velden=(
        veld(
            "proza",
            "omschrijving",
            "Wat de oplossing is",
            "Welke oplossing?",
            "Vertrek met herintegratiesteun",
        ),
        veld(
            "partijen",
            "voorbesproken_met",
            "Vooraf besproken met",
            "Met wie is dit vooraf besproken?",
            "COA, DT&V",
        ),
        veld(
            "regels",
            "voordelen",
            "Wat ervoor pleit",
            "Wat pleit ervoor? Elk op een eigen regel.",
            "Duurzaam",
        ),
        veld(
            "regels",
            "nadelen",
            "Wat ertegen pleit",
            "Wat pleit ertegen? Elk op een eigen regel.",
            "Vergt zes weken",
        ),
        veld(
            "keuze",
            "juridisch.houdbaar",
            "Juridisch houdbaar",
            "Is dit juridisch houdbaar?",
            "ja",
            "ja",
            "nee",
            "onzeker",
        ),
        veld(
            "proza",
            "juridisch.toelichting",
            "Op welke grondslag",
            "Op welke grondslag?",
            "Past binnen de regeling herintegratie",
        ),
        veld(
            "keuze",
            "onorthodox",
            "Ongewoon",
            "Is dit een ongewone oplossing?",
            "nee",
            "ja",
            "nee",
            waarheid=True,
        ),
    ),
)
ADVIES: Final = Deel(
    naam="advies",
    kop="Wat is het advies?",
    waarom="In het advies staat welke oplossing de beste is, en waarom.",
    bron="S22",
    ook=("Advies",),
    velden=(
        veld(
            "nummer",
            "advies.voorkeur",
            "Voorkeur voor oplossing",
            "Welke oplossing heeft de voorkeur?",
            "1",
        ),
        veld(
            "proza",
            "advies.motivering",
            "Waarom deze oplossing",
            "Waarom deze oplossing?",
            "Alleen deze is juridisch houdbaar en op tijd",
        ),
    ),
)
