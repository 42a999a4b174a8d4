"""`rao zaak blad`: everything of one zaak on one paper."""

from rao_cli.cli import argumenten
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.zaak.blad import zaakblad


def blad(s: ReadSession, zaak: argumenten.Zaakkenmerk, *, voor: argumenten.Voor = None) -> None:
    """Bekijk het zaakblad van één zaak, zoals het achter de agenda staat.

    Voorbeeld:
        rao zaak blad Z-7K3F9E
        rao zaak blad Z-7K3F9E > zaakblad.md
        rao zaak blad Z-7K3F9E --voor lko:ter-apel

    Alle teksten staan er heel in: de vraag, de standpunten, de afweging en wat er is besloten.
    Met --voor staat er alleen in wat die lezer mag zien.
    """
    stand, lading = s.bekijk()
    document = zaakblad(stand, lading, zaak, voor)
    if s.als_json:
        uitvoer.toon_json("zaakblad", {"zaak": zaak.upper(), "tekst": document.tekst})
    else:
        uitvoer.toon_geheel(document.tekst)
    s.meld_onleesbaar(lading)
