"""A register with a story, made once; each test has a copy of its own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.eenmaal import eenmaal
from tests.workflow.historie.verhaal import omgeving, speel, teken_met

Kopie = Callable[[str], Path]


@pytest.fixture
def _omgeving() -> Iterator[None]:
    """Who commits, and when, is fixed."""
    with omgeving():
        yield


@pytest.fixture
def kopie(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, _omgeving: None) -> Kopie:
    """Copy the register: `kopie("open")` asks no signature, `kopie("ondertekend")` does."""

    def maak(soort: str) -> Path:
        ondertekend = soort == "ondertekend"
        origineel = eenmaal(
            tmp_path_factory,
            f"historie-{soort}",
            lambda map_: speel(map_ / "register", ondertekend=ondertekend),
        )
        shutil.copytree(origineel, tmp_path / "werk")
        if ondertekend:
            teken_met(tmp_path / "werk/register")
        return tmp_path / "werk/register"

    return maak
