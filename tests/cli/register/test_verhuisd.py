"""Own work in a file that a change moved: it goes along with the file, or is left where it is."""

import os
import signal
import sys

import pytest

from tests.cli.kweek import draai
from tests.cli.register.test_achterstand import TREK_IN, WORTEL, volg
from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, Secretaris

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill")

NAAR = "2026-03-19"
NIEUWPAD = f"overleggen/2026/{NAAR}.yaml"
AGENDA, NIEUWE_AGENDA = f"documenten/{OVERLEG}/agenda.md", f"documenten/{NAAR}/agenda.md"
VERPLAATS = ("overleg", "verplaats", OVERLEG, "--naar", NAAR, "--ja")
_STERF = """
import os, signal
from rao_cli.store.git.vastleggen import {module}
def sterf(*_): os.kill(os.getpid(), signal.SIGKILL)
{module}.{functie} = sterf
from rao_cli.cli.app import main
main()
"""


def sterft(s: Secretaris, module: str, functie: str, *opdracht: str) -> None:
    """Play a command that is killed when it comes to a step."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *opdracht]
    code = _STERF.format(module=module, functie=functie)
    klaar = draai(alles, hier=WORTEL, env=os.environ, programma=code)
    assert klaar.returncode == -signal.SIGKILL


@pytest.fixture
def verplaatst(gepland: Secretaris) -> Secretaris:
    """The meeting is moved; the folder still has its file on the old day."""
    sterft(gepland, "wijziging", "projecteer", *VERPLAATS)
    assert NIEUWPAD in gepland.git("ls-tree", "-r", "--name-only", "HEAD", "overleggen")
    assert (gepland.map / OVERLEGPAD).exists()
    return gepland


def eis_klaar(s: Secretaris) -> None:
    """Nothing is left to keep, to finish or to choose."""
    assert s.git("status", "--porcelain") == ""
    assert s.zegt("bewaar") == "Er is niets veranderd; alles stond er al."
    assert "loopt achter" not in s.rao("status").stderr
    assert not list((s.map / ".git" / "rao").glob("w-*"))


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("locatie: Assen", "locatie: Groningen"),
        ("locatie: Assen", "locatie: Assen  # zaal 3"),
        ("", "\n# Nog bellen over de zaal\n"),
    ],
)
def test_own_work_goes_along(verplaatst: Secretaris, oud: str, nieuw: str) -> None:
    """What was typed on the old day is kept on the new day, and the old file goes."""
    tekst = verplaatst.lees(OVERLEGPAD)
    assert oud in tekst
    verplaatst.schrijf(OVERLEGPAD, tekst.replace(oud, nieuw) if oud else tekst + nieuw)
    gezien = verplaatst.rao("status").stderr
    assert f"In {OVERLEGPAD} staat werk van uzelf. Leg dat vast met `rao bewaar`" in gezien
    assert f"{OVERLEGPAD} heet nu {NIEUWPAD}." in gezien
    zin = verplaatst.zegt("bewaar")
    assert f"Uw werk is samengevoegd met wat al was vastgelegd: {NIEUWPAD}." in zin
    assert "nog niet vastgelegd" not in zin
    onderwerp, paden = verplaatst.laatste()
    assert (onderwerp, paden) == (f"Met de hand bijgewerkt: {NAAR}", [NIEUWPAD])
    bewaard = verplaatst.lees(NIEUWPAD)
    assert nieuw.strip() in bewaard
    assert f"datum: {NAAR}" in bewaard
    assert not (verplaatst.map / OVERLEGPAD).exists()
    eis_klaar(verplaatst)


def test_own_work_in_a_document_goes_along(verplaatst: Secretaris) -> None:
    """A document that moved with its meeting takes along what somebody wrote in it."""
    verplaatst.schrijf(AGENDA, verplaatst.lees(AGENDA) + "\nKoffie staat klaar.\n")
    verplaatst.doet("bewaar")
    assert verplaatst.lees(NIEUWE_AGENDA).endswith("Koffie staat klaar.\n")
    assert not (verplaatst.map / AGENDA).exists()
    eis_klaar(verplaatst)


def test_killed_again(verplaatst: Secretaris) -> None:
    """Killed between keeping the work and removing the old file: the next command finishes it."""
    verplaatst.schrijf(OVERLEGPAD, verplaatst.lees(OVERLEGPAD) + "# Nog bellen\n")
    verplaatst.rao("status")
    sterft(verplaatst, "wijziging", "projecteer", "bewaar")
    assert "# Nog bellen" in verplaatst.git("show", f"HEAD:{NIEUWPAD}")
    verplaatst.rao("status")
    assert "# Nog bellen" in verplaatst.lees(NIEUWPAD)
    assert not (verplaatst.map / OVERLEGPAD).exists()
    eis_klaar(verplaatst)


def test_a_rehearsal_shows_where_it_goes(verplaatst: Secretaris) -> None:
    """With --proef the work is shown in the new file, and nothing changes."""
    verplaatst.schrijf(OVERLEGPAD, verplaatst.lees(OVERLEGPAD) + "# Nog bellen\n")
    verplaatst.rao("status")
    voor = verplaatst.foto()
    gezegd = verplaatst.rao("bewaar", "--proef", "--diff").stderr
    assert f"+++ b/{NIEUWPAD}\n" in gezegd
    assert "+# Nog bellen" in gezegd
    assert verplaatst.foto() == voor


def test_work_in_both_places(verplaatst: Secretaris) -> None:
    """Who works in the new file too keeps that first; then the other goes with it."""
    verplaatst.schrijf(OVERLEGPAD, verplaatst.lees(OVERLEGPAD) + "# Nog bellen\n")
    verplaatst.rao("status")
    nieuw = verplaatst.lees(NIEUWPAD)
    verplaatst.schrijf(NIEUWPAD, nieuw.replace("locatie: Assen", "locatie: Groningen"))
    fout = verplaatst.faalt("bewaar")
    assert f"Leg eerst het laatste vast: rao bewaar {NIEUWPAD}" in fout
    verplaatst.doet("bewaar", NIEUWPAD)
    verplaatst.doet("bewaar")
    assert "locatie: Groningen" in verplaatst.lees(NIEUWPAD)
    assert "# Nog bellen" in verplaatst.lees(NIEUWPAD)
    eis_klaar(verplaatst)


def test_work_on_the_day_itself(verplaatst: Secretaris) -> None:
    """Who set another day by hand chooses: rao names both files, and touches neither."""
    tekst = verplaatst.lees(OVERLEGPAD).replace(f"datum: {OVERLEG}", "datum: 2026-03-20")
    verplaatst.schrijf(OVERLEGPAD, tekst)
    verplaatst.rao("status")
    fout = verplaatst.faalt("bewaar")
    assert "Maak er eerst een kopie van" in fout
    assert f"{OVERLEGPAD} heet nu {NIEUWPAD}." in fout
    assert verplaatst.lees(OVERLEGPAD) == tekst
    volg(fout)
    eis_klaar(verplaatst)


def test_the_same_move_again(verplaatst: Secretaris) -> None:
    """Typed again, the move is there already, and the work still waits for `rao bewaar`."""
    verplaatst.schrijf(OVERLEGPAD, verplaatst.lees(OVERLEGPAD) + "# Nog bellen\n")
    verplaatst.rao(*VERPLAATS)
    verplaatst.doet("bewaar")
    assert "# Nog bellen" in verplaatst.lees(NIEUWPAD)
    eis_klaar(verplaatst)


@pytest.fixture
def ingetrokken(lijst: Secretaris) -> Secretaris:
    """A list is withdrawn, its file lags; somebody typed in it, and keeping that was killed."""
    sterft(lijst, "wijziging", "projecteer", *TREK_IN)
    tekst = lijst.lees(LIJSTPAD)
    lijst.schrijf(LIJSTPAD, tekst.replace("aanbrenger: COA", "aanbrenger: IND"))
    sterft(lijst, "wijziging", "projecteer", "bewaar")
    assert "aanbrenger: IND" in lijst.git("show", f"HEAD:{LIJSTPAD}")
    assert "status: concept" in lijst.lees(LIJSTPAD)
    return lijst


def test_kept_work_is_not_kept_again(ingetrokken: Secretaris) -> None:
    """What was taken in is no new work on a newer version: that would undo the withdrawal."""
    ingetrokken.rao("bewaar")
    tekst = ingetrokken.lees(LIJSTPAD)
    assert "status: ingetrokken" in tekst
    assert "aanbrenger: IND" in tekst
    eis_klaar(ingetrokken)


def test_who_types_on_after_that(ingetrokken: Secretaris) -> None:
    """Who goes on in the old text has all of it put together with what is committed."""
    ingetrokken.schrijf(LIJSTPAD, ingetrokken.lees(LIJSTPAD) + "# Nog bellen\n")
    ingetrokken.doet("bewaar")
    tekst = ingetrokken.lees(LIJSTPAD)
    assert "status: ingetrokken" in tekst
    assert "aanbrenger: IND" in tekst
    assert "# Nog bellen" in tekst
    eis_klaar(ingetrokken)
