"""`rao zaak blad`: everything of one zaak on one paper."""

from rao_cli.cli import argumenten
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.zaak.blad import zaakblad, zaakbladtekst


def blad(
    s: ReadSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
    voor: argumenten.Voor = None,
) -> None:
    """Bekijk het zaakblad van één zaak, zoals het achter de agenda staat.

    Voorbeeld:
        rao zaak blad Z-7K3F9E
        rao zaak blad Z-7K3F9E --formaat pdf
        rao zaak blad Z-7K3F9E --voor lko:ter-apel

    Alle teksten staan er heel in: de vraag, de standpunten, de afweging en wat er is besloten.
    Met --voor staat er alleen in wat die lezer mag zien.
    """
    uitgave = uitgeven.eis(s, formaat, naar, voor) if formaat or naar is not None else None
    stand, lading = s.bekijk()
    document = zaakblad(stand, lading, zaak, voor)
    if uitgave is not None:
        uitgeven.geef_los(s, (stand, lading), uitgave, [zaakbladtekst(stand, lading, zaak)])
    elif s.als_json:
        uitvoer.toon_json("zaakblad", {"zaak": zaak.upper(), "tekst": document.tekst})
    else:
        uitvoer.toon_papier(document.tekst)
    s.meld_onleesbaar(lading)
