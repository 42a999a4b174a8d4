"""Three regions that can be used up by a test."""

import shutil
from pathlib import Path

import pytest

from tests.cli.secretaris import vaste_omgeving
from tests.cli.uitwisseling.drie import REGIOS, Drie, richt_in


@pytest.fixture(scope="session")
def _drie_origineel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("drie")
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        richt_in(map_)
    return map_


@pytest.fixture
def drie(_drie_origineel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drie:
    """Three registers with one trend each, and an empty exchange."""
    vaste_omgeving(monkeypatch)
    shutil.copytree(_drie_origineel, tmp_path / "drie")
    drie = Drie(tmp_path / "drie")
    for regio in REGIOS:
        drie.regio(regio).typt("rao.yaml", str(Drie(_drie_origineel).beurs), str(drie.beurs))
    return drie
