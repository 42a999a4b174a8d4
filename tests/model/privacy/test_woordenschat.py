"""What kind of word one with a capital is."""

from string import ascii_uppercase

import pytest

from rao_cli.model.privacy.namen.woordenschat import eigennamen, woordsoort
from rao_cli.model.privacy.namen.woordlijst import lees_blokken
from rao_cli.model.privacy.namen.woordvorm import is_vorm

GEVALLEN = {
    "woord": "Overlast Nachtdetentie Vertrekgesprekken Eén Zorgcoördinator Dublinverordening "
    "Ranov-regeling Slaapproblemen Ondanks",
    "vast": "Nidos Syrië LibreOffice S19a Tigrinya INDiGO",
    "plaats": "Emmen Sint-Oedenrode Zweeloo",
    "afkorting": "KAYA KNMI Vnr",
    "onbekend": "Kaya Özgür Sa'adi McNietbestaerd Al-Masri Hoekstra Nietbestaerd Çelik Yusra's",
}


@pytest.mark.parametrize(
    ("soort", "woord"), [(s, w) for s, ws in GEVALLEN.items() for w in ws.split()]
)
def test_kind(soort: str, woord: str) -> None:
    """A word is of the kind by which rao tells a name."""
    assert woordsoort(woord) == soort


@pytest.mark.parametrize(
    "woord", ["lopende", "brieven", "terugkeren", "slaapplaats", "bovenverdieping"]
)
def test_a_form_of_a_word_is_a_word(woord: str) -> None:
    """A bent word, one with a prefix and a compound need not stand in the list."""
    lijst = {"lopen", "loop", "brief", "keren", "slaap", "plaats", "boven", "verdieping"}
    assert is_vorm(woord, lijst.__contains__)


def test_a_short_word_is_no_compound() -> None:
    """A short name is not taken apart into two words."""
    assert not is_vorm("kaya", {"ka", "ya"}.__contains__)


def test_no_word_stands_twice() -> None:
    """Every proper name has one kind: what stands in two blocks says which it means."""
    soorten = {soort for letter in ascii_uppercase for soort in eigennamen(letter).values()}
    assert soorten == {"vast", "plaats", "dubbel"}


def test_each_name_is_found_by_its_first_letter() -> None:
    """Wherever it stands in its block."""
    namen = [naam for _, blok in lees_blokken("eigennamen.txt") for naam in blok.split()]
    assert [naam for naam in namen if naam not in eigennamen(naam[0])] == []
