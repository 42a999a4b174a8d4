"""A printed command means the same in every shell."""

import shlex

import pytest

from rao_cli.model.opdrachtregel import opdrachtregel


@pytest.mark.parametrize("woord", ["DT&V", "a b", "x[0].y=1", "DT&V; COA", "IND|x", "€ 5", "(a)"])
def test_what_a_shell_would_read_as_more(woord: str) -> None:
    """Double quotes keep a word together in bash, PowerShell and cmd."""
    regel = opdrachtregel("standpunt", "Z-7K3F9E", woord)
    assert regel == f'rao standpunt Z-7K3F9E "{woord}"'
    assert shlex.split(regel)[-1] == woord


@pytest.mark.parametrize(
    "woord", ["IND", "Z-7K3F9E", "--zet", "lko:ter-apel", "2026-03-12", "a.b=1"]
)
def test_a_plain_word(woord: str) -> None:
    """What no shell reads otherwise, needs no quotes."""
    assert opdrachtregel(woord) == f"rao {woord}"
