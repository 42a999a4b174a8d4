"""One number drawn twice, and a person put both lines together with git: it is drawn anew."""

from collections.abc import Callable

import pytest

from tests.cli.samen.paar import Collega, Paar

ACTIE = ("nieuw", "actie", "--besluit", "B-2026-03-12-01", "--organisatie", "COA")
PAD = "acties/2026/A-2026-03-12-0{}.yaml"


@pytest.fixture
def dubbel(paar: Callable[[str], Paar]) -> tuple[Paar, Collega]:
    """Both drew A-2026-03-12-02; Ben shared his, and Anna finished the merge with git."""
    twee = paar("besloten")
    anna, ben = twee.anna.op("2026-03-12"), twee.ben.op("2026-03-12")
    for een, wat in ((anna, "Zoekt een woning"), (ben, "Belt de gemeente")):
        een.doet(*ACTIE, "--uiterlijk", "2026-04-01", "--omschrijving", wat)
    ben.zegt("sync")
    return twee, anna


def is_goed(twee: Paar) -> None:
    """Both acties are there, each under a number of its own, and everybody has them."""
    twee.ben.zegt("sync")
    assert twee.gelijk()
    assert "Belt de gemeente" in twee.ben.lees(PAD.format(2))
    assert "Zoekt een woning" in twee.ben.lees(PAD.format(3))


def test_renumbered_by_hand(dubbel: tuple[Paar, Collega]) -> None:
    """Who gave hers the next number in the merge has that number; a step after it follows."""
    twee, anna = dubbel
    eigen = anna.lees(PAD.format(2))
    assert anna.mag("pull", "--no-rebase", "--no-edit") != 0
    anna.git("checkout", "--theirs", PAD.format(2))
    for pad in anna.git("diff", "--name-only", "--diff-filter=U").splitlines():
        anna.git("checkout", "--theirs", pad)
    anna.schrijf(PAD.format(3), eigen.replace("A-2026-03-12-02", "A-2026-03-12-03"))
    anna.git("add", "--all")
    anna.git("commit", "--quiet", "--no-edit")
    anna.doet("actie", "gereed", "A-2026-03-12-03")
    anna.zegt("sync")
    is_goed(twee)
    assert "status: gereed" in twee.ben.lees(PAD.format(3))
    assert "status: open" in twee.ben.lees(PAD.format(2))


def test_renumbered_while_the_merge_waits(dubbel: tuple[Paar, Collega]) -> None:
    """Who leaves it to rao gets the same."""
    twee, anna = dubbel
    assert anna.mag("pull", "--no-rebase", "--no-edit") != 0
    assert "A-2026-03-12-03" in anna.zegt("sync")
    is_goed(twee)
