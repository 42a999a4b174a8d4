"""Ways to run `rao`: in this process, or in a shell's stead."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from tests.cli.proefbank import EIGEN, Proef, Rao, Schelp, omgeving, voer_uit_als_opdracht
from tests.cli.secretaris import OVERLEG, Secretaris, Stadia, vaste_omgeving
from tests.cli.voorraad import zet_plek


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


@pytest.fixture(scope="session", autouse=True)
def _voorraad(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What tests begin with is kept for the others."""
    zet_plek(tmp_path_factory)


@pytest.fixture(scope="session")
def stadia(tmp_path_factory: pytest.TempPathFactory) -> Stadia:
    """Registers at every stage of the main cycle; each is made when a test first asks it."""
    return Stadia(tmp_path_factory)


@pytest.fixture
def register(
    stadia: Stadia, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Secretaris]:
    """Stand in a register of one's own, at a stage: `register("gepland")`."""
    vaste_omgeving(monkeypatch)

    def open_(stadium: str) -> Secretaris:
        secretaris = stadia.kopie(stadium, tmp_path / "register")
        monkeypatch.chdir(secretaris.map)
        return secretaris

    return open_


@pytest.fixture
def leeg(register: Callable[[str], Secretaris]) -> Secretaris:
    """A new register."""
    return register("nieuw")


@pytest.fixture
def lijst(register: Callable[[str], Secretaris]) -> Secretaris:
    """One list in concept, with one zaak."""
    return register("lijst")


@pytest.fixture
def ontvangen(register: Callable[[str], Secretaris]) -> Secretaris:
    """That list is received."""
    return register("ontvangen")


@pytest.fixture
def gepland(register: Callable[[str], Secretaris]) -> Secretaris:
    """And a meeting is planned, with its agenda."""
    return register("gepland")


@pytest.fixture
def gehouden(register: Callable[[str], Secretaris]) -> Secretaris:
    """And the meeting is held; no decision yet."""
    return register("gehouden").op(OVERLEG)


@pytest.fixture
def besloten(register: Callable[[str], Secretaris]) -> Secretaris:
    """And the zaak is settled, with one actie."""
    return register("besloten").op(OVERLEG)


@pytest.fixture
def vastgesteld(register: Callable[[str], Secretaris]) -> Secretaris:
    """And the besluitenlijst is fixed, on 13 March."""
    return register("vastgesteld")
