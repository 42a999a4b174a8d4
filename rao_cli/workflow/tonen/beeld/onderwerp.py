"""An onderwerp on the screen: what it is about, what its type asks, and what happened."""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum
from rao_cli.documents.tafel.onderwerpblad import build_onderwerpblad
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.model.soorten.onderwerp import Kwalitatief, Onderwerp
from rao_cli.model.stand import Stand
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, Paragraaf, velden, verloop
from rao_cli.workflow.tonen.tijdlijn import onderwerplijn

#: What the agenda shortens, or the screen says elsewhere.
_ZELF = {
    *("Ingebracht op", "Blijkt uit", "Wat u ervan merkt"),
    "Vastgesteld door het Deelberaad op",
    *("Samenwerking", "Werkwijze", "Knelpunten"),
}


def beeld_onderwerp(stand: Stand, bestand: str, onderwerp: Onderwerp) -> Beeld:
    """Return an onderwerp with everything of its type and its story."""
    zaken = (Beeldregel(zaak, titel_van(stand, zaak)) for zaak in onderwerp.zaken)
    delen = (
        Paragraaf("", tuple(_kop(stand, onderwerp))),
        Paragraaf("blijkt uit", tuple(zaken)),
        verloop(onderwerplijn(stand, onderwerp)),
    )
    data = msgspec.to_builtins(onderwerp)
    return Beeld("onderwerp", f"Onderwerp {onderwerp.kenmerk}", bestand, data, delen)


def _kop(stand: Stand, onderwerp: Onderwerp) -> Iterator[Beeldregel]:
    van = partij(stand.register, onderwerp.indiener)
    yield from velden(
        ("titel", onderwerp.titel),
        ("soort", onderwerp.type),
        ("status", onderwerp.status.replace("-", " ")),
        ("ingebracht", datum(onderwerp.datum) + (f" door {van}" if van else "")),
        ("omschrijving", onderwerp.omschrijving),
    )
    blad = build_onderwerpblad(onderwerp, stand.register)
    for gegeven in blad.gegevens:
        if gegeven.naam not in _ZELF:
            label = gegeven.naam if gegeven.naam.isupper() else _klein(gegeven.naam)
            yield Beeldregel(label, gegeven.tekst)
    woorden = onderwerp.kwalitatief or Kwalitatief()
    yield from velden(
        ("wat u ervan merkt", onderwerp.gevolgen),
        ("samenwerking", woorden.samenwerking),
        ("werkwijze", woorden.werkwijze),
        ("knelpunten", woorden.knelpunten),
    )


def _klein(naam: str) -> str:
    return naam if naam.startswith("LKO") else naam[:1].lower() + naam[1:]
