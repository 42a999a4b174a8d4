"""MDTO of what is handed over: one XML beside every object, and one beside every file of it.

MDTO is how the Dutch government describes what an archive keeps; this is version 1.0.1 of its XML.
The order of the elements is that of its schema. Words that are in no list of MDTO, are called ours.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rao_cli.documents.bewaring.archiefobject import (
    Archiefbestand,
    Archiefgebeurtenis,
    Archiefplek,
)
from rao_cli.documents.bewaring.mdtodelen import (
    EIGEN,
    NOG_NIET_BEPAALD,
    Archiefvormer,
    begrip,
    identificatie,
    verwijzing,
)
from rao_cli.documents.bewaring.waardering import waardering
from rao_cli.documents.bewaring.xmldeel import Xmldeel, make_xml
from rao_cli.model.bewaring.controlegetal import som_van

_RUIMTE: Final = "https://www.nationaalarchief.nl/mdto"
_KENMERKEN: Final = {
    "xmlns": _RUIMTE,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": f"{_RUIMTE} {_RUIMTE}/MDTO-XML1.0.1.xsd",
}
_AGGREGATIE: Final = "Begrippenlijst Aggregatieniveaus MDTO"
_ALGORITME: Final = "Begrippenlijst ChecksumAlgoritme MDTO"
_FORMATEN: Final = "PRONOM-register"


def sidecars(top: Archiefplek, vormer: Archiefvormer) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of the MDTO of every object under one, and of every file."""
    for plek in top.alle():
        yield f"{plek.pad}/{plek.object.map}.mdto.xml", _xml(_informatieobject(plek, vormer))
        for bestand in plek.object.bestanden:
            deel = _bestand(plek, bestand, vormer)
            yield f"{plek.pad}/{bestand.naam}.bestand.mdto.xml", _xml(deel)


def _xml(deel: Xmldeel) -> bytes:
    return make_xml(Xmldeel("MDTO", (deel,)), _KENMERKEN)


def _informatieobject(plek: Archiefplek, vormer: Archiefvormer) -> Xmldeel:
    return Xmldeel("informatieobject", tuple(_van_object(plek, vormer)))


def _van_object(plek: Archiefplek, vormer: Archiefvormer) -> Iterator[Xmldeel]:
    ding = plek.object
    yield identificatie(plek.pad, vormer)
    if ding.kenmerk:
        yield identificatie(ding.kenmerk, vormer)
    yield Xmldeel("naam", ding.naam)
    yield begrip("aggregatieniveau", ding.niveau, _AGGREGATIE)
    if ding.omschrijving:
        yield Xmldeel("omschrijving", ding.omschrijving)
    yield _dekking(ding.begin, ding.eind)
    yield Xmldeel("taal", "nl")
    yield from (_gebeurtenis(een, vormer) for een in ding.gebeurtenissen)
    yield from waardering(ding)
    if plek.boven is not None:
        yield _naar("isOnderdeelVan", plek.boven, vormer)
    yield from (_naar("bevatOnderdeel", deel, vormer) for deel in plek.onder)
    for bestand in ding.bestanden:
        naar = verwijzing(bestand.naam, f"{plek.pad}/{bestand.naam}", vormer)
        yield Xmldeel("heeftRepresentatie", naar)
    yield Xmldeel("archiefvormer", (Xmldeel("verwijzingNaam", vormer.naam),))
    yield _beperking(ding.rubricering, vormer)


def _bestand(plek: Archiefplek, bestand: Archiefbestand, vormer: Archiefvormer) -> Xmldeel:
    som = (
        begrip("checksumAlgoritme", "SHA256", _ALGORITME),
        Xmldeel("checksumWaarde", som_van(bestand.data)),
        Xmldeel("checksumDatum", f"{vormer.op.isoformat()}T00:00:00"),
    )
    delen = (
        identificatie(f"{plek.pad}/{bestand.naam}", vormer),
        Xmldeel("naam", bestand.naam),
        Xmldeel("omvang", str(len(bestand.data))),
        begrip("bestandsformaat", bestand.formaat.naam, _FORMATEN, bestand.formaat.pronom),
        Xmldeel("checksum", som),
        _naar("isRepresentatieVan", plek, vormer),
    )
    return Xmldeel("bestand", delen)


def _naar(naam: str, plek: Archiefplek, vormer: Archiefvormer) -> Xmldeel:
    return Xmldeel(naam, verwijzing(plek.object.naam, plek.pad, vormer))


def _dekking(begin: date, eind: date) -> Xmldeel:
    soort = begrip("dekkingInTijdType", "Dag" if begin == eind else "Periode", EIGEN)
    van = Xmldeel("dekkingInTijdBegindatum", begin.isoformat())
    return Xmldeel(
        "dekkingInTijd", (soort, van, Xmldeel("dekkingInTijdEinddatum", eind.isoformat()))
    )


def _gebeurtenis(een: Archiefgebeurtenis, vormer: Archiefvormer) -> Xmldeel:
    delen = [
        begrip("eventType", een.wat, EIGEN),
        Xmldeel("eventTijd", een.op.isoformat()),
        Xmldeel("eventVerantwoordelijkeActor", (Xmldeel("verwijzingNaam", vormer.naam),)),
    ]
    delen += [Xmldeel("eventResultaat", een.resultaat)] if een.resultaat else []
    return Xmldeel("event", tuple(delen))


def _beperking(rubricering: str, vormer: Archiefvormer) -> Xmldeel:
    """What stands on the papers of the region; what it does not say, rao does not make up."""
    lijst = f"Rubricering van {vormer.naam}" if rubricering else EIGEN
    uitleg = "Dit staat boven en onder elk stuk." if rubricering else "Op de stukken staat niets."
    soort = begrip("beperkingGebruikType", rubricering or NOG_NIET_BEPAALD, lijst)
    return Xmldeel(
        "beperkingGebruik", (soort, Xmldeel("beperkingGebruikNadereBeschrijving", uitleg))
    )
