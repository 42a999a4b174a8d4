"""The registers of tests/cli, for the played tests of the source, and one more.

All of them came about by typing; only where the regions exchange is written in rao.yaml by hand.
"""

import shutil
from pathlib import Path

import pytest

from tests.bron.verhaal import DAG_ERNA, STANDPUNTEN, besluit, geef_standpunten
from tests.cli.conftest import (
    _schone_omgeving,
    besloten,
    gehouden,
    gepland,
    leeg,
    lijst,
    ontvangen,
    register,
    stadia,
    vastgesteld,
)
from tests.cli.secretaris import ZAAK, Secretaris, Stadia, vaste_omgeving
from tests.cli.uitwisseling.conftest import _drie_origineel, drie

__all__ = [
    "_drie_origineel",
    "_schone_omgeving",
    "besloten",
    "drie",
    "gehouden",
    "gepland",
    "leeg",
    "lijst",
    "ontvangen",
    "register",
    "stadia",
    "vastgesteld",
]


@pytest.fixture(scope="session")
def _beslist_origineel(stadia: Stadia, tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        s = stadia.kopie("gehouden", tmp_path_factory.mktemp("bron") / "register")
        geef_standpunten(s, *STANDPUNTEN)
        besluit(s, ZAAK, "opschalen", "Het RAO legt dit voor.")
    return s.map


@pytest.fixture
def beslist(
    _beslist_origineel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Secretaris:
    """The day after the RAO decided on a zaak for the Deelberaad; all gave their standpunt."""
    vaste_omgeving(monkeypatch)
    return Secretaris(shutil.copytree(_beslist_origineel, tmp_path / "register"), DAG_ERNA)
