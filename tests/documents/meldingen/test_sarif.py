"""SARIF 2.1.0."""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from rao_cli.documents.meldingen.sarif import make
from rao_cli.model.controle import Geaccepteerd, Verslag
from rao_cli.model.melding import Melding
from tests.documents.meldingen.maken import melding, verslag
from tests.documents.meldingen.schemas_lezen import sarif_fouten
from tests.documents.meldingen.voorbeeld import KAARTEN, LEEG, VERSLAG


def run(wat: Verslag) -> Any:
    """Return the only run of a log."""
    (een,) = json.loads(make(wat))["runs"]
    return een


def resultaat(een: Melding, **anders: Any) -> Any:
    """Return the result for one finding."""
    (uit,) = run(verslag(een, **anders))["results"]
    return uit


@pytest.mark.parametrize("wat", [VERSLAG, LEEG])
def test_the_log_fits_the_official_schema(wat: Verslag) -> None:
    """Nasty content or none."""
    assert sarif_fouten(json.loads(make(wat))) == []


def test_the_schema_can_say_no() -> None:
    """The schema that judges is not empty."""
    assert sarif_fouten({"version": "2.1.0", "runs": [{"tool": {}}]}) != []


def test_the_driver_says_who_speaks() -> None:
    """Name, version and language; a version that is not known is left out."""
    driver = run(VERSLAG)["tool"]["driver"]
    assert (driver["name"], driver["version"], driver["language"]) == ("rao", "0.1.0", "nl")
    assert driver["semanticVersion"] == "0.1.0"
    onbekend = run(verslag())["tool"]["driver"]
    assert not {"version", "semanticVersion"} & onbekend.keys()


def test_where_more_can_be_read() -> None:
    """The address is absolute: it has a scheme."""
    assert urlsplit(run(LEEG)["tool"]["driver"]["informationUri"]).scheme


@pytest.mark.parametrize(
    ("registers", "soort"),
    [
        ((), "rao/"),
        (("rao.yaml",), "rao/"),
        (("regio/noord/rao.yaml",), "rao/regio/noord/"),
        (("noord/rao.yaml", "zuid/rao.yaml"), "rao/"),
    ],
)
def test_the_run_has_a_category(registers: tuple[str, ...], soort: str) -> None:
    """It ends with a slash, for the part behind the last one names one run (SARIF 3.17.3)."""
    assert run(verslag(registers=registers))["automationDetails"] == {"id": soort}


def test_a_rule_is_its_card() -> None:
    """Title, reason, help with examples, level and source come from the card."""
    regels = {regel["id"]: regel for regel in run(VERSLAG)["tool"]["driver"]["rules"]}
    sig05 = regels["SIG05"]
    kaart = KAARTEN["SIG05"]
    assert sig05["shortDescription"]["text"] == kaart.titel
    assert sig05["fullDescription"]["text"] == kaart.reden
    assert kaart.fout in sig05["help"]["text"]
    assert sig05["defaultConfiguration"] == {"level": "warning"}
    assert sig05["properties"]["bron"] == ["S19d", "S20"]
    assert regels["OVL02"] == {"id": "OVL02"}


def test_a_fence_is_longer_than_the_fences_in_it() -> None:
    """An example with backticks cannot get out of its block."""
    regels = {regel["id"]: regel for regel in run(VERSLAG)["tool"]["driver"]["rules"]}
    assert f"`````yaml\n{KAARTEN['SIG05'].fout}\n`````" in regels["SIG05"]["help"]["markdown"]


def test_every_result_points_at_its_rule() -> None:
    """`ruleIndex` and `ruleId` name the same rule."""
    uit = run(VERSLAG)
    regels = uit["tool"]["driver"]["rules"]
    assert all(regels[een["ruleIndex"]]["id"] == een["ruleId"] for een in uit["results"])


@pytest.mark.parametrize(
    ("ernst", "niveau"), [("fout", "error"), ("waarschuwing", "warning"), ("aandachtspunt", "note")]
)
def test_each_severity_has_its_level(ernst: str, niveau: str) -> None:
    """The level of a result is the severity of the finding, not of the rule."""
    assert resultaat(melding(ernst=ernst))["level"] == niveau


def test_columns_count_characters() -> None:
    """Our reader counts code points, so 👩 is one column and SARIF is told so."""
    assert run(verslag())["columnKind"] == "unicodeCodePoints"
    gebied = resultaat(melding())["locations"][0]["physicalLocation"]["region"]
    assert gebied == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}


def test_a_result_without_a_place_is_at_the_top() -> None:
    """Code scanning refuses a whole log for one result without a line or a file."""
    kaal = melding(
        bestand=None, regelnummer=None, kolom=None, eind_regelnummer=None, eind_kolom=None
    )
    assert resultaat(kaal)["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "rao.yaml", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 1},
            }
        }
    ]


@pytest.mark.parametrize(
    ("bestand", "uri"),
    [
        ("acties/a b.yaml", "acties/a%20b.yaml"),
        ("a:b%<é>.yaml", "a%3Ab%25%3C%C3%A9%3E.yaml"),
        ("a\udcff.yaml", "a%FF.yaml"),
        ("a\ud800.yaml", "a%ED%A0%80.yaml"),
    ],
)
def test_a_path_becomes_a_uri(bestand: str, uri: str) -> None:
    """Everything but letters, digits and slashes is percent-encoded, also what is no text."""
    plek = resultaat(melding(bestand=bestand))["locations"][0]["physicalLocation"]
    assert plek["artifactLocation"] == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_an_absolute_path_has_no_base() -> None:
    """A loose file outside the register is named by itself."""
    plek = resultaat(melding(bestand="/tmp/x y.yaml"))["locations"][0]["physicalLocation"]  # noqa: S108
    assert plek["artifactLocation"] == {"uri": "file:///tmp/x%20y.yaml"}


def test_the_path_in_the_file_is_the_logical_place() -> None:
    """Viewers show it beside the line."""
    plek = resultaat(melding(pad=("zaken", "Z-7K3F9E", "vraag")))["locations"][0]
    assert plek["logicalLocations"] == [{"fullyQualifiedName": "zaken.Z-7K3F9E.vraag"}]


def test_a_message_has_no_placeholders_and_no_links() -> None:
    """Braces are doubled (SARIF 3.11.5) and `[a](b)` is broken (3.11.6)."""
    tekst = resultaat(melding(tekst="{0} [a](b)", hint="{1}"))["message"]["text"]
    assert tekst == "{{0}} [a] (b)\nDoe: {{1}}"


def test_an_accepted_finding_is_suppressed_in_source() -> None:
    """It is in the log, with the reason that stands in the file."""
    uit = run(verslag(melding(), geaccepteerd=(Geaccepteerd(melding(), "Besproken."),)))
    open_, weg = uit["results"]
    assert "suppressions" not in open_
    assert weg["suppressions"] == [{"kind": "inSource", "justification": "Besproken."}]


def test_fingerprints_differ() -> None:
    """Two equal findings are two results for a server that compares runs."""
    uit = run(verslag(melding(regelnummer=3), melding(regelnummer=9)))
    een, twee = (r["partialFingerprints"]["raoMelding/v1"] for r in uit["results"])
    assert twee == f"{een}-2"
