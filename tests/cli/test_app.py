"""The frame: the version, the exit codes, and every way in which a run can end."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import typer

import rao_cli
from rao_cli.cli import inhoud
from rao_cli.model.errors import GebruiksFout, RaoError
from tests.cli.proefbank import Proef, Rao, Schelp, omgeving

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and /dev of POSIX")


def test_version_prints_name_and_version(rao: Rao) -> None:
    """`rao --version` and `rao -V` print one line and end well."""
    for optie in ("--version", "-V"):
        uitkomst = rao(optie)
        assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"rao {rao_cli.__version__}\n")


def test_a_group_alone_is_wrong_usage(rao: Rao) -> None:
    """A script that loses its subcommand must notice."""
    uitkomst = rao("agenda")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr.startswith("Fout: Geef een opdracht: genereer, ")
    assert uitkomst.stderr.endswith(".\nMeer hulp: rao agenda --help\n")


def test_a_group_with_only_options_is_wrong_usage(rao: Rao) -> None:
    """`rao nieuw --` names no command."""
    uitkomst = rao("nieuw", "--")
    assert uitkomst.exit_code == 2
    assert uitkomst.stderr.startswith("Fout: Geef een opdracht: ")


def test_a_failure_prints_its_sentence_and_hint(proef: Proef) -> None:
    """A RaoError is told on stderr; its exit code is the exit code."""

    def faalt() -> None:
        raise RaoError("Dit register is op slot.", hint="Wacht even.")

    uitkomst = proef(faalt)
    assert (uitkomst.exit_code, uitkomst.stdout) == (3, "")
    assert uitkomst.stderr == "Fout: Dit register is op slot.\nWacht even.\n"


def test_wrong_usage_found_by_a_command_is_exit_code_2(proef: Proef) -> None:
    """A GebruiksFout ends with 2."""

    def faalt() -> None:
        raise GebruiksFout("Kies er één.")

    assert proef(faalt).exit_code == 2


def test_shell_and_runner_behave_the_same(rao: Rao, schelp: Schelp) -> None:
    """What CliRunner sees is what a shell sees."""
    for args in (["begrip", "bestaatniet"], ["--help"], ["-x"], ["begrip", "LKO"]):
        in_proces, los = rao(*args), schelp(*args)
        assert los.stdout.decode() == in_proces.stdout
        assert los.stderr.decode() == in_proces.stderr
        assert los.returncode == in_proces.exit_code


def test_an_int_is_the_exit_code(proef: Proef) -> None:
    """A command that found something returns 1."""

    def vindt() -> int:
        return 1

    assert proef(vindt).exit_code == 1


def test_an_asked_exit_keeps_its_code(proef: Proef) -> None:
    """`raise typer.Exit(1)` works as everywhere."""

    def vindt() -> None:
        raise typer.Exit(1)

    uitkomst = proef(vindt)
    assert (uitkomst.exit_code, uitkomst.output) == (1, "")


def test_a_bug_leaves_its_traceback_in_a_file(
    proef: Proef, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A bug shows two Dutch lines; the traceback is for programmers, in the file they name."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def stuk() -> None:
        raise ZeroDivisionError("boem")

    uitkomst = proef(stuk)
    regels = uitkomst.stderr.splitlines()
    assert uitkomst.exit_code == 3
    assert regels[0].startswith("Fout: rao is vastgelopen.")
    (bestand,) = tmp_path.iterdir()
    assert regels[1].endswith(str(bestand))
    assert "ZeroDivisionError: boem" in bestand.read_text(encoding="utf-8")
    assert "Traceback" not in uitkomst.output


@pytest.mark.parametrize(
    ("fout", "zin"),
    [
        (MemoryError(), "te weinig geheugen"),
        (RecursionError("maximum recursion depth exceeded"), "te diep in elkaar"),
        (OSError(errno.ENOSPC, "No space left on device"), "de schijf is vol"),
        (OSError(errno.EMFILE, "Too many open files"), "te veel bestanden open"),
        (PermissionError(errno.EACCES, "Permission denied", "/x/y"), "geen rechten"),
    ],
)
def test_what_the_computer_cannot_do_is_no_bug(proef: Proef, fout: BaseException, zin: str) -> None:
    """No memory, no room or no rights is a sentence, wherever it comes up."""

    def stuk() -> None:
        raise fout

    uitkomst = proef(stuk)
    assert uitkomst.exit_code == 3
    assert zin in uitkomst.stderr
    assert "vastgelopen" not in uitkomst.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("bij", ["typer", "rao_cli.cli.app", "rao_cli.cli.werklijst"])
def test_an_interrupt_while_rao_is_loading(tmp_path: Path, bij: str) -> None:
    """Ctrl-C in the first instants ends as it does later: a word, code 130 and no traceback."""
    (tmp_path / "sitecustomize.py").write_text(
        "import os, signal, sys\n"
        "class Stop:\n"
        "    def find_spec(self, naam, *_):\n"
        f"        if naam == {bij!r}:\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Stop())\n",
        encoding="utf-8",
    )
    klaar = subprocess.run(
        [sys.executable, "-m", "rao_cli", "status"],
        env={
            **os.environ,
            "PYTHONPATH": f"{tmp_path}{os.pathsep}{Path(rao_cli.__file__).parents[1]}",
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (130, "", "Onderbroken.\n")


def test_a_bug_shows_its_traceback_when_asked(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RAO_DEBUG=1 prints the traceback."""
    monkeypatch.setenv("RAO_DEBUG", "1")

    def stuk() -> None:
        raise ZeroDivisionError("boem")

    assert "ZeroDivisionError: boem" in proef(stuk).stderr


