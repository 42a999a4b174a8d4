"""GitLab Code Quality, and the fingerprints that it shares with SARIF."""

import json
from typing import Any

import pytest

from rao_cli.documents.meldingen.gitlab import make
from rao_cli.model.controle import Geaccepteerd
from rao_cli.model.melding import Melding
from tests.documents.meldingen.maken import melding, verslag
from tests.documents.meldingen.schemas_lezen import gitlab_fouten
from tests.documents.meldingen.voorbeeld import LEEG, VERSLAG


def lees(*meldingen: Melding, **anders: Any) -> list[dict[str, Any]]:
    """Return the array for a report of these findings."""
    data: list[dict[str, Any]] = json.loads(make(verslag(*meldingen, **anders)))
    return data


def afdrukken(*meldingen: Melding, **anders: Any) -> list[str]:
    """Return the fingerprints of these findings."""
    return [een["fingerprint"] for een in lees(*meldingen, **anders)]


def test_a_finding_has_what_gitlab_shows() -> None:
    """Sentence and hint, code, weight, and the lines in the file."""
    (een,) = lees(melding(hint="Zet er een datum bij."))
    een.pop("fingerprint")
    assert een == {
        "description": "BSL02: De actie heeft geen datum. Doe: Zet er een datum bij.",
        "check_name": "BSL02",
        "severity": "major",
        "location": {
            "path": "acties/2026/A-2026-03-12-01.yaml",
            "lines": {"begin": 3, "end": 3},
        },
    }


@pytest.mark.parametrize(
    ("ernst", "zwaarte"), [("fout", "major"), ("waarschuwing", "minor"), ("aandachtspunt", "info")]
)
def test_each_severity_has_its_weight(ernst: str, zwaarte: str) -> None:
    """Three of GitLab's five; the heaviest are for programs that break."""
    assert lees(melding(ernst=ernst))[0]["severity"] == zwaarte


@pytest.mark.parametrize("wat", [VERSLAG, LEEG])
def test_the_report_fits_the_schema(wat: Any) -> None:
    """Nasty content or none."""
    assert gitlab_fouten(json.loads(make(wat))) == []


def test_the_schema_can_say_no() -> None:
    """The schema that judges is not empty."""
    assert gitlab_fouten([{"description": "x"}]) != []


def test_a_finding_without_a_place_is_at_the_top() -> None:
    """GitLab cannot show a finding without path and line."""
    zonder = melding(bestand=None, regelnummer=None, eind_regelnummer=None)
    assert lees(zonder)[0]["location"] == {"path": "rao.yaml", "lines": {"begin": 1, "end": 1}}


def test_a_fingerprint_stays_when_lines_move() -> None:
    """Lines above, days passed and other items in a list make no new finding."""
    voor = melding(pad=("acties", 3, "datum"), tekst="14 dagen te laat, zie regel 9.")
    na = melding(
        regelnummer=90,
        kolom=7,
        eind_regelnummer=91,
        pad=("acties", 5, "datum"),
        tekst="15 dagen te laat, zie regel 96.",
    )
    assert afdrukken(voor) == afdrukken(na)


@pytest.mark.parametrize(
    "anders",
    [
        {"code": "BSL03"},
        {"bestand": "acties/2026/A-2026-03-12-02.yaml"},
        {"pad": ("zaken", "Z-7K3F9E", "vraag")},
        {"tekst": "De actie A-2026-03-12-02 heeft geen datum."},
        {"tekst": "De actie is van 2026-03-12."},
    ],
)
def test_another_finding_has_another_fingerprint(anders: dict[str, Any]) -> None:
    """Code, file, path and what a sentence names make the difference."""
    een, ander = afdrukken(melding(tekst="De actie is van 2026-04-12."), melding(**anders))
    assert een != ander


def test_equal_findings_are_told_apart_by_order() -> None:
    """Two of the same code, path and text in one file: the second has a fixed suffix."""
    een, twee = afdrukken(melding(regelnummer=9), melding(regelnummer=3))
    assert twee == f"{een}-2"


def test_accepting_one_renames_no_other() -> None:
    """The second of two equal findings keeps its name when the first is accepted."""
    eerste, tweede = melding(regelnummer=3), melding(regelnummer=9)
    weg = Geaccepteerd(eerste, "besproken")
    assert afdrukken(tweede, geaccepteerd=(weg,)) == afdrukken(eerste, tweede)[1:]


def test_a_new_one_never_has_the_fingerprint_of_an_old_one() -> None:
    """Two equal ones were there and are not shown: the third is the third."""
    een = melding()
    assert afdrukken(een, ouder=(een, een)) == afdrukken(een, een, een)[2:]
