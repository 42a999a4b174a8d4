"""The processes of tests/cli/kweek.py have rao loaded, and are processes of their own."""

import os
import sys
from pathlib import Path

import pytest

if sys.platform != "win32":
    from tests.cli.kweek import draai, vraag

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")
_GELADEN = ("rao_cli.workflow.register.bewaar", "ruamel.yaml.cyaml")


def _wat_er_is() -> tuple[int, list[str]]:
    return os.getpid(), [naam for naam in _GELADEN if naam in sys.modules]


def test_rao_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the test stands that is the first to ask one."""
    monkeypatch.chdir(tmp_path)
    pid, geladen = vraag(_wat_er_is)
    assert (pid != os.getpid(), geladen) == (True, [*_GELADEN])


def _faalt() -> None:
    raise ValueError("dit gaat mis")


def test_what_goes_wrong_is_told() -> None:
    """A failure in such a process is a failure of the test."""
    with pytest.raises(AssertionError, match="dit gaat mis"):
        vraag(_faalt)


def test_a_command_as_a_process(tmp_path: Path) -> None:
    """What it says comes apart, with its exit code; it finds nobody to ask."""
    klaar = draai(["begrip", "bestaat-niet"], hier=tmp_path, env=os.environ)
    assert (klaar.returncode, klaar.stdout, klaar.stderr[:6]) == (2, "", "Fout: ")
    zegt = draai([], hier=tmp_path, env={}, programma="import os; print(os.getcwd(), *os.environ)")
    assert (zegt.returncode, zegt.stdout) == (0, f"{tmp_path}\n")