def test_ctrl_c_says_one_line(proef: Proef) -> None:
    """An interrupted run ends with 130."""

    def onderbroken() -> None:
        raise KeyboardInterrupt

    uitkomst = proef(onderbroken)
    assert (uitkomst.exit_code, uitkomst.stderr) == (130, "Onderbroken.\n")


@POSIX
def test_a_real_interrupt_says_one_line() -> None:
    """SIGINT to a real process gives the same line and code, and no traceback."""
    programma = """if True:
        import sys, time, types
        def status():
            print("hier", flush=True)
            time.sleep(30)
        module = types.ModuleType("rao_cli.cli.werklijst")
        module.status = status
        sys.modules[module.__name__] = module
        sys.argv = ["rao", "status"]
        from rao_cli.cli.app import main
        main()
    """
    with subprocess.Popen(
        [sys.executable, "-c", programma],
        env=omgeving({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as proces:
        assert proces.stdout is not None
        proces.stdout.readline()
        proces.send_signal(signal.SIGINT)
        _, fouten = proces.communicate(timeout=20)
    assert (proces.returncode, fouten) == (130, b"Onderbroken.\n")


@POSIX
@pytest.mark.parametrize("args", [["--version"], ["begrip"], ["--help"]])
def test_a_reader_that_leaves_is_not_told(args: list[str]) -> None:
    """`rao … | head` ends as other programs do: in silence, and not as good."""
    lezer, schrijver = os.pipe()
    os.close(lezer)
    with os.fdopen(schrijver, "wb") as uit:
        uitkomst = subprocess.run(
            [sys.executable, "-m", "rao_cli", *args],
            env=omgeving({}),
            stdout=uit,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (uitkomst.returncode, uitkomst.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("args", [["--version"], ["begrip"], ["begrip", "LKO"]])
def test_a_full_disk_is_told(args: list[str]) -> None:
    """Output that cannot be written is a failure, not a success without output."""
    with Path("/dev/full").open("wb") as vol:
        uitkomst = subprocess.run(
            [sys.executable, "-m", "rao_cli", *args],
            env=omgeving({}),
            stdout=vol,
            stderr=subprocess.PIPE,
            check=False,
        )
    zin = "Fout: De uitvoer kan niet worden geschreven: de schijf is vol.\n"
    assert (uitkomst.returncode, uitkomst.stderr.decode()) == (3, zin)


def test_a_command_that_is_not_installed_is_told(rao: Rao, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing module of a command is a failure with a sentence, not a traceback."""
    monkeypatch.setattr(inhoud, "OPDRACHTEN", (inhoud.Opdracht("spook", "Boe.", "spook"),))
    uitkomst = rao("spook")
    assert uitkomst.exit_code == 3
    assert uitkomst.stderr.startswith("Fout: `rao spook` ontbreekt in deze installatie van rao.")
