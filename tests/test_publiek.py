"""What others read about the project as a whole: publiccode.yml, and where they can find it."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import rao_cli

ROOT = Path(__file__).resolve().parent.parent
#: What the standard (0.5) asks of everybody, by its path.
VERPLICHT = (
    *("publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus"),
    *("softwareType", "description", "legal/license", "maintenance/type"),
    *("localisation/localisationReady", "localisation/availableLanguages"),
)
#: The words that it knows, of those that a register of software like this would choose from.
SOORTEN = {
    "developmentStatus": {"concept", "development", "beta", "stable", "obsolete"},
    "softwareType": {
        *("standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web"),
        *("standalone/backend", "standalone/other", "addon", "library", "configurationFiles"),
    },
    "categories": {
        *("business-process-management", "collaboration", "compliance-management"),
        *("document-management", "project-collaboration", "task-management"),
        "workflow-management",
    },
    "platforms": {"web", "windows", "mac", "linux", "ios", "android"},
    "maintenance/type": {"internal", "contract", "community", "none"},
    "intendedAudience/scope": {"justice", "local-authorities", "security", "society", "welfare"},
}


@pytest.fixture(name="blad")
def _blad() -> dict[str, Any]:
    gelezen = YAML(typ="safe").load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert isinstance(gelezen, dict)
    return gelezen


@pytest.fixture(name="project")
def _project() -> dict[str, Any]:
    alles = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project: dict[str, Any] = alles["project"]
    return project


def op(blad: dict[str, Any], pad: str) -> Any:
    """Return what stands at a path."""
    deel: Any = blad
    for sleutel in pad.split("/"):
        deel = deel[sleutel]
    return deel


def test_publiccode_has_what_the_standard_asks(blad: dict[str, Any]) -> None:
    """Every key that must be there is there, and every choice is a word of the standard."""
    for pad in VERPLICHT:
        assert op(blad, pad) not in (None, "", [])
    for pad, woorden in SOORTEN.items():
        gekozen = op(blad, pad)
        assert {*([gekozen] if isinstance(gekozen, str) else gekozen)} <= woorden


def test_publiccode_describes_in_two_languages(blad: dict[str, Any]) -> None:
    """Short is at most 150 characters, long from 500 on (0.4 asked so), with features."""
    assert blad["description"].keys() == {"nl", "en"}
    for tekst in blad["description"].values():
        assert len(tekst["shortDescription"]) <= 150
        assert "\n" not in tekst["shortDescription"]
        assert 500 <= len(tekst["longDescription"]) <= 10_000
        assert len(tekst["features"]) >= 5


def test_publiccode_says_what_the_package_says(
    blad: dict[str, Any], project: dict[str, Any]
) -> None:
    """Licence, description and Python are those of the package."""
    assert blad["legal"]["license"] == project["license"]
    assert blad["description"]["nl"]["shortDescription"] == project["description"]
    nodig = {een["name"]: een.get("versionMin") for een in blad["dependsOn"]["open"]}
    assert nodig == {"Python": project["requires-python"].removeprefix(">="), "git": None}


def test_one_address_everywhere(blad: dict[str, Any], project: dict[str, Any]) -> None:
    """SARIF and publiccode name the same; once that is an address, the package has it too."""
    assert blad["url"] == rao_cli.INFORMATIE
    is_adres = rao_cli.INFORMATIE.startswith("https://")
    assert is_adres == ("urls" in project)


@pytest.mark.parametrize("pagina", ["SECURITY.md", "docs/toegankelijkheid.md"])
def test_a_page_points_at_what_is_there(pagina: str) -> None:
    """Each link leads to a file of the checkout, and README leads to the page."""
    pad = ROOT / pagina
    tekst = pad.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)]+)\)", tekst):
        assert (pad.parent / link).is_file()
    assert f"]({pagina})" in (ROOT / "README.md").read_text(encoding="utf-8")
