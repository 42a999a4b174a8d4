"""A small register of which rao may keep what it read."""

from pathlib import Path

import pytest

from rao_cli.store.opslag import aanzien
from tests.cli.controle.dozijn import maak
from tests.cli.secretaris import Secretaris, vaste_omgeving


@pytest.fixture
def lang_geleden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count every file as written long ago: no test waits two seconds."""
    monkeypatch.setattr(aanzien, "_KORREL", -10_000_000_000)
    vaste_omgeving(monkeypatch)


@pytest.fixture
def s(tmp_path: Path, lang_geleden: None) -> Secretaris:  # noqa: ARG001
    """Somebody at a register of a dozen files."""
    return maak(tmp_path / "register")
