"""`rao valideer --verbeter` of files that lie in no register: all are read before one changes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.proefbank import omgeving
from tests.cli.secretaris import Secretaris

ANDERS = b"soort: Onderwerp\nkenmerk: thema-x\n"


@pytest.fixture(name="map_")
def _map(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_bytes(ANDERS)
    return tmp_path


@pytest.mark.parametrize("tweede", ["weg.yaml", os.devnull])
def test_one_of_them_cannot_be_read(map_: Path, tweede: str) -> None:
    """Exit code 2 as with `rao valideer`, and the first is as it was."""
    s = Secretaris(map_)
    uit = s.rao("valideer", "--verbeter", "a.yaml", tweede)
    gewoon = s.rao("valideer", "a.yaml", tweede)
    assert (uit.exit_code, uit.stderr) == (2, gewoon.stderr)
    assert (map_ / "a.yaml").read_bytes() == ANDERS


def test_beside_a_file_of_a_register(lijst: Secretaris) -> None:
    """What lies in no register is not passed over in silence beside what does."""
    los = lijst.map.parent / "a.yaml"
    los.write_bytes(ANDERS)
    zegt = lijst.faalt("valideer", "--verbeter", "rao.yaml", str(los), code=2)
    assert "--verbeter werkt in één register." in zegt


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe of POSIX")
def test_a_pipe_is_refused(map_: Path) -> None:
    """Nobody waits for what is never written into a pipe."""
    os.mkfifo(map_ / "p.yaml")
    klaar = subprocess.run(
        [sys.executable, "-m", "rao_cli", "valideer", "--verbeter", str(map_ / "p.yaml")],
        env=omgeving({}),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert klaar.returncode == 2
    assert "is geen gewoon bestand" in klaar.stderr.decode()


def test_a_format_of_the_environment(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """RAO_UITVOER says how a report looks; where there is none it is silent."""
    monkeypatch.setenv("RAO_UITVOER", "kort")
    uit = Secretaris(map_).rao("valideer", "--verbeter", "--proef", "a.yaml")
    assert "'Onderwerp' wordt 'onderwerp'" in uit.stdout
