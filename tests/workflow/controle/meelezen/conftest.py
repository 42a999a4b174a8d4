"""A register that is large enough for two processes, and the readers that it gets."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from bench.maak_register import laatste_dag, schrijf
from rao_cli.store.meelezen import gebruik, processen
from rao_cli.store.meelezen.meelezer import Meelezer
from rao_cli.store.opslag import aanzien
from tests.cli.secretaris import Secretaris, vaste_omgeving

LIJSTEN: Final = 30


@pytest.fixture(scope="module")
def gemaakt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register of which every list has findings."""
    map_ = tmp_path_factory.mktemp("groot") / "register"
    schrijf(map_, LIJSTEN, cijfers=True)
    return map_


@pytest.fixture
def s(gemaakt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Somebody at a register that is large enough, on any machine."""
    vaste_omgeving(monkeypatch)
    monkeypatch.setattr(aanzien, "_KORREL", -10_000_000_000)
    monkeypatch.setattr(gebruik, "MINSTE", 5)
    monkeypatch.setenv("RAO_PROCESSEN", "2")
    monkeypatch.setattr(processen, "processoren", lambda: 2)
    shutil.copytree(gemaakt, tmp_path / "register")
    return Secretaris(tmp_path / "register", str(laatste_dag(LIJSTEN)))


@pytest.fixture
def gelopen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Meelezer]]:
    """Every reader of the test; each told all that it had to tell before rao read on."""
    alle: list[Meelezer] = []
    begin = Meelezer.begin

    def begin_en_wacht(self: Meelezer, *wat: object) -> None:
        begin(self, *wat)  # type: ignore[arg-type]
        alle.append(self)
        if self._thread is not None:
            self._thread.join()

    monkeypatch.setattr(Meelezer, "begin", begin_en_wacht)
    yield alle
    assert all(een.proces is None or een.proces.returncode is not None for een in alle)
