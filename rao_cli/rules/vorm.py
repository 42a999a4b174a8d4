"""VRM: the form of a file, checked while it is read; here are the cards."""

from typing import Final

from rao_cli.model.melding import Ernst
from rao_cli.rules.regel import Regel, overal

_ACTIE_KOP: Final = "soort: actie\nomschrijving: Bel de ambassade.\n"
_ACTIE: Final = f"kenmerk: A-2026-03-12-01\n{_ACTIE_KOP}"
_GEREED: Final = f"{_ACTIE}uiterlijk: 2026-03-19"


def _vormkaart(  # noqa: PLR0913 - a card has this many lines
    code: str,
    *,
    titel: str,
    reden: str,
    hint: str,
    fout: str,
    goed: str,
    ernst: Ernst = "fout",
) -> Regel[object]:
    """Make a card; `fout` and `goed` are small files, headed by their path where it counts."""
    return Regel(
        code=code,
        uitleg=f"{titel}\n\n{reden}",
        ernst=overal(ernst),
        bron=(),
        hint=hint,
        fout=fout,
        goed=goed,
    )


REGELS: Final[tuple[Regel[object], ...]] = (
    _vormkaart(
        "VRM01",
        titel="Het bestand is te lezen als YAML",
        reden="Een haakje of aanhalingsteken te weinig, of een regel die verkeerd inspringt, maakt "
        "dat niemand nog zeker weet wat er staat.",
        hint="Kijk bij de aangewezen regel en de regel erboven.",
        fout="""
            soort: overleg
            locatie: 'Assen
        """,
        goed="""
            soort: overleg
            locatie: 'Assen'
        """,
    ),
    _vormkaart(
        "VRM02",
        titel="Een sleutel staat er één keer",
        reden="Staat dezelfde sleutel er twee keer, dan is niet duidelijk welke waarde geldt. "
        "Andere hoofdletters maken een sleutel niet anders.",
        hint="Haal een van de twee weg.",
        fout="""
            locatie: Assen
            locatie: Groningen
        """,
        goed="""
            locatie: Assen
            tijd: '10:00-12:00'
        """,
    ),
    _vormkaart(
        "VRM03",
        titel="Het bestand heeft geen ankers en verwijzingen van YAML",
        reden="Met een anker (&), een verwijzing (*) of een samenvoeging (<<) staat er iets anders "
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
    _vormkaart(
        "VRM04",
        titel="Het bestand heeft geen tags en richtlijnen van YAML",
        reden="Een tag (!) of een richtlijn (%) verandert hoe een waarde gelezen wordt.",
        hint="Haal de tag weg. Begint uw tekst met !, zet er dan aanhalingstekens om.",
        fout="locatie: !str Assen",
        goed="locatie: Assen",
    ),
    _vormkaart(
        "VRM05",
        titel="In één bestand staat één ding",
        reden="Wat na --- of ... komt, is een tweede document. Wie het bestand leest, kijkt daar "
        "overheen.",
        hint="Zet het tweede deel in een eigen bestand.",
        fout="""
            locatie: Assen
            ---
            locatie: Groningen
        """,
        goed="locatie: Assen",
    ),
    _vormkaart(
        "VRM06",
        titel="Het bestand heeft alleen gewone tekens, in UTF-8",
        reden="Onzichtbare tekens kunnen een tekst er anders uit laten zien dan zij is. Een tab "
        "als inspringing leest elk programma anders.",
        hint="Sla het bestand op als UTF-8, en typ de aangewezen tekst opnieuw.",
        fout='locatie: "Assen\\0"',
        goed='locatie: "Assen"',
    ),
    _vormkaart(
        "VRM07",
        titel="Het bestand is niet te groot en niet te diep",
        reden="Een bestand is hoogstens 1 MiB groot en 32 niveaus diep. Daar past elke "
        "signaallijst en elk overleg ruim in.",
        hint="Verdeel de inhoud over meer bestanden.",
        fout=f"locatie: {'[' * 33}{']' * 33}",
        goed="locatie: []",
    ),
    _vormkaart(
        "VRM08",
        titel="Een sleutel is gewone tekst",
        reden="Links van de dubbele punt staat een woord of een kenmerk, geen lijst en geen blok.",
        hint="Schrijf links van de dubbele punt een enkel woord.",
        fout="[locatie, tijd]: Assen",
        goed="locatie: Assen",
    ),
    _vormkaart(
        "VRM10",
        titel="Elke sleutel is bekend",
        reden="Wat rao niet kent, komt in geen enkele agenda of besluitenlijst. Vaak is het een "
        "tikfout.",
        hint="Verbeter de sleutel, of haal hem weg. Met rao schema ziet u welke er zijn.",
        fout=f"{_ACTIE}status: open\nuiterlik: 2026-04-02",
        goed=f"{_ACTIE}status: open\nuiterlijk: 2026-04-02",
    ),
    _vormkaart(
        "VRM11",
        titel="Elke verplichte sleutel is ingevuld",
        reden="Zonder deze sleutels weet niemand om welk ding het gaat. Inhoud die nog moet komen, "
        "is nooit verplicht voor de vorm.",
        hint="Vul de sleutel in.",
        fout=f"{_ACTIE}status:",
        goed=f"{_ACTIE}status: open",
    ),
    _vormkaart(
        "VRM12",
        titel="Elke waarde is van de goede soort",
        reden="Waar een lijst hoort, kan geen losse tekst staan, en waar een getal hoort geen "
        "woord.",
        hint="Schrijf de waarde zoals de melding zegt.",
        fout=f"{_ACTIE}status: open\ntoelichting: [Gebeld, Gemaild]",
        goed=f"{_ACTIE}status: open\ntoelichting: Gebeld en gemaild",
    ),
    _vormkaart(
        "VRM13",
        titel="Een vaste keuze is een van de keuzes",
        reden="Een status of uitkomst heeft een paar vaste woorden. Alleen daarmee weet rao wat er "
        "nu moet gebeuren.",
        hint="Kies een van de woorden die de melding noemt.",
        fout=f"{_ACTIE}status: klaar",
        goed=f"{_ACTIE}status: gereed",
    ),
    _vormkaart(
        "VRM14",
        titel="Een datum of tijd bestaat en is goed geschreven",
        reden="Een datum als 3-4-2026 leest de een als april en de ander als maart.",
        hint="Schrijf een datum als jaar-maand-dag: 2026-03-05. Schrijf een tijd als 10:00-12:00.",
        fout=f"{_ACTIE}status: open\nuiterlijk: 02-04-2026",
        goed=f"{_ACTIE}status: open\nuiterlijk: 2026-04-02",
    ),
    _vormkaart(
        "VRM15",
        titel="Een kenmerk heeft de goede vorm",
        reden="Aan het kenmerk ziet u waar iets bij hoort. Het laatste teken van het kenmerk van "
        "een zaak is een controle: een tikfout valt zo op.",
        hint="Neem het kenmerk letterlijk over uit rao.",
        fout=f"kenmerk: ACT-12\n{_ACTIE_KOP}status: open",
        goed=f"kenmerk: A-2026-03-12-01\n{_ACTIE_KOP}status: open",
    ),
    _vormkaart(
        "VRM16",
        titel="De naam van een bestand past bij zijn kenmerk",
        reden="U vindt een ding aan de naam van zijn bestand. Een andere naam wijst naar een ander "
        "ding.",
        hint="Geef het bestand de naam van zijn kenmerk, of van zijn datum bij een overleg.",
        fout=f"# acties/2026/ambassade.yaml\n{_ACTIE}status: open",
        goed=f"# acties/2026/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
    ),
    _vormkaart(
        "VRM17",
        titel="Een bestand ligt in de map van zijn soort en jaar",
        reden="Elke soort heeft een eigen map, met een map per jaar. Wat ergens anders ligt, telt "
        "niet mee of wordt niet gevonden.",
        hint="Verplaats het bestand naar de plek die de melding noemt.",
        fout=f"# acties/2025/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
        goed=f"# acties/2026/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
    ),
    _vormkaart(
        "VRM18",
        titel="Een bestand is veilig te openen, op elke computer",
        reden="Een verwijzing naar een plek buiten het register kan iets anders laten lezen dan u "
        "denkt. Sommige namen kunnen niet op Windows.",
        hint="Zet een gewoon bestand op deze plek, met een naam van letters, cijfers en streepjes.",
        fout=f"# acties/2026/con.yaml\n{_ACTIE}status: open",
        goed=f"# acties/2026/A-2026-03-12-01.yaml\n{_ACTIE}status: open",
    ),
    _vormkaart(
        "VRM20",
        ernst="waarschuwing",
        titel="Een acceptatie noemt een bekende code en een reden",
        reden="Wie later leest dat een melding is geaccepteerd, wil weten waarom.",
        hint="Schrijf: # rao: accepteer BSL02 en dan waarom, in een paar woorden.",
        fout=f"{_GEREED} # rao: accepteer BSL02\nstatus: open",
        goed=f"{_GEREED} # rao: accepteer BSL02 De ambassade is dicht tot 2 april.\nstatus: open",
    ),
    _vormkaart(
        "VRM21",
        ernst="waarschuwing",
        titel="Een acceptatie treft een melding",
        reden="Is de melding weg, dan is de acceptatie niet meer nodig. Blijft zij staan, dan "
        "verbergt zij straks een nieuwe melding.",
        hint="Haal de opmerking weg.",
        fout=f"{_GEREED} # rao: accepteer BSL02 De ambassade is dicht.\nstatus: gereed",
        goed=f"{_GEREED}\nstatus: gereed",
    ),
    _vormkaart(
        "VRM22",
        ernst="waarschuwing",
        titel="Wat verplicht is, wordt niet geaccepteerd",
        reden="Wat het RAO in ieder geval of altijd moet doen, en de vorm van een bestand, kunt u "
        "niet wegstrepen.",
        hint="Vul aan wat ontbreekt en haal de opmerking weg.",
        fout="genodigd: [DT&V, COA, IND] # rao: accepteer OVL01 AVIM komt nooit",
        goed="genodigd: [DT&V, COA, IND, AVIM]",
    ),
    _vormkaart(
        "VRM23",
        ernst="waarschuwing",
        titel="Een tekst loopt door tot het einde van de regel",
        reden="Na een spatie en een hekje leest rao een opmerking. Staat dat hekje midden in een "
        "zin, dan is de rest van die zin weg zonder dat u het merkt.",
        hint="Zet de hele tekst tussen aanhalingstekens. Zet voor een opmerking twee spaties.",
        fout=f"{_ACTIE}status: open\ntoelichting: Zie punt # 3 van de brief",
        goed=f"{_ACTIE}status: open  # gebeld\ntoelichting: 'Zie punt # 3 van de brief'",
    ),
)
