"""An older rao among newer ones: it shows what comes in, and merges nothing."""

import pytest

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import ZAAK

ONS = "Het gezin kan blijven tot de zomer."


@pytest.fixture
def nieuwer(twee: Paar) -> Paar:
    """Ben has a newer rao, which gave the register another form."""
    eerst = twee.ben.lees("rao.yaml")
    regels = [regel for regel in eerst.splitlines() if not regel.startswith("versie:")]
    twee.ben.typt_nieuw("rao.yaml", "\n".join([*regels, "versie: 999", ""]))
    twee.ben.git("push", "--quiet", "origin", "main")
    return twee


def test_only_theirs(nieuwer: Paar) -> None:
    """Without work of one's own it comes in, to look at."""
    assert "Werk rao bij." in nieuwer.anna.zegt("sync")
    assert nieuwer.anna.commits() == nieuwer.tip()


def test_with_work_of_ones_own(nieuwer: Paar) -> None:
    """With work of one's own nothing happens before rao is newer."""
    nieuwer.anna.doet("standpunt", ZAAK, "COA", "--standpunt", ONS)
    tip = nieuwer.tip()
    assert "Werk eerst rao bij op deze computer" in nieuwer.anna.faalt("sync")
    assert nieuwer.tip() == tip
