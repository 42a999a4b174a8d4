"""Signs of a person, also as Word and a web page write them."""

import pytest

from rao_cli.model.privacy import vind_persoonsgegevens


@pytest.mark.parametrize(
    ("tekst", "soort"),
    [
        ("Bel 06\u201112345678", "telefoon"),
        ("Bel 06\u201312345678", "telefoon"),
        ("BSN 999\u202f999\u202f990", "bsn"),
        ("Nummer 999\u00ad999\u00ad990", "bsn"),
        ("V-nummer \uff12801234567", "v-nummer"),
        ("geboren 3\u20114\u20112012", "geboortedatum"),
    ],
)
def test_other_signs_for_the_same(tekst: str, soort: str) -> None:
    """A dash, a blank or a digit of another kind hides nothing, and the place is right."""
    (gevonden,) = vind_persoonsgegevens(f"Vooraf – {tekst}. Daarna.")
    begin, eind = gevonden.begin - len("Vooraf – "), gevonden.eind - len("Vooraf – ")
    assert gevonden.soort == soort
    assert eind == len(tekst)
    assert 0 <= begin < eind


@pytest.mark.parametrize("tekst", ["Van 2024–2025 – dus twee jaar", "1 250 plekken", "10–12 uur"])
def test_ordinary_text(tekst: str) -> None:
    """A dash in a row of years or hours is only a dash."""
    assert vind_persoonsgegevens(tekst) == []
