"""Where the reports of `rao valideer` go: one format in one place, and what GitHub Actions gets."""

import json
import os
import sys
from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.controle.voorbeeld import FOUTEN, GOED, KORT, WAARSCHUWING
from tests.cli.proefbank import Schelp
from tests.documents.meldingen.lezers import github_opdracht, lees_json, sarif_rijen

UIT = "--uitvoer"


@pytest.mark.parametrize("naam", ["kort", "kort:", "kort:-", "kort:/dev/stdout", "KORT:-"])
def test_stdout_by_another_name(naam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stripe, nothing, or its name on Linux: no file of that name comes."""
    monkeypatch.chdir(tmp_path)
    assert WAARSCHUWING.doet("valideer", UIT, naam) == KORT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such name there")
def test_stdout_is_no_file(schelp: Schelp, tmp_path: Path) -> None:
    """The real stdout of a process is written to, not replaced."""
    kaal = (f"-C{WAARSCHUWING.map}", f"--vandaag={WAARSCHUWING.vandaag}", "valideer")
    uitkomst = schelp(*kaal, UIT, "kort:/dev/stdout", UIT, f"json:{tmp_path / 'x.json'}")
    assert (uitkomst.returncode, uitkomst.stdout.decode()) == (0, KORT)
    assert lees_json(tmp_path / "x.json")["soort"] == "meldingen"


def test_json_beside_a_report(tmp_path: Path) -> None:
    """--json keeps its word: JSON on stdout, and the report in its file."""
    doel = tmp_path / "rao.sarif"
    data = json.loads(WAARSCHUWING.doet("valideer", "--json", UIT, f"sarif:{doel}"))
    assert data == json.loads(WAARSCHUWING.doet("valideer", "--json"))
    assert [rij["Code"] for rij in sarif_rijen(doel)] == ["SIG07"]


@pytest.mark.parametrize(
    "args",
    [
        ("--json", UIT, "json"),
        ("--json", UIT, "json:-"),
        (UIT, "json", UIT, "JSON:/dev/stdout"),
    ],
)
def test_the_same_wish_twice(args: tuple[str, ...]) -> None:
    """Who asks the same format on the same place twice gets it once."""
    assert json.loads(WAARSCHUWING.doet("valideer", *args))["soort"] == "meldingen"


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        (
            (UIT, "kort", UIT, "jsonl"),
            "Twee formaten gaan naar de uitvoer (stdout): kort en jsonl.",
        ),
        (("--json", UIT, "github"), "Twee formaten gaan naar de uitvoer (stdout): json en github."),
        ((UIT, "tekst", UIT, "kort:-"), "naar de uitvoer (stdout): tekst en kort."),
        ((UIT, "json:x", UIT, "sarif:x"), "Twee formaten gaan naar 'x': json en sarif."),
        ((UIT, "json:x", UIT, "sarif:map/../x"), "naar 'map/../x': json en sarif."),
    ],
)
def test_two_formats_on_one_place(
    args: tuple[str, ...], zin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No reader could take them apart: that is wrong usage, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "map").mkdir()
    fout = WAARSCHUWING.faalt("valideer", *args, code=2)
    tweede = args[-1].partition(":")[0]
    assert zin in fout
    assert f"Geef er een een eigen bestand, zoals: --uitvoer {tweede}:BESTAND" in fout
    assert [pad.name for pad in tmp_path.iterdir()] == ["map"]


def test_by_a_link_to_the_same_file(tmp_path: Path) -> None:
    """Two names of one file are one place."""
    (tmp_path / "a").write_text("")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    args = (UIT, f"json:{tmp_path / 'a'}", UIT, f"junit:{tmp_path / 'b'}")
    assert "json en junit" in WAARSCHUWING.faalt("valideer", *args, code=2)


@pytest.fixture
def _in_actions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")


@pytest.mark.usefixtures("_in_actions")
@pytest.mark.parametrize("args", [(), (UIT, "kort"), (UIT, "tekst", UIT, "sarif:{map}/x")])
def test_annotations_in_actions(args: tuple[str, ...], tmp_path: Path) -> None:
    """Beside the log the runner gets annotations; what goes to stdout is what it always was."""
    args = tuple(arg.replace("{map}", str(tmp_path)) for arg in args)
    uitkomst = WAARSCHUWING.rao("valideer", *args)
    naam, eigenschappen, zin = github_opdracht(uitkomst.stderr.strip())
    assert (naam, eigenschappen["line"]) == ("warning", "21")
    assert zin.startswith("Bij inwilliging staat hetzelfde als bij afwijzing.")
    assert uitkomst.exit_code == 0
    os.environ["GITHUB_ACTIONS"] = "false"
    buiten = WAARSCHUWING.rao("valideer", *args)
    assert (buiten.stdout, buiten.stderr) == (uitkomst.stdout, "")


@pytest.mark.usefixtures("_in_actions")
@pytest.mark.parametrize(
    "args",
    [("--json",), (UIT, "sarif"), (UIT, "github"), (UIT, "kort", UIT, "github:{map}/x")],
)
def test_no_annotations_twice(args: tuple[str, ...], tmp_path: Path) -> None:
    """A program that reads stdout, and who asked for annotations, gets no others."""
    args = tuple(arg.replace("{map}", str(tmp_path)) for arg in args)
    assert WAARSCHUWING.rao("valideer", *args).stderr == ""


@pytest.mark.usefixtures("_in_actions")
@pytest.mark.parametrize("eigen", ["FORGEJO_ACTIONS", "GITEA_ACTIONS"])
def test_who_only_says_to_be_github(eigen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forgejo and Gitea would show such a line as it is, between those of the report."""
    monkeypatch.setenv(eigen, "true")
    assert WAARSCHUWING.rao("valideer").stderr == ""


@pytest.mark.usefixtures("_in_actions")
def test_in_actions_without_findings() -> None:
    """Nothing to say is nothing said; with an error the exit code stays 1."""
    assert GOED.rao("valideer").stderr == ""
    fout = FOUTEN.rao("valideer")
    assert (fout.exit_code, fout.stderr.partition(" ")[0]) == (1, "::error")


def test_the_help_names_every_format() -> None:
    """The help names what can be asked."""
    hulp = " ".join(GOED.doet("valideer", "--help").split())
    assert all(naam in hulp for naam in FORMATEN)
