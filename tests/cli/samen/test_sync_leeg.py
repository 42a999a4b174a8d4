"""A step of our own without anything in it: `rao sync` says what became of it."""

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import ZAAK


def test_an_empty_step_of_git(twee: Paar) -> None:
    """Others shared meanwhile: nothing of it is left to share, so it is not told as shared."""
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", "Er is nog plek.")
    twee.anna.zegt("sync")
    twee.ben.git("commit", "-q", "--allow-empty", "-m", "Leeg gezegd")
    gezegd = twee.ben.zegt("sync")
    assert "Hiervan blijft niets over: Leeg gezegd" in gezegd
    assert "Dit hebt u gedeeld" not in gezegd
    assert twee.gelijk()
