"""Long work says at a terminal what it does and how far it is; nobody else hears of it."""

import re
import sys
from pathlib import Path

import pytest

from rao_cli.cli.terminal.geduld import met_geduld

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.proefbank import Schelp
from tests.cli.secretaris import Secretaris
from tests.cli.toetsenbord import Terminal

#: Work that nobody can count, at a terminal.
PROGRAMMA = """
import time
from rao_cli.cli.terminal import geduld
geduld.NA_SECONDEN = {na}
with {om}, geduld.met_geduld("rao haalt op"):
    time.sleep({duurt})
"""
#: A command that says how far it is at once, and that counts each file.
OPDRACHT = """
import sys
from rao_cli.cli.terminal import geduld
from rao_cli.model.tonen import bezig
geduld.NA_SECONDEN, geduld._PER_SECONDEN, bezig.geteld.__kwdefaults__["per"] = 0, 0, 1
{doe}
sys.argv = ["rao", *{args!r}]
from rao_cli.cli.app import main
main()
"""
LEEST = re.compile(r"\rrao leest: ([0-9.]+) van ([0-9.]+) bestanden\x1b\[K")
#: A line that moves, up to what is drawn over it.
BEWEEGT = re.compile(r"\r[^\r\n]*\x1b\[K")


def scherm(*args: str, doe: str = "", **extra: str) -> Terminal:
    """Run `rao` at a screen, with a line that moves at once."""
    return Terminal(OPDRACHT.format(args=args, doe=doe), extra={"TERM": "xterm", "CI": "", **extra})


def blijft(getoond: str) -> str:
    """Return what is on the screen at the end, where a line that moved was drawn over."""
    regels = getoond.split("\n")
    return "\n".join(BEWEEGT.split(regel)[-1] for regel in regels)


@pytest.mark.parametrize(
    ("om", "term", "na", "duurt", "ziet"),
    [
        ("geduld.zegt_hoever()", "xterm", 0.05, 0.6, "\rrao haalt op …\x1b[K\r\x1b[K"),
        ("geduld.zegt_hoever()", "xterm", 30, 0, ""),
        ("geduld.suppress()", "dumb", 0.05, 0.6, "Even geduld: rao haalt op …\n"),
        ("geduld.suppress()", "dumb", 30, 0, ""),
        ("geduld.suppress()", "", 0.05, 0.6, "Even geduld: rao haalt op …\n"),
        ("geduld.suppress()", "xterm", 0.05, 0.6, ""),
    ],
    ids=["long", "short", "can only print", "short, can only print", "no TERM", "for a program"],
)
def test_what_cannot_be_counted(om: str, term: str, na: float, duurt: float, ziet: str) -> None:
    """One line when it takes long, that goes where a line can move; and none when it does not."""
    terminal = Terminal(PROGRAMMA.format(om=om, na=na, duurt=duurt), extra={"TERM": term})
    assert (terminal.einde(), terminal.alles) == (0, ziet)


def test_how_far(besloten: Secretaris) -> None:
    """A command that reads says of how many files, and at the end nothing of it is left."""
    terminal = scherm("-C", str(besloten.map), "status", "--zonder-opslag", NO_COLOR="1")
    assert terminal.einde() == 0
    gezegd = LEEST.findall(terminal.alles)
    assert [int(nummer) for nummer, _ in gezegd] == [*range(1, len(gezegd) + 1)]
    assert gezegd[-1] == (gezegd[-1][1], gezegd[-1][1])
    assert blijft(terminal.alles) == blijft(
        _zonder(scherm("-C", str(besloten.map), "status", TERM="dumb", NO_COLOR="1"))
    )


def _zonder(terminal: Terminal) -> str:
    """Return what a screen shows on which no line can move."""
    assert terminal.einde() == 0
    assert "\r" not in terminal.alles
    return terminal.alles


@pytest.mark.parametrize(
    "extra",
    [{"TERM": "dumb"}, {"TERM": ""}, {"CI": "true"}],
    ids=["can only print", "no TERM", "CI"],
)
def test_a_screen_without(besloten: Secretaris, extra: dict[str, str]) -> None:
    """Where no line can move, and on a build server, none does."""
    terminal = scherm("-C", str(besloten.map), "status", **extra)
    assert terminal.einde() == 0
    assert "rao leest" not in terminal.alles


def test_for_a_program(besloten: Secretaris) -> None:
    """Who asks for JSON gets that only."""
    terminal = scherm("-C", str(besloten.map), "status", "--json")
    assert terminal.einde() == 0
    assert terminal.alles.startswith("{")


def test_an_error_stands_alone(besloten: Secretaris) -> None:
    """The line is gone before a failure is told."""
    terminal = scherm("-C", str(besloten.map), "toon", "Z-000000", "--zonder-opslag")
    assert terminal.einde() == 3
    assert LEEST.search(terminal.alles)
    assert blijft(terminal.alles).startswith(("Fout:", "\x1b[1;31mFout:"))


def test_ctrl_c(besloten: Secretaris) -> None:
    """Who stops it halfway sees that it stopped, and no half line."""
    wacht = "import time; bezig._getal = lambda n: time.sleep(n == 3 and 60) or str(n)"
    terminal = scherm("-C", str(besloten.map), "status", "--zonder-opslag", doe=wacht)
    terminal.wacht_op("rao leest: 2 van")
    terminal.toets("\x03")
    assert terminal.einde() == 130
    assert blijft(terminal.alles).removeprefix("^C") == "Onderbroken.\n"


def test_in_a_pipe(
    schelp: Schelp, besloten: Secretaris, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A log gets no such line."""
    monkeypatch.chdir(tmp_path)
    uitkomst = schelp("-C", str(besloten.map), "status", "--zonder-opslag", TERM="xterm")
    assert (uitkomst.returncode, uitkomst.stderr) == (0, b"")
    assert b"\r" not in uitkomst.stdout


def test_geduld_in_a_pipe(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be counted says nothing there either."""
    monkeypatch.setattr("rao_cli.cli.terminal.geduld.NA_SECONDEN", 0)
    with met_geduld("rao haalt op"):
        pass
    assert capsys.readouterr().err == ""
