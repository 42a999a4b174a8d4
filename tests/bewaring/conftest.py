"""A register that three people share, on a server that judges what they send."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import stadia
from tests.cli.samen.paar import Collega, verhuis
from tests.cli.secretaris import Stadia, vaste_omgeving
from tests.eenmaal import eenmaal, naam_van
from tests.samen.proces import maak_pad
from tests.samen_server import Server, bedien, server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["stadia"]
#: Stands in an original where each copy has the address of its own server.
_ERGENS = "git://127.0.0.1:1/ergens.git"
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


#: What three people do, by itself: a function of a module, so that it can be known by name.
Driestap = Callable[[Drietal], object]


@pytest.fixture
def drietal_na(
    stadia: Stadia,
    tmp_path_factory: pytest.TempPathFactory,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Drietal]]:
    """Three equal copies of a register, as they are after some steps: `drietal_na(met_naam)`.

    What they begin with is made once; the server is one of its own.
    """
    vaste_omgeving(monkeypatch)
    pad = eenmaal(tmp_path_factory, "pad", maak_pad)  # the hook of the server names it
    monkeypatch.setenv("PATH", str(pad), prepend=os.pathsep)
    monkeypatch.setenv("RAO_DEBUG", "")

    def maak(stappen: tuple[Driestap, ...], map_: Path) -> None:
        if not stappen:
            deel(stadia, map_)
            return
        with bij_server(origineel(stappen[:-1]), map_) as drie:
            stappen[-1](drie)
            verhuis(map_, NAMEN, drie.server.adres, _ERGENS)

    def origineel(stappen: tuple[Driestap, ...]) -> Path:
        naam = f"drietal-{naam_van(stappen)}"
        return eenmaal(tmp_path_factory, naam, partial(maak, stappen))

    with ExitStack() as open_:
        yield lambda *stappen: open_.enter_context(bij_server(origineel(stappen), tmp_path))


@pytest.fixture
def drietal(drietal_na: Callable[..., Drietal]) -> Drietal:
    """Three equal copies of a register of which a list is fixed; the server has the hook of rao."""
    return drietal_na()


def mensen(map_: Path) -> dict[str, Collega]:
    """Return who has a copy in a folder."""
    return {naam: Collega(map_ / naam, "2026-03-20", NAMEN[naam]) for naam in NAMEN}


def deel(stadia: Stadia, map_: Path) -> None:
    """Let Anna share a register with two others."""
    with server(map_ / "server") as bij:
        stadia.kopie("vastgesteld", map_ / "anna")
        anna = mensen(map_)["anna"]
        anna.zegt("haak", "server", str(bij.map))
        anna.zegt("sync", "--naar", bij.adres)
        for naam in ("ben", "cor"):
            anna.zegt("init", "--van", bij.adres, str(map_ / naam))
        verhuis(map_, NAMEN, bij.adres, _ERGENS)


@contextmanager
def bij_server(origineel: Path, map_: Path) -> Iterator[Drietal]:
    """Copy the three to a folder, and serve what they share."""
    shutil.copytree(origineel, map_, symlinks=True, dirs_exist_ok=True)
    with bedien(map_ / "server/gedeeld.git") as bij:
        verhuis(map_, NAMEN, _ERGENS, bij.adres)
        yield Drietal(**mensen(map_), server=bij)
