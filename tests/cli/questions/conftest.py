"""A register at the beginning of an interview."""

import pytest

from tests.cli.secretaris import Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def begonnen(leeg: Secretaris) -> Secretaris:
    """A list without zaken."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    return leeg
