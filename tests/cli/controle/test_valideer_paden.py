"""`rao valideer PAD…`: files, folders, more registers, and stdin."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.controle.voorbeeld import DAG, FOUT, FOUTEN, GOED, KORT, LIJST, WAARSCHUWING
from tests.cli.secretaris import Secretaris

ANDER = "SIG05-termijn-voorbij"
ANDERS = f"{ANDER}/{LIJST}:18:36: SIG05 waarschuwing De termijn liep af op 15 juni 2026.\n"


def kort(s: Secretaris, *paden: str, invoer: str | bytes | None = None) -> str:
    """Validate paths; returns the short report, whatever the exit code."""
    uitkomst = s.rao("valideer", *paden, "--uitvoer", "kort", invoer=invoer)
    assert uitkomst.exit_code in {0, 1}, uitkomst.output
    return uitkomst.stdout


@pytest.mark.parametrize("pad", [LIJST, "signaallijsten", "signaallijsten/2026", ".", "./"])
def test_bestand_of_map(pad: str) -> None:
    """Een bestand, een map, of de map waar u staat."""
    assert kort(WAARSCHUWING, pad) == KORT


def test_alleen_wat_u_kiest() -> None:
    """Van een ander bestand komt niets, ook geen telling."""
    assert kort(WAARSCHUWING, "rao.yaml") == ""
    assert WAARSCHUWING.doet("valideer", "rao.yaml") == "Geen meldingen in 1 bestand.\n"


def test_de_rest_van_het_register_telt_mee() -> None:
    """Ook wie één bestand kiest, krijgt het oordeel met het hele register erbij."""
    s = Secretaris(FOUT / "VRB01-besluit-bestaat-niet", DAG)
    assert "VRB01 fout Er is geen besluit 'B-2026-06-11-02'." in kort(s, "acties")


def test_twee_keer_hetzelfde() -> None:
    """Een bestand dat u twee keer noemt, telt één keer."""
    assert kort(WAARSCHUWING, LIJST, "signaallijsten") == KORT


def test_in_een_map_van_het_register() -> None:
    """Een pad geldt vanaf de map waar u staat; wat terugkomt, klopt vanaf die map."""
    s = Secretaris(WAARSCHUWING.map / "signaallijsten", DAG)
    assert kort(s, "2026") == f"../{KORT}"
    assert kort(s) == f"../{KORT}"


def test_ander_register() -> None:
    """Een pad in een ander register wordt daar beoordeeld."""
    assert kort(WAARSCHUWING, f"../{ANDER}") == f"../{ANDERS}"
    assert kort(WAARSCHUWING, str(FOUT / ANDER / LIJST)) == f"../{ANDERS}"


def test_twee_registers() -> None:
    """Twee registers samen geven één verslag."""
    assert kort(WAARSCHUWING, ".", f"../{ANDER}") == f"../{ANDERS}{KORT}"


def test_map_met_registers() -> None:
    """Een map boven registers is elk register daarin, dat voor zich wordt beoordeeld."""
    regels = kort(Secretaris(FOUT.parent, DAG), "fout").splitlines()
    mappen = {regel.split("/")[1] for regel in regels}
    assert mappen == {pad.name for pad in FOUT.iterdir()}


def test_zonder_git(tmp_path: Path) -> None:
    """Controleren kan zonder git, zoals in een CI die alleen de bestanden heeft."""
    shutil.copytree(WAARSCHUWING.map, tmp_path / "register")
    assert kort(Secretaris(tmp_path / "register", DAG)) == KORT


def test_los_bestand(tmp_path: Path) -> None:
    """Een bestand buiten elk register wordt op zichzelf beoordeeld: vorm en eigen inhoud."""
    (tmp_path / "los.yaml").write_bytes((WAARSCHUWING.map / LIJST).read_bytes())
    s = Secretaris(tmp_path, DAG)
    assert kort(s, "los.yaml") == KORT.replace(LIJST, "los.yaml")


def test_los_bestand_met_een_fout(tmp_path: Path) -> None:
    """Ook van een los bestand komt elke fout in de vorm."""
    tekst = (FOUTEN.map / "overleggen/2026/2026-07-09.yaml").read_bytes()
    (tmp_path / "los.yaml").write_bytes(tekst)
    uitkomst = Secretaris(tmp_path, DAG).rao("valideer", "los.yaml", "--uitvoer", "kort")
    assert uitkomst.exit_code == 1
    assert uitkomst.stdout.startswith("los.yaml:4:9: VRM13 fout ")


def test_stdin_in_een_register() -> None:
    """Met - komt de tekst van stdin, en telt hij in plaats van het bestand dat er al is."""
    tekst = (WAARSCHUWING.map / LIJST).read_bytes()
    assert kort(WAARSCHUWING, "-", invoer=tekst) == KORT.replace(LIJST, "<stdin>")
    beter = tekst.replace(b"bij_inwilliging: Het gezin", b"bij_inwilliging: Zij")
    assert kort(WAARSCHUWING, "-", invoer=beter) == ""


def test_stdin_buiten_een_register(tmp_path: Path) -> None:
    """Buiten een register wordt wat binnenkomt op zichzelf beoordeeld."""
    tekst = (WAARSCHUWING.map / LIJST).read_bytes()
    assert kort(Secretaris(tmp_path, DAG), "-", invoer=tekst) == KORT.replace(LIJST, "<stdin>")


def test_stdin_verwijst_naar_het_register() -> None:
    """Wat binnenkomt, mag verwijzen naar wat in het register staat."""
    s = Secretaris(FOUT / "VRB01-besluit-bestaat-niet", DAG)
    tekst = (s.map / "acties/2026/A-2026-06-11-01.yaml").read_bytes()
    assert "<stdin>:4:10: VRB01" in kort(s, "-", invoer=tekst)
    assert kort(s, "-", invoer=tekst.replace(b"06-11-02", b"06-11-01")) == ""


def test_stdin_en_een_pad_samen() -> None:
    """Met - en een pad samen komen beide in één verslag."""
    tekst = (WAARSCHUWING.map / LIJST).read_bytes()
    assert kort(WAARSCHUWING, "-", LIJST, invoer=tekst) == KORT.replace(LIJST, "<stdin>") + KORT


@pytest.mark.parametrize("invoer", ["", "zomaar tekst", "- rij\n", b"\xff\xfe"])
def test_stdin_is_geen_bestand_van_een_register(tmp_path: Path, invoer: str | bytes) -> None:
    """Wat er ook binnenkomt: een melding met een plek, nooit een vastloper."""
    uitkomst = Secretaris(tmp_path, DAG).rao("valideer", "-", "--json", invoer=invoer)
    assert uitkomst.exit_code == 1
    (melding, *_) = json.loads(uitkomst.stdout)["meldingen"]
    assert (melding["bestand"], melding["code"][:4]) == ("<stdin>", "VRM0")


def test_pad_dat_er_niet_is() -> None:
    """Een pad dat niet bestaat, is verkeerd gebruik."""
    uitkomst = WAARSCHUWING.rao("valideer", "weg.yaml")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr == (
        "Fout: 'weg.yaml' bestaat niet.\nKijk of u de naam van het bestand goed schreef.\n"
    )


@pytest.mark.parametrize("paden", [(), (".",)])
def test_geen_register(tmp_path: Path, paden: tuple[str, ...]) -> None:
    """In een map zonder register zegt rao hoe u er een maakt."""
    uitkomst = Secretaris(tmp_path, DAG).rao("valideer", *paden)
    assert (uitkomst.exit_code, uitkomst.stdout) == (3, "")
    assert uitkomst.stderr == (
        f"Fout: In {tmp_path} en de mappen erboven staat geen register (geen rao.yaml).\n"
        "Ga naar de map van uw register, of maak er een met: rao init MAP\n"
    )


def test_alles_tegelijk() -> None:
    """Fouten in de vorm van het ene bestand verbergen niet wat er in een ander staat."""
    s = Secretaris(FOUT.parent, DAG)
    codes = {m["code"] for m in json.loads(s.rao("valideer", "fout", "--json").stdout)["meldingen"]}
    assert {"VRM01", "VRM06", "SIG07", "VRB01", "REG02"} <= codes


def test_goed_voorbeeld() -> None:
    """Het goede voorbeeld is schoon."""
    assert kort(GOED) == ""
