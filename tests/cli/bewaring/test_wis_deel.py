"""After a wiping: where a part of the name still stands."""

from tests.cli.bewaring.speuren import WIS
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.secretaris import Secretaris


def test_a_part_of_the_name(gepland: Secretaris) -> None:
    """A surname alone, or with a letter changed, is told with its place, and stays."""
    met_naam(gepland)
    gepland.typt_nieuw("documenten/notitie.md", "Overleg.\nGesproken met Testperzoon.\n")
    gepland.typt_nieuw("documenten/later.md", "Testpersoon belde.\n")
    gezegd = " ".join(gepland.zegt("wis", "--tekst", NAAM, *WIS).split())
    assert (
        "staat nog in documenten/later.md (regel 1) en documenten/notitie.md (regel 2). Is dat"
        in gezegd
    )
    assert "testpers" not in gezegd.casefold()
    assert "Testpersoon belde." in gepland.lees("documenten/later.md")


def test_no_part_of_it_is_left(gepland: Secretaris) -> None:
    """Nothing is said of words that a name does not share with anything."""
    met_naam(gepland)
    assert "een deel van wat u wiste" not in gepland.zegt("wis", "--tekst", NAAM, *WIS)
