"""JUnit XML."""

import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from rao_cli.documents.meldingen.junit import make
from rao_cli.model.controle import Verslag, Volledigheid
from tests.documents.meldingen.maken import BESTAND, melding, verslag
from tests.documents.meldingen.schemas_lezen import junit_fouten
from tests.documents.meldingen.voorbeeld import LEEG, VERSLAG


def suites(wat: Verslag) -> dict[str, ET.Element]:
    """Return the suites by name."""
    wortel = ET.fromstring(make(wat))  # noqa: S314 - we made it
    return {suite.attrib["name"]: suite for suite in wortel}


@pytest.mark.parametrize("wat", [VERSLAG, LEEG])
def test_the_document_fits_the_schema_of_jenkins(wat: Verslag) -> None:
    """Nasty content or none."""
    assert junit_fouten(make(wat)) == []


def test_the_schema_can_say_no() -> None:
    """The schema that judges is not empty."""
    assert junit_fouten("<testsuites><testcase/></testsuites>") != []


@pytest.mark.parametrize("wat", [VERSLAG, LEEG])
def test_the_document_has_what_the_stricter_schema_asks(wat: Verslag) -> None:
    """Ant's schema wants these attributes and these elements in this order, and no others."""
    wortel = ET.fromstring(make(wat))  # noqa: S314 - we made it
    assert wortel.attrib == {}
    for nummer, suite in enumerate(wortel):
        assert set(suite.attrib) == {
            *("name", "package", "id", "timestamp", "hostname"),
            *("tests", "failures", "errors", "skipped", "time"),
        }
        assert suite.attrib["id"] == str(nummer)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.attrib["timestamp"])
        soorten = " ".join(kind.tag for kind in suite)
        assert re.fullmatch(r"properties( testcase)+ system-out system-err", soorten)
        for geval in suite.iter("testcase"):
            assert set(geval.attrib) == {"name", "classname", "time"}
            assert [kind.tag for kind in geval] in ([], ["failure"])
        assert all(set(f.attrib) == {"message", "type"} for f in suite.iter("failure"))


def test_a_fout_fails_and_the_rest_passes() -> None:
    """Only a fout is a failure; a warning passes, and its text is in the output of the suite."""
    suite = suites(verslag(melding(), melding(code="BSL03", ernst="waarschuwing", tekst="Bijna.")))[
        BESTAND
    ]
    fout, rest = suite.iter("testcase")
    assert fout.find("failure") is not None
    assert rest.find("failure") is None
    assert "waarschuwing BSL03: Bijna." in (suite.findtext("system-out") or "")
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("2", "1")


def test_a_failure_tells_everything() -> None:
    """Place, sentence, hint and source; the message is the sentence, the type is the code."""
    suite = suites(verslag(melding(hint="Zet er een bij.", bron=("S19c",))))[BESTAND]
    failure = suite.find("testcase/failure")
    assert failure is not None
    assert failure.attrib == {"message": "De actie heeft geen datum.", "type": "BSL02"}
    assert failure.text == (
        f"{BESTAND}:3:5\nfout BSL02: De actie heeft geen datum.\nDoe: Zet er een bij.\nBron: S19c\n"
    )


def test_the_name_of_a_test_stays_when_lines_move() -> None:
    """Servers follow a test by class and name; equal ones have a number."""
    paren: list[dict[str, Any]] = [
        {"regelnummer": 3, "pad": ("datum",)},
        {"regelnummer": 9, "pad": ("datum",)},
        {"regelnummer": 12},
    ]
    suite = suites(verslag(*(melding(**paar) for paar in paren)))[BESTAND]
    assert [
        (geval.attrib["classname"], geval.attrib["name"]) for geval in suite.iter("testcase")
    ] == [
        ("acties.2026.A-2026-03-12-01", "BSL02 datum"),
        ("acties.2026.A-2026-03-12-01", "BSL02 datum (2)"),
        ("acties.2026.A-2026-03-12-01", "BSL02 De actie heeft geen datum."),
    ]


def test_a_clean_file_has_one_test_that_passed() -> None:
    """Each file that the report names, and one group for those that it only counts."""
    wat = verslag(
        melding(),
        bestanden=9,
        tekstregels={"schoon.yaml": ()},
        lijsten=(Volledigheid("lijst.yaml", "SL-x", 1, 1, ()),),
    )
    gevonden = suites(wat)
    assert list(gevonden) == [BESTAND, "lijst.yaml", "schoon.yaml", "overige bestanden"]
    for naam in ("lijst.yaml", "schoon.yaml", "overige bestanden"):
        (geval,) = gevonden[naam].iter("testcase")
        assert geval.attrib["name"] == "geen meldingen"
        assert (gevonden[naam].attrib["tests"], gevonden[naam].attrib["failures"]) == ("1", "0")


def test_there_is_always_a_test() -> None:
    """Servers take a report without tests for a mistake in the build."""
    assert list(suites(verslag(bestanden=0))) == ["alle bestanden"]


def test_a_file_cannot_write_xml() -> None:
    """Tags, entities, quotes and the end of a CDATA block stay text."""
    naar = "<script>&lt;\"']]></failure><x a='b'>"
    failure = suites(verslag(melding(tekst=naar)))[BESTAND].find("testcase/failure")
    assert failure is not None
    assert failure.attrib["message"] == naar
    assert naar in (failure.text or "")


@pytest.mark.parametrize("teken", ["\x00", "\x0b", "\x1b", "\ufffe", "\uffff", "\ud800"])
def test_characters_that_xml_forbids_are_marks(teken: str) -> None:
    """XML 1.0 cannot hold them in any way."""
    xml = make(verslag(melding(tekst=f"a{teken}b", bestand=f"x{teken}.yaml")))
    assert teken not in xml
    assert junit_fouten(xml) == []
