"""The second year is played once for all tests; they only look at it."""

from collections.abc import Iterator

import pytest

from tests.cli.secretaris import vaste_omgeving
from tests.levensjaar.jaarloop import Jaar, speel_jaar


@pytest.fixture(scope="session")
def jaar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jaar]:
    """Play the year: what it left, and what was asked on the way."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        yield speel_jaar(tmp_path_factory.mktemp("levensjaar") / "register")
