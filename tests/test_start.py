"""start.py: what it says when it cannot go on, and what it keeps from the caller's environment."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import start

WORTEL = Path(__file__).resolve().parent.parent


def draai(*argumenten: str, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Run start.py as a user does."""
    opdracht = [sys.executable, str(WORTEL / "start.py"), *argumenten]
    schoon = {**os.environ, "PYTHONIOENCODING": "utf-8", **omgeving}
    return subprocess.run(opdracht, env=schoon, capture_output=True, encoding="utf-8", check=False)


def test_an_old_python_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python 3.10 is told which Python to install, with exit code 3."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 4, "final", 0))
    with pytest.raises(SystemExit) as einde:
        runpy.run_path(str(WORTEL / "start.py"), run_name="__main__")
    assert einde.value.code == 3
    assert "Python 3.11 of nieuwer nodig. Dit is Python 3.10." in capsys.readouterr().err


def test_without_git_it_says_so(tmp_path: Path) -> None:
    """No git on the path: a sentence and exit code 3, and no .venv half made."""
    klaar = draai("demo", PATH=str(tmp_path))
    assert klaar.returncode == 3
    assert klaar.stderr.startswith("git is niet gevonden.")


@pytest.mark.parametrize("deel", ["venv", "ensurepip"])
def test_without_venv_it_says_so(monkeypatch: pytest.MonkeyPatch, deel: str) -> None:
    """Debian leaves venv out of Python: the sentence names the package to install."""
    monkeypatch.setattr("importlib.util.find_spec", lambda naam: None if naam == deel else naam)
    with pytest.raises(start.Stop, match="mist het onderdeel venv") as stop:
        start.controleer_machine()
    assert "apt install python3-venv" in stop.value.hint


@pytest.mark.parametrize(
    ("uitvoer", "zin"),
    [
        ("WARNING: Retrying after 'NewConnectionError(refused)'", "Het netwerk werkt niet"),
        ("SSLError(CERTIFICATE_VERIFY_FAILED)", "Het netwerk werkt niet"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "niet het pakket dat in het slot"),
        ("ERROR: No matching distribution found for x==1", "ontbreekt een onderdeel"),
        ("ERROR: disk full", "Zo gaat het niet"),
    ],
)
def test_a_failing_step_is_told_in_dutch(uitvoer: str, zin: str) -> None:
    """What pip says becomes one sentence; pip's own words stay beside it."""
    with pytest.raises(start.Stop, match=zin) as stop:
        start.draai(
            [sys.executable, "-c", f"import sys; sys.exit({uitvoer!r})"], "Zo gaat het niet"
        )
    assert uitvoer in stop.value.uitvoer


def test_usage_is_shown_for_an_unknown_command() -> None:
    """Wrong usage is exit code 2, asking for help is not wrong."""
    assert draai("demp").returncode == 2
    assert draai().returncode == 2
    hulp = draai("--help")
    assert (hulp.returncode, hulp.stdout.splitlines()[0]) == (
        0,
        "Gebruik: python3 start.py OPDRACHT",
    )


def test_environment_keeps_the_way_to_packages_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy or index stays; what leads Python or pip elsewhere goes."""
    blijft = {"PIP_INDEX_URL": "a", "PIP_PROXY": "b", "HTTPS_PROXY": "c", "PYTHONUTF8": "1"}
    gaat = ["PIP_TARGET", "PIP_NO_DEPS", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV"]
    for naam, waarde in (blijft | dict.fromkeys(gaat, "x")).items():
        monkeypatch.setenv(naam, waarde)
    schoon = start.omgeving()
    assert {naam: schoon.get(naam) for naam in blijft} == blijft
    assert [naam for naam in gaat if naam in schoon] == []


def test_fingerprint_follows_names_and_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A source that was changed, renamed, added or removed has rao installed again."""
    monkeypatch.setattr(start, "WORTEL", tmp_path)
    bron = tmp_path / "bron"
    (bron / "__pycache__").mkdir(parents=True)
    gezien = {start.vingerafdruk(paden=(bron,))}
    (bron / "a.py").write_bytes(b"1")
    gezien.add(start.vingerafdruk(paden=(bron,)))
    (bron / "a.py").write_bytes(b"2")
    gezien.add(start.vingerafdruk(paden=(bron,)))
    (bron / "a.py").rename(bron / "b.py")
    gezien.add(start.vingerafdruk(paden=(bron,)))
    assert len(gezien) == 4
    (bron / "__pycache__" / "b.pyc").write_bytes(b"x")
    assert start.vingerafdruk(paden=(bron,)) in gezien


def test_demo_opens_its_papers_in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """`demo --open` names no folder, so it gets one outside the checkout; a folder is kept."""
    gestart = list[tuple[str, ...]]()

    def rao(*argumenten: str) -> int:
        gestart.append(argumenten)
        return 3

    monkeypatch.setattr(start, "rao", rao)
    assert (start.demo("--open"), start.demo("mijn", "--open")) == (3, 3)
    eerste, tweede = gestart
    assert (eerste[0], eerste[2]) == ("demo", "--open")
    assert Path(eerste[1]).name == "register"
    assert WORTEL not in Path(eerste[1]).parents
    assert tweede == ("demo", "mijn", "--open")
    Path(eerste[1]).parent.rmdir()
