"""How the process ends: at once, and with all that a run promised."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.proefbank import omgeving


def _eindig(run: str, uit: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """Have these lines be the run, in a Python that ends as that of `rao`."""
    regels = ("import atexit, sys, threading, time", "from rao_cli import __main__ as begin")
    lijf = (f"    {regel}" for regel in run.splitlines())
    programma = "\n".join([*regels, "def main():", *lijf, "begin.main = main", "begin.start()"])
    return subprocess.run(
        [sys.executable, "-c", programma],
        env=omgeving({"PYTHONUNBUFFERED": ""}),  # what is printed waits
        stdout=uit,
        stderr=subprocess.PIPE,
        check=False,
    )


@pytest.mark.parametrize(
    ("slot", "code"), [("pass", 0), ("sys.exit()", 0), ("sys.exit(3)", 3), ("sys.exit(130)", 130)]
)
def test_what_still_waited_is_printed(slot: str, code: int) -> None:
    """The exit code is that of the run, and what it printed came out."""
    klaar = _eindig(f"print('uit')\nsys.stderr.write('fout')\n{slot}")
    assert (klaar.returncode, klaar.stdout.split(), klaar.stderr) == (code, [b"uit"], b"fout")


def test_nothing_is_taken_apart() -> None:
    """What was loaded is not thrown away one by one: the system takes back all of it."""
    klaar = _eindig(
        "class Ding:\n    def __del__(self): sys.stdout.write('weg')\nbegin.ding = Ding()"
    )
    assert (klaar.returncode, klaar.stdout) == (0, b"")


def test_who_asked_for_it_is_called() -> None:
    """Temporary folders and the like are cleared up by functions that Python calls at the end."""
    klaar = _eindig("atexit.register(print, 'geruimd')\nsys.exit(3)")
    assert (klaar.returncode, klaar.stdout.split()) == (3, [b"geruimd"])


def test_work_is_waited_for() -> None:
    """A thread that still writes something can finish that."""
    werk = "def werk():\n    time.sleep(0.2)\n    print('klaar')\n"
    klaar = _eindig(f"{werk}threading.Thread(target=werk).start()")
    assert (klaar.returncode, klaar.stdout.split()) == (0, [b"klaar"])


@pytest.mark.parametrize(
    ("slot", "gezegd"),
    [("1 / 0", b"ZeroDivisionError: division by zero"), ("sys.exit('stuk')", b"stuk")],
)
def test_a_bug_ends_as_any_program(slot: str, gezegd: bytes) -> None:
    """What has no exit code is told by Python itself, and is not good."""
    klaar = _eindig(slot)
    assert (klaar.returncode, klaar.stderr.splitlines()[-1]) == (1, gezegd)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_what_could_not_be_written_is_not_good() -> None:
    """A disk that is full when the last words are written is told, as Python tells it."""
    with Path("/dev/full").open("wb") as vol:
        klaar = _eindig("print('uit')", vol.fileno())
    assert klaar.returncode == 120
    assert b"No space left on device" in klaar.stderr
