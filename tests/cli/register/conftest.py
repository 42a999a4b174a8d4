"""Registers whose last step has to go for good."""

import pytest

from tests.cli.register.wisbaar import STANDPUNT
from tests.cli.secretaris import Secretaris


@pytest.fixture
def met_standpunt(lijst: Secretaris) -> Secretaris:
    """A register of which the last step holds the word."""
    lijst.doet(*STANDPUNT)
    return lijst
