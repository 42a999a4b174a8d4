"""The variables RAO_…: what is typed goes before them, and a wrong value is wrong use."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.opdracht import groep
from tests.cli.proefbank import WORTEL, Rao, Schelp

REGISTER = """soort: register
regio: {{naam: {}, provincies: [Drenthe]}}
organisaties: {{}}
lkos: {{}}
"""

#: A register with one warning, and nothing worse.
WAARSCHUWT = WORTEL / "voorbeelden" / "fout" / "REG16-adres-van-niemand"


def maak(map_: Path, naam: str) -> Path:
    """Make a register of a region with this name."""
    map_.mkdir(parents=True)
    (map_ / "rao.yaml").write_text(REGISTER.format(naam), encoding="utf-8")
    return map_


def naam_van(rao: Rao, *args: str) -> str:
    """Give the name of the region that rao works in."""
    uit = rao("register", "toon", "--json", *args)
    assert uit.exit_code == 0, uit.output
    return str(json.loads(uit.stdout)["register"]["regio"]["naam"])


def test_the_register_of_the_environment(
    rao: Rao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RAO_REGISTER is the register for who stands in none; what is typed goes before it."""
    thuis, hier, elders = (maak(tmp_path / n, n) for n in ("thuis", "hier", "elders"))
    (tmp_path / "leeg").mkdir()
    monkeypatch.setenv(omgeving.REGISTER, str(thuis))
    monkeypatch.chdir(tmp_path / "leeg")
    assert naam_van(rao) == "thuis"
    assert naam_van(rao, "-C", str(elders)) == "elders"
    voor = rao("-C", str(elders), "register", "toon", "--json")
    assert '"elders"' in voor.stdout
    monkeypatch.chdir(hier)
    assert naam_van(rao) == "hier"


