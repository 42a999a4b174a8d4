"""Output that is longer than the screen goes through a pager; what is told stays in sight."""

import shutil
import sys
from pathlib import Path

import pytest

from rao_cli.cli.terminal import pager
from tests.cli.proefbank import Schelp

if sys.platform == "win32":
    pytest.skip("a pseudo terminal of POSIX", allow_module_level=True)

from tests.cli.toetsenbord import Terminal, zonder_kleur


@pytest.fixture(name="teller")
def _teller(tmp_path: Path) -> Path:
    """A pager that says so and shows what it got."""
    pad = tmp_path / "mijn pager"
    pad.write_text('#!/bin/sh\necho "PAGER $*"\ncat\necho KLAAR\n', encoding="utf-8")
    pad.chmod(0o755)
    return pad


def scherm(*args: str, **extra: str) -> Terminal:
    """Run `rao` at a screen of 24 lines."""
    programma = f"import sys; sys.argv = {['rao', *args]}\nfrom rao_cli.cli.app import main\nmain()"
    return Terminal(programma, extra={"TERM": "xterm", **extra})


def alles(terminal: Terminal) -> str:
    """Return what stood on the screen, to the end."""
    assert terminal.einde() == 0
    return zonder_kleur(terminal.alles)


def test_long_output_is_paged(teller: Path) -> None:
    """What does not fit goes through the program of RAO_PAGER, whole, with its arguments."""
    tekst = alles(scherm("begrip", RAO_PAGER=f"'{teller}' -a 'b c'"))
    assert tekst.startswith("PAGER -a b c\nWoord")
    assert tekst.endswith("KLAAR\n")


def test_short_output_is_not(teller: Path) -> None:
    """What fits is printed."""
    assert "PAGER" not in alles(scherm("begrip", "LKO", RAO_PAGER=f"'{teller}'"))


@pytest.mark.parametrize(
    ("args", "extra"),
    [
        (("begrip", "--geen-pager"), {}),
        (("begrip", "--json"), {}),
        (("begrip",), {"TERM": "dumb"}),
        (("begrip",), {"TERM": ""}),
        (("begrip",), {"RAO_PAGER": ""}),
        (("begrip",), {"RAO_PAGER": "cat"}),
    ],
    ids=["--geen-pager", "--json", "dumb", "no TERM", "empty", "cat"],
)
def test_without_pager(teller: Path, args: tuple[str, ...], extra: dict[str, str]) -> None:
    """An option, a program that reads, a bare terminal and an empty RAO_PAGER turn it off."""
    tekst = alles(scherm(*args, **{"RAO_PAGER": f"'{teller}'", **extra}))
    assert "PAGER" not in tekst
    assert "Deelberaad" in tekst


def test_not_in_a_pipe(schelp: Schelp, teller: Path) -> None:
    """A pipe gets the data."""
    uitkomst = schelp("begrip", RAO_PAGER=f"'{teller}'", TERM="xterm")
    assert uitkomst.stdout.startswith(b"Woord")


def test_a_help_page(teller: Path) -> None:
    """The help of `rao` is longer than a screen too."""
    assert "PAGER" in alles(scherm("--help", RAO_PAGER=f"'{teller}'"))


def test_a_program_that_is_not_there() -> None:
    """Everything is printed, and below it stands that the program is not there."""
    tekst = alles(scherm("begrip", RAO_PAGER="bestaatniet -x"))
    assert tekst.startswith("Woord")
    assert tekst.endswith(
        "Let op: het programma 'bestaatniet' uit RAO_PAGER is er niet. Alles staat hier.\n"
    )


def test_a_quote_that_stays_open() -> None:
    """A RAO_PAGER that cannot be read is told too."""
    tekst = alles(scherm("begrip", RAO_PAGER="less 'x"))
    assert tekst.endswith("Let op: RAO_PAGER klopt niet: een aanhalingsteken is niet gesloten.\n")


@pytest.mark.parametrize("einde", ["exit 3", "kill -9 $$"], ids=["fails", "is killed"])
def test_a_program_that_fails(einde: str) -> None:
    """What a pager that ends badly should have shown, is printed all the same."""
    tekst = alles(scherm("begrip", RAO_PAGER=f"sh -c '{einde}'"))
    assert tekst.startswith("Woord")
    assert tekst.endswith("Let op: het programma 'sh' stopte met een fout. Alles staat hier.\n")


