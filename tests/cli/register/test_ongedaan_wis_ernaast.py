"""`rao ongedaan --wis` looks beside git too: papers that rao made of the step go with it."""

from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.register.wisbaar import WOORD
from tests.cli.samen.test_sync_gewist import plat
from tests.cli.secretaris import ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def met_papier(gepland: Secretaris) -> Secretaris:
    """The last step says a name; after it papers were made, in uitvoer/ and elsewhere."""
    gepland.typt_nieuw(".gitignore", "uitvoer/\n")
    gepland.doet("cijfers", "--uitvoer", "uitvoer/cijfers.csv")
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", f"De opvang kan door, zegt {WOORD}.")
    gepland.doet("bekijk")
    gepland.doet("bekijk", "--naar", str(gepland.map / "stukken"))
    return gepland


def test_what_rao_made_goes(met_papier: Secretaris) -> None:
    """Nothing is left of it, that is told, and a paper without it stays."""
    gezegd = plat(met_papier.zegt("ongedaan", "--wis", "--ja"))
    assert "Weg uit stukken/ en uitvoer/: " in gezegd
    assert waar_nog(met_papier.map, WOORD) == []
    assert (met_papier.map / "uitvoer/cijfers.csv").exists()


def test_own_file(met_papier: Secretaris) -> None:
    """What somebody made himself of it stays, is named, and the code is 1."""
    tekst = f"Verslag. De opvang kan door, zegt {WOORD}. Besproken.\n"
    met_papier.schrijf("uitvoer/eigen.txt", tekst)
    uit = met_papier.rao("ongedaan", "--wis", "--ja")
    assert uit.exit_code == 1
    assert "buiten git staat het ook nog in uitvoer/eigen.txt" in plat(uit.stderr)
    assert [Path(een).name for een in waar_nog(met_papier.map, WOORD)] == ["eigen.txt"]


def test_rehearsal(met_papier: Secretaris) -> None:
    """With --proef it is only told."""
    voor = met_papier.foto()
    assert "haalt rao weg: het maakte die zelf" in plat(
        met_papier.zegt("ongedaan", "--wis", "--proef")
    )
    assert met_papier.foto() == voor


@pytest.mark.parametrize("wat", [(WOORD.title(), "Een nieuwe partij"), ("ZVH", "Zij van hier")])
def test_key(gepland: Secretaris, wat: tuple[str, str]) -> None:
    """A step that only said a key, also a short one: the paper in which it stands goes."""
    gepland.typt_nieuw(".gitignore", "uitvoer/\n")
    gepland.doet("cijfers", "--uitvoer", "uitvoer/cijfers.csv")
    gepland.doet("nieuw", "organisatie", *wat, "--kern", "--ja")
    blad = gepland.map / gepland.doet("zaak", "blad", ZAAK, "--formaat", "html").strip()
    assert wat[0] in blad.read_text(encoding="utf-8")
    gezegd = plat(gepland.zegt("ongedaan", "--wis", "--ja"))
    assert "Weg uit uitvoer/: 1 bestand van rao zelf" in gezegd
    assert not blad.exists()
    assert (gepland.map / "uitvoer/cijfers.csv").exists()


def test_short_key_in_a_file_of_a_person(gepland: Secretaris) -> None:
    """A short word in what a person wrote says too little to accuse it."""
    gepland.typt_nieuw(".gitignore", "uitvoer/\n")
    gepland.schrijf("uitvoer/eigen.txt", "ZVH is ook iets anders.\n")
    gepland.doet("nieuw", "organisatie", "ZVH", "Zij van hier", "--kern", "--ja")
    assert "eigen.txt" not in gepland.zegt("ongedaan", "--wis", "--ja")
