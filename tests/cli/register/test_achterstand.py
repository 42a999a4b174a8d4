"""A change that is committed and did not reach the folder: what was decided stays decided."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, Secretaris

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights of a folder")

WORTEL = Path(__file__).resolve().parents[3]
TREK_IN = ("signaallijst", "trek-in", LIJST, "--reden", "Dubbel")


@contextmanager
def op_slot(map_: Path) -> Iterator[None]:
    """Nobody can write in a folder for a while."""
    map_.chmod(0o555)
    try:
        yield
    finally:
        map_.chmod(0o755)


def zonder_voorrecht(s: Secretaris, *args: str) -> str:
    """Type a command as somebody whom rights bind, also when root runs the tests."""
    voor: list[str] = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root, and no setpriv")
        voor = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    klaar = subprocess.run(
        [*voor, sys.executable, "-m", "rao_cli", "-C", s.map, "--vandaag", s.vandaag, *args],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        check=True,
    )
    return klaar.stderr


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
    assert sorted(pad.name for pad in (s.map / ".git" / "rao").iterdir()) == ["lock"]


@pytest.fixture
def achter(lijst: Secretaris) -> Secretaris:
    """The list is withdrawn, and its file still says that it is a draft."""
    with op_slot((lijst.map / LIJSTPAD).parent):
        zin = zonder_voorrecht(lijst, *TREK_IN)
    assert f"{LIJSTPAD} kon in de map niet worden bijgewerkt" in zin
    assert "status: concept" in lijst.lees(LIJSTPAD)
    assert "status: ingetrokken" in lijst.git("show", f"HEAD:{LIJSTPAD}")
    return lijst


@pytest.mark.parametrize(
    "opdracht",
    [("bewaar",), ("bewaar", LIJSTPAD), ("bewaar", "--proef"), ("ongedaan", "--ja")],
)
def test_every_command_refuses(achter: Secretaris, opdracht: tuple[str, ...]) -> None:
    """No command builds on the old file; what rao then advises mends everything."""
    boom = achter.git("rev-parse", "HEAD^{tree}")
    zin = achter.faalt(*opdracht)
    assert f"De map loopt achter op wat is vastgelegd: {LIJSTPAD}." in zin
    volg(zin)
    eis_heel(achter, boom)


def test_the_same_command_again(achter: Secretaris) -> None:
    """What was asked is committed already; rao says so, and how to update the folder."""
    boom = achter.git("rev-parse", "HEAD^{tree}")
    zin = achter.zegt(*TREK_IN)
    assert zin.startswith("Er is niets veranderd; alles stond er al.\nLet op: De map loopt achter")
    volg(zin)
    eis_heel(achter, boom)


def test_the_first_advice(lijst: Secretaris) -> None:
    """What rao advises right away fetches what was committed too."""
    with op_slot((lijst.map / LIJSTPAD).parent):
        zin = zonder_voorrecht(lijst, *TREK_IN)
    boom = lijst.git("rev-parse", "HEAD^{tree}")
    volg(zin)
    eis_heel(lijst, boom)


def test_a_file_that_had_to_go(lijst: Secretaris) -> None:
    """What could not be removed is no new file of the user; the advice clears it."""
    lijst.doet("ongedaan", "--ja")
    with op_slot((lijst.map / LIJSTPAD).parent):
        zonder_voorrecht(lijst, "ongedaan", "--ja")
    boom = lijst.git("rev-parse", "HEAD^{tree}")
    assert (lijst.map / LIJSTPAD).exists()
    volg(lijst.faalt("bewaar"))
    eis_heel(lijst, boom)


def test_own_work_on_the_old_file(achter: Secretaris) -> None:
    """Who typed on in the old text hears that a copy is needed first."""
    achter.schrijf(LIJSTPAD, achter.lees(LIJSTPAD) + "# Nog bellen\n")
    zin = achter.faalt("bewaar")
    assert "Maak er eerst een kopie van" in zin
    assert "status: ingetrokken" in achter.git("show", f"HEAD:{LIJSTPAD}")


def test_after_the_advice_handwork_is_yours(achter: Secretaris) -> None:
    """Once the file is fetched, rao keeps what is typed after that, with nothing between."""
    volg(achter.faalt("bewaar"))
    achter.schrijf(LIJSTPAD, achter.lees(LIJSTPAD) + "# Nog bellen\n")
    achter.doet("bewaar")
    assert achter.git("show", f"HEAD:{LIJSTPAD}").endswith("# Nog bellen")
    assert "status: ingetrokken" in achter.git("show", f"HEAD:{LIJSTPAD}")


@pytest.mark.parametrize("daarna", ["", "# Nog bellen\n"])
def test_git_reset_makes_it_no_handwork(achter: Secretaris, daarna: str) -> None:
    """Who resets the index does not have the file yet."""
    achter.git("reset", "--quiet")
    achter.schrijf(LIJSTPAD, achter.lees(LIJSTPAD) + daarna)
    assert LIJSTPAD in achter.faalt("bewaar")


def test_another_file_goes_on(achter: Secretaris) -> None:
    """What has nothing to do with it can be done; the old file is not called the user's."""
    achter.schrijf("rao.yaml", achter.lees("rao.yaml") + "# Later\n")
    zin = achter.zegt("bewaar", "rao.yaml")
    assert f"De map loopt achter op wat is vastgelegd: {LIJSTPAD}." in zin
    assert "zelf" not in zin
    volg(zin)
    assert achter.git("status", "--porcelain") == ""


def test_status(achter: Secretaris) -> None:
    """`rao status` says on top that the folder is behind, and how to update it."""
    zin = achter.rao("status").stderr
    assert zin.startswith(f"De map loopt achter op wat is vastgelegd: {LIJSTPAD}.")
    volg(zin)
    assert achter.rao("status").stderr == ""


def test_a_folder_in_place_of_the_file(achter: Secretaris) -> None:
    """When something else lies there, rao says that it goes with this."""
    (achter.map / LIJSTPAD).unlink()
    achter.schrijf(f"{LIJSTPAD}/notitie.txt", "van mij")
    zin = achter.faalt("bewaar", LIJSTPAD)
    assert f"Wat er nu staat in {LIJSTPAD} is nergens vastgelegd" in zin
