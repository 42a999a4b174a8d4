"""`rao valideer` at a terminal groups findings; in a pipe nothing changed."""

import shutil
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.cli.proefbank import WORTEL, Schelp

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal, zonder_kleur

PROGRAMMA: Final = "import sys; sys.argv = {args!r}; from rao_cli.cli.app import main; main()"
ARGS: Final = ("rao", "valideer", "--vandaag", "2026-06-25", "-C")


@pytest.fixture(scope="module", name="register")
def _register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy a wrong example out of this checkout."""
    doel = tmp_path_factory.mktemp("scherm") / "register"
    return shutil.copytree(WORTEL / "voorbeelden/fout/SIG10-standpunt-ontbreekt", doel)


def scherm(register: Path, *args: str) -> str:
    """Return what stands on a screen."""
    terminal = Terminal(PROGRAMMA.format(args=[*ARGS, str(register), *args]))
    terminal.einde()
    return zonder_kleur(terminal.alles)


def test_at_a_terminal(register: Path) -> None:
    """A zaak with what it is about, what is missing, and the command for it."""
    tekst = scherm(register)
    assert tekst.startswith("Zaak Z-7K3F9E: ")
    assert "      rao standpunt Z-7K3F9E AVIM\n" in tekst


def test_asked_otherwise(register: Path) -> None:
    """Who wants the places in the files at a terminal, asks `tekst`."""
    assert "\n  --> signaallijsten/" in scherm(register, "--uitvoer", "tekst")


def test_in_a_pipe(register: Path, schelp: Schelp) -> None:
    """A pipe gets `tekst`, and `scherm` only when it is asked."""
    gewoon = schelp(*ARGS[1:], str(register)).stdout
    assert gewoon == schelp(*ARGS[1:], str(register), "--uitvoer", "tekst").stdout
    gevraagd = schelp(*ARGS[1:], str(register), "--uitvoer", "scherm").stdout.decode()
    assert gevraagd == scherm(register)


def test_no_name_where_data_of_a_person_may_stand(register: Path, schelp: Schelp) -> None:
    """A file with a number of a person in it is not quoted in a head."""
    pad = register / "signaallijsten/2026/SL-emmen-2026-06-08.yaml"
    oud = pad.read_text("utf-8")
    regel = next(r for r in oud.splitlines() if r.strip().startswith("onderwerp:"))
    pad.write_text(oud.replace(regel, "    onderwerp: Man met BSN 111222333"), encoding="utf-8")
    try:
        tekst = schelp(*ARGS[1:], str(register), "--uitvoer", "scherm").stdout.decode()
    finally:
        pad.write_text(oud, encoding="utf-8")
    assert "111222333" not in tekst
    assert "Zaak Z-7K3F9E\n" in tekst
