"""Ways to run `rao`: in this process, or in a shell's stead."""

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from tests.cli.proefbank import EIGEN, Proef, Rao, Schelp, omgeving, voer_uit_als_opdracht


@pytest.fixture(autouse=True)
def _schone_omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    """No colour or width comes from the machine that runs the tests."""
    for naam in EIGEN:
        monkeypatch.delenv(naam, raising=False)


@pytest.fixture
def rao() -> Rao:
    """Run `rao` through Typer's runner."""

    def loop(*args: str) -> Result:
        return CliRunner().invoke(app, args)

    return loop


@pytest.fixture
def schelp(tmp_path: Path) -> Schelp:
    """Run `rao` as a user's shell does, in an empty folder."""

    def loop(*args: str, **extra: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "rao_cli", *args],
            cwd=tmp_path,
            env=omgeving(extra),
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )

    return loop


@pytest.fixture
def proef() -> Proef:
    """Run a function of a test as if it were the command `rao proef`."""
    return voer_uit_als_opdracht
