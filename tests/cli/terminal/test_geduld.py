"""Long work says at a terminal that it goes on; quick work and a pipe say nothing."""

import sys

import pytest

from rao_cli.cli.terminal.geduld import met_geduld

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = """
import time
from rao_cli.cli.terminal import geduld
geduld.NA_SECONDEN = {na}
with geduld.met_geduld("rao haalt op"):
    time.sleep({duurt})
"""


@pytest.mark.parametrize(("na", "duurt", "keer"), [(0.05, 0.6, 1), (30, 0, 0)])
def test_at_a_terminal(na: float, duurt: float, keer: int) -> None:
    """One line when it takes long, and none when it does not."""
    terminal = Terminal(PROGRAMMA.format(na=na, duurt=duurt))
    assert (terminal.einde(), terminal.alles.count("Even geduld: rao haalt op")) == (0, keer)


def test_in_a_pipe(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A log gets no such line."""
    monkeypatch.setattr("rao_cli.cli.terminal.geduld.NA_SECONDEN", 0)
    with met_geduld("rao haalt op"):
        pass
    assert capsys.readouterr().err == ""
