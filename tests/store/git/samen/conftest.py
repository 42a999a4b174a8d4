"""A shared register on a server, and two clones of it: of Jan and of Els."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.samen_server import Server, kloon_van, server
from tests.store.git.werkplaats import Werkplaats, maak_werkplaats


@pytest.fixture(autouse=True)
def _ieder_zijn_naam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who commits is what the settings of each clone say, and now."""
    for rol in ("AUTHOR", "COMMITTER"):
        for deel in ("NAME", "EMAIL", "DATE"):
            monkeypatch.delenv(f"GIT_{rol}_{deel}")
    algemeen = tmp_path / "gitconfig"
    algemeen.write_text("[user]\n\tname = R. Voorbeeld\n\temail = r@voorbeeld.nl\n", "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(algemeen))


@pytest.fixture
def leeg(tmp_path: Path) -> Iterator[Server]:
    """A server with nothing in it yet."""
    with server(tmp_path / "server") as open_:
        yield open_


@pytest.fixture
def gedeeld(tmp_path: Path, leeg: Server) -> Server:
    """A server with a register of one commit."""
    eerste = maak_werkplaats(tmp_path / "eerste")
    eerste.git("push", "--quiet", leeg.adres, "main")
    return leeg


@pytest.fixture
def jan(tmp_path: Path, gedeeld: Server) -> Werkplaats:
    """The clone of Jan."""
    return kloon_van(gedeeld.adres, tmp_path / "jan", "Jan")


@pytest.fixture
def els(tmp_path: Path, gedeeld: Server) -> Werkplaats:
    """The clone of Els."""
    return kloon_van(gedeeld.adres, tmp_path / "els", "Els")
