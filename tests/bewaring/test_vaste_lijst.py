"""A word of a fixed besluitenlijst is erased, and a colleague changed an actie of it by hand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.bewaring.test_drie_kopieen import duw
from tests.cli.bewaring.speuren import wist
from tests.cli.questions.test_gesprek import gesprek

if TYPE_CHECKING:
    from tests.bewaring.conftest import Drietal

ACTIEPAD = "acties/2026/A-2026-03-12-01.yaml"


@pytest.mark.parametrize("keuze", ["ons", "hun"])
def test_the_server_takes_what_he_chose(drietal: Drietal, keuze: str) -> None:
    """Ben changed two fields of it; whichever he chooses, no step of him changes the fixed list."""
    ben, oud = drietal.ben, drietal.server.tip()
    tekst = ben.lees(ACTIEPAD).replace("Haalt het", "Haalt zelf het").replace("DT&V", "COA")
    ben.typt_nieuw(ACTIEPAD, tekst)
    wist(drietal.anna, "--tekst", "reisdocument")
    code, gezegd = duw(drietal.anna, f"--force-with-lease=main:{oud}", "origin", "main")
    assert code == 0, gezegd
    ben.wordt()
    code, gezegd = gesprek(ben, ("sync",), [keuze])
    assert code == 0, gezegd
    assert ben.commits() == drietal.server.tip()
    assert "organisatie: DT&V" in ben.lees(ACTIEPAD)
