"""The version, and what a run loads: no more than it needs."""

import subprocess
import sys
from pathlib import Path

import rao_cli
from tests.cli.proefbank import Rao, omgeving

ZWAAR = {
    *("rich", "git", "jinja2", "ruamel", "msgspec", "filelock", "jsonschema_rs", "stdnum"),
    *("importlib.metadata", "json", "dataclasses"),
}
# What `rao --version` reads of rao itself; every addition costs each command start-up time.
LICHT = {
    *("rao_cli", "rao_cli.model", "rao_cli.model.errors", "rao_cli.cli", "rao_cli.cli.app"),
    *("rao_cli.cli.opdracht", "rao_cli.cli.opdracht.getypt", "rao_cli.cli.opdracht.groep"),
    "rao_cli.cli.opdracht.hoofdgroep",
    *(
        "rao_cli.cli.inhoud",
        "rao_cli.cli.omgeving",
        "rao_cli.cli.terminal",
        "rao_cli.cli.terminal.afgebroken",
    ),
    *("rao_cli.cli.options", "rao_cli.cli.terminal.scherm", "rao_cli.cli.terminal.tekens"),
    *("rao_cli.cli.terminal.typer_adapter", "rao_cli.cli.terminal.uitvoer", "rao_cli.model.tekens"),
    *("rao_cli.cli.terminal.opname", "rao_cli.model.uitgang"),
}


def test_version_prints_name_and_version(rao: Rao) -> None:
    """`rao --version` and `rao -V` print one line and end well."""
    for optie in ("--version", "-V"):
        uitkomst = rao(optie)
        assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"rao {rao_cli.__version__}\n")


def test_version_loads_no_heavy_module() -> None:
    """Start-up stays quick: `rao --version` loads these modules of rao, and nothing heavy."""
    programma = (
        "import atexit, sys; sys.argv = ['rao', '--version']; from rao_cli.cli.app import main; "
        "atexit.register(lambda: print(*sys.modules)); main()"
    )
    uitvoer_ = subprocess.run(
        [sys.executable, "-c", programma], env=omgeving({}), capture_output=True, check=True
    )
    geladen = set(uitvoer_.stdout.decode().splitlines()[-1].split())
    assert geladen & ZWAAR == set()
    assert {naam for naam in geladen if naam.startswith("rao_cli")} == LICHT


def test_a_command_is_imported_only_when_it_runs() -> None:
    """The help page of `rao` imports no command."""
    programma = (
        "import atexit, sys; sys.argv = ['rao', '--help']; from rao_cli.cli.app import main; "
        "atexit.register(lambda: print('rao_cli.cli.tonen.begrip' in sys.modules)); main()"
    )
    uitvoer_ = subprocess.run(
        [sys.executable, "-c", programma], env=omgeving({}), capture_output=True, check=True
    )
    assert uitvoer_.stdout.decode().splitlines()[-1] == "False"


def test_a_check_does_not_load_what_writes() -> None:
    """`rao valideer` loads nothing that writes: half its time would be imports."""
    programma = (
        "import atexit, sys; sys.argv = ['rao', 'valideer', '.', '--vandaag', '2026-06-25']; "
        "from rao_cli.cli.app import main; "
        "atexit.register(lambda: print('rao_cli.workflow.handeling' in sys.modules)); main()"
    )
    uitvoer_ = subprocess.run(
        [sys.executable, "-c", programma],
        cwd=Path(rao_cli.__file__).parent.parent / "voorbeelden" / "goed",
        env=omgeving({}),
        capture_output=True,
        check=True,
    )
    assert uitvoer_.stdout.decode().splitlines()[-1] == "False"
