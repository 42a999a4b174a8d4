"""Honest histories give no alarm: several people, clocks apart, by hand, merges and rebases."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.eerlijk import leef
from tests.workflow.historie.verhaal import controleer, vondsten

#: After everything that chance may plan.
DAARNA = datetime(2028, 1, 1, tzinfo=UTC)


def aantal_van(config: pytest.Config) -> tuple[int, int]:
    """Return how many histories, and how many things happen in each."""
    return (100, 22) if config.getoption("--lang") else (4, 12)


def test_by_chance(kopie: Kopie, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Whatever honest people do, nothing of it is called wrong."""
    eerst, zaad = kopie("open"), int(request.config.getoption("--zaad"))
    keren, stappen = aantal_van(request.config)
    for keer in range(keren):
        map_ = tmp_path / f"eerlijk-{keer}"
        shutil.copytree(eerst, map_)
        leef(map_, zaad * 1000 + keer, stappen)
        assert vondsten(controleer(map_, nu=DAARNA)) == [], f"zaad {zaad}, keer {keer}"
        shutil.rmtree(map_)


def test_signed(kopie: Kopie) -> None:
    """Where everybody signs, an honest history is good too, merges included."""
    map_ = kopie("ondertekend")
    leef(map_, 7, 8)
    assert vondsten(controleer(map_, nu=DAARNA)) == []
