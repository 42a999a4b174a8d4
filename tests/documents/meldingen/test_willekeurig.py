"""Any report gives a valid text in every format, and nothing in it becomes a command."""

import json
import re
import xml.etree.ElementTree as ET
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings

from rao_cli.documents.meldingen import FORMATEN, als_segmenten
from rao_cli.documents.meldingen.tekens import breedte_van
from rao_cli.documents.meldingen.tekst import als_tekst
from rao_cli.model.controle import Verslag
from rao_cli.model.tekens import zichtbaar as zoals_de_printer
from tests.documents.meldingen.schemas_lezen import gitlab_fouten, junit_fouten, sarif_fouten
from tests.documents.meldingen.strategie import verslagen

#: No clock decides here: a busy machine is no reason to fail.
RUIM: Final = settings(
    max_examples=settings().max_examples // 4, suppress_health_check=[HealthCheck.too_slow]
)
#: What a build server obeys: GitHub and Azure anywhere in a line, GitHub also at its begin.
BEVEL: Final = re.compile(r"##(vso|teamcity)?\[|^\s*::", re.MULTILINE)


@pytest.mark.parametrize("naam", FORMATEN)
@given(verslag=verslagen())
@RUIM
def test_every_format_takes_any_report(naam: str, verslag: Verslag) -> None:
    """A format gives text of whole characters that ends with a line end, or nothing."""
    tekst = FORMATEN[naam](verslag)
    assert tekst.encode("utf-8") or not verslag.meldingen
    assert tekst == "" or tekst.endswith("\n")


@pytest.mark.parametrize("naam", [naam for naam in FORMATEN if naam != "github"])
@given(verslag=verslagen())
@RUIM
def test_no_format_lets_a_file_give_orders(naam: str, verslag: Verslag) -> None:
    """In the log of a build server no line is a command (github is made of commands)."""
    assert not BEVEL.search(FORMATEN[naam](verslag))


@pytest.mark.parametrize("naam", FORMATEN)
@given(verslag=verslagen())
@RUIM
def test_the_printer_has_nothing_left_to_mark(naam: str, verslag: Verslag) -> None:
    """What is printed is what a format made: also JSON keeps its data."""
    tekst = FORMATEN[naam](verslag)
    assert zoals_de_printer(tekst) == tekst


@given(verslag=verslagen())
@RUIM
def test_one_line_per_finding(verslag: Verslag) -> None:
    """Kort, jsonl and github have exactly one line for each finding."""
    for naam in ("kort", "jsonl", "github"):
        assert len(FORMATEN[naam](verslag).splitlines()) == len(verslag.meldingen)


@given(verslag=verslagen())
@RUIM
def test_json_formats_parse_and_fit_their_schema(verslag: Verslag) -> None:
    """JSON parses as strictly as can be; SARIF and GitLab fit their schemas."""
    assert len(json.loads(FORMATEN["json"](verslag))["meldingen"]) == len(verslag.meldingen)
    assert sarif_fouten(json.loads(FORMATEN["sarif"](verslag))) == []
    assert gitlab_fouten(json.loads(FORMATEN["gitlab"](verslag))) == []


@given(verslag=verslagen())
@RUIM
def test_junit_is_xml_and_fits_its_schema(verslag: Verslag) -> None:
    """XML 1.0 parses, fits the schema, and has as many tests and failures as it says."""
    xml = FORMATEN["junit"](verslag)
    assert junit_fouten(xml) == []
    suites = ET.fromstring(xml).findall("testsuite")  # noqa: S314 - made a line above
    assert suites
    for suite in suites:
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))


@pytest.mark.parametrize("breedte", [40, 80, 120])
@given(verslag=verslagen())
@RUIM
def test_text_fits_the_screen(breedte: int, verslag: Verslag) -> None:
    """No line is wider than asked, but a place: that one is never folded."""
    for regel in als_tekst(verslag, breedte=breedte).splitlines():
        ruimte = breedte + (2 if "⟨::⟩" in regel else 0)  # a command made harmless
        assert "--> " in regel or breedte_van(regel) <= ruimte


@given(verslag=verslagen())
@RUIM
def test_segments_are_the_text(verslag: Verslag) -> None:
    """The coloured report and the bare one say the same."""
    segmenten = als_segmenten(verslag, breedte=80)
    assert "".join(tekst for _, tekst in segmenten) == als_tekst(verslag, breedte=80)
