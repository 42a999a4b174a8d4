"""Wiping in a file of YAML: it reads as it read before, with the one word for what was wiped."""

import pytest

from rao_cli.model.bewaring.zoektekst import Zoektekst
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.bewaring.wissen.yamltekst import wis_in_yaml

ZOEK = Zoektekst(["R. Voorbeeld"])


@pytest.mark.parametrize(
    ("tekst", "wordt"),
    [
        ("a: R. Voorbeeld ging\n", "a: gewist ging\n"),
        ("a: >-\n  toen R.\n  Voorbeeld ging\n", "a: >-\n  toen gewist ging\n"),
        ("a: toen R.\n  Voorbeeld ging\n", "a: toen gewist ging\n"),
        ('a: "R.\\x20V\\u006forbeeld"\n', 'a: "gewist"\n'),
        ('a: "toen R. \\\n  Voorbeeld"\n', 'a: "toen gewist"\n'),
        ("a: 'R.  Voorbeeld'  # r. voorbeeld\n", "a: 'gewist'  # gewist\n"),
        ("# R.\n# Voorbeeld\na: b\n", "# gewist\na: b\n"),
        ("a: [R. Voorbeeld, b]\n", "a: [gewist, b]\n"),
        ("a: {x: R. Voorbeeld}\n", "a: {x: gewist}\n"),
        ("a: |\n  R.\n  Voorbeeld\n", "a: |\n  gewist\n"),
        ("r-voorbeeld: b\n", "gewist: b\n"),
        ("a: R.\nVoorbeeld: b\n", "a: R.\nVoorbeeld: b\n"),
        ("a: R.\nVoorbeeld: R. Voorbeeld\n", "a: R.\nVoorbeeld: gewist\n"),
        ("a: b\r\nc: R. Voorbeeld\r\n", "a: b\r\nc: gewist\r\n"),
        ("a: [R. Voorbeeld\n", "a: [gewist\n"),
        ("- a\n- R. Voorbeeld\n", "- a\n- gewist\n"),
    ],
)
def test_wiped(tekst: str, wordt: str) -> None:
    """However YAML writes it; two values that only look like one text stay."""
    assert wis_in_yaml(tekst, ZOEK) == wordt


def test_two_keys_never_become_one() -> None:
    """A key that would be there twice gets a number."""
    tekst = wis_in_yaml("r-voorbeeld: b\nR_Voorbeeld: c\n", ZOEK)
    boom, _ = read_boom(tekst.encode())
    assert boom is not None
    assert boom.waarde == {"gewist": "b", "gewist-2": "c"}
