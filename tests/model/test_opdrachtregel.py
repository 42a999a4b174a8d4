"""A printed command means the same in every shell."""

import re
import shlex
import subprocess

import pytest

from rao_cli.model.opdrachtregel import als_woord, opdrachtregel
from tests.cli.proefbank import eis_schelp

#: Each is run by a shell that reads between double quotes, or behind a quote of another kind.
STERK = (
    "$(touch uitgevoerd)",
    "`touch uitgevoerd`",
    '"; touch uitgevoerd; "',
    "'$(touch uitgevoerd)'",
    r"\'$(touch uitgevoerd)",
    r"\$(touch uitgevoerd)\\",
    "a\u2019$x!\u201cb\\",
)


@pytest.mark.parametrize("woord", ["DT&V", "a b", "x[0].y=1", "DT&V; COA", "IND|x", "€ 5", "(a)"])
def test_what_a_shell_would_read_as_more(woord: str) -> None:
    """Double quotes keep a word together in bash, PowerShell and cmd."""
    regel = opdrachtregel("standpunt", "Z-7K3F9E", woord)
    assert regel == f'rao standpunt Z-7K3F9E "{woord}"'
    assert shlex.split(regel)[-1] == woord


@pytest.mark.parametrize(
    "woord", ["IND", "Z-7K3F9E", "--zet", "lko:ter-apel", "2026-03-12", "a.b=1", "git@x:y.git"]
)
def test_a_plain_word(woord: str) -> None:
    """What no shell reads otherwise, needs no quotes."""
    assert opdrachtregel(woord) == f"rao {woord}"


@pytest.mark.parametrize("woord", ["=a", "@a", ""])
def test_a_word_that_looks_plain(woord: str) -> None:
    """Zsh looks for a program `a`, PowerShell for a variable; and nothing must stay a word."""
    assert als_woord(woord) == f'"{woord}"'


@pytest.mark.parametrize("schelp", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("woord", STERK)
def test_a_word_that_a_shell_would_run(schelp: str, woord: str) -> None:
    """Pasted in a real shell it is that word, and nothing is run."""
    eis_schelp(schelp)
    uit = subprocess.run(
        [schelp, "-c", f"printf '[%s]' {als_woord(woord)}"], capture_output=True, check=True
    )
    assert uit.stdout.decode() == f"[{woord}]"


@pytest.mark.parametrize("woord", STERK)
def test_powershell_reads_no_variable(woord: str) -> None:
    """A dollar and a backtick stand between single quotes; curly quotes close none there."""
    enkel = "'[^'\u2018\u2019\u201a\u201b]*'"
    dubbel = '"[^"$`\u201c\u201d\u201e]*"'
    assert re.fullmatch(f"({enkel}|{dubbel})+", als_woord(woord))
