"""A shared register on a server that judges, and somebody with a clone of it."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.eenmaal import eenmaal
from tests.workflow.haak.deler import Deler
from tests.workflow.historie.verhaal import omgeving, speel, teken_met

WORTEL = Path(__file__).resolve().parents[3]
#: `deel("open")` asks no signature, `deel("ondertekend")` does.
Deel = Callable[[str], Deler]


@pytest.fixture
def _omgeving(tmp_path: Path) -> Iterator[None]:
    """Who commits is fixed, and there is a `rao` to find."""
    map_ = tmp_path / "bin"
    map_.mkdir()
    tekst = f'#!/bin/sh\nPYTHONPATH="{WORTEL}" exec "{sys.executable}" -m rao_cli "$@"\n'
    (map_ / "rao").write_text(tekst)
    (map_ / "rao").chmod(0o755)
    with omgeving() as m:
        m.setenv("PATH", str(map_), prepend=":")
        yield


@pytest.fixture
def deel(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, _omgeving: None) -> Deel:
    """Copy the register with a story, put it on a server that judges, and return who has it."""

    def maak(soort: str) -> Deler:
        ondertekend = soort == "ondertekend"
        origineel = eenmaal(
            tmp_path_factory,
            f"historie-{soort}",
            lambda map_: speel(map_ / "register", ondertekend=ondertekend),
        )
        werk, bare = tmp_path / "werk", tmp_path / "gedeeld.git"
        shutil.copytree(origineel, werk)
        register = werk / "register"
        subprocess.run(["git", "clone", "-q", "--bare", str(register), str(bare)], check=True)
        for woorden in (("remote", "add", "origin", str(bare)), ("fetch", "-q", "origin")):
            subprocess.run(["git", "-C", str(register), *woorden], check=True)
        zet_server(bare)
        deler = Deler(register)
        if ondertekend:
            teken_met(register)
        return deler

    return maak


def zet_server(bare: Path) -> None:
    """Let a server judge."""
    klaar = CliRunner().invoke(app, ["haak", "server", str(bare)])
    assert klaar.exit_code == 0, klaar.output
