"""A `rao` that git finds, as on the computer of whoever installed it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parents[3]


@pytest.fixture
def rao_op_pad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git find a `rao`."""
    map_ = tmp_path / "bin"
    map_.mkdir()
    tekst = f'#!/bin/sh\nPYTHONPATH="{WORTEL}" exec "{sys.executable}" -m rao_cli "$@"\n'
    (map_ / "rao").write_text(tekst)
    (map_ / "rao").chmod(0o755)
    monkeypatch.setenv("PATH", str(map_), prepend=":")
