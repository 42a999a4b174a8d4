"""The generator of bench/: what it makes is always the same, clean, and of the size it says."""

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bench.klok import Tijd
from bench.maak_lijst import KENMERK, VANDAAG, schrijf_lijst
from bench.maak_register import laatste_dag, maak_register, schrijf
from bench.schijf import Kant, zeg_syncs
from rao_cli.workflow.controle.gevraagd.vraag import Controlevraag
from rao_cli.workflow.controle.valideer import valideer

BENCH = Path(__file__).resolve().parent.parent / "bench"
AANTAL = 60
#: As many as the goals speak of: more than a year of meetings, so that rules about a year speak.
LANG = 1000


def test_always_the_same() -> None:
    """Two runs give the same files, so that two measurements compare the same work."""
    assert list(maak_register(AANTAL)) == list(maak_register(AANTAL))


@pytest.mark.parametrize("zinnen", [False, True])
def test_clean_and_complete(tmp_path: Path, *, zinnen: bool) -> None:
    """Every rule has looked at every list and found nothing."""
    schrijf(tmp_path, LANG, zinnen=zinnen)
    verslag = valideer(Controlevraag(basis=tmp_path, vandaag=laatste_dag(LANG)))
    assert [(m.code, m.bestand, m.tekst) for m in verslag.meldingen] == []
    assert all(lijst.aanwezig == lijst.gevraagd for lijst in verslag.lijsten)
    assert len(verslag.lijsten) == LANG


@pytest.mark.parametrize("zinnen", [False, True])
def test_full_of_numbers(tmp_path: Path, *, zinnen: bool) -> None:
    """The other register has two findings in each list, and no other."""
    schrijf(tmp_path, AANTAL, cijfers=True, zinnen=zinnen)
    verslag = valideer(Controlevraag(basis=tmp_path, vandaag=laatste_dag(AANTAL)))
    per_bestand = Counter((m.code, m.bestand) for m in verslag.meldingen)
    lijsten = [
        pad.relative_to(tmp_path).as_posix() for pad in tmp_path.glob("signaallijsten/*/*.yaml")
    ]
    assert len(lijsten) == AANTAL
    assert per_bestand == {(code, pad): 1 for code in ("VRB29", "VRM23") for pad in lijsten}


def test_sentences_that_differ() -> None:
    """Of the long texts no two are alike, also not when a digit is as good as another."""
    teksten = [re.sub(r"[0-9]", "0", tekst) for _, tekst in maak_register(AANTAL, zinnen=True)]
    zinnen = [
        zin for tekst in teksten for zin in re.findall(r"(?:werkwijze|standpunt): ([^,{]+),", tekst)
    ]
    assert len(zinnen) == 10 * AANTAL
    assert len(set(zinnen)) > 0.99 * len(zinnen)


@pytest.mark.parametrize("zinnen", [False, True])
def test_size_of_a_list(*, zinnen: bool) -> None:
    """A list of two zaken is 4 to 5 KB, as the goals of the bench say."""
    alle = maak_register(AANTAL, zinnen=zinnen)
    lijsten = [tekst for pad, tekst in alle if pad.startswith("signaallijsten/")]
    assert len(lijsten) == AANTAL
    assert all(4000 <= len(tekst.encode()) <= 5000 for tekst in lijsten)
    assert all(tekst.count("onderwerp: ") == 2 for tekst in lijsten)


def test_a_list_of_many_zaken(tmp_path: Path) -> None:
    """The register for many edits has no fault, and all zaken on its one list."""
    schrijf_lijst(tmp_path, AANTAL, "ontvangen")
    verslag = valideer(Controlevraag(basis=tmp_path, vandaag=date.fromisoformat(VANDAAG)))
    assert [m.tekst for m in verslag.meldingen if m.ernst == "fout"] == []
    lijst = (tmp_path / f"signaallijsten/2026/{KENMERK}.yaml").read_text(encoding="utf-8")
    assert lijst.count("aanbrenger: ") == AANTAL


#: What is started, and not only imported.
SCRIPTS = sorted(
    pad.name
    for pad in BENCH.glob("*.py")
    if any(isinstance(deel, ast.If) for deel in ast.parse(pad.read_text(encoding="utf-8")).body)
)


@pytest.mark.traag
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_refuses_what_it_does_not_know(script: str, tmp_path: Path) -> None:
    """An option of another script, or with a typing error, is told, and nothing is measured."""
    klaar = subprocess.run(
        [sys.executable, str(BENCH / script), "--bestaat-niet"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(BENCH.parent)},
        capture_output=True,
        check=False,
    )
    assert (klaar.returncode, klaar.stdout) == (2, b"")
    assert b"Traceback" not in klaar.stderr
    assert not list(tmp_path.iterdir())


def test_from_how_slow_a_disk_on_a_goal_is_met() -> None:
    """171 ms and 9 syncs beside 7 ms and 8: when each takes a millisecond, 180 is 12 times 15."""
    ons, git = Kant(Tijd(0.1719, 0.0), 9), Kant(Tijd(0.0078, 0.0), 8)
    assert zeg_syncs(ons, git, 0.0001, 12.0) == (
        "a sync takes 0.10 ms here; rao makes 9, git 8; goal 12 by that: from 1.00 ms on"
    )
