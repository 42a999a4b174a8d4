"""Papers in a folder that somebody chose, which git does not hold: they keep nobody from wiping."""

import sys

import pytest

from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.samen.test_sync_gewist import WOORD, plat
from tests.cli.secretaris import LIJSTPAD, OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def met_stukken(gepland: Secretaris) -> Secretaris:
    """A register with a name in it, and papers in a folder of the secretary's own."""
    naar = str(gepland.map / "stukken")
    gepland.doet("papieren", OVERLEG, "--formaat", "eml", "--naar", naar)
    met_naam(gepland).doet("agenda", "genereer", OVERLEG)
    gepland.doet("papieren", OVERLEG, "--formaat", "html", "--naar", naar)
    assert WOORD in gepland.lees("stukken/agenda.html").casefold()
    return gepland


def test_what_rao_made_there_goes(met_stukken: Secretaris) -> None:
    """They go as those in uitvoer/ do; one without the name stays."""
    gezegd = plat(met_stukken.zegt("wis", "--tekst", NAAM, *WIS))
    assert "Weg uit stukken/: 1 bestand van rao zelf." in gezegd
    assert waar_nog(met_stukken.map, WOORD) == []
    assert [pad.name for pad in met_stukken.map.glob("stukken/*")] == ["agenda.eml"]


def test_own_file_there(met_stukken: Secretaris) -> None:
    """What somebody wrote there himself stays, is named, and the code is 1."""
    met_stukken.schrijf("stukken/eigen.txt", f"Gesproken met {NAAM}.\n")
    uit = met_stukken.rao("wis", "--tekst", NAAM, *WIS)
    assert uit.exit_code == 1
    assert "buiten git staat het ook nog in stukken/eigen.txt" in plat(uit.stderr)


def test_own_file_that_git_holds(gepland: Secretaris) -> None:
    """Work in a file that rao does not keep is refused, with a line that works as it stands."""
    met_naam(gepland).typt_nieuw("leesmij.txt", "Ons register.\n")
    gepland.schrijf("leesmij.txt", "Ons eigen register.\n")
    gezegd = gepland.faalt("wis", "--tekst", NAAM, *WIS)
    assert 'git commit -m "Met de hand" -- leesmij.txt\n' in gezegd
    gepland.git("commit", "-q", "-m", "Met de hand", "--", "leesmij.txt")
    gepland.zegt("wis", "--tekst", NAAM, *WIS)
    assert waar_nog(gepland.map, WOORD) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_refused_before_the_questions(gepland: Secretaris) -> None:
    """What cannot be wiped now is refused before anybody typed a name."""
    from tests.cli.questions.test_gesprek import gesprek

    met_naam(gepland)
    gepland.schrijf(LIJSTPAD, gepland.lees(LIJSTPAD) + "# nog niet klaar\n")
    code, tekst = gesprek(gepland, ["wis"], [])
    assert code == 3
    assert f"Nog niet vastgelegd: {LIJSTPAD}" in tekst
    assert "Welke tekst" not in tekst
