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
def test_leeg(tekst: str | None) -> None:
    """Een streepje, een kruisje of een afkorting voor niets is geen tekst."""
    assert not gevuld(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        *("Ja", "ok", "Duurzaam", "Geen opvang", "Niet haalbaar", "Volgt de cursus", "12 maart"),
        *("Onbekend is waar de ouders zijn.", "Later vertrek", "Testament", "  Vertrek  ", "é à"),
        *("Idem als vorig jaar", "- Het gezin vertrekt", "'Het gezin'", "Nog niet alle papieren"),
    ],
)
def test_gevuld(tekst: str) -> None:
    """Wat iets zegt, is tekst, ook als het kort is of als niets begint."""
    assert gevuld(tekst)


@given(st.text(string.ascii_letters + string.digits + RAND, max_size=50), st.text(RAND, max_size=8))
def test_rand_maakt_niet_uit(tekst: str, rand: str) -> None:
    """Spaties en leestekens om een tekst heen maken haar niet voller of leger."""
    assert gevuld(rand + tekst + rand) == gevuld(tekst)


@given(st.text())
def test_gevuld_heeft_letters(tekst: str) -> None:
    """Een tekst die iets zegt, heeft letters of cijfers."""
    assert not gevuld(tekst) or normaliseer(tekst)


@given(st.text(), st.text())
def test_zelfde_is_wederkerig(een: str, ander: str) -> None:
    """Als de ene tekst gelijk is aan de andere, is de andere gelijk aan de ene."""
    assert zelfde(een, een)
    assert zelfde(een, ander) == zelfde(ander, een)


def test_zelfde_let_niet_op_tekens() -> None:
    """Hoofdletters, spaties en leestekens maken van een kopie geen eigen tekst."""
    assert zelfde("Het gezin vertrekt, in mei.", "het gezin  vertrekt in Mei")
    assert not zelfde("Het gezin vertrekt in mei.", "Het gezin vertrekt in juni.")
