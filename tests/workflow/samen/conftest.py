"""Two people with one register."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import Stadia, vaste_omgeving
from tests.workflow.samen.tweetal import Tweetal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def stadia(tmp_path_factory: pytest.TempPathFactory) -> Stadia:
    """Registers at every stage of the main cycle; each is made when a test first asks it."""
    return Stadia(tmp_path_factory)


@pytest.fixture
def tweetal(
    stadia: Stadia, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Tweetal]:
    """Give two people a copy of the register at a stage: `tweetal("gepland")`."""
    vaste_omgeving(monkeypatch)

    def open_(stadium: str) -> Tweetal:
        return Tweetal.bij(stadia, stadium, tmp_path)

    return open_
