"""Options and fixtures for all tests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--golden-update`: write the golden files instead of comparing with them."""
    parser.addoption("--golden-update", action="store_true", help="schrijf de golden files opnieuw")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with `golden/<naam>` beside the test, or write it with --golden-update."""
    map_ = Path(request.path).parent / "golden"
    bijwerken = bool(request.config.getoption("--golden-update"))

    def vergelijk(naam: str, tekst: str) -> None:
        pad = map_ / naam
        if bijwerken:
            pad.parent.mkdir(exist_ok=True)
            pad.write_text(tekst, encoding="utf-8", newline="\n")
        assert pad.is_file(), f"{naam} ontbreekt; maak het met: pytest --golden-update"
        assert tekst == pad.read_text(encoding="utf-8")

    return vergelijk
