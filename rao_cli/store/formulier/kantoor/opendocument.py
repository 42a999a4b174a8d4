"""A file of LibreOffice as blocks: what it says, its own properties, and what is noticed."""

from collections import Counter
from typing import Final
from xml.etree.ElementTree import Element

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.leesblok import Tekstbestand
from rao_cli.model.tekens import als_naam
from rao_cli.store.formulier.kantoor.boom import alle, kind, lokaal, waarde
from rao_cli.store.formulier.kantoor.keur import open_odt
from rao_cli.store.formulier.kantoor.odtstijl import Odtstijlen
from rao_cli.store.formulier.kantoor.odttekst import Odtlezer
from rao_cli.store.formulier.kantoor.opmerkingen import make_opmerkingen
from rao_cli.store.formulier.kantoor.pakket import STUUR_OPNIEUW, beschadigd

_VERBODEN: Final = ("object", "object-ole", "applet", "plugin", "floating-frame", "script")


def read_opendocument(bestand: str, data: bytes) -> Tekstbestand:
    """Read a file of LibreOffice; RaoError when it is none, damaged, or holds too much."""
    pakket = open_odt(bestand, data)
    boom, stijlboom, meta = map(pakket.boom, ("content.xml", "styles.xml", "meta.xml"))
    inhoud = kind(kind(boom, "body"), "text")
    if inhoud is None:
        beschadigd(bestand)
    if next(alle(boom, *_VERBODEN), None) is not None:
        raise RaoError(
            f"In '{als_naam(bestand)}' zit een ingesloten bestand; zo'n bestand leest rao niet.",
            hint=STUUR_OPNIEUW,
        )
    stijlen = Odtstijlen()
    for deel in (stijlboom, boom):
        stijlen.voeg_toe(deel)
    lezer = Odtlezer(stijlen, geteld=_buiten(boom, meta))
    lezer.geteld["wijziging"] += sum(1 for _ in alle(inhoud, "changed-region"))
    lezer.lees(inhoud)
    return Tekstbestand(
        bestand=bestand,
        blokken=tuple(lezer.blokken),
        eigenschappen={
            waarde(een, "name"): "".join(een.itertext())
            for een in alle(meta, "user-defined")
            if waarde(een, "name").startswith("rao.")
        },
        opmerkingen=make_opmerkingen(lezer.geteld),
    )


def _buiten(boom: Element | None, meta: Element | None) -> Counter[str]:
    """Count what leads out of the file; nothing of it is followed."""
    geteld: Counter[str] = Counter()
    for een in [] if boom is None else boom.iter():
        doel = waarde(een, "href")
        if doel and not doel.startswith(("#", "Pictures/", "./")):
            geteld["link" if lokaal(een) == "a" else "buiten"] += 1
    for een in alle(meta, "template"):
        geteld["sjabloon"] += bool(waarde(een, "href"))
    return geteld
