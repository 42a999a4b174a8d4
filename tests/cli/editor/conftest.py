"""A register with one zaak, and a secretary with an editor."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    collect_ignore_glob = ["test_*.py"]

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.editor.bureau import Bureau
    from tests.cli.secretaris import Secretaris


@pytest.fixture
def bureau(lijst: Secretaris, tmp_path: Path) -> Bureau:
    """A register with one zaak, and a folder for editors."""
    from tests.cli.editor.bureau import Bureau

    map_ = tmp_path / "mijn editors"
    map_.mkdir()
    return Bureau(lijst, map_)
