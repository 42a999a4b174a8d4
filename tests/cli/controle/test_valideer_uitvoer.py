"""`rao valideer --uitvoer`: every format, to the screen and to files, and the exit codes."""

import json
from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.controle.voorbeeld import AANDACHT, FOUTEN, GOED, KORT, LIJST, WAARSCHUWING
from tests.cli.secretaris import Secretaris


def test_text() -> None:
    """Without options: the line with an arrow, what to do, what there is, and a count."""
    uitkomst = WAARSCHUWING.rao("valideer")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == (
        "waarschuwing SIG07: Bij inwilliging staat hetzelfde als bij afwijzing.\n"
        f"  --> {LIJST}:21:24\n"
        " 21 |       bij_inwilliging: Het gezin verhuist naar een gemeente.\n"
        "    |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "    Doe: Schrijf bij elke kant wat er dan anders is. Verandert er niets? Schrijf\n"
        "         ook dat.\n"
        "    Bron: S19d\n"
        "\n"
        "SL-emmen-2026-06-08: 12 van 12 onderdelen aanwezig\n"
        "\n"
        "Uitleg bij een code: rao regel SIG07\n"
        "1 waarschuwing in 2 bestanden.\n"
    )


def test_short() -> None:
    """The short form is one line per finding, that every editor knows."""
    assert WAARSCHUWING.doet("valideer", "--uitvoer", "kort") == KORT


def test_json() -> None:
    """The fixed form for programs, with all keys; positions count from 1."""
    assert json.loads(WAARSCHUWING.doet("valideer", "--json")) == {
        "schemaVersie": 1,
        "soort": "meldingen",
        "meldingen": [
            {
                "code": "SIG07",
                "ernst": "waarschuwing",
                "bestand": LIJST,
                "regelnummer": 21,
                "kolom": 24,
                "eind_regelnummer": 21,
                "eind_kolom": 61,
                "pad": "zaken.Z-7K3F9E.gevolgen.bij_inwilliging",
                "tekst": "Bij inwilliging staat hetzelfde als bij afwijzing.",
                "bron": ["S19d"],
                "hint": (
                    "Schrijf bij elke kant wat er dan anders is."
                    " Verandert er niets? Schrijf ook dat."
                ),
            }
        ],
        "geaccepteerd": [],
        "volledigheid": [
            {
                "bestand": LIJST,
                "kenmerk": "SL-emmen-2026-06-08",
                "aanwezig": 12,
                "gevraagd": 12,
                "organisaties_ontbreken": [],
            }
        ],
        "samenvatting": {
            "bestanden": 2,
            "fouten": 0,
            "waarschuwingen": 1,
            "aandachtspunten": 0,
        },
    }


def test_json_without_findings() -> None:
    """Without findings the form is the same."""
    data = json.loads(GOED.doet("valideer", "--json"))
    assert (data["meldingen"], data["samenvatting"]["fouten"]) == ([], 0)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_file_and_screen_are_equal(formaat: str, tmp_path: Path) -> None:
    """What goes to a file is what the screen would get; the screen stays empty."""
    doel = tmp_path / "nieuwe map" / "verslag"
    uitkomst = WAARSCHUWING.rao("valideer", "--uitvoer", f"{formaat}:{doel}")
    assert (uitkomst.exit_code, uitkomst.stdout, uitkomst.stderr) == (0, "", "")
    op_scherm = WAARSCHUWING.doet("valideer", "--uitvoer", formaat)
    assert doel.read_bytes() == op_scherm.encode()
    assert "SIG07" in op_scherm


@pytest.mark.parametrize("formaat", ["json", "sarif", "gitlab"])
def test_valid_json_without_findings(formaat: str) -> None:
    """A report without findings is a valid report too."""
    json.loads(GOED.doet("valideer", "--uitvoer", formaat))


