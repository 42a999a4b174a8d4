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


def test_no_step_of_him_changes_the_fixed_list(drietal: Drietal) -> None:
    """Ben changed two fields of it, with the word: his own is refused, and theirs is taken."""
    ben, oud = drietal.ben, drietal.server.tip()
    tekst = ben.lees(ACTIEPAD).replace("Haalt het", "Haalt zelf het").replace("DT&V", "COA")
    ben.typt_nieuw(ACTIEPAD, tekst)
    wist(drietal.anna, "--tekst", "reisdocument")
    code, gezegd = duw(drietal.anna, f"--force-with-lease=main:{oud}", "origin", "main")
    assert code == 0, gezegd
    ben.wordt()
    code, gezegd = gesprek(ben, ("sync",), ["ons"])
    assert code == 1, gezegd
    assert "staat weer iets dat is gewist" in " ".join(gezegd.split())
    code, gezegd = gesprek(ben, ("sync",), ["hun"])
    assert code == 0, gezegd
    assert ben.commits() == drietal.server.tip()
    assert "organisatie: DT&V" in ben.lees(ACTIEPAD)
