"""Whether and when somebody leaves, and what follows from a decision (S18, S19c, S19d, S19e)."""

from typing import Final

from rao_cli.model.formulier.deel import Deel, Woord, veld

VERTREK: Final = Deel(
    naam="vertrek",
    kop="Werkt betrokkene aan vertrek?",
    waarom="Dat moet uit een gesprek blijken; een oud gesprek zegt minder.",
    bron="S19e",
    ook=("Werkt aan vertrek", "Medewerking aan vertrek"),
    velden=(
        veld(
            "keuze",
            "werkt_aan_vertrek.antwoord",
            "Werkt aan vertrek",
            "Werkt betrokkene aan vertrek?",
            "deels",
            "ja",
            "deels",
            "nee",
        ),
        veld(
            "keuze",
            "werkt_aan_vertrek.vastgesteld_door",
            "Vastgesteld door",
            "Wie stelde dat vast?",
            "regievoerder",
            "regievoerder",
            "casemanager",
        ),
        veld(
            "dag",
            "werkt_aan_vertrek.gesprek_op",
            "Laatste gesprek",
            "Wanneer was het laatste gesprek?",
            "11 februari 2026",
            kant="geweest",
        ),
        veld(
            "proza",
            "werkt_aan_vertrek.toelichting",
            "Wat eruit bleek",
            "Wat bleek er uit dat gesprek?",
            "De ouders vroegen een reisdocument aan, maar boekten nog niet",
        ),
    ),
)
GEZET: Final = Deel(
    naam="gezet",
    kop="Welke stappen zijn gezet op weg naar vertrek?",
    waarom="Het Deelberaad wil weten wat er is gedaan.",
    bron="S18",
    ook=("Gezette stappen", "Stappen gezet"),
    lijst=("vertrekstrategie", "gezet"),
    item="Stap",
    velden=(
        veld("regel", "stap", "Stap", "Welke stap?", "Vertrekgesprekken"),
        veld("partij", "organisatie", "Wie", "Wie zet die stap?", "DT&V"),
        veld("dag", "datum", "Wanneer", "Wanneer?", "11 februari 2026", kant="geweest"),
    ),
)
GEPLAND: Final = Deel(
    naam="gepland",
    kop="Welke stappen komen nog?",
    waarom="Een stap die nog komt, heeft een organisatie en een datum.",
    bron="S18",
    ook=("Geplande stappen", "Stappen gepland"),
    lijst=("vertrekstrategie", "gepland"),
    item="Stap",
    velden=(
        veld("regel", "stap", "Stap", "Welke stap?", "Presentatie bij de ambassade"),
        veld("partij", "organisatie", "Wie", "Wie zet die stap?", "DT&V"),
        veld("dag", "datum", "Wanneer", "Wanneer?", "1 april 2026", kant="komend"),
    ),
)
TOELATING: Final = Deel(
    naam="toelating",
    kop="Welke oplossingen zijn er nog op toelating?",
    waarom="Zijn die er niet, dan staat er waarom niet.",
    bron="S18",
    ook=("Nog op toelating", "Toelating"),
    velden=(
        veld(
            "regels",
            "vertrekstrategie.toelating",
            "Oplossingen op toelating",
            "Welke oplossingen zijn er nog op toelating? Elke op een eigen regel.",
            "Herhaalde aanvraag ligt bij de IND",
        ),
        veld(
            "proza",
            "vertrekstrategie.geen_toelating",
            "Waarom er geen is",
            "Waarom is er op toelating geen oplossing meer?",
            "Alle aanvragen zijn onherroepelijk afgewezen",
        ),
    ),
)
TERMIJN: Final = Deel(
    naam="termijn",
    kop="Hoe lang heeft het LKO nog nodig?",
    waarom="Het RAO moet weten waarop het LKO wacht, en tot wanneer.",
    bron="S19c",
    ook=("Termijn",),
    velden=(
        veld(
            "keuze",
            "termijn.soort",
            "Waarop het LKO wacht",
            "Waarop wacht het LKO?",
            "vertrek",
            Woord("vertrek", "betrokkene keert binnenkort terug"),
            Woord("toelating", "een aanvraag wordt afgewacht"),
        ),
        veld(
            "dag",
            "termijn.tot",
            "Tot welke datum",
            "Tot welke datum?",
            "1 juni 2026",
            kant="na de lijst",
        ),
        veld(
            "proza",
            "termijn.toelichting",
            "Waarop die termijn berust",
            "Waarop berust die termijn?",
            "Het reisdocument is toegezegd",
        ),
    ),
)
GEVOLGEN: Final = Deel(
    naam="gevolgen",
    kop="Wat verandert er na een besluit op de aanvraag?",
    waarom="Beide kanten moeten er staan.",
    bron="S19d",
    ook=("Gevolgen", "Gevolgen bij afwijzing en inwilliging"),
    velden=(
        veld(
            "proza",
            "gevolgen.bij_afwijzing",
            "Bij afwijzing",
            "Wat verandert er als de aanvraag wordt afgewezen?",
            "Het recht op opvang stopt na vier weken",
        ),
        veld(
            "proza",
            "gevolgen.bij_inwilliging",
            "Bij inwilliging",
            "Wat verandert er als de aanvraag wordt ingewilligd?",
            "Het gezin kan naar een woning in een gemeente",
        ),
    ),
)
