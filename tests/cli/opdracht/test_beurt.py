"""An act is bound to what it read: others may work at the same time, and nobody is sent away."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from rao_cli.store.git.vastleggen import wijziging as wijziging_module
from rao_cli.store.git.vastleggen.slot import slot
from tests.cli.kweek import draai
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

if sys.platform != "win32":
    from tests.cli.questions.test_gesprek import PROGRAMMA
    from tests.cli.toetsenbord import Terminal

WORTEL = Path(__file__).resolve().parents[3]
ONDERWERP = ("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Te weinig tolken")


def _ertussen(monkeypatch: pytest.MonkeyPatch, doe: Callable[[], object]) -> None:
    """Let another act once, after a command has read the register and before it has the lock."""
    eerst = [doe]

    def neem(map_: Path, bezig_met: str) -> AbstractContextManager[int]:
        if eerst:
            eerst.pop()()
        return slot(map_, bezig_met)

    monkeypatch.setattr(wijziging_module, "slot", neem)


def _in_ander_proces(s: Secretaris, *args: str) -> None:
    opdracht = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    assert draai(opdracht, hier=WORTEL, env=os.environ).returncode == 0


def test_an_act_that_asked_nothing_is_done_again(
    gepland: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two standpunten in the same list at once: both are there, and nobody has to do anything."""
    _ertussen(monkeypatch, lambda: _in_ander_proces(gepland, "standpunt", ZAAK, "COA", *_MET))
    assert gepland.doet("standpunt", ZAAK, "IND", *_MET) is not None
    lijst = gepland.git("show", f"HEAD:signaallijsten/2026/{LIJST}.yaml")
    assert lijst.count("Geen bezwaar") == 2
    assert gepland.git("status", "--porcelain") == ""


_MET = ("--standpunt", "Geen bezwaar", "--inzet", "Geen")


