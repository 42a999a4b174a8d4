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


def test_it_is_told_before_the_question(gepland: Secretaris) -> None:
    """A rehearsal tells it with the line in the file of now, where the whole name stands too."""
    met_naam(gepland)
    gepland.typt_nieuw("documenten/notitie.md", f"Dat is\n{NAAM.replace(' ', chr(10))} daar.\n")
    gepland.typt_nieuw("documenten/later.md", f"{NAAM} belde.\nTestpersoon belde weer.\n")
    voor = gepland.foto()
    gezegd = " ".join(gepland.zegt("wis", "--tekst", NAAM, *WIS, "--proef").split())
    assert "- Let op: een deel van wat u wist, of iets dat erop lijkt, blijft staan in" in gezegd
    assert "blijft staan in documenten/later.md (regel 2). Is dat dezelfde persoon?" in gezegd
    assert gepland.foto() == voor


def test_also_with_ja(gepland: Secretaris) -> None:
    """Who is not asked reads it above what was done, and below it as it is now."""
    met_naam(gepland)
    gepland.typt_nieuw("documenten/later.md", "Testpersoon belde.\n")
    gezegd = " ".join(gepland.zegt("wis", "--tekst", NAAM, *WIS).split())
    voor, _, na = gezegd.partition("Gewist: ")
    assert "blijft staan in documenten/later.md (regel 1)" in voor
    assert "staat nog in documenten/later.md (regel 1)" in na


def test_an_older_version(gepland: Secretaris) -> None:
    """A version of before that says a part of it is counted, one with only the name is not."""
    met_naam(gepland)
    gepland.typt_nieuw("documenten/later.md", "Testpersoon belde.\n")
    gepland.typt_nieuw("documenten/later.md", "Er belde iemand.\n")
    gezegd = " ".join(gepland.zegt("wis", "--tekst", NAAM, *WIS, "--proef").split())
    assert "blijft staan in 1 eerdere versie." in gezegd


def test_versions_that_become_one(gepland: Secretaris) -> None:
    """Two versions of before that differ in the name alone are one version after it."""
    for wie in (NAAM, NAAM.lower(), "iemand"):
        gepland.typt_nieuw("documenten/later.md", f"Testpersoon belde {wie}.\n")
    gepland.typt_nieuw("documenten/later.md", "Niets.\n")
    gezegd = " ".join(gepland.zegt("wis", "--tekst", NAAM, *WIS).split())
    assert "staat nog in 2 eerdere versies." in gezegd
