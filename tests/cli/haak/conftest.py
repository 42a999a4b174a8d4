"""A `rao` that git finds, as on the computer of whoever installed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.samen.proces import maak_pad

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def rao_op_pad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git find a `rao`."""
    monkeypatch.setenv("PATH", str(maak_pad(tmp_path / "bin")), prepend=":")
