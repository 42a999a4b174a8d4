"""Honest histories give no alarm: several people, clocks apart, by hand, merges and rebases."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.secretaris import OVERLEG, Secretaris
from tests.oud.test_oud import OUD
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.eerlijk import leef
from tests.workflow.historie.verhaal import (
    BESLUIT,
    NIEUWE_LIJST,
    controleer,
    omgeving,
    vondsten,
    zet_klok,
)
from tests.workflow.historie.vervalser import LAAT, Vervalser

#: After everything that chance may plan.
DAARNA = datetime(2028, 1, 1, tzinfo=UTC)


def aantal_van(config: pytest.Config) -> tuple[int, int]:
    """Return how many histories, and how many things happen in each."""
    return (100, 22) if config.getoption("--lang") else (3, 10)


def test_by_chance(kopie: Kopie, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Whatever honest people do, nothing of it is called wrong."""
    eerst, zaad = kopie("open"), int(request.config.getoption("--zaad"))
    keren, stappen = aantal_van(request.config)
    for keer in range(keren):
        map_ = tmp_path / f"eerlijk-{keer}"
        shutil.copytree(eerst, map_)
        leef(map_, zaad * 1000 + keer, stappen)
        assert vondsten(controleer(map_, nu=DAARNA)) == [], f"zaad {zaad}, keer {keer}"
        shutil.rmtree(map_)


@pytest.mark.parametrize("bundel", OUD, ids=lambda pad: pad.name)
def test_of_an_older_rao(bundel: Path, tmp_path: Path) -> None:
    """A register that an older rao made is as honest as it was."""
    argv = ["git", "clone", "--quiet", str(bundel / "register.bundle"), str(tmp_path / "oud")]
    subprocess.run(argv, check=True, capture_output=True)
    assert vondsten(controleer(tmp_path / "oud", nu=DAARNA)) == []


def test_demo(tmp_path: Path) -> None:
    """So is the demo."""
    with omgeving():
        uitkomst = CliRunner().invoke(app, ["demo", str(tmp_path / "demo")])
        assert uitkomst.exit_code == 0, uitkomst.output
        assert vondsten(controleer(tmp_path / "demo", nu=DAARNA)) == []


def test_taken_back_later(kopie: Kopie) -> None:
    """An earlier step that is taken back by a new one, is no step back that may not be."""
    v = Vervalser(kopie("open"))
    pad = f"signaallijsten/2026/{NIEUWE_LIJST}.yaml"
    v.vervang(pad, "status: ingediend", "status: concept")
    tekst = (v.map / pad).read_text().splitlines(keepends=True)
    (v.map / pad).write_text("".join(r for r in tekst if not r.startswith("ingediend_op")))
    v.als_rao(f"Teruggedraaid: signaallijst-dien-in {NIEUWE_LIJST}", "herstel", NIEUWE_LIJST)
    assert vondsten(controleer(v.map)) == []


def test_a_number_drawn_twice(kopie: Kopie) -> None:
    """A step that keeps its words while its number became another, is explained by rao sync."""
    v = Vervalser(kopie("open"))
    pad = f"acties/2026/A-{OVERLEG}-07.yaml"
    v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
    actie = f"soort: actie\nkenmerk: A-{OVERLEG}-07\nomschrijving: Belt\nstatus: open\n"
    v.leg_vast("Opmerking")
    (v.map / pad).write_text(actie)
    v.als_rao(f"Actie A-{OVERLEG}-06", "nieuw-actie", f"A-{OVERLEG}-06", id_="d" * 20)
    assert {vondst.soort for vondst in vondsten(controleer(v.map))} >= {"betreft"}
    v.vervang("rao.yaml", "# Onze regio", "# Onze regio, bijgewerkt")
    v.als_rao("Andere nummers", "sync", f"A-{OVERLEG}-07", id_="e" * 20)
    assert "betreft" not in {vondst.soort for vondst in vondsten(controleer(v.map))}


def test_two_errata(kopie: Kopie, tmp_path: Path) -> None:
    """Two people each make an erratum at one list, and rao sync puts the fingerprint right."""
    een, bare = Vervalser(kopie("open")), str(tmp_path / "gedeeld.git")
    een.git("clone", "--quiet", "--bare", ".", bare)
    een.git("remote", "add", "origin", bare)
    een.git("fetch", "--quiet", "origin")
    een.git("branch", "--set-upstream-to", "origin/main")
    een.git("clone", "--quiet", bare, str(tmp_path / "ander"))
    zet_klok(LAAT)
    for map_, tekst in ((een.map, "Lees 2 juli"), (tmp_path / "ander", "Lees 3 juli")):
        s = Secretaris(map_, "2026-04-01")
        s.doet("erratum", OVERLEG, BESLUIT, "--tekst", tekst)
        s.doet("sync")
    assert vondsten(controleer(tmp_path / "ander", nu=DAARNA)) == []


def test_moved_to_a_folder(kopie: Kopie) -> None:
    """A register that goes to a folder of its repository as it was, is as honest as it was."""
    v = Vervalser(kopie("open"))
    v.verhuis("register")
    v.leg_vast("Verhuisd")
    assert vondsten(controleer(v.map)) == []


def test_signed(kopie: Kopie) -> None:
    """Where everybody signs, an honest history is good too, merges included."""
    map_ = kopie("ondertekend")
    leef(map_, 7, 8)
    assert vondsten(controleer(map_, nu=DAARNA)) == []
