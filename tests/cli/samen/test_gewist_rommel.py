"""Whatever lies about in git: nothing is left after what rao told was done, and it tells all."""

from collections.abc import Iterable

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.samen.paar import Paar
from tests.cli.samen.rommel import GC, NAAM, ROMMEL
from tests.cli.samen.test_sync_gewist import WOORD, plat, vol, wis

__all__ = ["vol"]
#: What `rao wis` asks to be taken away first.
EERST = {"opzij", "werkmap"}
#: Work of a person on no branch stays, and is told.
BLIJFT = {"weggegooid", "verlaten", "onthouden"}
PROEF = {"branch", "weggegooid", "klaargezet", "onthouden"}


def keus(namen: Iterable[str]) -> list[object]:
    """Return some for every run; the others with what is slow."""
    return [een if een in PROEF else pytest.param(een, marks=pytest.mark.traag) for een in namen]


@pytest.mark.parametrize("wat", keus(ROMMEL))
def test_a_copy_that_follows(vol: Paar, wat: str) -> None:
    """`rao sync` says what keeps the old version, with code 1; without it, one more clears it."""
    weg = ROMMEL[wat](vol.ben)
    wis(vol)
    uit = vol.ben.rao("sync")
    gezegd = plat(uit.stderr)
    assert uit.exit_code == (1 if weg else 0), gezegd
    assert (waar_nog(vol.ben.map, WOORD) == []) is ("de oude versie is hier weg" in gezegd)
    assert ("Typ dan nog eens rao sync" in gezegd) is bool(weg)
    for regel in weg:
        vol.ben.git(*regel)
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []


@pytest.mark.parametrize("wat", keus(een for een in ROMMEL if een not in EERST))
def test_where_it_is_wiped(vol: Paar, wat: str) -> None:
    """`rao wis` clears it, or says what it leaves to its owner, how to take it away, and code 1."""
    ROMMEL[wat](vol.anna)
    uit = vol.anna.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == (1 if wat in BLIJFT else 0), uit.output
    if wat in BLIJFT:
        assert waar_nog(vol.anna.map, WOORD) != []
        for regel in GC:
            assert f"git {' '.join(regel)}".replace(" -q", "") in plat(uit.stderr)
            vol.anna.git(*regel)
    assert waar_nog(vol.anna.map, WOORD) == []


def test_what_is_aside_stays(vol: Paar) -> None:
    """What is told of work on no branch, typed as it stands, leaves all that was put aside."""
    ROMMEL["weggegooid"](vol.anna)
    for nummer in range(3):
        vol.anna.schrijf(f"documenten/{nummer}.md", "Van mij.\n")
        vol.anna.git("add", "--all")
        vol.anna.git("stash", "--quiet")
        vol.anna.git("stash", "apply", "--quiet")
        vol.anna.git("reset", "--quiet", "--hard")
    opzij = vol.anna.git("stash", "list", "--format=%H")
    for regel in GC:
        vol.anna.git(*regel)
    assert vol.anna.git("stash", "list", "--format=%H") == opzij
