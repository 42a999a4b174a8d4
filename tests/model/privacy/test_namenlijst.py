"""The list of names of the extra `rao-cli[namen]`; without it these tests are skipped and named."""

import sys

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens
from rao_cli.model.privacy.namen import namenlijst

MET_LIJST = pytest.mark.skipif(not namenlijst.is_er(), reason="rao-cli[namen] is not installed")


@MET_LIJST
@pytest.mark.parametrize("naam", ["Roos", "Bakker", "Yusuf", "MEHMET"])
def test_has_a_name(naam: str) -> None:
    """First names and surnames are in it, also in capitals."""
    assert namenlijst.heeft(naam)


@MET_LIJST
@pytest.mark.parametrize("woord", ["Overleg", "PersonProvider", "oos"])
def test_has_no_other_word(woord: str) -> None:
    """Half a name is none, nor is a word of the files themselves."""
    assert not namenlijst.heeft(woord)


@MET_LIJST
@pytest.mark.parametrize(
    "tekst", ["Roos wil niet terug.", "Volgens Bakker is hij weg.", "Er is Roos Bakker gezien."]
)
def test_a_word_that_is_a_name_too(tekst: str) -> None:
    """With the list a plain word with a capital is a name where a person acts or is named."""
    assert [gegeven.soort for gegeven in vind_persoonsgegevens(tekst)] == ["hoofdletternaam"]


@MET_LIJST
@pytest.mark.parametrize("tekst", ["Rozen staan in bloei.", "Post komt later.", "De Koning komt."])
def test_a_word_stays_a_word(tekst: str) -> None:
    """A word that only opens a sentence, or has an article, is no name for being in the list."""
    assert vind_persoonsgegevens(tekst) == []


def test_the_list_is_never_imported() -> None:
    """Its files are read: importing them takes longer than a whole check."""
    vind_persoonsgegevens("Volgens Bakker wil Yusra terug.")
    assert "faker" not in sys.modules


@MET_LIJST
def test_long_row_of_words_is_walked_through() -> None:
    """Thousands of words with a capital in a row, none of them a name, are no bug."""
    assert vind_persoonsgegevens("NL91 " * 3000) == []
