"""A file for Word as blocks: what it says, what it is called by, and what is noticed about it."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, NoReturn
from xml.etree.ElementTree import Element

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.leesblok import Tekstbestand
from rao_cli.model.tekens import als_naam
from rao_cli.store.formulier.kantoor.boom import alle, kind, lokaal, waarde
from rao_cli.store.formulier.kantoor.keur import open_docx
from rao_cli.store.formulier.kantoor.opmerkingen import make_opmerkingen
from rao_cli.store.formulier.kantoor.pakket import STUUR_OPNIEUW, Kantoorpakket, beschadigd
from rao_cli.store.formulier.kantoor.wordlijst import read_lijsten, read_stijlen
from rao_cli.store.formulier.kantoor.wordtekst import Wordlezer, read_noten

_EIGENSCHAPPEN: Final = "docProps/custom.xml"
#: Kinds of relations that lead to what rao does not open, and what it says that the file holds.
_VERBODEN: Final = {
    "aFChunk": "een ingesloten bestand",
    "control": "een ActiveX-onderdeel",
    "oleObject": "een ingesloten bestand",
    "package": "een ingesloten bestand",
    "vbaProject": "een macro",
}
_BIJ_TEKST: Final = ("styles", "numbering", "footnotes", "endnotes")
_HOOFD: Final = "/officeDocument"
_BUITEN: Final = {"attachedTemplate": "sjabloon", "hyperlink": "link"}


def read_word(bestand: str, data: bytes) -> Tekstbestand:
    """Read a file for Word; RaoError when it is none, damaged, or holds what rao does not open."""
    pakket = open_docx(bestand, data)
    tekst = _hoofddeel(pakket)
    boom = pakket.boom(tekst)
    inhoud = kind(boom, "body")
    if inhoud is None:
        beschadigd(bestand)
    geteld = _buiten(pakket)
    if next(alle(boom, "altChunk", "control", "OLEObject"), None) is not None:
        _weiger(bestand, "een ingesloten bestand")
    delen = _delen(pakket, tekst)
    lezer = Wordlezer(
        read_stijlen(pakket.boom(delen["styles"])),
        read_lijsten(pakket.boom(delen["numbering"])),
        geteld=geteld,
    )
    lezer.lees(inhoud)
    for deel, naam in (("footnotes", "footnote"), ("endnotes", "endnote")):
        read_noten(pakket.boom(delen[deel]), naam, lezer)
    return Tekstbestand(
        bestand=bestand,
        blokken=tuple(lezer.blokken),
        eigenschappen=_eigenschappen(pakket),
        opmerkingen=make_opmerkingen(geteld),
    )


def _hoofddeel(pakket: Kantoorpakket) -> str:
    verbanden = _verbanden(pakket, "_rels/.rels")
    doelen = [waarde(v, "Target") for v in verbanden if waarde(v, "Type").endswith(_HOOFD)]
    if not doelen:
        beschadigd(pakket.bestand)
    return doelen[0].lstrip("/")


def _delen(pakket: Kantoorpakket, tekst: str) -> dict[str, str]:
    """Return where the parts are that belong to the text: a program may call them as it likes."""
    map_, naam = posixpath.split(tekst)
    gewoon = {deel: posixpath.join(map_, f"{deel}.xml") for deel in _BIJ_TEKST}
    eigen = {
        _soort(verband): posixpath.normpath(
            posixpath.join("/", map_, waarde(verband, "Target"))
        ).lstrip("/")
        for verband in _verbanden(pakket, posixpath.join(map_, "_rels", f"{naam}.rels"))
        if waarde(verband, "TargetMode") != "External"
    }
    return gewoon | {deel: plek for deel, plek in eigen.items() if deel in gewoon}


def _soort(verband: Element) -> str:
    """Return what kind of part a relation names: the end of its address."""
    return posixpath.basename(waarde(verband, "Type"))


def _verbanden(pakket: Kantoorpakket, naam: str) -> Iterator[Element]:
    yield from alle(pakket.boom(naam), "Relationship")


def _buiten(pakket: Kantoorpakket) -> Counter[str]:
    """Count what leads out of the file; nothing of it is followed."""
    geteld: Counter[str] = Counter()
    for naam in sorted(pakket.namen):
        for verband in _verbanden(pakket, naam) if naam.endswith(".rels") else ():
            soort = _soort(verband)
            if soort in _VERBODEN:
                _weiger(pakket.bestand, _VERBODEN[soort])
            if waarde(verband, "TargetMode") == "External":
                geteld[_BUITEN.get(soort, "buiten")] += 1
    return geteld


def _eigenschappen(pakket: Kantoorpakket) -> Mapping[str, str]:
    """Return the properties that are ours: no others, for those may hold names of persons."""
    return {
        waarde(een, "name"): "".join(een.itertext())
        for een in alle(pakket.boom(_EIGENSCHAPPEN), "property")
        if lokaal(een) == "property" and waarde(een, "name").startswith("rao.")
    }


def _weiger(bestand: str, wat: str) -> NoReturn:
    raise RaoError(
        f"In '{als_naam(bestand)}' zit {wat}; zo'n bestand leest rao niet.", hint=STUUR_OPNIEUW
    )
