"""Every test of the cellar runs with a fixed identity, without the settings of this machine."""

import os
import shutil
from pathlib import Path

import pytest

from tests.eenmaal import eenmaal
from tests.store.git.werkplaats import Werkplaats, maak_werkplaats


@pytest.fixture(autouse=True)
def _vaste_omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in [naam for naam in os.environ if naam.startswith(("GIT_", "RAO_"))]:
        monkeypatch.delenv(naam)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{rol}_NAME", "R. Voorbeeld")
        monkeypatch.setenv(f"GIT_{rol}_EMAIL", "r.voorbeeld@voorbeeld.invalid")
        monkeypatch.setenv(f"GIT_{rol}_DATE", "2026-03-12T10:00:00+01:00")


def _maak(top: Path) -> None:
    """Make what each test begins with; the examples of hooks are only more to copy."""
    maak_werkplaats(top)
    for voorbeeld in (top / ".git/hooks").glob("*.sample"):
        voorbeeld.unlink()


@pytest.fixture
def werk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Werkplaats:
    """A register that is the top of its work tree."""
    top = tmp_path / "register"
    shutil.copytree(eenmaal(tmp_path_factory, "werkplaats", _maak), top)
    werk = Werkplaats(top, top)
    werk.git("update-index", "--refresh")
    return werk


@pytest.fixture
def sub(tmp_path: Path) -> Werkplaats:
    """A register in a folder of a larger work tree."""
    return maak_werkplaats(tmp_path / "groot", sub="raden/noord")
