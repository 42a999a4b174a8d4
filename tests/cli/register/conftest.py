"""Registers whose last step has to go for good."""

import pytest

from tests.cli.register.wisbaar import STANDPUNT
from tests.cli.secretaris import Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def met_standpunt(lijst: Secretaris) -> Secretaris:
    """A register of which the last step holds the word."""
    lijst.doet(*STANDPUNT)
    return lijst
