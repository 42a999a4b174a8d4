"""Two people with one register, at every stage of it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.samen.paar import Paar, Paren
from tests.cli.secretaris import Stadia, vaste_omgeving
from tests.samen.proces import maak_pad


@pytest.fixture(scope="session")
def _paren(stadia: Stadia, tmp_path_factory: pytest.TempPathFactory) -> Paren:
    return Paren(tmp_path_factory, stadia)


@pytest.fixture
def paar(_paren: Paren, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Paar]:
    """Return Anna and Ben at a stage: `paar("gepland")`; git finds a `rao`, as when installed."""
    vaste_omgeving(monkeypatch)
    monkeypatch.setenv("PATH", str(maak_pad(tmp_path / "bin")), prepend=os.pathsep)
    return lambda stadium, *daarna: _paren.kopie(stadium, tmp_path / "paar", *daarna)


@pytest.fixture
def twee(paar: Callable[..., Paar]) -> Paar:
    """Return Anna and Ben with one list in concept, with one zaak."""
    return paar("lijst")


@pytest.fixture
def gepland_paar(paar: Callable[..., Paar]) -> Paar:
    """Return Anna and Ben with a meeting that is planned, with its agenda."""
    return paar("gepland")
