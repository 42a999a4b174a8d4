"""A small register, and files that have lain there for long."""

from pathlib import Path

import pytest

from rao_cli.store.opslag import aanzien
from tests.store.opslag.kast import Kast


@pytest.fixture
def kast(tmp_path: Path) -> Kast:
    """A register of which nothing is kept yet."""
    return Kast.maak(tmp_path / "register")


@pytest.fixture
def lang_geleden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count every file as written long ago: no test waits two seconds."""
    monkeypatch.setattr(aanzien, "_KORREL", -10_000_000_000)


@pytest.fixture
def gevuld(kast: Kast, lang_geleden: None) -> Kast:  # noqa: ARG001
    """A register that was read, and of which no file needs to be opened again."""
    kast.lees()
    assert kast.geopend() == set()
    return kast
