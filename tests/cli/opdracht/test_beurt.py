"""An act is bound to what it read: others may work at the same time, and nobody is sent away."""

import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from rao_cli.store.git.vastleggen import wijziging as wijziging_module
from rao_cli.store.git.vastleggen.slot import slot
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
    opdracht = [sys.executable, "-m", "rao_cli", "-C", str(s.map), "--vandaag", s.vandaag, *args]
    subprocess.run(opdracht, cwd=WORTEL, check=True, capture_output=True)


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
    assert f"Intussen is er iets anders vastgelegd: Zaak {ZAAK} aangevuld" in uitkomst.stderr
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
        assert f"Intussen is er iets anders vastgelegd: Actie A-{OVERLEG}-01" in tekst
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
        for antwoord in ("Gezin in een hotel", "coa", "gezin"):
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
        assert terminal.alles.count("(1/4)") == 1
        assert "Gezin in een hotel" in lijst.lees(f"signaallijsten/2026/{LIJST}.yaml")


@pytest.mark.traag
@pytest.mark.parametrize("schrijvers", [8, 16])
def test_writers_at_once(lijst: Secretaris, schrijvers: int) -> None:
    """Nobody is sent away, whatever the others do; and everything is there."""
    processen = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "rao_cli", "-C", lijst.map, "--vandaag", lijst.vandaag),
                *("nieuw", "zaak", LIJST, "--onderwerp", f"Zaak nummer {nummer}", "--ja"),
                *("--aanbrenger", "COA", "--groep", "gezin", "--vraag", "Wat nu?"),
            ],
            cwd=WORTEL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for nummer in range(schrijvers)
    ]
    uitvoer = [proces.communicate(timeout=300) for proces in processen]
    assert [
        fout for proces, (_, fout) in zip(processen, uitvoer, strict=True) if proces.returncode
    ] == []
    kenmerken = {uit.strip() for uit, _ in uitvoer}
    tekst = lijst.git("show", f"HEAD:signaallijsten/2026/{LIJST}.yaml")
    assert len(kenmerken) == schrijvers
    assert all(f"{kenmerk}:" in tekst for kenmerk in kenmerken)
    assert lijst.git("status", "--porcelain") == ""


_STERF = """
import os, signal, sys
from rao_cli.cli.opdracht import write_session
from rao_cli.cli.terminal import uitvoer
uitvoer.toon = uitvoer.toon_segmenten = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
sys.argv = ["rao", *sys.argv[1:]]
from rao_cli.cli.app import main
main()
"""
_ZAAK = (
    *("nieuw", "zaak", LIJST, "--onderwerp", "Tweede zaak", "--aanbrenger", "COA"),
    *("--groep", "gezin", "--vraag", "Wat nu?"),
)


_ZET = ("besluit", "zet", f"B-{OVERLEG}-01", "--besluit", "Iets anders")
_BESLUIT = (
    *("nieuw", "besluit", "--punt", "1", "--uitkomst", "ter-kennisname", "--besluit", "Gehoord"),
    *("--actie", "COA;2026-05-01;Belt de gemeente"),
)


def _gedood(s: Secretaris, *args: str) -> None:
    """A command that is killed when it wants to tell that it is done."""
    alles = [sys.executable, "-c", _STERF, "-C", str(s.map), "--vandaag", s.vandaag, *args]
    assert subprocess.run(alles, cwd=WORTEL, check=False).returncode == -signal.SIGKILL


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_what_cannot_be_told_is_committed(lijst: Secretaris) -> None:
    """The output is full: the failure says that the act is done."""
    with Path("/dev/full").open("w", encoding="utf-8") as vol:
        opdracht = [sys.executable, "-m", "rao_cli", "-C", str(lijst.map), *_ZAAK]
        klaar = subprocess.run(
            opdracht, cwd=WORTEL, stdout=vol, stderr=subprocess.PIPE, text=True, check=False
        )
    assert klaar.returncode == 3
    assert "de schijf is vol" in klaar.stderr
    assert "Wat u vroeg, is wel vastgelegd." in klaar.stderr
    assert len(lijst.log()) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
