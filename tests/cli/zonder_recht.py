"""Run `rao` where the rights of files bind, also when the tests themselves run as root."""

import ctypes
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.kweek import vraag
from tests.cli.proefbank import omgeving

#: Why a test that needs rights cannot run here; empty when it can.
KAN_NIET: Final = (
    "rights of a folder work otherwise here"
    if sys.platform == "win32"
    else "root may read everything here"
    if os.geteuid() == 0 and sys.platform != "linux"
    else ""
)
_CAPS_VERSIE_3: Final = 0x20080522
_DROP_BOUNDING: Final = 24
_DAC_OVERRIDE: Final = 1
_DAC_READ_SEARCH: Final = 2


def geef_op() -> None:
    """Give up what lets root read everything, for this process and all that it starts.

    Not another user: that one may not reach the interpreter, and git would distrust the folder.
    """
    if sys.platform != "linux" or os.geteuid() != 0:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    kop = (ctypes.c_uint32 * 2)(_CAPS_VERSIE_3, 0)
    caps = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable: the low halves come first
    fout = libc.capget(kop, caps)
    for recht in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
        fout = fout or libc.prctl(_DROP_BOUNDING, recht, 0, 0, 0)  # for what it starts
        for soort in range(3):
            caps[soort] &= ~(1 << recht)
    if fout or libc.capset(kop, caps):
        raise OSError(ctypes.get_errno(), "capabilities")


def voer_uit(opdrachten: Sequence[Sequence[str]], hier: Path) -> list[tuple[int, str]]:
    """Run commands one after the other in one process; returns code and stderr of each."""
    uit: list[tuple[int, str]] = vraag(_loop, opdrachten, hier, omgeving({}))
    return uit


@contextmanager
def met_modus(plek: Path, modus: int) -> Iterator[None]:
    """Give a file or folder other rights in the block."""
    oud = plek.stat().st_mode
    plek.chmod(modus)
    try:
        yield
    finally:
        plek.chmod(oud)


def _loop(
    opdrachten: Sequence[Sequence[str]], hier: Path, env: Mapping[str, str]
) -> list[tuple[int, str]]:
    geef_op()
    os.environ.clear()
    os.environ.update(env)
    os.chdir(hier)
    uit = [CliRunner().invoke(app, opdracht) for opdracht in opdrachten]
    return [(een.exit_code, een.stderr) for een in uit]
