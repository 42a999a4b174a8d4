"""VRM01-VRM08: can the file be read at all? Checked by the reader; here are the cards."""

from typing import Final

from rao_cli.rules.regel import Regel
from rao_cli.rules.vorm.vormkaart import vormkaart

LEESBAAR: Final[tuple[Regel[object], ...]] = (
    vormkaart(
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
    vormkaart(
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
    vormkaart(
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
    vormkaart(
        "VRM04",
        titel="Het bestand heeft geen tags en richtlijnen van YAML",
        reden="Een tag (!) of een richtlijn (%) verandert hoe een waarde gelezen wordt.",
        hint="Haal de tag weg. Begint uw tekst met !, zet er dan aanhalingstekens om.",
        fout="locatie: !str Assen",
        goed="locatie: Assen",
    ),
    vormkaart(
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
    vormkaart(
        "VRM06",
        titel="Het bestand heeft alleen gewone tekens, in UTF-8",
        reden="Onzichtbare tekens kunnen een tekst er anders uit laten zien dan zij is. Een tab "
        "als inspringing leest elk programma anders.",
        hint="Sla het bestand op als UTF-8, en typ de aangewezen tekst opnieuw.",
        fout='locatie: "Assen\\0"',
        goed='locatie: "Assen"',
    ),
    vormkaart(
        "VRM07",
        titel="Het bestand is niet te groot en niet te diep",
        reden="Een bestand is hoogstens 1 MiB groot en 32 niveaus diep. Daar past elke "
        "signaallijst en elk overleg ruim in.",
        hint="Verdeel de inhoud over meer bestanden.",
        fout=f"locatie: {'[' * 33}{']' * 33}",
        goed="locatie: []",
    ),
    vormkaart(
        "VRM08",
        titel="Een sleutel is gewone tekst",
        reden="Links van de dubbele punt staat een woord of een kenmerk, geen lijst en geen blok.",
        hint="Schrijf links van de dubbele punt een enkel woord.",
        fout="[locatie, tijd]: Assen",
        goed="locatie: Assen",
    ),
)
