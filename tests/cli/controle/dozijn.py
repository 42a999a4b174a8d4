"""A register of a dozen files under git, and what it says with and without what rao keeps of it."""

import shutil
from collections.abc import Mapping, Sequence
from contextvars import copy_context
from pathlib import Path
from typing import Final

import pytest
from typer.testing import Result

from rao_cli.workflow.opslag import laat_opslag
from tests.cli.secretaris import Secretaris
from tests.test_voorbeelden import GOED

#: So many sequences in one test.
SAMEN: Final = 10
_DELEN: Final = (
    *("rao.yaml", "overleggen/2026/2026-01-15.yaml", "overleggen/2026/2026-02-12.yaml"),
    *("signaallijsten/2026/SL-assen-2026-01-06.yaml", "acties/2026/A-2026-01-15-01.yaml"),
    *("signaallijsten/2026/SL-ter-apel-2026-01-05.yaml", "acties/2026/A-2026-01-15-02.yaml"),
    *("terugkoppelingen/2026/TK-assen-2026-01-15.yaml", "documenten/2026-01-15/besluitenlijst.md"),
    *("signaallijsten/2026/SL-delfzijl-2026-02-02.yaml", "acties/2026/A-2026-01-15-03.yaml"),
    *("onderwerpen/2026/voortgang-assen-2026-q1.yaml", "documenten/2026-01-15/agenda.md"),
)


def maak(map_: Path) -> Secretaris:
    """Make it in a folder, with one commit."""
    for deel in _DELEN:
        (map_ / deel).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(GOED / deel, map_ / deel)
    s = Secretaris(map_, "2026-06-25")
    s.git("init", "--quiet")
    s.git("add", "--all")
    s.git("commit", "--quiet", "--message", "begin")
    return s


def _zonder(s: Secretaris, opdracht: Sequence[str]) -> Result:
    """Type a command that uses nothing of what is kept; who only looks can ask that."""
    if "--proef" not in opdracht:
        return s.rao(*opdracht, "--zonder-opslag")
    laat_opslag()
    return s.rao(*opdracht)


def zelfde(s: Secretaris, *opdracht: str) -> None:
    """With and without, and once more with, a command says and gives the same."""
    met = [s.rao(*opdracht) for _ in range(2)]
    zonder = copy_context().run(_zonder, s, opdracht)
    antwoorden = [(een.exit_code, een.stdout, een.stderr) for een in (*met, zonder)]
    assert antwoorden[0] == antwoorden[1] == antwoorden[2]


def verdeel(metafunc: pytest.Metafunc, reeksen: Mapping[bool, int]) -> None:
    """Divide the numbers of sequences in parts; there are more of them with --lang."""
    if "nummers" in metafunc.fixturenames:
        alle = range(reeksen[metafunc.config.getoption("--lang")])
        stukken = [alle[begin : begin + SAMEN] for begin in alle[::SAMEN]]
        metafunc.parametrize("nummers", stukken, ids=lambda stuk: f"{stuk.start}-{stuk.stop}")
