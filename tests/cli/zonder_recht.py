"""Run `rao` where the rights of files bind, also when the tests themselves run as root."""

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.proefbank import omgeving

#: Why a test that needs rights cannot run here; empty when it can.
KAN_NIET: Final = (
    "rights of a folder work otherwise here"
    if sys.platform == "win32"
    else "root may read everything here"
    if os.geteuid() == 0 and sys.platform != "linux"
    else ""
)
_DROP_BOUNDING: Final = 24
_DAC_OVERRIDE: Final = 1
_DAC_READ_SEARCH: Final = 2


def geef_op() -> None:
    """Give up what lets root read everything, for all that this process starts from now on.

    Not another user: that one may not reach the interpreter, and git would distrust the folder.
    """
    if sys.platform != "linux" or os.geteuid() != 0:
        return
    for recht in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
        if ctypes.CDLL(None, use_errno=True).prctl(_DROP_BOUNDING, recht, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "prctl")


def voer_uit(opdrachten: Sequence[Sequence[str]], hier: Path) -> list[tuple[int, str]]:
    """Run commands one after the other in one process; returns code and stderr of each."""
    opties: dict[str, Any] = {} if sys.platform == "win32" else {"preexec_fn": geef_op}
    klaar = subprocess.run(
        [sys.executable, "-m", __name__],
        input=json.dumps(opdrachten).encode(),
        cwd=hier,
        env=omgeving({}),
        capture_output=True,
        check=False,
        **opties,
    )
    assert klaar.returncode == 0, klaar.stderr.decode()
    return [(code, fout) for code, fout in json.loads(klaar.stdout)]


@contextmanager
def met_modus(plek: Path, modus: int) -> Iterator[None]:
    """Give a file or folder other rights in the block."""
    oud = plek.stat().st_mode
    plek.chmod(modus)
    try:
        yield
    finally:
        plek.chmod(oud)


def _loop() -> None:
    uit = [CliRunner().invoke(app, opdracht) for opdracht in json.load(sys.stdin)]
    json.dump([(een.exit_code, een.stderr) for een in uit], sys.stdout)


if __name__ == "__main__":
    _loop()