def test_a_folder_that_is_not_there(
    rao: Rao, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong folder is told by the name of the variable, where it is needed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(omgeving.REGISTER, "is-er-niet")
    uit = rao("status")
    assert uit.exit_code == 2
    assert uit.stderr.startswith("Fout: De waarde van RAO_REGISTER klopt niet: 'is-er-niet'")
    monkeypatch.chdir(maak(tmp_path / "hier", "hier"))
    assert naam_van(rao) == "hier"


@pytest.mark.parametrize("waarde", ["ja", "1", "JA", "true"])
def test_strict_by_the_environment(rao: Rao, monkeypatch: pytest.MonkeyPatch, waarde: str) -> None:
    """RAO_STRENG is --streng, in Dutch too; nee, and nothing, are not."""
    monkeypatch.chdir(WAARSCHUWT)
    assert rao("valideer").exit_code == 0
    assert rao("valideer", "--streng").exit_code == 1
    monkeypatch.setenv(omgeving.STRENG, waarde)
    assert rao("valideer").exit_code == 1
    for niet in ("nee", "0", ""):
        monkeypatch.setenv(omgeving.STRENG, niet)
        assert rao("valideer").exit_code == 0


@pytest.fixture(name="hier")
def _hier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a register."""
    map_ = maak(tmp_path / "register", "x")
    monkeypatch.chdir(map_)
    return map_


def test_formats_by_the_environment(rao: Rao, hier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """RAO_UITVOER has one or more formats, with a blank between."""
    monkeypatch.setenv(omgeving.UITVOER, f"kort sarif:{hier}/rao.sarif")
    assert rao("valideer").stdout.startswith("rao.yaml:")
    assert json.loads((hier / "rao.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize(
    "getypt", [["--json"], ["--statistiek"], ["--uitvoer", "junit"], ["--statistiek", "--json"]]
)
@pytest.mark.usefixtures("hier")
def test_what_is_typed_goes_before_the_formats(
    rao: Rao, monkeypatch: pytest.MonkeyPatch, getypt: list[str]
) -> None:
    """Whoever types in which way the answer comes, gets just that."""
    gewoon = rao("valideer", *getypt)
    monkeypatch.setenv(omgeving.UITVOER, "github")
    anders = rao("valideer", *getypt)
    assert (anders.exit_code, anders.stdout) == (gewoon.exit_code, gewoon.stdout)


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        (omgeving.STRENG, "misschien"),
        (omgeving.UITVOER, "kladblok"),
        (omgeving.UITVOER, "kort tekst"),
        (omgeving.KLEUR, "rood"),
        (omgeving.PROCESSEN, "veel"),
        (omgeving.BREEDTE, "breed"),
        (omgeving.BREEDTE, "12"),
        (omgeving.BREEDTE, "²00"),
        (omgeving.BREEDTE, "1" * 5000),
    ],
)
@pytest.mark.usefixtures("hier")
def test_a_wrong_value_is_wrong_use(
    rao: Rao, monkeypatch: pytest.MonkeyPatch, naam: str, waarde: str
) -> None:
    """It is told by the name of the variable, with exit code 2, and nothing is done."""
    monkeypatch.setenv(naam, waarde)
    uit = rao("valideer")
    assert (uit.exit_code, uit.stdout) == (2, "")
    assert uit.stderr.startswith(f"Fout: De waarde van {naam} klopt niet: ")


def test_colour_and_width(schelp: Schelp) -> None:
    """RAO_KLEUR goes before what other programs obey, RAO_BREEDTE before COLUMNS."""
    gewoon = schelp("--help").stdout
    assert b"\x1b" not in schelp("--help", FORCE_COLOR="1", RAO_KLEUR="nooit").stdout
    gekleurd = schelp("--help", NO_COLOR="1", RAO_KLEUR="altijd").stdout
    assert re.sub(rb"\x1b\[[0-9;]*m", b"", gekleurd) == gewoon != gekleurd
    assert schelp("--help", NO_COLOR="1", RAO_KLEUR="zelf").stdout == gewoon
    smal = schelp("--help", RAO_BREEDTE="60", COLUMNS="100").stdout.decode()
    assert 50 < max(map(len, smal.splitlines())) <= 60


def test_an_unknown_variable_is_told_once(rao: Rao, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has the name of a variable of rao and is none is told, with the nearest."""
    gewoon = rao("begrip", "LKO")
    monkeypatch.setenv("RAO_STENG", "ja")
    monkeypatch.setenv("RAO_WACHTRIJ", "7")
    monkeypatch.setenv("RAO_GRENS", "grens.txt")
    uit = rao("begrip", "LKO")
    assert (uit.exit_code, uit.stdout) == (0, gewoon.stdout)
    assert uit.stderr.splitlines() == [
        "Let op: rao kent de variabele RAO_GRENS niet. Zie: rao help omgeving",
        "Let op: rao kent de variabele RAO_STENG niet. Bedoelt u RAO_STRENG?",
        "Let op: rao kent de variabele RAO_WACHTRIJ niet. Zie: rao help omgeving",
    ]
    assert rao("begrip", "LKO", "--json").stderr == ""


def test_each_option_with_a_variable_says_so(rao: Rao) -> None:
    """The help names the variable, and the table names the option: neither without the other."""
    bij_optie = {
        (str(param.envvar), max(param.opts, key=len))
        for opdracht in inhoud.OPDRACHTEN
        for param in groep.laad(opdracht).params
        if param.envvar
    }
    assert bij_optie == {(een.naam, een.optie) for een in omgeving.VARIABELEN if een.optie}
    hulp = re.sub(r"\s+", " ", rao("valideer", "--help").stdout)
    for naam, _ in bij_optie:
        assert f"[omgeving: {naam}]" in hulp


@pytest.mark.parametrize("zonder", ["nee", "ja"])
def test_without_what_was_read_before(schelp: Schelp, tmp_path: Path, zonder: str) -> None:
    """RAO_ZONDER_OPSLAG is --zonder-opslag: nothing is kept for a next run."""
    shutil.copytree(WORTEL / "voorbeelden" / "goed", tmp_path / "r")
    for pad in (tmp_path / "r").rglob("*"):
        os.utime(pad, (1_780_000_000, 1_780_000_000))
    wie = ("-c", "user.name=R. Voorbeeld", "-c", "user.email=r@voorbeeld.invalid")
    for stap in (("init", "-q"), ("add", "-A"), (*wie, "commit", "-qm", "Begin")):
        subprocess.run(["git", *stap], cwd=tmp_path / "r", check=True)
    uit = schelp("lijst", "zaken", "-C", "r", CI="", RAO_ZONDER_OPSLAG=zonder)
    assert uit.returncode == 0, uit.stderr
    assert (tmp_path / "r" / ".git" / "rao").exists() == (zonder == "nee")
