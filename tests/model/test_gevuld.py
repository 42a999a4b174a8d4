"""What counts as text, and when two texts are one."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.gevuld import gevuld, normaliseer, zelfde

RAND = " \t\n.,-…?!"


@pytest.mark.parametrize(
    "tekst",
    [
        *(
            None,
            "",
            " ",
            "\n\t",
            "x",
            "X",
            "xx",
            "XXX",
            "Xxxx",
            "-",
            "--",
            "—",
            "...",
            "…",
            "?",
            "/",
        ),
        *(
            "n.v.t.",
            "N.V.T",
            "nvt",
            "n v t",
            "n.n.b.",
            "NNB",
            "n/a",
            "N.b.",
            "TODO",
            "todo:",
            "tbd",
        ),
        *(
            "geen",
            "Geen.",
            "onbekend",
            "nog niet bekend",
            "Nog  Niet Bekend!",
            "volgt",
            "Volgt nog",
        ),
        *(
            "p.m.",
            "idem",
            "(nog in te vullen)",
            "[invullen]",
            "zie boven",
            "*",
            "-" * 80,
            ". " * 60,
        ),
        *("x" * 60, "\u00a0", "\u200b", "_" * 50, "1", "0000"),
    ],
)
def test_empty(tekst: str | None) -> None:
    """A dash, a cross or an abbreviation for nothing is no text."""
    assert not gevuld(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        *("Ja", "ok", "Duurzaam", "Geen opvang", "Niet haalbaar", "Volgt de cursus", "12 maart"),
        *("Onbekend is waar de ouders zijn.", "Later vertrek", "Testament", "  Vertrek  ", "é à"),
        *("Idem als vorig jaar", "- Het gezin vertrekt", "'Het gezin'", "Nog niet alle papieren"),
    ],
)
def test_filled(tekst: str) -> None:
    """What says something is text, also when it is short or begins like nothing."""
    assert gevuld(tekst)


@given(st.text(string.ascii_letters + string.digits + RAND, max_size=50), st.text(RAND, max_size=8))
def test_the_edge_does_not_matter(tekst: str, rand: str) -> None:
    """Spaces and punctuation around a text make it neither fuller nor emptier."""
    assert gevuld(rand + tekst + rand) == gevuld(tekst)


@given(st.text())
def test_filled_has_letters(tekst: str) -> None:
    """A text that says something has letters or digits."""
    assert not gevuld(tekst) or normaliseer(tekst)


@given(st.text(), st.text(string.printable))
def test_only_letters_and_digits_are_left(tekst: str, ascii_: str) -> None:
    """Text is compared as bytes; letter by letter the same is left, whatever the alphabet."""
    for een in (tekst, ascii_, tekst + ascii_):
        assert normaliseer(een) == "".join(filter(str.isalnum, een)).casefold()


def test_half_a_character_is_no_letter() -> None:
    """A name of a file that is no UTF-8 has one; it neither fails nor counts."""
    assert normaliseer("caf\udce9 2") == "caf2"


@given(st.text(), st.text())
def test_the_same_is_mutual(een: str, ander: str) -> None:
    """When one text equals the other, the other equals the one."""
    assert zelfde(een, een)
    assert zelfde(een, ander) == zelfde(ander, een)


def test_the_same_ignores_signs() -> None:
    """Capitals, spaces and punctuation make no own text of a copy."""
    assert zelfde("Het gezin vertrekt, in mei.", "het gezin  vertrekt in Mei")
    assert not zelfde("Het gezin vertrekt in mei.", "Het gezin vertrekt in juni.")
