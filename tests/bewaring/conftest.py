"""A register that three people share, on a server that judges what they send."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import stadia
from tests.cli.samen.paar import Collega
from tests.cli.secretaris import Stadia, vaste_omgeving
from tests.samen.proces import maak_pad
from tests.samen_server import Server, server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["stadia"]
NAMEN = {"anna": "A. Voorbeeld", "ben": "B. Voorbeeld", "cor": "C. Voorbeeld"}


@dataclass(frozen=True)
class Drietal:
    """Three people with a copy each, and the server."""

    anna: Collega
    ben: Collega
    cor: Collega
    server: Server

    @property
    def allen(self) -> tuple[Collega, ...]:
        """All three."""
        return self.anna, self.ben, self.cor

    def gelijk(self) -> bool:
        """Say whether all are at what is shared, and every folder holds just that."""
        tips = {self.server.tip(), *(een.commits() for een in self.allen)}
        return len(tips) == 1 and not any(een.git("status", "--porcelain") for een in self.allen)


@pytest.fixture
def drietal(stadia: Stadia, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drietal]:
    """Three equal copies of a register of which a list is fixed; the server has the hook of rao."""
    vaste_omgeving(monkeypatch)
    monkeypatch.setenv("PATH", str(maak_pad(tmp_path / "bin")), prepend=os.pathsep)
    monkeypatch.setenv("RAO_DEBUG", "")
    with server(tmp_path / "server") as bij:
        anna = Collega(stadia.kopie("vastgesteld", tmp_path / "anna").map, "2026-03-20", "")
        mensen = {n: Collega(tmp_path / n, "2026-03-20", NAMEN[n]) for n in NAMEN}
        mensen["anna"].zegt("haak", "server", str(bij.map))
        mensen["anna"].zegt("sync", "--naar", bij.adres)
        for naam in ("ben", "cor"):
            mensen["anna"].zegt("init", "--van", bij.adres, str(tmp_path / naam))
        assert anna.map == mensen["anna"].map
        yield Drietal(**mensen, server=bij)
        shutil.rmtree(tmp_path / "bin")
