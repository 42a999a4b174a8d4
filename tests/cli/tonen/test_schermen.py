"""What a secretary sees at a terminal of 80 and of 120 columns, as golden screens."""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.cli.proefbank import WORTEL

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = "import sys; sys.argv = ['rao', *{args!r}]; from rao_cli.cli.app import main; main()"
SCHERM = {"TERM": "xterm", "NO_COLOR": "1"}
#: A register with something of every kind; on this day something is late.
DAG: Final = "2026-07-13"
VOLGEND: Final = "2026-07-16"
SCHERMEN: Final = {
    "status": ("status",),
    "lijst-zaken": ("lijst", "zaken"),
    "lijst-besluiten": ("lijst", "besluiten"),
    "lijst-onderwerpen": ("lijst", "onderwerpen"),
    "toon-overleg": ("toon", "2026-06-18"),
    "toon-gepland": ("toon", VOLGEND),
    "toon-lijst": ("toon", "SL-delfzijl-2026-06-08"),
    "toon-opschaling": ("toon", "SL-groningen-en-drenthe-2026-03-16"),
    "toon-zaak": ("toon", "Z-5M20SD"),
    "toon-kader": ("toon", "kader-melden-na-verhuizing"),
    "begin": (),
    "valideer": ("valideer",),
    "toon-mededeling": ("toon", "mededeling-minder-toezicht-in-het-voorjaar"),
}


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the example, so that no git is around it, and plan a meeting."""
    doel = tmp_path_factory.mktemp("scherm") / "register"
    shutil.copytree(WORTEL / "voorbeelden" / "goed", doel)
    overleg = doel / "overleggen" / "2026" / f"{VOLGEND}.yaml"
    overleg.write_text(f"soort: overleg\ndatum: {VOLGEND}\nstatus: gepland\n", encoding="utf-8")
    return doel


def scherm(register: Path, args: tuple[str, ...], kolommen: int) -> str:
    """Return what stands on the screen after a command."""
    alles = ["-C", str(register), "--vandaag", DAG, *args]
    terminal = Terminal(PROGRAMMA.format(args=alles), kolommen=kolommen, extra=SCHERM)
    assert terminal.einde() == 0, terminal.alles
    return terminal.alles


@pytest.mark.parametrize("kolommen", [80, 120])
@pytest.mark.parametrize("naam", SCHERMEN)
def test_screen(
    register: Path, golden: Callable[[str, str], None], naam: str, kolommen: int
) -> None:
    """Every screen is as it was last looked at."""
    golden(f"{naam}-{kolommen}.txt", scherm(register, SCHERMEN[naam], kolommen))


@pytest.mark.parametrize("naam", SCHERMEN)
def test_no_kenmerk_breaks(register: Path, naam: str) -> None:
    """Each word of the pipe stands whole on a screen of 60 columns."""
    breed = set(scherm(register, SCHERMEN[naam], 400).split())
    smal = set(scherm(register, SCHERMEN[naam], 60).split())
    assert {woord for woord in breed - smal if not woord.startswith("─")} == set()


#: What shows long texts of people, long names, or sentences of rao itself.
LANG: Final = {
    "zaakblad": ("zaak", "blad", "Z-DEXK8X"),
    "aanleveren": ("aanleveren",),
    "register": ("register", "toon"),
    "onderwerpen": ("lijst", "onderwerpen"),
    "sjablonen": ("sjabloon", "controleer"),
    "status": ("status",),
    "toon": ("toon", "knelpunt-lege-plekken-voor-gezinnen"),
    "voortgang": ("toon", "voortgang-delfzijl-2026-q1"),
}


@pytest.mark.parametrize("naam", LANG)
def test_no_line_is_cut_by_the_screen(register: Path, naam: str) -> None:
    """On 80 columns rao itself folds: only a command to copy may be longer."""
    tekst = scherm(register, LANG[naam], 80)
    lang = [regel for regel in tekst.splitlines() if len(regel) > 80]
    assert [regel for regel in lang if not regel.lstrip().startswith("rao ")] == []


def test_few_columns_leave_room_for_words(register: Path) -> None:
    """On a narrow screen a task stands below its day, not one word a line beside it."""
    tekst = scherm(register, ("status",), 40)
    alleen = [regel for regel in tekst.splitlines() if len(regel) - len(regel.lstrip()) > 20]
    assert alleen == []


def test_no_statement_of_the_source(register: Path) -> None:
    """What a term of the region means, is said without the number of a statement."""
    assert re.search(r"\(S[0-9]", scherm(register, ("register", "toon"), 80)) is None


def test_no_key_in_progress(register: Path) -> None:
    """What an LKO counts is read as words, whatever joined them."""
    tekst = scherm(register, LANG["voortgang"], 80)
    assert "zaken besproken: 44" in tekst
