"""An onderwerp on the screen: what it is about, what its type asks, and what happened."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum
from rao_cli.documents.tafel.onderwerpblad import (
    ANTWOORD,
    GEVRAAGD,
    STANDPUNT,
    UITVOERING,
    build_onderwerpblad,
)
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.documents.zaak.zaakwoorden import Gegeven
from rao_cli.model.soorten.onderwerp import Kwalitatief, Onderwerp
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, teksten, velden

#: What the screen says elsewhere.
_ZELF = {
    *("Ingebracht op", "Blijkt uit", "Wat u ervan merkt"),
    "Vastgesteld door het Deelberaad op",
    *("Samenwerking", "Werkwijze", "Knelpunten"),
    *("Al geprobeerd", GEVRAAGD, "Uitvoering"),
}


def beeld_onderwerp(stand: Stand, bestand: str, onderwerp: Onderwerp) -> Beeld:
    """Return an onderwerp with everything of its type and its story."""
    zaken = (Beeldregel(zaak, titel_van(stand, zaak)) for zaak in onderwerp.zaken)
    delen = (("", _kop(stand, onderwerp)), ("blijkt uit", zaken))
    return Beeld.van("onderwerp", onderwerp.kenmerk, bestand, onderwerp, *delen)


def _antwoord(gegeven: Gegeven) -> Beeldregel:
    """Return what a table answered: behind its name, or below it when it is of more lines."""
    wie = gegeven.naam.removeprefix(ANTWOORD)
    if "\n" in gegeven.tekst:
        return Beeldregel("antwoord", f"{wie}:", teksten(gegeven.tekst))
    return Beeldregel("antwoord", f"{wie}: {gegeven.tekst}")


def _kop(stand: Stand, onderwerp: Onderwerp) -> Iterator[Beeldregel]:
    van = partij(stand.register, onderwerp.indiener)
    yield from velden(
        ("titel", onderwerp.titel),
        ("soort", onderwerp.type),
        ("status", onderwerp.status.replace("-", " ")),
        ("ingebracht", datum(onderwerp.datum) + (f" door {van}" if van else "")),
        ("omschrijving", onderwerp.omschrijving),
        ("kenmerk daar", onderwerp.herkomst.kenmerk if onderwerp.herkomst else None),
    )
    blad = build_onderwerpblad(stand, onderwerp)
    for gegeven in blad.gegevens:
        if gegeven.naam not in _ZELF and not gegeven.naam.startswith((STANDPUNT, UITVOERING)):
            if gegeven.naam.startswith(ANTWOORD):
                yield _antwoord(gegeven)
                continue
            is_naam = gegeven.naam.isupper() or gegeven.naam.startswith("LKO")
            label = gegeven.naam if is_naam else gegeven.naam[:1].lower() + gegeven.naam[1:]
            yield Beeldregel(label, gegeven.tekst)
    woorden = onderwerp.kwalitatief or Kwalitatief()
    yield from velden(
        ("al geprobeerd", onderwerp.geprobeerd),
        ("gevraagd van het Deelberaad", onderwerp.vraag),
        ("uitvoering", onderwerp.uitvoering),
    )
    for lko, tekst in onderwerp.uitvoering_lko.items():
        yield Beeldregel(f"uitvoering bij {partij(stand.register, lko)}", tekst)
    for wie, eigen in onderwerp.standpunten.items():
        inzet = teksten(f"Inzet: {eigen.inzet}" if eigen.inzet else None)
        yield Beeldregel(f"standpunt van {wie}", eigen.standpunt or "", inzet)
    yield from velden(
        ("wat u ervan merkt", onderwerp.gevolgen),
        ("samenwerking", woorden.samenwerking),
        ("werkwijze", woorden.werkwijze),
        ("knelpunten", woorden.knelpunten),
    )
