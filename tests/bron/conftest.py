"""The registers of tests/cli, for the played tests of the source, and one more.

All of them came about by typing.
"""

import shutil
import subprocess
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
from tests.cli.uitwisseling.drie import REGIOS, Drie

__all__ = [
    "_schone_omgeving",
    "besloten",
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


@pytest.fixture
def regios(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drie:
    """Two regions that share what they see, by an empty exchange."""
    vaste_omgeving(monkeypatch)
    samen = Drie(tmp_path)
    git = ["git", "init", "--quiet", "--bare", "--initial-branch=main", str(samen.beurs)]
    subprocess.run(git, check=True)
    for sleutel in ("friesland", "noord-holland"):
        s = samen.regio(sleutel)
        waar = ("--regio", REGIOS[sleutel], "--provincie", REGIOS[sleutel])
        Secretaris(tmp_path).doet("init", str(s.map), *waar, "--lko", "assen=LKO Assen")
        s.doet("register", "zet", "uitwisseling.remote", str(samen.beurs))
    return samen
