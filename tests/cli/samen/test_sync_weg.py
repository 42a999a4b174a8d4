"""A sync while a file is removed and that is not kept: it says away, and not changed."""

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import LIJSTPAD, ZAAK


def test_a_removed_file_is_away(twee: Paar) -> None:
    """What is away is not shared; rao bewaar keeps that or puts it back."""
    (twee.anna.map / LIJSTPAD).unlink()
    gezegd = " ".join(twee.anna.zegt("sync").split())
    assert f"{LIJSTPAD} is weg, en dat is nog niet vastgelegd. " in gezegd
    assert ("veranderde" in gezegd, "terugzetten" in gezegd) == (False, True)


def test_a_removed_file_that_another_changed(twee: Paar) -> None:
    """Nothing is taken in over it, and nothing is shared."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", "Het gezin kan blijven.")
    twee.ben.zegt("sync")
    (twee.anna.map / LIJSTPAD).unlink()
    assert f"U haalde zelf {LIJSTPAD} weg, en dat is nog niet" in twee.anna.faalt("sync")