def test_it_builds_on_the_new_state(besloten: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list is fixed with the day of the actie as another changed it meanwhile."""
    s = besloten.op("2026-03-13")
    zet = ("actie", "zet", f"A-{OVERLEG}-01", "--uiterlijk", "2026-05-01")
    _ertussen(monkeypatch, lambda: _in_ander_proces(s, *zet))
    s.doet("besluitenlijst", "stel-vast", "--ja")
    assert "1 mei 2026" in s.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "BSL07" not in s.rao("valideer", "--uitvoer", "kort").stdout


def test_numbers_that_are_counted(besloten: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both draw the next number of an actie; the second gets the one after."""
    nieuw = ("nieuw", "actie", "--besluit", f"B-{OVERLEG}-01", "--organisatie", "COA")
    tekst = ("--uiterlijk", "2026-04-01", "--omschrijving")
    s = besloten.op(OVERLEG)
    _ertussen(monkeypatch, lambda: _in_ander_proces(s, *nieuw, *tekst, "Belt het LKO"))
    assert s.doet(*nieuw, *tekst, "Belt de gemeente").strip() == f"A-{OVERLEG}-03"


@pytest.mark.skipif(sys.platform == "win32", reason="a hook in sh")
def test_a_program_of_git_alone_commits_time_after_time(lijst: Secretaris) -> None:
    """The lock of rao does not hold a program that knows only git; the act is done in the end."""
    hook = lijst.map / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(
        "#!/bin/sh\n"
        "echo x >> .git/geteld; [ $(wc -l < .git/geteld) -gt 4 ] && exit 0\n"
        "oud=$(git rev-parse HEAD)\n"
        "git update-ref HEAD $(git commit-tree -p $oud -m 'Ander werk' $oud^{tree}) $oud\n",
        encoding="utf-8",
    )
    hook.chmod(0o755)
    lijst.doet(*ONDERWERP)
    *eerst, laatste = lijst.log()[-5:]
    assert (eerst, laatste[:15]) == (["Ander werk"] * 4, "Nieuw onderwerp")


def test_what_comes_on_stdin_is_used_again(
    lijst: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zaak that came in through a pipe is there, though the pipe was read already."""
    _ertussen(monkeypatch, lambda: _in_ander_proces(lijst, *ONDERWERP))
    tekst = "onderwerp: Tweede zaak\naanbrenger: IND\ngroep: volwassene\nvraag: Wat nu?\n"
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=tekst)
    assert "Tweede zaak" in lijst.lees(f"signaallijsten/2026/{LIJST}.yaml")


def test_both_changed_the_same_field(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another just made of this very field is not written over unseen."""
    zet = ("zaak", "vul-aan", ZAAK, "--zet")
    _ertussen(monkeypatch, lambda: _in_ander_proces(lijst, *zet, "vraag=Van een ander?"))
    uitkomst = lijst.rao(*zet, "vraag=Van mij?")
    assert uitkomst.exit_code == 3
    assert f"Intussen is er iets anders vastgelegd: 'Zaak {ZAAK} aangevuld" in uitkomst.stderr
    assert "Van een ander?" in lijst.lees(f"signaallijsten/2026/{LIJST}.yaml")


def test_undoing_is_of_one_step(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """The step of a colleague, committed meanwhile, is not undone in place of one's own."""
    _ertussen(monkeypatch, lambda: _in_ander_proces(lijst, *ONDERWERP))
    uitkomst = lijst.rao("ongedaan", "--ja")
    assert (uitkomst.exit_code, "Intussen is er iets anders" in uitkomst.stderr) == (3, True)
    assert "Nieuw onderwerp" in lijst.log()[-1]


def test_two_fields_of_one_zaak(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two fields beside each other are two fields."""
    zet = ("zaak", "vul-aan", ZAAK, "--zet")
    _ertussen(monkeypatch, lambda: _in_ander_proces(lijst, *zet, "vraag=Van een ander?"))
    lijst.doet(*zet, "onderwerp=Van mij")
    tekst = lijst.lees(f"signaallijsten/2026/{LIJST}.yaml")
    assert ("Van een ander?" in tekst, "Van mij" in tekst) == (True, True)


@pytest.mark.skipif(sys.platform == "win32", reason="pty")
class TestGevraagd:
    """Somebody is being asked while another commits."""

    @staticmethod
    def _vast(s: Secretaris, ertussen: tuple[str, ...]) -> tuple[int, str]:
        """Fix the list at a terminal; another acts before the answer."""
        args = ["-C", str(s.map), "--vandaag", s.vandaag, "besluitenlijst", "stel-vast"]
        terminal = Terminal(PROGRAMMA.format(args=args), kolommen=100)
        terminal.wacht_op("j/N")
        s.doet(*ertussen)
        terminal.typ("j")
        return terminal.einde(), " ".join(terminal.alles.split())

    def test_what_was_shown_has_changed(self, besloten: Secretaris) -> None:
        """Somebody agreed to another text: nothing is fixed, and what happened is told."""
        s = besloten.op("2026-03-13")
        zet = ("actie", "zet", f"A-{OVERLEG}-01", "--uiterlijk", "2026-05-01")
        code, tekst = self._vast(s, zet)
        assert code == 3
        assert f"Intussen is er iets anders vastgelegd: 'Actie A-{OVERLEG}-01" in tekst
        assert "vaststelling:\n" not in s.lees(f"overleggen/2026/{OVERLEG}.yaml")

    def test_something_else_has_changed(self, besloten: Secretaris) -> None:
        """What another did has nothing to do with it: it goes on, without asking again."""
        s = besloten.op("2026-03-13")
        code, tekst = self._vast(s, ONDERWERP)
        assert (code, tekst.count("j/N")) == (0, 1)
        assert "besluitenlijst" in s.lees(f"overleggen/2026/{OVERLEG}.yaml")
        assert s.git("status", "--porcelain") == ""

    def test_an_interview(self, lijst: Secretaris) -> None:
        """Four answers about a zaak, and another zaak meanwhile: nothing is asked again."""
        args = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, "nieuw", "zaak", LIJST]
        terminal = Terminal(PROGRAMMA.format(args=args), kolommen=100)
        for antwoord in ("Gezin in een hotel", "coa", "gezin", ""):
            terminal.wacht_op("> ")
            terminal.typ(antwoord)
        terminal.wacht_op("> ")
        lijst.doet(*ONDERWERP)
        terminal.typ("Waar kan het gezin heen?")
        terminal.typ("")
        terminal.wacht_op("Vastgelegd")
        terminal.wacht_op("> ")
        terminal.typ("stop")
        terminal.einde()
        assert terminal.alles.count("Waar gaat de zaak over?") == 1
        assert "Gezin in een hotel" in lijst.lees(f"signaallijsten/2026/{LIJST}.yaml")


@pytest.mark.traag
@pytest.mark.parametrize("schrijvers", [8, 16])
def test_writers_at_once(lijst: Secretaris, schrijvers: int) -> None:
    """Nobody is sent away, whatever the others do; and everything is there."""
    zaak = ("--aanbrenger", "COA", "--groep", "gezin", "--vraag", "Wat nu?", "--ja")

    def schrijf(nummer: int) -> subprocess.CompletedProcess[str]:
        wat = ("nieuw", "zaak", LIJST, "--onderwerp", f"Zaak nummer {nummer}", *zaak)
        alles = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, *wat]
        return draai(alles, hier=WORTEL, env=os.environ)

    with ThreadPoolExecutor(schrijvers) as samen:
        klaar = list(samen.map(schrijf, range(schrijvers)))
    assert [een.stderr for een in klaar if een.returncode] == []
    kenmerken = {een.stdout.strip() for een in klaar}
    tekst = lijst.git("show", f"HEAD:signaallijsten/2026/{LIJST}.yaml")
    assert len(kenmerken) == schrijvers
    assert all(f"{kenmerk}:" in tekst for kenmerk in kenmerken)
    assert lijst.git("status", "--porcelain") == ""
