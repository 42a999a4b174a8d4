"""Twice the text is twice the work: counted in steps of Python, not in time."""

import sys
from types import FrameType
from typing import Any

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens


def stappen(tekst: str) -> int:
    """Count the lines and calls of Python that looking in a text takes."""
    aantal = 0

    def tel(_frame: FrameType, _wat: str, _arg: Any) -> Any:
        nonlocal aantal
        aantal += 1
        return tel

    sys.settrace(tel)
    try:
        vind_persoonsgegevens(tekst)
    finally:
        sys.settrace(None)
    return aantal


@pytest.mark.lang
@pytest.mark.parametrize(
    "stuk", ["9", "12 ", "geboren 3-4-2012 ", "a@", "NL91 ", "Straat 1 ", "&#57;"]
)
def test_steps(stuk: str) -> None:
    """A text of 200 kB takes at most a little more than twice the steps of one of 100 kB."""
    keer = 100_000 // len(stuk)
    vind_persoonsgegevens(stuk * (keer // 10))
    assert stappen(stuk * (2 * keer)) < 2.2 * stappen(stuk * keer) + 1000


@pytest.mark.parametrize("stuk", ["9 ", "geb. 3-4-12 ", "x@y.nl "])
def test_steps_of_a_short_text(stuk: str) -> None:
    """The same for a text that is looked at in every run of the tests.

    What the first long text makes, such as a pattern, is not counted.
    """
    vind_persoonsgegevens(stuk * 800)
    assert stappen(stuk * 800) < 2.2 * stappen(stuk * 400) + 500
