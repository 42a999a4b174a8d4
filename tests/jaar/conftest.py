"""The year is played once for all tests; they only look at it."""

from collections.abc import Iterator

import pytest

from tests.cli.secretaris import vaste_omgeving
from tests.jaar.jaarloop import speel_jaar
from tests.jaar.spel import Spel


@pytest.fixture(scope="session")
def gespeeld(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Spel, Spel]]:
    """Play the year: the register at its end, and as it was on 30 June."""
    map_ = tmp_path_factory.mktemp("jaar")
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        yield speel_jaar(map_ / "register", map_ / "op-30-juni")


@pytest.fixture
def jaar(gespeeld: tuple[Spel, Spel]) -> Spel:
    """The register on 31 December."""
    return gespeeld[0]


@pytest.fixture
def halverwege(gespeeld: tuple[Spel, Spel]) -> Spel:
    """The register on 30 June."""
    return gespeeld[1]