def test_two_at_once(tmp_path: Path) -> None:
    """A log on the screen and a report in a file come from one run."""
    doel = tmp_path / "rao.sarif"
    args = ("--uitvoer", "kort", "--uitvoer", f"sarif:{doel}")
    assert WAARSCHUWING.doet("valideer", *args) == KORT
    assert json.loads(doel.read_text(encoding="utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize("s", [WAARSCHUWING, AANDACHT, GOED], ids=lambda s: s.map.name)
def test_without_errors_it_is_good(s: Secretaris) -> None:
    """Warnings and remarks stop nothing."""
    assert s.rao("valideer").exit_code == 0


def test_with_errors(tmp_path: Path) -> None:
    """An error gives exit code 1, also when the report goes to a file."""
    assert FOUTEN.rao("valideer").exit_code == 1
    assert FOUTEN.rao("valideer", "--uitvoer", f"junit:{tmp_path / 'x.xml'}").exit_code == 1


@pytest.mark.parametrize(("s", "code"), [(WAARSCHUWING, 1), (AANDACHT, 0), (GOED, 0), (FOUTEN, 1)])
def test_strict(s: Secretaris, code: int) -> None:
    """With --streng a warning counts too; a remark never does."""
    assert s.rao("valideer", "--streng").exit_code == code


def test_profile() -> None:
    """With --profiel rao judges as if the zaak were further: what may be missing is an error."""
    s = Secretaris(WAARSCHUWING.map.parent / "SIG10-standpunt-ontbreekt", WAARSCHUWING.vandaag)
    ernst = {
        profiel: json.loads(s.rao("valideer", "--json", "--profiel", profiel).stdout)["meldingen"]
        for profiel in ("inname", "behandeling", "opschaling")
    }
    assert {profiel: [m["ernst"] for m in gevonden] for profiel, gevonden in ernst.items()} == {
        "inname": ["aandachtspunt"],
        "behandeling": ["waarschuwing"],
        "opschaling": ["fout"],
    }
    assert s.rao("valideer", "--profiel", "opschaling").exit_code == 1


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (("--uitvoer", "pdf"), f"Kies uit: {', '.join(FORMATEN)}."),
        (("--profiel", "zwaar"), "'zwaar' kan hier niet. Kies uit: inname, behandeling of"),
    ],
)
def test_wrong_usage(args: tuple[str, ...], zin: str) -> None:
    """A form or profile that does not exist is wrong usage; no half report comes."""
    uitkomst = WAARSCHUWING.rao("valideer", *args)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert zin in uitkomst.stderr


def test_a_report_that_cannot_be_written(tmp_path: Path) -> None:
    """When the report cannot be written, rao cannot go on."""
    uitkomst = WAARSCHUWING.rao("valideer", "--uitvoer", f"json:{tmp_path}")
    assert uitkomst.exit_code == 3
    assert uitkomst.stderr.startswith(f"Fout: rao kan '{tmp_path}' niet schrijven: ")


def test_a_report_replaces_an_earlier_one(tmp_path: Path) -> None:
    """A build server is asked nothing: the report of the last time is replaced."""
    for _ in range(2):
        WAARSCHUWING.doet("valideer", "--uitvoer", f"sarif:{tmp_path / 'rao.sarif'}")


def test_no_report_over_the_register(lijst: Secretaris) -> None:
    """A file of the register, or of git, never becomes a report."""
    voor = lijst.foto()
    for doel in ("rao.yaml", "signaallijsten/x.json", ".gitignore"):
        assert "verslag" in lijst.faalt("valideer", "--uitvoer", f"json:{doel}")
    assert lijst.foto() == voor


def test_a_count_per_list() -> None:
    """Each list says how much is there and who is missing: what there is, not how good."""
    s = Secretaris(WAARSCHUWING.map.parent / "SIG10-standpunt-ontbreekt", WAARSCHUWING.vandaag)
    regels = s.doet("valideer").splitlines()
    assert "SL-emmen-2026-06-08: 11 van 12 onderdelen aanwezig; AVIM ontbreekt" in regels
