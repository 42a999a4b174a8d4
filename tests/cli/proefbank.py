"""What the tests of the command line share: how `rao` is run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest
import typer
from typer.testing import CliRunner, Result

from rao_cli.cli.app import app
from rao_cli.cli.omgeving import VARIABELEN
from rao_cli.cli.opdracht import groep, hoofdgroep
from rao_cli.cli.terminal import typer_adapter

WORTEL = Path(__file__).resolve().parents[2]
EIGEN = (
    *("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS", "LINES"),
    *("PYTHONIOENCODING", "PYTHONUTF8", "_RAO_COMPLETE"),
    "GITHUB_ACTIONS",
    *(een.naam for een in VARIABELEN),
)


class Rao(Protocol):
    """`rao("begrip", "LKO")`: in this process."""

    def __call__(self, *args: str) -> Result:
        """Run."""


class Schelp(Protocol):
    """`schelp("begrip", NO_COLOR="1")`: a process of its own, with pipes."""

    def __call__(self, *args: str, **extra: str) -> subprocess.CompletedProcess[bytes]:
        """Run with these variables added to the environment."""


class Proef(Protocol):
    """`proef(functie, "--optie", voor=["-C", "x"])`: a function as the command `rao proef`."""

    def __call__(self, functie: Any, *args: str, voor: tuple[str, ...] = ()) -> Result:
        """Run in this process."""


def eis_schelp(schelp: str) -> None:
    """Skip where this shell is not installed; CI has all of them, so there it is a failure."""
    if sys.platform == "win32":
        pytest.skip("shells of POSIX")
    if shutil.which(schelp) is None:
        if os.environ.get("CI"):
            pytest.fail(f"CI must have {schelp}")
        pytest.skip(f"{schelp} is not installed")


def omgeving(extra: Mapping[str, str]) -> dict[str, str]:
    """The environment of a user, without what this test run happens to have set."""
    schoon = {naam: waarde for naam, waarde in os.environ.items() if naam not in EIGEN}
    return {**schoon, "PYTHONPATH": str(WORTEL), **extra}


def voer_uit_als_opdracht(functie: Any, *args: str, voor: tuple[str, ...] = ()) -> Result:
    """Run a function as `rao proef`, inside the real group."""

    class Proefgroep(hoofdgroep.Hoofdgroep):
        def get_command(
            self, ctx: typer_adapter.Context, cmd_name: str
        ) -> typer_adapter.Command | None:
            if cmd_name != "proef":
                return super().get_command(ctx, cmd_name)
            return groep.make_opdracht("proef", functie)

    wortel = app.registered_callback
    assert wortel is not None
    proefapp = typer.Typer(
        name="rao",
        cls=Proefgroep,
        add_completion=False,
        callback=wortel.callback,
        context_settings={"help_option_names": groep.HULPOPTIES},
        invoke_without_command=True,
    )
    return CliRunner().invoke(proefapp, [*voor, "proef", *args])
