"""A change that is committed and did not reach the folder: what was decided stays decided."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.kweek import RAO, draai
from tests.cli.secretaris import LIJST, LIJSTPAD, Secretaris
from tests.cli.zonder_recht import KAN_NIET

pytestmark = pytest.mark.skipif(bool(KAN_NIET), reason=KAN_NIET or "-")
_GEEF_OP = "from tests.cli.zonder_recht import geef_op; geef_op()"

WORTEL = Path(__file__).resolve().parents[3]
TREK_IN = ("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Dubbel")


@contextmanager
def op_slot(map_: Path) -> Iterator[None]:
    """Nobody can write in a folder for a while."""
    map_.chmod(0o555)
    try:
        yield
    finally:
        map_.chmod(0o755)


def zonder_voorrecht(s: Secretaris, *args: str, code: int = 0, stdout: bool = False) -> str:
    """Type a command as somebody whom rights bind, also when root runs the tests."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    klaar = draai(alles, hier=WORTEL, env=os.environ, programma=f"{_GEEF_OP}\n{RAO}")
    assert klaar.returncode == code
    return klaar.stdout if stdout else klaar.stderr


def volg(advies: str) -> None:
    """Paste the printed commands in a shell, in another folder than that of the register."""
    opdrachten = [regel for regel in advies.splitlines() if regel.startswith("  git ")]
    assert opdrachten
    for opdracht in opdrachten:
        subprocess.run(["/bin/sh", "-c", opdracht], cwd="/", check=True)


def eis_heel(s: Secretaris, boom: str) -> None:
    """The folder is as committed, the commit is that one, and there is nothing to keep."""
    assert s.git("status", "--porcelain") == ""
    assert s.git("rev-parse", "HEAD^{tree}") == boom
    assert s.zegt("bewaar") == "Er is niets veranderd; alles stond er al."
    assert _wat_blijft(s) == {"lock"}


@pytest.fixture
def achter(lijst: Secretaris) -> Secretaris:
    """The list is withdrawn, and its file still says that it is a draft."""
    with op_slot((lijst.map / LIJSTPAD).parent):
        zin = zonder_voorrecht(lijst, *TREK_IN)
    assert f"{LIJSTPAD} kon in de map niet worden bijgewerkt" in zin
    assert "status: concept" in lijst.lees(LIJSTPAD)
    assert "status: ingetrokken" in lijst.git("show", f"HEAD:{LIJSTPAD}")
    return lijst


def _wat_blijft(s: Secretaris) -> set[str]:
    """Return what lies in rao's own folder, but for what is kept of each reading."""
    return {pad.name for pad in (s.map / ".git" / "rao").iterdir()} - {"opslag"}


