"""New keys at their place, and empty keys: so that more hands can write in one file at once."""

from collections.abc import Sequence

import pytest

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import Nieuw, make_tekst, voeg_toe, zet, zet_klaar

LANG = "Een zin van meer dan veertig tekens, die dus niet kort is"


def op_letter(pad: Pad) -> Sequence[str]:
    """Order the keys of every mapping but that at `geen` by the alphabet."""
    return () if pad[-1:] == ("geen",) else "abcdefgh"


@pytest.mark.parametrize(
    ("voor", "pad", "na"),
    [
        ("b: 1\nd: 2\n", ("c",), "b: 1\nc: x\nd: 2\n"),
        ("b: 1\nd: 2\n", ("e",), "b: 1\nd: 2\ne: x\n"),
        ("b:\n  z: 1\n  # van b\nd: 2\n", ("c",), "b:\n  z: 1\n  # van b\nc: x\nd: 2\n"),
        ("b: 1\n# over d\nd: 2\n", ("c",), "b: 1\nc: x\n# over d\nd: 2\n"),
        ("d: 1\nb: 2\nz: 3\n", ("c",), "d: 1\nb: 2\nc: x\nz: 3\n"),
        ("q:\n  b: 1\n  d: 2\n", ("q", "a"), "q:\n  a: x\n  b: 1\n  d: 2\n"),
        ("b: 1\nd: 2\n", ("a",), "b: 1\nd: 2\na: x\n"),
        ("q:\n  - b: 1\n", ("q", 0, "a"), "q:\n  - b: 1\n    a: x\n"),
        ("b: 1\nd: 2\n", ("z",), "b: 1\nd: 2\nz: x\n"),
        ("geen:\n  b: 1\n  d: 2\n", ("geen", "c"), "geen:\n  b: 1\n  d: 2\n  c: x\n"),
        ("q: {b: 1, d: 2}\n", ("q", "c"), "q: {b: 1, d: 2, c: x}\n"),
        ("b:\nd:\n", ("b", "c"), "b:\n  c: x\nd:\n"),
        ("z:\n", ("c", "b"), "z:\nc: {b: x}\n"),
        ("d:\n", ("a", "b"), "d:\na: {b: x}\n"),
    ],
)
def test_a_new_key_comes_at_its_place(voor: str, pad: Pad, na: str) -> None:
    """After the nearest key that comes before it; at the head of a file nothing is put."""
    assert zet(voor, pad, "x", op_letter) == na


@pytest.mark.parametrize(
    ("voor", "waarde", "na"),
    [
        ("a:\nb:\n", {"c": "d"}, "a:\n  c: d\nb:\n"),
        ("a:  # vul in\nb:\n", {"c": "d"}, "a:  # vul in\n  c: d\nb:\n"),
        ("a:\nb:\n", {"c": None, "d": None}, "a:\n  c:\n  d:\nb:\n"),
        ("a:\nb:\n", {}, "a: {}\nb:\n"),
        ("a: b\n", None, "a:\n"),
        ("a: {b: c}\n", {"b": None, "d": "e"}, "a: {b: , d: e}\n"),
        ("a:\n  b: c\n", {"b": "c", "d": None}, "a:\n  b: c\n  d:\n"),
    ],
)
def test_an_empty_key_is_filled_by_lines_below_it(voor: str, waarde: Nieuw, na: str) -> None:
    """Its own line stays, so that a neighbour can be filled in another branch."""
    assert zet(voor, ("a",), waarde) == na


def test_a_new_list_comes_at_its_place() -> None:
    """Also when it begins with its first item."""
    assert voeg_toe("b: 1\nd: 2\n", ("c",), {"x": "w"}, op_letter) == (
        "b: 1\nc:\n  - {x: w}\nd: 2\n"
    )


def test_a_new_file_can_hold_empty_keys() -> None:
    """A form to fill in: a line for every key, however small it is."""
    data: dict[str, Nieuw] = {"a": None, "b": {"COA": None, "IND": {"c": "d"}}, "e": [None]}
    assert make_tekst(data) == "a:\nb:\n  COA:\n  IND: {c: d}\ne:\n  -\n"


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ("q:\n", "q:\n  b:\n  c:\n"),
        ("q:\n  d: 1\n  b: 2\n", "q:\n  d: 1\n  b: 2\n  c:\n"),
        ("q:\n  c: {x: y}\n", "q:\n  b:\n  c: {x: y}\n"),
        ("r: 1\n", "r: 1\nq:\n  b:\n  c:\n"),
        ("q: {c: 1}\n", "q: {c: 1}\n"),
        ("q:\n  b:\n  c:\n", "q:\n  b:\n  c:\n"),
    ],
)
def test_keys_are_put_ready(voor: str, na: str) -> None:
    """What is missing comes in the order; between braces nothing can be put ready."""
    assert zet_klaar(voor, [("q",)], ("b", "c"), op_letter) == na
