"""`rao valideer --sinds` gives exactly the difference of two full runs."""

from pathlib import Path

import pytest

from tests.cli.controle import (  # noqa: F401 - each puts its cases in the table
    gevallen_sinds_bestanden,
    gevallen_sinds_stukken,
    gevallen_sinds_takken,
)
from tests.cli.controle.gevallen_sinds import GEVALLEN, Geval
from tests.cli.controle.orakel_sinds import gemeld, verschil
from tests.cli.secretaris import Secretaris


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval.naam)
def test_the_difference_of_two_full_runs(
    geval: Geval, besloten: Secretaris, tmp_path: Path
) -> None:
    """What is new is what the second full run has and the first has not."""
    besloten.git("tag", "basis")
    geval.doe(besloten)
    begin = besloten.git(*geval.begin).split()
    nieuw = verschil(besloten, tmp_path, begin, geval.tot)
    assert gemeld(besloten, "--sinds", geval.sinds) == nieuw
    assert nieuw.total() >= geval.minstens
    assert (nieuw.total() > 0) == (geval.minstens > 0)


def test_there_are_thirty_kinds_and_more() -> None:
    """No case is there twice."""
    assert len({geval.naam for geval in GEVALLEN}) == len(GEVALLEN) >= 30
