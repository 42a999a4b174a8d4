"""What lies beside git at a colleague: `rao sync` looks there too."""

from tests.cli.bewaring.speuren import waar_nog, wist
from tests.cli.samen.paar import Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, stuur, vol

__all__ = ["vol"]


def test_papers_of_a_colleague(vol: Paar) -> None:
    """Who follows with rao sync loses the papers that rao made of the old version, and hears so."""
    vol.ben.doet("bekijk")
    assert WOORD in "".join(
        pad.read_text(encoding="utf-8").lower() for pad in (vol.ben.map / "uitvoer").rglob("*.html")
    )
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    stuur(vol, oud)
    assert "Weg uit uitvoer/: " in plat(vol.ben.zegt("sync"))
    assert waar_nog(vol.ben.map, WOORD) == []


def test_own_file_of_a_colleague(vol: Paar) -> None:
    """His own file with the name stays, is named, and the code is 1."""
    vol.ben.schrijf("uitvoer/eigen.txt", f"Gesproken met {NAAM}.\n")
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    stuur(vol, oud)
    uit = vol.ben.rao("sync")
    assert uit.exit_code == 1
    assert "buiten git staat het ook nog in uitvoer/eigen.txt" in plat(uit.stderr)