class TestGedood:
    """Killed after the commit, before anybody was told."""

    @pytest.mark.parametrize("json", [False, True])
    def test_the_same_again(self, lijst: Secretaris, *, json: bool) -> None:
        """Typed again it is not there twice, and the kenmerk of the first comes out."""
        _gedood(lijst, *_ZAAK)
        aantal = len(lijst.log())
        uitkomst = lijst.rao(*_ZAAK, *(["--json"] if json else []))
        assert uitkomst.exit_code == 0
        kenmerk = lijst.log()[-1].split()[1]
        assert kenmerk in uitkomst.stdout
        assert f"Staat er al: {kenmerk}" in uitkomst.stderr
        assert len(lijst.log()) == aantal

    def test_only_once(self, lijst: Secretaris) -> None:
        """Whoever was told, and types it once more, means a second one."""
        _gedood(lijst, *_ZAAK)
        lijst.doet(*_ZAAK)
        aantal = len(lijst.log())
        lijst.doet(*_ZAAK)
        assert len(lijst.log()) == aantal + 1
        assert sorted(pad.name for pad in (lijst.map / ".git" / "rao").iterdir()) == ["lock"]

    @pytest.mark.parametrize("opdracht", [_ZET, _BESLUIT], ids=["zet", "nieuw"])
    def test_what_finds_itself_done(self, gehouden: Secretaris, opdracht: tuple[str, ...]) -> None:
        """An act that draws nothing the second time leaves nothing behind either."""
        gehouden.doet(*_BESLUIT[:-2])
        _gedood(gehouden, *opdracht)
        aantal = len(gehouden.log())
        assert "alles stond er al" in gehouden.zegt(*opdracht)
        assert len(gehouden.log()) == aantal
        assert sorted(pad.name for pad in (gehouden.map / ".git" / "rao").iterdir()) == ["lock"]

    def test_a_receipt_that_cannot_go(
        self, lijst: Secretaris, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It was told, and the receipt could not be removed: typed again is a second one."""

        def weiger(*_: object, **__: object) -> None:
            raise PermissionError

        with monkeypatch.context() as even:
            even.setattr(Path, "unlink", weiger)
            lijst.doet(*_ZAAK)
        aantal = len(lijst.log())
        lijst.doet(*_ZAAK)
        assert len(lijst.log()) == aantal + 1
        assert sorted(pad.name for pad in (lijst.map / ".git" / "rao").iterdir()) == ["lock"]

    def test_another_one(self, lijst: Secretaris) -> None:
        """Another zaak is another zaak."""
        _gedood(lijst, *_ZAAK)
        aantal = len(lijst.log())
        lijst.doet(*_ZAAK[:4], "Derde zaak", *_ZAAK[5:])
        assert len(lijst.log()) == aantal + 1

    def test_the_same_for_another_besluit(self, besloten: Secretaris) -> None:
        """The same words under another decision are another actie."""
        s = besloten.op(OVERLEG)
        wat = ("--organisatie", "IND", "--uiterlijk", "2026-04-01", "--omschrijving", "Belt")
        _gedood(s, "nieuw", "actie", "--besluit", f"B-{OVERLEG}-01", *wat)
        eerste = s.lees(f"acties/2026/A-{OVERLEG}-02.yaml")
        s.typt(f"overleggen/2026/{OVERLEG}.yaml", f"B-{OVERLEG}-01", f"B-{OVERLEG}-02")
        s.typt(f"acties/2026/A-{OVERLEG}-01.yaml", f"B-{OVERLEG}-01", f"B-{OVERLEG}-02")
        tweede = s.doet("nieuw", "actie", "--besluit", f"B-{OVERLEG}-02", *wat).strip()
        assert tweede == f"A-{OVERLEG}-03"
        assert s.lees(f"acties/2026/A-{OVERLEG}-02.yaml") == eerste

    def test_what_is_gone_again(self, lijst: Secretaris) -> None:
        """Undone meanwhile, the same command makes it anew."""
        _gedood(lijst, *_ZAAK)
        lijst.doet("ongedaan", "--ja")
        aantal = len(lijst.log())
        assert "Staat er al" not in lijst.zegt(*_ZAAK)
        assert len(lijst.log()) == aantal + 1

    def test_undone_once(self, lijst: Secretaris) -> None:
        """`rao ongedaan` that was killed undoes no second step when it is typed again."""
        lijst.doet(*_ZAAK)
        _gedood(lijst, "ongedaan", "--ja")
        aantal = len(lijst.log())
        assert "was al ongedaan gemaakt" in lijst.zegt("ongedaan", "--ja")
        assert len(lijst.log()) == aantal

    def test_what_was_told_is_no_mistake(self, lijst: Secretaris) -> None:
        """Twice the same, each told: two zaken."""
        aantal = len(lijst.log())
        lijst.doet(*_ZAAK)
        lijst.doet(*_ZAAK)
        assert len(lijst.log()) == aantal + 2
