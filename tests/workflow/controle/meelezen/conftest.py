"""A register that is large enough for two processes, and the readers that it gets."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from bench.maak_register import laatste_dag, schrijf
from rao_cli.store.meelezen import processen
from rao_cli.store.meelezen.gesprek import Meegesprek
from rao_cli.store.meelezen.meelezer import Meelezer
from rao_cli.store.opslag import aanzien, gebruik
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


class Gelopen(NamedTuple):
    """A reader that was asked, and of how many files it told what it read and what it found."""

    mee: Meelezer
    gesprek: Meegesprek
    gelezen: int
    bekeken: int


@pytest.fixture
def gelopen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Gelopen]]:
    """Every reader of the test; each told all that it had to tell before rao read on."""
    alle: list[Gelopen] = []
    begin = Meelezer.begin

    def begin_en_wacht(self: Meelezer, *wat: object) -> None:
        begin(self, *wat)  # type: ignore[arg-type]
        if (gesprek := self.gesprek) is not None:
            if gesprek.thread is not None:
                gesprek.thread.join()
            stukken = [*gesprek.binnen]
            tellingen = (sum(len(s.gelezen) for s in stukken), sum(len(s.bekeken) for s in stukken))
            alle.append(Gelopen(self, gesprek, *tellingen))

    monkeypatch.setattr(Meelezer, "begin", begin_en_wacht)
    yield alle
    assert all(een.gesprek.proces.returncode is not None for een in alle)
