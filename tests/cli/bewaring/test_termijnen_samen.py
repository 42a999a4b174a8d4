"""Two persons set terms at once: each category is a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.bewaring.bewaarder import OVERLEGGEN, ZAKEN
from tests.cli.secretaris import Secretaris

if TYPE_CHECKING:
    import pytest


def test_both_terms_stay(leeg: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is asked anything: they said something else of another category."""
    server = leeg.map.parent / "server.git"
    leeg.git("init", "--quiet", "--bare", "--initial-branch=main", str(server))
    leeg.doet("register", "zet", "bewaren", "--erbij", ZAKEN)
    leeg.doet("sync", "--naar", str(server))
    ander = Secretaris(leeg.map.parent / "ander")
    leeg.git("clone", "--quiet", str(server), str(ander.map))
    leeg.doet("register", "zet", "bewaren", "--erbij", OVERLEGGEN)
    leeg.doet("sync")
    monkeypatch.chdir(ander.map)
    ander.doet(
        *("register", "zet", "bewaren", "--weg", "zaken"),
        *("--erbij", ZAKEN.replace("5 jaar", "7 jaar")),
    )
    ander.doet("sync")
    tekst = ander.lees("rao.yaml")
    assert "termijn: 7 jaar" in tekst
    assert "categorie: overleggen" in tekst
    assert tekst.count("categorie:") == 2
    ander.doet("valideer", "--streng")
