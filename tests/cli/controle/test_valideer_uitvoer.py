"""`rao valideer --uitvoer`: every format, to the screen and to files, and the exit codes."""

import json
from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.controle.voorbeeld import AANDACHT, FOUTEN, GOED, KORT, LIJST, WAARSCHUWING
from tests.cli.secretaris import Secretaris


def test_tekst() -> None:
    """Zonder opties: de regel met een pijltje, wat u doet, wat er is, en een telling."""
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


def test_kort() -> None:
    """De korte vorm is één regel per melding, die elke editor herkent."""
    assert WAARSCHUWING.doet("valideer", "--uitvoer", "kort") == KORT


def test_json() -> None:
    """De vaste vorm voor programma's, met alle sleutels; posities tellen vanaf 1."""
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
        "samenvatting": {
            "bestanden": 2,
            "fouten": 0,
            "waarschuwingen": 1,
            "aandachtspunten": 0,
        },
    }


def test_json_zonder_meldingen() -> None:
    """Ook zonder meldingen is de vorm dezelfde."""
    data = json.loads(GOED.doet("valideer", "--json"))
    assert (data["meldingen"], data["samenvatting"]["fouten"]) == ([], 0)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_bestand_en_scherm_zijn_gelijk(formaat: str, tmp_path: Path) -> None:
    """Wat naar een bestand gaat, is wat er anders op het scherm komt; het scherm blijft leeg."""
    doel = tmp_path / "nieuwe map" / "verslag"
    uitkomst = WAARSCHUWING.rao("valideer", "--uitvoer", f"{formaat}:{doel}")
    assert (uitkomst.exit_code, uitkomst.stdout, uitkomst.stderr) == (0, "", "")
    op_scherm = WAARSCHUWING.doet("valideer", "--uitvoer", formaat)
    assert doel.read_bytes() == op_scherm.encode()
    assert "SIG07" in op_scherm


@pytest.mark.parametrize("formaat", ["json", "sarif", "gitlab"])
def test_geldige_json_zonder_meldingen(formaat: str) -> None:
    """Een verslag zonder meldingen is ook een geldig verslag."""
    json.loads(GOED.doet("valideer", "--uitvoer", formaat))


def test_twee_tegelijk(tmp_path: Path) -> None:
    """Een log op het scherm en een verslag in een bestand komen uit één keer draaien."""
    doel = tmp_path / "rao.sarif"
    args = ("--uitvoer", "kort", "--uitvoer", f"sarif:{doel}")
    assert WAARSCHUWING.doet("valideer", *args) == KORT
    assert json.loads(doel.read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_twee_naar_het_scherm() -> None:
    """Twee vormen op het scherm komen na elkaar, in de volgorde van de opdracht."""
    tekst = WAARSCHUWING.doet("valideer", "--uitvoer", "kort", "--uitvoer", "jsonl")
    kort, jsonl = tekst.splitlines()
    assert f"{kort}\n" == KORT
    assert json.loads(jsonl)["code"] == "SIG07"


@pytest.mark.parametrize("s", [WAARSCHUWING, AANDACHT, GOED], ids=lambda s: s.map.name)
def test_zonder_fouten_is_het_goed(s: Secretaris) -> None:
    """Waarschuwingen en aandachtspunten houden niets tegen."""
    assert s.rao("valideer").exit_code == 0


def test_met_fouten(tmp_path: Path) -> None:
    """Een fout geeft afsluitcode 1, ook als het verslag naar een bestand gaat."""
    assert FOUTEN.rao("valideer").exit_code == 1
    assert FOUTEN.rao("valideer", "--uitvoer", f"junit:{tmp_path / 'x.xml'}").exit_code == 1


@pytest.mark.parametrize(("s", "code"), [(WAARSCHUWING, 1), (AANDACHT, 0), (GOED, 0), (FOUTEN, 1)])
def test_streng(s: Secretaris, code: int) -> None:
    """Met --streng telt ook een waarschuwing; een aandachtspunt nooit."""
    assert s.rao("valideer", "--streng").exit_code == code


def test_profiel() -> None:
    """Met --profiel oordeelt rao alsof de zaak al verder is: wat nog mag ontbreken, wordt fout."""
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
        (("--uitvoer", "pdf"), "Kies uit: tekst, kort, json, jsonl, github, gitlab, sarif, junit."),
        (("--profiel", "zwaar"), "'zwaar' kan hier niet. Kies uit: inname, behandeling of"),
    ],
)
def test_verkeerd_gebruik(args: tuple[str, ...], zin: str) -> None:
    """Een vorm of profiel dat er niet is, is verkeerd gebruik; er komt geen half verslag."""
    uitkomst = WAARSCHUWING.rao("valideer", *args)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert zin in uitkomst.stderr


def test_verslag_kan_niet_worden_geschreven(tmp_path: Path) -> None:
    """Kan het verslag niet worden geschreven, dan kan rao niet verder."""
    uitkomst = WAARSCHUWING.rao("valideer", "--uitvoer", f"json:{tmp_path}")
    assert uitkomst.exit_code == 3
    assert uitkomst.stderr.startswith(f"Fout: rao kan '{tmp_path}' niet schrijven: ")


def test_een_verslag_vervangt_een_eerder(tmp_path: Path) -> None:
    """Een bouwserver vraagt niets: het verslag van de vorige keer wordt vervangen."""
    for _ in range(2):
        WAARSCHUWING.doet("valideer", "--uitvoer", f"sarif:{tmp_path / 'rao.sarif'}")


def test_geen_verslag_over_het_register(lijst: Secretaris) -> None:
    """Een bestand van het register, of wat in git staat, wordt nooit een verslag."""
    voor = lijst.foto()
    for doel in ("rao.yaml", "signaallijsten/x.json", ".gitignore"):
        assert "verslag" in lijst.faalt("valideer", "--uitvoer", f"json:{doel}")
    assert lijst.foto() == voor


def test_telling_per_lijst() -> None:
    """Per lijst staat hoeveel er is en wie ontbreekt; dat gaat over wat er staat, niet hoe goed."""
    s = Secretaris(WAARSCHUWING.map.parent / "SIG10-standpunt-ontbreekt", WAARSCHUWING.vandaag)
    regels = s.doet("valideer").splitlines()
    assert "SL-emmen-2026-06-08: 11 van 12 onderdelen aanwezig; AVIM ontbreekt" in regels
