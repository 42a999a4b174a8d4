"""The corpus is what it says: values that are valid, and two halves that share nothing."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML
from stdnum import iban as iban_
from stdnum.nl import bsn as bsn_

from tests.privacy.maken import BEURTEN, schone, vuile
from tests.privacy.teksten import SOORTEN, Proeftekst
from tests.privacy.woordenlijst import Helft, woorden

HELFTEN: tuple[Helft, Helft] = ("ontwikkeling", "achtergehouden")


def teksten(helft: Helft) -> list[Proeftekst]:
    """Give all texts of a half."""
    return [*vuile(helft), *schone(helft)]


@pytest.mark.parametrize("helft", HELFTEN)
def test_enough_texts_that_differ(helft: Helft) -> None:
    """A half has more than 600 different dirty and 600 different clean texts."""
    assert min(len({t.tekst for t in maak(helft)}) for maak in (vuile, schone)) > 600


def test_every_kind_has_a_turn() -> None:
    """No kind is left out."""
    assert set(BEURTEN) == set(SOORTEN)


@pytest.mark.parametrize("helft", HELFTEN)
def test_yaml_says_what_it_carries(helft: Helft) -> None:
    """What YAML reads in a text is the text that was put in."""
    lezer = YAML(typ="safe")
    paren = [(t.tekst, t.ook.tekst) for t in teksten(helft) if t.ook]
    assert paren
    assert [(y, w) for y, w in paren if [*lezer.load(y).values()] != [w]] == []


@pytest.mark.parametrize("helft", HELFTEN)
def test_clean_is_clean(helft: Helft) -> None:
    """Nothing is planted in a clean text, and something in every dirty one."""
    assert [t for t in schone(helft) if t.geplant] == []
    assert [t for t in vuile(helft) if not t.geplant] == []


@pytest.mark.parametrize("helft", HELFTEN)
def test_planted_numbers_are_valid(helft: Helft) -> None:
    """What is planted as BSN or IBAN passes its check, where it is written as it is."""
    proef = {"bsn": bsn_.is_valid, "iban": iban_.is_valid}
    stukken = [
        (g.soort, t.tekst[g.begin : g.eind].replace(".", ""))
        for t in vuile(helft)
        for g in t.geplant
        if g.soort in proef
    ]
    gewoon = [(s, w) for s, w in stukken if w.isascii() and not set(w) & set("&\\\n\t")]
    assert len(gewoon) > 100
    assert [w for s, w in gewoon if not proef[s](w)] == []


def test_halves_share_no_sentence_and_no_name() -> None:
    """A finder that learns one half by heart gains nothing on the other."""
    een, ander = (woorden(helft).lijsten for helft in HELFTEN)
    lijsten = [*SOORTEN, "schoon", "voornaam", "achternaam", "bijnaam", "gebruiker", "straat"]
    assert {n: set(een[n]) & set(ander[n]) for n in lijsten if set(een[n]) & set(ander[n])} == {}
