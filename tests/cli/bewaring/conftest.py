"""A register of which a year is closed, and a place for what is handed over."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.cli.bewaring.archief import sluit_af
from tests.cli.secretaris import Secretaris, Stadia, maak_licht, vaste_omgeving

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def gesloten(stadia: Stadia, tmp_path_factory: pytest.TempPathFactory) -> Secretaris:
    """Make a register of which 2026 is closed."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        s = sluit_af(stadia.kopie("vastgesteld", tmp_path_factory.mktemp("gesloten") / "register"))
        maak_licht(s.map)
    return s


@pytest.fixture
def dicht(gesloten: Secretaris, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Stand in a copy of it."""
    vaste_omgeving(monkeypatch)
    shutil.copytree(gesloten.map, tmp_path / "register")
    monkeypatch.chdir(tmp_path / "register")
    return Secretaris(tmp_path / "register", gesloten.vandaag)


@pytest.fixture
def doel(tmp_path: Path) -> Path:
    """Name a folder that is not there."""
    return tmp_path / "archief"
