"""`rao papieren`: all papers of a meeting, as they are committed."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.cli.proefbank import omgeving
from tests.cli.secretaris import OVERLEG, Secretaris
from tests.documents.formats.bladlezer import read_blad
from tests.zelfde_bytes.scherm import praat

NAMEN = ("agenda", "besluitenlijst")


@pytest.fixture
def vast(register: Callable[[str], Secretaris]) -> Secretaris:
    """A register with a meeting that is over."""
    return register("vastgesteld")


def test_all_papers_of_the_last_meeting(vast: Secretaris) -> None:
    """Each by its path; again it makes the same bytes."""
    paden = [f"uitvoer/{OVERLEG}/{naam}.html" for naam in NAMEN]
    assert vast.doet("papieren").splitlines() == paden
    eerst = [(vast.map / pad).read_bytes() for pad in paden]
    assert vast.doet("papieren", OVERLEG).splitlines() == paden
    assert [(vast.map / pad).read_bytes() for pad in paden] == eerst


def test_all_papers_of_the_register_each_meeting_in_its_folder(vast: Secretaris) -> None:
    """So papers of one name do not replace each other."""
    paden = [f"weg/{OVERLEG}/{naam}.md" for naam in NAMEN]
    opdracht = ("papieren", "--alle", "--formaat", "md", "--naar", "weg")
    assert vast.doet(*opdracht).splitlines() == paden


def test_a_paper_is_given_as_it_is_committed(vast: Secretaris) -> None:
    """What somebody types in a paper counts once it is kept."""
    pad = f"documenten/{OVERLEG}/agenda.md"
    vast.schrijf(pad, "# Nog niet bewaard\n")
    vast.doet("papieren")
    assert "Agenda" in _titel(vast)
    vast.typt_nieuw(pad, "# Wel bewaard\n")
    vast.doet("papieren")
    assert _titel(vast) == "Wel bewaard"


def test_a_paper_is_as_old_as_its_text(vast: Secretaris) -> None:
    """Not as old as the day on which somebody prints it; a fixed one is of the day it was fixed."""
    s = vast.op("2026-04-01")
    brief, lijst = "terugkoppeling-ter-apel", "besluitenlijst"
    s.doet("terugkoppeling", "genereer", OVERLEG, "--formaat", "html")
    assert _gemaakt_op(s, brief) == "2026-04-01"
    s.op("2026-05-01").doet("papieren", OVERLEG)
    assert _gemaakt_op(s, brief) == "2026-03-05"  # when git says that it was recorded
    assert _gemaakt_op(s, lijst) == "2026-03-13"


def test_what_is_not_there_is_told(vast: Secretaris) -> None:
    """A meeting that is not in the register, and two wishes at once."""
    assert "staat niet in dit register" in vast.faalt("papieren", "2026-01-02")
    assert "Noem een overleg of gebruik --alle" in vast.faalt("papieren", OVERLEG, "--alle", code=2)


def test_a_register_without_papers_says_how_to_make_one(leeg: Secretaris) -> None:
    """It is no mistake, and nothing is made."""
    assert leeg.faalt("papieren") == (
        "Fout: Er zijn nog geen stukken.\nMaak ze eerst, bijvoorbeeld met: rao agenda genereer\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo terminal")
def test_only_the_paths_stay(vast: Secretaris) -> None:
    """On a terminal too, whatever was said meanwhile; in a pipe there is nothing else."""
    vast.op("2026-03-13").doet("terugkoppeling", "genereer", OVERLEG)
    scherm = praat(("papieren",), (), vast.map, omgeving({"COLUMNS": "80", "TERM": "xterm"}))[1]
    assert scherm.decode().splitlines()[-1].endswith("terugkoppeling-ter-apel.html")
    stil = vast.rao("papieren")
    assert (len(stil.stdout.splitlines()), stil.stderr) == (3, "")


@pytest.mark.traag
@pytest.mark.skipif(sys.platform == "win32", reason="a signal to another process")
def test_what_was_made_stays_when_it_is_broken_off(vast: Secretaris) -> None:
    """Every file that is there is whole, and told but perhaps for the very last."""
    for nummer in range(60):
        vast.schrijf(f"documenten/{OVERLEG}/extra-{nummer:02}.md", f"# Stuk {nummer}\n")
    vast.typt_nieuw(f"documenten/{OVERLEG}/laatste.md", "# Laatste\n")
    opdracht = [sys.executable, "-m", "rao_cli", "papieren"]
    map_ = vast.map / "uitvoer" / OVERLEG
    with subprocess.Popen(
        opdracht, cwd=vast.map, env=omgeving({}), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as proces:
        while not map_.is_dir() and proces.poll() is None:
            time.sleep(0.001)
        proces.send_signal(signal.SIGINT)
        uit, _ = proces.communicate()
    gemaakt = {pad.name for pad in map_.iterdir()}
    verteld = {regel.rpartition("/")[2] for regel in uit.decode().splitlines()}
    assert proces.returncode == 130
    assert verteld <= gemaakt
    assert len(gemaakt - verteld) <= 1
    assert len(gemaakt) < 60
    assert all(read_blad((map_ / naam).read_bytes()).eerste("footer") for naam in gemaakt)


def _titel(s: Secretaris) -> str:
    return read_blad((s.map / f"uitvoer/{OVERLEG}/agenda.html").read_bytes()).eerste("h1").tekst


def _gemaakt_op(s: Secretaris, naam: str) -> str:
    blad = read_blad((s.map / f"uitvoer/{OVERLEG}/{naam}.html").read_bytes())
    return next(
        m.attrs["content"] for m in blad.alle("meta") if m.attrs.get("name") == "dcterms.created"
    )


def test_a_register_that_is_not_committed_yet(vast: Secretaris) -> None:
    """Papers come from git; that rao.yaml is not there yet, is no mistake in rao.yaml."""
    vast.git("update-ref", "-d", "HEAD")
    uitkomst = vast.rao("papieren")
    assert uitkomst.exit_code == 3
    assert "Dit register is nog niet vastgelegd" in uitkomst.stderr
