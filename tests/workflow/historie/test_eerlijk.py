"""Honest histories give no alarm: several people, clocks apart, by hand, merges and rebases."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.oud.test_oud import OUD
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.eerlijk import leef
from tests.workflow.historie.verhaal import controleer, omgeving, vondsten

#: After everything that chance may plan.
DAARNA = datetime(2028, 1, 1, tzinfo=UTC)


def aantal_van(config: pytest.Config) -> tuple[int, int]:
    """Return how many histories, and how many things happen in each."""
    return (100, 22) if config.getoption("--lang") else (4, 12)


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


def test_signed(kopie: Kopie) -> None:
    """Where everybody signs, an honest history is good too, merges included."""
    map_ = kopie("ondertekend")
    leef(map_, 7, 8)
    assert vondsten(controleer(map_, nu=DAARNA)) == []
