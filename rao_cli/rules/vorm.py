"""VRM: the form of a file, checked while it is read; here are the cards."""

from functools import partial
from typing import Final

from rao_cli.rules.regel import Regel, overal

_ACTIE_KOP: Final = "soort: actie\nomschrijving: Bel de ambassade.\n"
_ACTIE: Final = f"kenmerk: A-2026-03-12-01\n{_ACTIE_KOP}"
_GEREED: Final = f"{_ACTIE}uiterlijk: 2026-03-19"
#: `fout` and `goed` are small files, headed by their path where it counts.
_kaart: Final = partial(Regel, ernst=overal("fout"), bron=())

REGELS: Final[tuple[Regel[object], ...]] = (
    _kaart(
        "VRM01",
        uitleg="Het bestand is te lezen als YAML\n\n"
        "Een haakje of aanhalingsteken te weinig, of een regel die verkeerd inspringt, maakt "
        "dat niemand nog zeker weet wat er staat.",
        hint="Kijk bij de aangewezen regel en de regel erboven.",
        voorbeeld="""
            soort: overleg
            locatie: …
        """,
        fout="'Assen",
        goed="'Assen'",
    ),
    _kaart(
        "VRM02",
        uitleg="Een sleutel staat er één keer\n\n"
        "Staat dezelfde sleutel er twee keer, dan is niet duidelijk welke waarde geldt. "
        "Andere hoofdletters maken een sleutel niet anders.",
        hint="Haal een van de twee weg.",
        voorbeeld="""
            locatie: Assen
            …
        """,
        fout="locatie: Groningen",
        goed="tijd: '10:00-12:00'",
    ),
    _kaart(
        "VRM03",
        uitleg="Het bestand heeft geen ankers en verwijzingen van YAML\n\n"
        "Met een anker (&), een verwijzing (*) of een samenvoeging (<<) staat er iets anders "
        "dan wat u leest.",
        hint="Schrijf de waarde voluit. Begint uw tekst met & of *, zet er dan aanhalingstekens "
        "om.",
        fout="""
            voorzitter: &wie {organisatie: COA}
            secretaris: *wie
        """,
        goed="""
            voorzitter: {organisatie: COA}
            secretaris: {organisatie: COA}
        """,
    ),
    _kaart(
        "VRM04",
        uitleg="Het bestand heeft geen tags en richtlijnen van YAML\n\n"
        "Een tag (!) of een richtlijn (%) verandert hoe een waarde gelezen wordt.",
        hint="Haal de tag weg. Begint uw tekst met !, zet er dan aanhalingstekens om.",
        fout="locatie: !str Assen",
        goed="locatie: Assen",
    ),
    _kaart(
        "VRM05",
        uitleg="In één bestand staat één ding\n\n"
        "Wat na --- of ... komt, is een tweede document. Wie het bestand leest, kijkt daar "
        "overheen.",
        hint="Zet het tweede deel in een eigen bestand.",
        fout="""
            locatie: Assen
            ---
            locatie: Groningen
        """,
        goed="locatie: Assen",
    ),
    _kaart(
        "VRM06",
        uitleg="Het bestand heeft alleen gewone tekens, in UTF-8\n\n"
        "Onzichtbare tekens kunnen een tekst er anders uit laten zien dan zij is. Een tab "
        "als inspringing leest elk programma anders.",
        hint="Sla het bestand op als UTF-8, en typ de aangewezen tekst opnieuw.",
        fout='locatie: "Assen\\0"',
        goed='locatie: "Assen"',
    ),
    _kaart(
        "VRM07",
        uitleg="Het bestand is niet te groot en niet te diep\n\n"
        "Een bestand is hoogstens 1 MiB groot en 32 niveaus diep. Daar past elke "
        "signaallijst en elk overleg ruim in.",
        hint="Verdeel de inhoud over meer bestanden.",
        fout=f"locatie: {'[' * 33}{']' * 33}",
        goed="locatie: []",
    ),
    _kaart(
        "VRM08",
        uitleg="Een sleutel is gewone tekst\n\n"
        "Links van de dubbele punt staat een woord of een kenmerk, geen lijst en geen blok.",
        hint="Schrijf links van de dubbele punt een enkel woord.",
        fout="[locatie, tijd]: Assen",
        goed="locatie: Assen",
    ),
    _kaart(
        "VRM10",
        uitleg="Elke sleutel is bekend\n\n"
        "Wat rao niet kent, komt in geen enkele agenda of besluitenlijst. Vaak is het een "
        "tikfout.",
        hint="Verbeter de sleutel, of haal hem weg. Met rao schema ziet u welke er zijn.",
        fout=f"{_ACTIE}status: open\nuiterlik: 2026-04-02",
        goed=f"{_ACTIE}status: open\nuiterlijk: 2026-04-02",
    ),
    _kaart(
        "VRM11",
        uitleg="Elke verplichte sleutel is ingevuld\n\n"
        "Zonder deze sleutels weet niemand om welk ding het gaat. Inhoud die nog moet komen, "
        "is nooit verplicht voor de vorm.",
        hint="Vul de sleutel in.",
        fout=f"{_ACTIE}status:",
        goed=f"{_ACTIE}status: open",
    ),
    _kaart(
        "VRM12",
        uitleg="Elke waarde is van de goede soort\n\n"
        "Waar een lijst hoort, kan geen losse tekst staan, en waar een getal hoort geen "
        "woord.",
        hint="Schrijf de waarde zoals de melding zegt.",
        fout=f"{_ACTIE}status: open\ntoelichting: [Gebeld, Gemaild]",
        goed=f"{_ACTIE}status: open\ntoelichting: Gebeld en gemaild",
    ),
    _kaart(
        "VRM13",
        uitleg="Een vaste keuze is een van de keuzes\n\n"
        "Een status of uitkomst heeft een paar vaste woorden. Alleen daarmee weet rao wat er "
        "nu moet gebeuren.",
        hint="Kies een van de woorden die de melding noemt.",
        fout=f"{_ACTIE}status: klaar",
        goed=f"{_ACTIE}status: gereed",
    ),
    _kaart(
        "VRM14",
        uitleg="Een datum of tijd bestaat en is goed geschreven\n\n"
        "Een datum als 3-4-2026 leest de een als april en de ander als maart.",
        hint="Schrijf een datum als jaar-maand-dag: 2026-03-05. Schrijf een tijd als 10:00-12:00.",
        fout=f"{_ACTIE}status: open\nuiterlijk: 02-04-2026",
        goed=f"{_ACTIE}status: open\nuiterlijk: 2026-04-02",
    ),
    _kaart(
        "VRM15",
        uitleg="Een kenmerk heeft de goede vorm\n\n"
        "Aan het kenmerk ziet u waar iets bij hoort. Het laatste teken van het kenmerk van "
        "een zaak is een controle: een tikfout valt zo op.",
        hint="Neem het kenmerk letterlijk over uit rao.",
        fout=f"kenmerk: ACT-12\n{_ACTIE_KOP}status: open",
        goed=f"kenmerk: A-2026-03-12-01\n{_ACTIE_KOP}status: open",
    ),
    _kaart(
        "VRM16",
        uitleg="De naam van een bestand past bij zijn kenmerk\n\n"
        "U vindt een ding aan de naam van zijn bestand. Een andere naam wijst naar een ander "
        "ding.",
        hint="Geef het bestand de naam van zijn kenmerk, of van zijn datum bij een overleg.",
        fout=f"# acties/2026/ambassade.yaml\n{_ACTIE}status: open",
        goed=f"# acties/2026/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
    ),
    _kaart(
        "VRM17",
        uitleg="Een bestand ligt in de map van zijn soort en jaar\n\n"
        "Elke soort heeft een eigen map, met een map per jaar. Wat ergens anders ligt, telt "
        "niet mee of wordt niet gevonden.",
        hint="Verplaats het bestand naar de plek die de melding noemt.",
        fout=f"# acties/2025/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
        goed=f"# acties/2026/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
    ),
    _kaart(
        "VRM18",
        uitleg="Een bestand is veilig te openen, op elke computer\n\n"
        "Een verwijzing naar een plek buiten het register kan iets anders laten lezen dan u "
        "denkt. Sommige namen kunnen niet op Windows.",
        hint="Zet een gewoon bestand op deze plek, met een naam van letters, cijfers en streepjes.",
        fout=f"# acties/2026/con.yaml\n{_ACTIE}status: open",
        goed=f"# acties/2026/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
    ),
    _kaart(
        "VRM20",
        ernst=overal("waarschuwing"),
        uitleg="Een acceptatie noemt een bekende code en een reden\n\n"
        "Wie later leest dat een melding is geaccepteerd, wil weten waarom.",
        hint="Schrijf: # rao: accepteer BSL02 en dan waarom, in een paar woorden.",
        fout=f"{_GEREED} # rao: accepteer BSL02\nstatus: open",
        goed=f"{_GEREED} # rao: accepteer BSL02 De ambassade is dicht tot 2 april.\nstatus: open",
    ),
    _kaart(
        "VRM21",
        ernst=overal("waarschuwing"),
        uitleg="Een acceptatie treft een melding\n\n"
        "Is de melding weg, dan is de acceptatie niet meer nodig. Blijft zij staan, dan "
        "verbergt zij straks een nieuwe melding.",
        hint="Haal de opmerking weg.",
        fout=f"{_GEREED} # rao: accepteer BSL02 De ambassade is dicht.\nstatus: gereed",
        goed=f"{_GEREED}\nstatus: gereed",
    ),
    _kaart(
        "VRM22",
        ernst=overal("waarschuwing"),
        uitleg="Wat verplicht is, wordt niet geaccepteerd\n\n"
        "Wat het RAO in ieder geval of altijd moet doen, en de vorm van een bestand, kunt u "
        "niet wegstrepen.",
        hint="Vul aan wat ontbreekt en haal de opmerking weg.",
        fout="genodigd: [DT&V, COA, IND] # rao: accepteer OVL01 AVIM komt nooit",
        goed="genodigd: [DT&V, COA, IND, AVIM]",
    ),
    _kaart(
        "VRM23",
        ernst=overal("waarschuwing"),
        uitleg="Een tekst loopt door tot het einde van de regel\n\n"
        "Na een spatie en een hekje leest rao een opmerking. Staat dat hekje midden in een "
        "zin, dan is de rest van die zin weg zonder dat u het merkt.",
        hint="Zet de hele tekst tussen aanhalingstekens. Zet voor een opmerking twee spaties.",
        fout=f"{_ACTIE}status: open\ntoelichting: Zie punt # 3 van de brief",
        goed=f"{_ACTIE}status: open  # gebeld\ntoelichting: 'Zie punt # 3 van de brief'",
    ),
    _kaart(
        "VRM24",
        uitleg="Er staan geen twee versies van een tekst door elkaar\n\n"
        "Veranderden twee mensen dezelfde regel, dan zet git beide versies in het bestand, met "
        "regels met <<<<<<<, ======= en >>>>>>>. Niemand weet dan wat geldt.",
        hint="Typ rao sync, of kies zelf wat moet blijven en haal die drie regels weg.",
        voorbeeld="""
            soort: overleg
            …
        """,
        fout="""
            <<<<<<< HEAD
            datum: 2026-03-12
            =======
            datum: 2026-03-19
            >>>>>>> assen
        """,
        goed="datum: 2026-03-12",
    ),
)
