"""MDTO beside all that is handed over: valid by its own schema, and true."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import msgspec
from msgspec.structs import replace

from rao_cli.documents.bewaring.archiefobject import (
    Archiefbestand,
    Archiefgebeurtenis,
    Archiefobject,
    top,
)
from rao_cli.documents.bewaring.mdto import sidecars
from rao_cli.documents.bewaring.mdtodelen import Archiefvormer
from rao_cli.model.bewaring.controlegetal import som_van
from rao_cli.model.soorten.bewaren import Bewaartermijn
from tests.documents.bewaring.mdtoschema import klachten, mdto_map
from tests.documents.formats.vijandig import VIJANDIG

DAG = date(2026, 3, 12)
VORMER = Archiefvormer("RAO Noord", "Register van het RAO Noord", date(2027, 2, 1))
RUIMTE = {"m": "https://www.nationaalarchief.nl/mdto"}


def stuk(tekst: str = "Besluitenlijst", rubricering: str = "Intern") -> Archiefobject:
    """Return a record with a file, in words of choice."""
    return Archiefobject(
        map="besluitenlijst",
        naam=tekst,
        niveau="Archiefstuk",
        begin=DAG,
        eind=date(2026, 4, 9),
        kenmerk=tekst,
        omschrijving=tekst,
        rubricering=rubricering,
        gebeurtenissen=(Archiefgebeurtenis("Vaststelling", DAG, tekst),),
        bestanden=(Archiefbestand("besluitenlijst.pdf", b"%PDF"), Archiefbestand("a.yaml", b"a")),
    )


def serie(*delen: Archiefobject) -> Archiefobject:
    """Return a series with one file of records."""
    dossier = Archiefobject("2026-03-12", "Overleg", "Dossier", DAG, DAG, delen=delen)
    return Archiefobject("rao-2026", "RAO 2026", "Serie", DAG, DAG, delen=(dossier,))


def gemaakt(object_: Archiefobject) -> dict[str, bytes]:
    """Return every MDTO by its path."""
    return dict(sidecars(top(object_), VORMER))


def lees(xml: bytes) -> ET.Element:
    """Read one back."""
    return ET.fromstring(xml)  # noqa: S314 - our own text


def waarde(xml: bytes, pad: str) -> str | None:
    """Return the text of an element."""
    stappen = "/".join(f"m:{deel}" for deel in pad.split("/"))
    return lees(xml).findtext(stappen, namespaces=RUIMTE)


def vorm(alles: dict[str, bytes]) -> list[str]:
    """Return the elements of the first, without what they say."""
    return [deel.tag for deel in lees(next(iter(alles.values()))).iter()]


def test_each_object_and_each_file_has_one() -> None:
    """Beside an object by the name of its folder, beside a file by its own name."""
    map_ = "rao-2026/2026-03-12/besluitenlijst"
    assert sorted(gemaakt(serie(stuk()))) == [
        "rao-2026/2026-03-12/2026-03-12.mdto.xml",
        f"{map_}/a.yaml.bestand.mdto.xml",
        f"{map_}/besluitenlijst.mdto.xml",
        f"{map_}/besluitenlijst.pdf.bestand.mdto.xml",
        "rao-2026/rao-2026.mdto.xml",
    ]


def test_the_schema_of_mdto_takes_all() -> None:
    """Also a record without rubricering, without events and without files."""
    kaal = Archiefobject("kaal", "Kaal", "Archiefstuk", DAG, DAG)
    assert klachten(gemaakt(serie(stuk(), stuk(rubricering=""), kaal)).values()) == []


def test_the_schema_takes_the_example_of_a_file() -> None:
    """So it is the schema that we think it is; that of a record was made for a later version."""
    assert klachten([(mdto_map() / "voorbeeld-bestand.xml").read_bytes()]) == []


def test_hostile_words_stay_words() -> None:
    """Every text that means ill is valid, and only changes the words that it is."""
    for tekst in VIJANDIG:
        alles = gemaakt(stuk(tekst or "x", tekst))
        assert klachten(alles.values()) == [], tekst
        if tekst.strip():
            assert vorm(alles) == vorm(gemaakt(stuk())), tekst


def test_a_file_says_its_size_sum_and_format() -> None:
    """By these an archive knows it again."""
    xml = gemaakt(stuk())["besluitenlijst/besluitenlijst.pdf.bestand.mdto.xml"]
    assert [
        waarde(xml, f"bestand/{een}")
        for een in ("omvang", "checksum/checksumWaarde", "bestandsformaat/begripCode")
    ] == ["4", som_van(b"%PDF"), "fmt/476"]


def test_objects_name_each_other_in_both_directions() -> None:
    """What is a part of something, is named there as its part; a file names its record."""
    alles = gemaakt(serie(stuk()))
    boven = "verwijzingIdentificatie/identificatieKenmerk"
    dossier = alles["rao-2026/2026-03-12/2026-03-12.mdto.xml"]
    pdf = alles["rao-2026/2026-03-12/besluitenlijst/besluitenlijst.pdf.bestand.mdto.xml"]
    assert waarde(dossier, f"informatieobject/isOnderdeelVan/{boven}") == "rao-2026"
    assert waarde(dossier, f"informatieobject/bevatOnderdeel/{boven}") == (
        "rao-2026/2026-03-12/besluitenlijst"
    )
    assert (
        waarde(pdf, f"bestand/isRepresentatieVan/{boven}") == "rao-2026/2026-03-12/besluitenlijst"
    )


def test_what_nobody_said_is_not_made_up() -> None:
    """Without rubricering the restriction is not known, and that is what it says."""
    xml = gemaakt(stuk(rubricering=""))["besluitenlijst/besluitenlijst.mdto.xml"]
    soort = "informatieobject/beperkingGebruik/beperkingGebruikType/begripLabel"
    assert waarde(xml, soort) == "Nog niet bepaald"
    met = gemaakt(stuk())["besluitenlijst/besluitenlijst.mdto.xml"]
    assert waarde(met, soort) == "Intern"


def test_how_long_it_stays_is_what_the_region_says() -> None:
    """A term of its own has its days, one for ever has none; both say on which ground."""
    rij = Bewaartermijn("overleggen", "18 maanden", "overleg-gehouden", "vernietigen", "Lijst 1.2")
    kort = replace(stuk(), bewaren=rij, bewaren_sinds=DAG)
    loopt_niet = replace(stuk(), bewaren=rij)
    altijd = replace(stuk(), bewaren=msgspec.structs.replace(rij, wijze="overdragen"))
    alle = [
        gemaakt(een)["besluitenlijst/besluitenlijst.mdto.xml"] for een in (kort, loopt_niet, altijd)
    ]
    assert klachten(alle) == []
    gevraagd = (
        *("waardering/begripCode", "informatiecategorie/begripLabel"),
        *("bewaartermijn/termijnLooptijd", "bewaartermijn/termijnEinddatum"),
    )
    assert [[waarde(xml, f"informatieobject/{een}") for een in gevraagd] for xml in alle] == [
        ["V", "Lijst 1.2", "P18M", "2027-09-12"],
        ["V", "Lijst 1.2", "P18M", None],
        ["B", "Lijst 1.2", None, None],
    ]
