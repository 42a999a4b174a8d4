"""A text is found by what it says, and only the signs that say it are replaced."""

import pytest

from rao_cli.model.bewaring.zoektekst import Zoektekst, aantal_tekens


@pytest.mark.parametrize(
    ("zoek", "tekst", "wordt"),
    [
        ("Jansen", "Mevrouw JANSEN-de Wit", "Mevrouw gewist-de Wit"),
        ("Zoë Été", "zoe\u0308 e\u0301te\u0301!", "gewist!"),
        ("Zoë", "dossier-zoe", "dossier-zoe"),
        ("Müller", "Muller en mu\u0308ller", "gewist en gewist"),
        ("D'Hond", "d\u2019hond, D\\'Hond", "gewist, gewist"),
        ("Jan Smit", "Jan\n  Smit", "gewist"),
        ("Jan Smit", "# Jan\n#   Smit", "# gewist"),
        ("Jan Smit", "> Jan\n> Smit", "> gewist"),
        ("Jan Smit", "Jan<br>Smit", "gewist"),
        ("Jan Smit", "**Jan** _Smit_", "**gewist_"),
        ("Jan Smit", "jan.smit@voorbeeld.invalid, jan_smit", "gewist@voorbeeld.invalid, gewist"),
        ("Jan Smit", "J\u00adan&nbsp;Smit", "gewist"),
        ("Jan Smit", "Ja\u200bn Sm\u0131t", "gewist"),
        ("a.b-c_d", "A\\.b\\-c\\_d", "gewist"),
        ("Jan Smit", "Jan en Smit, JanSmit", "Jan en Smit, JanSmit"),
    ],
)
def test_found_and_replaced(zoek: str, tekst: str, wordt: str) -> None:
    """Case, accents, entities, folding, Markdown and what a key or mailbox is made of."""
    assert Zoektekst([zoek]).vervang(tekst) == wordt


def test_longest_first() -> None:
    """Of two texts that begin alike, the longer one is taken whole."""
    assert Zoektekst(["Jan Smit", "Jan Smit-Visser"]).vervang("Jan Smit-Visser.") == "gewist."


def test_whole_words_that_become_another() -> None:
    """A word with another of its own is replaced whole, and in no longer word."""
    zoek = Zoektekst(["Smit"], {"brief-smit": "brief-gewist-2"})
    assert zoek.vervang("Zie brief-smit en brief-smit-a") == "Zie brief-gewist-2 en brief-gewist-a"


def test_cut_short() -> None:
    """A text that a paper cuts short is found by how it begins."""
    zoek = Zoektekst(["Het gezin verblijft al heel lang in de opvang"], afgekapt=20)
    assert zoek.vervang("| Het gezin verblijft al heel … | A |") == "| gewist | A |"


def test_nothing_to_find() -> None:
    """Without texts everything stays."""
    assert Zoektekst([]).vervang("Alles") == "Alles"
    assert not Zoektekst([]).raakt("Alles")


def test_letters_are_counted() -> None:
    """Signs and blanks make a text no longer."""
    assert aantal_tekens("J. - '") == 1