@pytest.mark.parametrize(
    "opdracht", [("status",), ("toon", LIJST), ("valideer",), ("bewaar",), ("historie",)]
)
def test_the_next_command_finishes_it(achter: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Any command brings the folder up to date, and says so."""
    boom = achter.git("rev-parse", "HEAD^{tree}")
    assert f"rao heeft de map nu bijgewerkt: {LIJSTPAD}." in achter.rao(*opdracht).stderr
    eis_heel(achter, boom)


def test_the_same_command_again(achter: Secretaris) -> None:
    """What was asked is committed already; rao says so."""
    boom = achter.git("rev-parse", "HEAD^{tree}")
    assert achter.zegt(*TREK_IN).endswith("Er is niets veranderd; alles stond er al.")
    eis_heel(achter, boom)


@pytest.mark.parametrize("opdracht", [("status",), ("toon", LIJST), ("valideer",)])
def test_who_looks_sees_what_is_committed(lijst: Secretaris, opdracht: tuple[str, ...]) -> None:
    """As long as the folder cannot be written, every look is at the committed state."""
    with op_slot((lijst.map / LIJSTPAD).parent):
        zonder_voorrecht(lijst, *TREK_IN)
        gezien = zonder_voorrecht(lijst, *opdracht)
    assert f"De map loopt achter op wat is vastgelegd: {LIJSTPAD}." in gezien
    assert "rao kan de map nu niet bijwerken: u hebt daar geen rechten voor." in gezien
    assert "U ziet hier wat is vastgelegd." in gezien
    assert "status: concept" in lijst.lees(LIJSTPAD)


def test_the_committed_list_is_shown(lijst: Secretaris) -> None:
    """A list that is withdrawn is shown as withdrawn, whatever lies in the folder."""
    with op_slot((lijst.map / LIJSTPAD).parent):
        zonder_voorrecht(lijst, *TREK_IN)
        assert "ingetrokken" in zonder_voorrecht(lijst, "toon", LIJST, stdout=True)


def test_keeping_is_refused_as_long_as_it_cannot_be_finished(lijst: Secretaris) -> None:
    """What lies there is an old version; keeping it would undo the withdrawal."""
    with op_slot((lijst.map / LIJSTPAD).parent):
        zonder_voorrecht(lijst, *TREK_IN)
        assert "Er is niets veranderd" in zonder_voorrecht(lijst, "bewaar")
        assert "De map loopt achter" in zonder_voorrecht(lijst, "ongedaan", "--ja", code=3)
    assert "status: ingetrokken" in lijst.git("show", f"HEAD:{LIJSTPAD}")


def test_a_file_that_had_to_go(lijst: Secretaris) -> None:
    """What could not be removed is no new file of the user; the next command removes it."""
    lijst.doet("ongedaan", "--ja")
    with op_slot((lijst.map / LIJSTPAD).parent):
        zonder_voorrecht(lijst, "ongedaan", "--ja")
    boom = lijst.git("rev-parse", "HEAD^{tree}")
    assert (lijst.map / LIJSTPAD).exists()
    lijst.zegt("bewaar")
    assert not (lijst.map / LIJSTPAD).exists()
    eis_heel(lijst, boom)


def test_own_work_on_the_old_file(achter: Secretaris) -> None:
    """Who typed on in the old text keeps that, and the withdrawal stays."""
    kop, rest = achter.lees(LIJSTPAD).split("\n", 1)
    achter.schrijf(LIJSTPAD, f"{kop}\n# Nog bellen\n{rest}")
    assert "Uw werk is samengevoegd" in achter.zegt("bewaar")
    assert "# Nog bellen" in achter.git("show", f"HEAD:{LIJSTPAD}")
    assert "status: ingetrokken" in achter.lees(LIJSTPAD)
    assert _wat_blijft(achter) == {"lock"}


def test_own_work_in_the_same_place(achter: Secretaris) -> None:
    """Who changed the very line hears that a copy is needed first."""
    oud = achter.lees(LIJSTPAD)
    achter.schrijf(LIJSTPAD, oud.replace("status: concept", "status: ingediend"))
    zin = achter.faalt("bewaar")
    assert "Maak er eerst een kopie van" in zin
    assert "status: ingetrokken" in achter.git("show", f"HEAD:{LIJSTPAD}")
    volg(zin)
    assert achter.git("status", "--porcelain") == ""


def test_git_reset_makes_it_no_handwork(achter: Secretaris) -> None:
    """Who resets the index does not have the file yet."""
    achter.git("reset", "--quiet")
    achter.zegt("bewaar")
    assert "status: ingetrokken" in achter.lees(LIJSTPAD)


def test_a_folder_in_place_of_the_file(achter: Secretaris) -> None:
    """When something else lies there, rao says that it goes with this."""
    (achter.map / LIJSTPAD).unlink()
    achter.schrijf(f"{LIJSTPAD}/notitie.txt", "van mij")
    zin = achter.faalt("bewaar", LIJSTPAD)
    assert f"Wat er nu staat in {LIJSTPAD} is nergens vastgelegd" in zin


_STERF_ERVOOR = """
import os, signal, sys
from rao_cli.store.git.vastleggen import projectie
projectie.write_werk = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
from rao_cli.cli.app import main
main()
"""


_STERF_MEE = """
import os, signal, sys
from rao_cli.store.git.vastleggen import wijziging
wijziging.projecteer = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
from rao_cli.cli.app import main
main()
"""


@pytest.mark.parametrize("opdracht", [("bewaar",), ("bewaar", LIJSTPAD)])
def test_work_goes_on_after_a_killed_bewaar(lijst: Secretaris, opdracht: tuple[str, ...]) -> None:
    """What bewaar committed lay in the folder already: what comes after that is a hand edit."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("lang in de opvang", "lang in Emmen"))
    alles = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, "bewaar"]
    klaar = draai(alles, hier=WORTEL, env=os.environ, programma=_STERF_MEE)
    assert klaar.returncode == -signal.SIGKILL
    assert "in Emmen" in lijst.git("show", f"HEAD:{LIJSTPAD}")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("in Emmen", "in Zwolle"))
    lijst.doet(*opdracht)
    assert "in Zwolle" in lijst.git("show", f"HEAD:{LIJSTPAD}")
    assert lijst.git("status", "--porcelain") == ""


def test_a_removal_after_a_killed_bewaar(lijst: Secretaris) -> None:
    """Also when the file was new, and is removed after the kill."""
    pad = "documenten/notitie.md"
    lijst.schrijf(pad, "Nieuw.\n")
    alles = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, "bewaar"]
    draai(alles, hier=WORTEL, env=os.environ, programma=_STERF_MEE)
    (lijst.map / pad).unlink()
    lijst.doet("status")
    assert not (lijst.map / pad).exists()
    lijst.doet("bewaar", "--ja")
    assert lijst.laatste() == ("Met de hand verwijderd: 1 bestand", [pad])


def test_killed_before_the_folder(lijst: Secretaris) -> None:
    """Killed after the commit and before the first file: the next command knows and finishes."""
    alles = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, *TREK_IN]
    klaar = draai(alles, hier=WORTEL, env=os.environ, programma=_STERF_ERVOOR)
    assert klaar.returncode == -signal.SIGKILL
    assert "status: concept" in lijst.lees(LIJSTPAD)
    boom = lijst.git("rev-parse", "HEAD^{tree}")
    assert f"rao heeft de map nu bijgewerkt: {LIJSTPAD}." in lijst.rao("status").stderr
    assert lijst.zegt(*TREK_IN).endswith("alles stond er al.")
    eis_heel(lijst, boom)
