"""Headings in order: no level is skipped, wherever they stand."""

from rao_cli.documents.formats.blokken import Kopregel, Papiergegevens, Punten
from rao_cli.documents.formats.lezer import read_papier


def niveaus(markdown: str) -> list[int]:
    """Return the levels of the headings of a paper."""
    blokken = read_papier(markdown, Papiergegevens()).blokken
    return [blok.niveau for blok in blokken if isinstance(blok, Kopregel)]


def test_a_skipped_level_is_filled() -> None:
    """From 2 to 4 is from 2 to 3, and back is back."""
    assert niveaus("# a\n\n## b\n\n#### c\n\n##### d\n\n## e") == [1, 2, 3, 4, 2]


def test_the_first_heading_is_the_title() -> None:
    """A template that begins with a lower heading gives a paper that begins with a title."""
    assert niveaus("### a\n\n## b") == [1, 2]


def test_a_heading_inside_a_list_counts() -> None:
    """What stands in a list item is in the same order."""
    lijst = read_papier("# a\n\n- ### b", Papiergegevens()).blokken[1]
    assert isinstance(lijst, Punten)
    (kop,) = lijst.punten[0]
    assert isinstance(kop, Kopregel)
    assert kop.niveau == 2
