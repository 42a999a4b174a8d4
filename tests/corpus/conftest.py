"""Every case gets its own copy of one register, and a clean environment."""

from pathlib import Path

import pytest

from tests.corpus.proefregister import Proefregister, bouw, kopie, schone_omgeving
from tests.eenmaal import eenmaal


@pytest.fixture(scope="session")
def basis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register as it is made once."""
    with pytest.MonkeyPatch.context() as patch:
        schone_omgeving(patch.setenv, patch.delenv)
        return eenmaal(tmp_path_factory, "corpus", bouw)


@pytest.fixture(autouse=True)
def _omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    schone_omgeving(monkeypatch.setenv, monkeypatch.delenv)


@pytest.fixture(scope="module")
def gedeeld(basis: Path, tmp_path_factory: pytest.TempPathFactory) -> Proefregister:
    """One register for all cases of a module that leave no trace in it."""
    return kopie(basis, tmp_path_factory.mktemp("gedeeld") / "register")


@pytest.fixture
def register(basis: Path, tmp_path: Path) -> Proefregister:
    """A register of one's own."""
    return kopie(basis, tmp_path / "register")
