"""What stays after `rao sync` followed a wiping is somebody's own: it is told, not touched."""

from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, stuur, vol, wis
from tests.cli.secretaris import LIJSTPAD

__all__ = ["vol"]


def test_a_stash_stays_and_is_told(vol: Paar) -> None:
    """What Ben put aside with git is his: rao says that a part of the old history is in there."""
    for regel in ("# later\n", "# nog later\n"):
        vol.ben.schrijf(LIJSTPAD, vol.ben.lees(LIJSTPAD) + regel)
        vol.ben.git("stash")
    opzij = vol.ben.git("stash", "list", "--format=%H")
    wis(vol)
    uit = vol.ben.rao("sync")
    assert uit.exit_code == 1
    assert "werk dat u met git stash opzij zette" in plat(uit.stderr)
    assert vol.ben.git("stash", "list", "--format=%H") == opzij
    for _ in opzij.split():
        vol.ben.git("stash", "drop")
    vol.ben.git("gc", "--quiet", "--prune=now")
    assert waar_nog(vol.ben.map, WOORD) == []


def test_papers_elsewhere_are_named(vol: Paar) -> None:
    """Who wiped and who follows both hear of papers outside the register; only that once."""
    oud = vol.tip()
    doen = plat(vol.anna.doet("wis", "--tekst", NAAM, *WIS))
    assert "Kijk ook in mappen die u met --naar koos" in doen
    stuur(vol, oud)
    zin = "Maakte u eerder stukken buiten de map van dit register (Word, pdf, mail)?"
    assert zin in plat(vol.ben.zegt("sync"))
    assert zin not in plat(vol.ben.zegt("sync"))