def test_no_shell_reads_it(tmp_path: Path) -> None:
    """RAO_PAGER is a program with arguments, and no line of a shell."""
    doel = tmp_path / "gemaakt"
    alles(scherm("begrip", RAO_PAGER=f"true ; touch {doel}"))
    assert not doel.exists()


@pytest.mark.skipif(shutil.which("less") is None, reason="less is not installed")
@pytest.mark.parametrize("stopt", [False, True], ids=["q", "Ctrl-C"])
def test_leaving_less(*, stopt: bool) -> None:
    """Whoever has seen enough leaves in silence, also after Ctrl-C, and rao ends well."""
    terminal = scherm("begrip", RAO_PAGER="less -RX -PWACHT")
    terminal.wacht_op("WACHT")
    if stopt:
        terminal.toets("\x03")
        terminal.wacht_op("WACHT")
    terminal.toets("q")
    tekst = alles(terminal)
    assert "Traceback" not in tekst
    assert "Onderbroken" not in tekst


@pytest.mark.skipif(shutil.which("less") is None, reason="less is not installed")
def test_a_pager_that_ctrl_c_ends() -> None:
    """Whoever stops a pager with Ctrl-C has seen enough: nothing comes once more after it."""
    terminal = scherm("begrip", RAO_PAGER="less -RXK -PWACHT")
    terminal.wacht_op("WACHT")
    terminal.toets("\x03")
    na = alles(terminal).rpartition("WACHT")[2]
    assert "Alles staat hier" not in na
    assert "zaakblad" not in na


@pytest.mark.skipif(shutil.which("less") is None, reason="less is not installed")
def test_less_is_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without RAO_PAGER it is less, which leaves on the screen what was read."""
    monkeypatch.delenv("RAO_PAGER", raising=False)
    assert pager.kies() == ([shutil.which("less"), "-FRX"], "")


def test_a_pager_that_reads_nothing() -> None:
    """A pager that leaves at once gives no traceback, also with more than a pipe holds."""
    tekst = alles(scherm("regel", RAO_PAGER="true"))
    assert "Traceback" not in tekst


LANG = """\
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.terminal.pager import per_bladzijde
with per_bladzijde():
    uitvoer.meld("vooraf")
    uitvoer.toon("begin" + "\\n." * 30)
    {}
    uitvoer.toon("eind")
"""


def test_messages_come_after_it(teller: Path) -> None:
    """What was told stands below what was paged, where it is seen."""
    programma = LANG.format("uitvoer.meld('bericht')")
    tekst = alles(Terminal(programma, extra={"TERM": "xterm", "RAO_PAGER": f"'{teller}'"}))
    assert tekst.startswith("PAGER \nbegin\n")
    assert tekst.endswith("eind\nKLAAR\nvooraf\nbericht\n")


def test_what_is_asked_is_seen(teller: Path) -> None:
    """A question comes at once, below what was shown before it, and nothing is paged then."""
    programma = LANG.format("uitvoer.vraag_aan('Goed? '); input()")
    terminal = Terminal(programma, extra={"TERM": "xterm", "RAO_PAGER": f"'{teller}'"})
    assert terminal.wacht_op("Goed? ").startswith("vooraf\nbegin\n")
    terminal.typ("ja")
    assert "PAGER" not in alles(terminal)


def test_a_failure_hides_nothing(teller: Path) -> None:
    """A command that fails halfway shows at once what it had."""
    programma = LANG.format("raise SystemExit(0)")
    tekst = alles(Terminal(programma, extra={"TERM": "xterm", "RAO_PAGER": f"'{teller}'"}))
    assert "PAGER" not in tekst
    assert tekst.startswith("vooraf\nbegin\n")


def test_a_register_chooses_no_pager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that lies in the folder where somebody stands is never the pager."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "less").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "less").chmod(0o755)
    monkeypatch.delenv("RAO_PAGER", raising=False)
    monkeypatch.setenv("PATH", f".:{tmp_path / 'niets'}")
    assert pager.kies() == ([], "")
