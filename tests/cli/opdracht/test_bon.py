"""Killed after the commit, or unable to tell of it: what was done is neither hidden nor doubled."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.kweek import draai
from tests.cli.secretaris import LIJST, OVERLEG, Secretaris

WORTEL = Path(__file__).resolve().parents[3]
_STERF = """
import os, signal
from rao_cli.cli.opdracht import write_session
from rao_cli.cli.terminal import uitvoer
uitvoer.toon = uitvoer.toon_segmenten = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
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


def _wat_blijft(s: Secretaris) -> set[str]:
    """Return what lies in rao's own folder; what a look keeps of its reading says nothing."""
    return {pad.name for pad in (s.map / ".git" / "rao").iterdir()} - {"opslag"}


def _gedood(s: Secretaris, *args: str) -> None:
    """A command that is killed when it wants to tell that it is done."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, *args]
    klaar = draai(alles, hier=WORTEL, env=os.environ, programma=_STERF)
    assert klaar.returncode == -signal.SIGKILL


_ERTUSSEN = """
import subprocess, sys
from rao_cli.store.git.vastleggen import wijziging
eerst, slot = [sys.argv.pop(1)], wijziging.slot
def neem(*args):
    if eerst:
        eerst.pop()
        ander = ["nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Te weinig tolken"]
        opdracht = [sys.executable, "-m", "rao_cli", *sys.argv[1:3], *ander]
        subprocess.run(opdracht, check=True, stdout=subprocess.DEVNULL)
    return slot(*args)
wijziging.slot = neem
sys.argv = ["rao", *sys.argv[1:]]
from rao_cli.cli.app import main
main()
"""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_what_was_done_again_and_cannot_be_told_is_committed(lijst: Secretaris) -> None:
    """Also when another committed in between, so that the act was done a second time."""
    with Path("/dev/full").open("w", encoding="utf-8") as vol:
        opdracht = [sys.executable, "-c", _ERTUSSEN, "eerst", "-C", str(lijst.map), *_ZAAK]
        klaar = subprocess.run(
            opdracht, cwd=WORTEL, stdout=vol, stderr=subprocess.PIPE, text=True, check=False
        )
    assert klaar.returncode == 3
    assert "Wat u vroeg, is wel vastgelegd." in klaar.stderr
    assert len(lijst.log()) == 5


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
        assert _wat_blijft(lijst) == {"lock"}

    @pytest.mark.parametrize("opdracht", [_ZET, _BESLUIT], ids=["zet", "nieuw"])
    def test_what_finds_itself_done(self, gehouden: Secretaris, opdracht: tuple[str, ...]) -> None:
        """An act that draws nothing the second time leaves nothing behind either."""
        gehouden.doet(*_BESLUIT[:-2])
        _gedood(gehouden, *opdracht)
        aantal = len(gehouden.log())
        assert "alles stond er al" in gehouden.zegt(*opdracht)
        assert len(gehouden.log()) == aantal
        assert _wat_blijft(gehouden) == {"lock"}

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
        assert _wat_blijft(lijst) == {"lock"}

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

    def test_taken_back_once(self, lijst: Secretaris) -> None:
        """`rao herstel` that was killed says what it did when it is typed again."""
        lijst.doet(*_ZAAK)
        stap = lijst.git("rev-parse", "--short", "HEAD")
        _gedood(lijst, "herstel", stap, "--ja")
        aantal = len(lijst.log())
        assert "was al teruggedraaid" in lijst.zegt("herstel", stap, "--ja")
        assert len(lijst.log()) == aantal

    def test_what_was_told_is_no_mistake(self, lijst: Secretaris) -> None:
        """Twice the same, each told: two zaken."""
        aantal = len(lijst.log())
        lijst.doet(*_ZAAK)
        lijst.doet(*_ZAAK)
        assert len(lijst.log()) == aantal + 2
