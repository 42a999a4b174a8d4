"""Hostile registers, each with a canary: nothing runs, nothing leaks, nothing waits."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.proefbank import omgeving
from tests.corpus.gevallen_vijandig import GEHEIM, PIJPEN, VIJANDEN, Buiten, Vijand
from tests.corpus.proefregister import ZAAK_2, Proefregister

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
#: A hang is found, not measured: all commands together take a few seconds.
_HANGT = 120
_OPDRACHTEN = (
    *(("valideer",), ("valideer", "--sinds", "HEAD"), ("status",), ("toon", ZAAK_2)),
    *(("lijst", "zaken"), ("zoek", "reisdocument"), ("historie", ZAAK_2), ("trend", "haal-op")),
    ("standpunt", ZAAK_2, "COA", "--standpunt", "De opvang kan doorgaan tot het vertrek."),
    *(("bewaar", "--ja"), ("agenda", "genereer", "2026-04-09"), ("ongedaan", "--ja")),
)
#: Plays the commands in one process, and tells what each of them gave.
_SPEEL = """
import json, sys
from tests.corpus.proefregister import VANDAAG, voer_uit
map_, opdrachten = sys.argv[1], json.loads(sys.argv[2])
for args in opdrachten:
    antwoord = voer_uit("-C", map_, "--vandaag", VANDAAG, *args)
    antwoord.keur(0, 1, 2, 3)
    print(json.dumps([args, antwoord.code, antwoord.uit + antwoord.fout]), flush=True)
"""


@pytest.fixture
def buiten(tmp_path: Path) -> Buiten:
    """Make what lies beside the register."""
    plek = Buiten(tmp_path / "buiten")
    plek.map.mkdir()
    plek.geheim.write_text(f"{GEHEIM}\n", "utf-8")
    zing = Path(plek.zingt)
    zing.write_text(f"#!/bin/sh\ntouch '{plek.gezongen}'\ncat\n", "utf-8")
    zing.chmod(0o755)
    return plek


def speel(register: Proefregister, *opdrachten: tuple[str, ...]) -> list[tuple[str, int, str]]:
    """Play commands on a register; each with its exit code and all that it said."""
    klaar = subprocess.run(
        [sys.executable, "-c", _SPEEL, str(register.top), json.dumps(opdrachten)],
        cwd=Path(__file__).parents[2],
        env=omgeving({"RAO_DEBUG": "1"}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_HANGT,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stdout[-3000:] + klaar.stderr[-3000:]
    gezegd = (json.loads(regel) for regel in klaar.stdout.splitlines())
    return [(args[0], code, tekst) for args, code, tekst in gezegd]


def _foto(map_: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in map_.rglob("*") if p.is_file() and "git" not in p.parts}


@pytest.mark.traag
@pytest.mark.parametrize("vijand", VIJANDEN, ids=lambda vijand: vijand.naam)
def test_a_hostile_register_harms_nobody(
    register: Proefregister, buiten: Buiten, vijand: Vijand
) -> None:
    """No program of it runs, nothing outside is written or shown, and every command ends well."""
    vijand.maak(register, buiten)
    voor = _foto(buiten.map)
    gezegd = speel(register, *_OPDRACHTEN)
    assert not list(register.top.parent.rglob("gezongen"))
    assert _foto(buiten.map) == voor
    assert [wat for wat, _, tekst in gezegd if GEHEIM in tekst] == []
    assert len(gezegd) == len(_OPDRACHTEN)


@pytest.mark.parametrize(
    "pad", [pad for pad in PIJPEN if pad.startswith((".git/", ".gitignore")) and "rao" not in pad]
)
def test_a_pipe_in_gits_own_files_is_named(register: Proefregister, pad: str) -> None:
    """Writing is refused with its place, before git begins to wait for it."""
    plek = register.top / pad
    if plek.exists():
        plek.unlink()
    plek.parent.mkdir(exist_ok=True)
    os.mkfifo(plek)
    ((_, code, fout),) = speel(register, ("bewaar", "--ja"))
    assert (code, f"'{plek}' is geen gewoon bestand, maar een pijp" in fout) == (3, True)


def test_a_register_whose_rao_yaml_is_a_pipe_is_named(register: Proefregister) -> None:
    """It is there, so "there is no register here" would be wrong."""
    plek = register.top / "rao.yaml"
    plek.unlink()
    os.mkfifo(plek)
    ((_, code, fout),) = speel(register, ("status",))
    assert (code, f"'{plek}' is geen gewoon bestand" in fout) == (3, True)


def test_the_door_of_gits_own_file_monitor_is_no_trouble(register: Proefregister) -> None:
    """It is a socket that git puts there itself, and rao switches the monitor off."""
    os.mkfifo(register.top / ".git/fsmonitor--daemon.ipc")
    assert speel(register, ("bewaar", "--ja"))[0][1] == 0
