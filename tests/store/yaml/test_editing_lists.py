"""Adding to lists and taking things away, line by line."""

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import Nieuw, verwijder, voeg_in, voeg_toe

LANG = "Een zin van meer dan veertig tekens, die dus niet kort is"


@pytest.mark.parametrize(
    ("voor", "waarde", "na"),
    [
        ("a:\n  - b  # c\nd: e\n", "f", "a:\n  - b  # c\n  - f\nd: e\n"),
        ("a:\n- b\n\n# over d\nd: e\n", "f", "a:\n- b\n- f\n\n# over d\nd: e\n"),
        ("a:\n  - b\n  # - later\nd: e\n", "f", "a:\n  - b\n  # - later\n  - f\nd: e\n"),
        ("a:\n  - b", "f", "a:\n  - b\n  - f\n"),
        ("a:\n  - b: c\n    d:\n      - e\n", "f", "a:\n  - b: c\n    d:\n      - e\n  - f\n"),
        ("a:\n  - b: c\n", {"d": "e"}, "a:\n  - b: c\n  - d: e\n"),
        ("a:\n  - {b: c}\n", {"d": "e"}, "a:\n  - {b: c}\n  - {d: e}\n"),
        ("a:\n  - b\n", {"d": LANG, "e": True}, f"a:\n  - b\n  - d: {LANG}\n    e: true\n"),
        ("a:\n  - b\n", [LANG, "x"], f"a:\n  - b\n  - - {LANG}\n    - x\n"),
        ("a:\n  - b\n", "x\ny\n", "a:\n  - b\n  - |\n    x\n    y\n"),
        ("a: [b, c]  # d\n", "e, f", "a: [b, c, 'e, f']  # d\n"),
        ("a: [b, c,]\n", "e", "a: [b, c, e]\n"),
        ("a: [\n  b,\n  c  # d\n]\n", "e", "a: [\n  b,\n  c, e  # d\n]\n"),
        ("a: []  # d\n", "e", "a: [e]  # d\n"),
        ("a: [ ]\n", "e", "a: [e]\n"),
        ("a: []\n", {"d": LANG}, f"a:\n  - d: {LANG}\n"),
        ("a:   # d\n", "e", "a: [e]   # d\n"),
        ("b: c\n", "e", "b: c\na: [e]\n"),
    ],
)
def test_appending(voor: str, waarde: Nieuw, na: str) -> None:
    """In the style of the list; an absent or empty list is made."""
    assert voeg_toe(voor, ("a",), waarde) == na


@pytest.mark.parametrize(
    ("voor", "index", "na"),
    [
        ("a:\n  # kop\n  - b  # c\n  - d\n", 0, "a:\n  # kop\n  - x\n  - b  # c\n  - d\n"),
        ("a:\n  - b  # c\n  # over d\n  - d\n", 1, "a:\n  - b  # c\n  - x\n  # over d\n  - d\n"),
        ("a:\n  - b\n  - d\n", 2, "a:\n  - b\n  - d\n  - x\n"),
        ("a:\n- b: c\n  d: e\n- f\n", 1, "a:\n- b: c\n  d: e\n- x\n- f\n"),
        ("a: [b, d]\n", 0, "a: [x, b, d]\n"),
        ("a: [b, d]\n", 1, "a: [b, x, d]\n"),
        ("a: []\n", 0, "a: [x]\n"),
    ],
)
def test_inserting_at_a_place(voor: str, index: int, na: str) -> None:
    """Before the item at that number; its comment goes with it."""
    assert voeg_in(voor, ("a",), [(index, "x")]) == na


def test_inserting_first_in_a_list_behind_a_dash() -> None:
    """`- - b`: the first dash of the inner list stands behind the outer one."""
    na = voeg_in("a:\n  - - b\n    - c\n", ("a", 0), [(0, "x")])
    assert na == "a:\n  - - x\n    - b\n    - c\n"


@pytest.mark.parametrize(
    ("voor", "pad", "na"),
    [
        ("a: b  # c\n# over d\nd: e\n", ("a",), "# over d\nd: e\n"),
        ("a: b\nd: e\n", ("d",), "a: b\n"),
        ("a: b\nd: e", ("d",), "a: b\n"),
        ("a:\n  b: c\n  # van a\n\n# van d\nd: e\n", ("a",), "\n# van d\nd: e\n"),
        ("a: |\n  b\n\nd: e\n", ("a",), "\nd: e\n"),
        ("a: b\n  c\nd: e\n", ("a",), "d: e\n"),
        ("a:\n  b: c\nd: e\n", ("a", "b"), "a: {}\nd: e\n"),
        ("a: b\n", ("a",), "{}\n"),
        ("a:\n  - b\n", ("a", 0), "a: []\n"),
        ("a:\n  - b\n  - c  # d\n", ("a", 1), "a:\n  - b\n"),
        ("a:\n  - b: c\n    d: e\n", ("a", 0, "b"), "a:\n  - d: e\n"),
        ("a:\n  - b: c\n    d: e\n", ("a", 0, "d"), "a:\n  - b: c\n"),
        ("a:\n  - b: c\n  - d\n", ("a", 0, "b"), "a:\n  - {}\n  - d\n"),
        ("a:\n  - - b\n    - c\n", ("a", 0, 0), "a:\n  - - c\n"),
        ("a: {b: c, d: e}  # f\n", ("a", "b"), "a: {d: e}  # f\n"),
        ("a: {b: c, d: e}  # f\n", ("a", "d"), "a: {b: c}  # f\n"),
        ("a: {b: c}\n", ("a", "b"), "a: {}\n"),
        ("a: [b, c, d]\n", ("a", 1), "a: [b, d]\n"),
        ("a: [ b ]\n", ("a", 0), "a: []\n"),
        ("a: [b: c]\n", ("a", 0, "b"), "a: [{}]\n"),
        ("a: |+\n  b\n\nc: d\n\n\ne: f\n", ("c",), "a: |+\n  b\n\ne: f\n"),
    ],
)
def test_removing(voor: str, pad: Pad, na: str) -> None:
    """Its own lines go, with the deeper comments below; what stays empty is {} or []."""
    assert verwijder(voor, pad) == na


@pytest.mark.parametrize(
    ("tekst", "index"), [("a: [b]\n", 2), ("a: [b]\n", -1), ("a:\n", 1), ("b: c\n", 1)]
)
def test_past_the_end_of_a_list_is_refused(tekst: str, index: int) -> None:
    """There is no such place."""
    with pytest.raises(RaoError, match="past niet in het bestand"):
        voeg_in(tekst, ("a",), [(index, "x")])


def test_appending_to_a_text_is_refused() -> None:
    """A text is no list of one."""
    with pytest.raises(RaoError, match="Hier staat geen lijst: a"):
        voeg_toe("a: b\n", ("a",), "x")


@pytest.mark.parametrize("pad", [("c",), ("a", 0), ("a", "b"), ()])
def test_removing_what_is_not_there_is_refused(pad: Pad) -> None:
    """A typing error must not pass for a change."""
    with pytest.raises(RaoError, match="Dit bestaat niet"):
        verwijder("a: b\n", pad)
