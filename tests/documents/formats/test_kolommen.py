"""Columns as wide as what stands in them."""

import pytest

from rao_cli.documents.formats.blokken import Papiertabel, Tekstdeel
from rao_cli.documents.formats.kolommen import kolombreedtes


def breedtes(*rijen: tuple[str, ...]) -> tuple[float, ...]:
    """Return the shares of the columns of a table with these rows."""
    kop, *rest = (tuple((Tekstdeel(cel),) for cel in rij) for rij in rijen)
    return kolombreedtes(Papiertabel(kop, tuple(rest), (False,) * len(kop)), 90)


def test_together_they_are_the_page() -> None:
    """The shares are 1, also of a table without rows or words."""
    assert sum(breedtes(("a", "b", "c"))) == pytest.approx(1)
    assert sum(breedtes(("", ""))) == pytest.approx(1)


def test_a_long_text_leaves_room_for_a_day_and_a_kenmerk() -> None:
    """Short texts stay on one line: about a fifth of the page for 14 signs."""
    kenmerk, wat, dag = breedtes(
        ("Actie", "Wat", "Uiterlijk"), ("A-2026-06-18-02", "woord " * 200, "1 juni 2029")
    )
    assert kenmerk > 0.17
    assert dag > 0.13
    assert wat > 0.5


def test_a_number_takes_little() -> None:
    """A column of numbers is narrow beside one of titles."""
    nummer, titel = breedtes(("Nr.", "Punt"), ("12", "Vaststelling van de besluitenlijst" * 3))
    assert nummer < 0.1
    assert titel > 0.9


def test_many_long_words_share_the_page() -> None:
    """No column gets nothing when all ask more than there is."""
    assert min(breedtes(("w" * 40,) * 8)) == pytest.approx(0.125)
