"""The order of two rows that both changed, written as letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.samen.volgorde import voeg_volgorde_samen


def samen(basis: str, ons: str, hun: str) -> tuple[str, bool]:
    """Return the order of all that nobody took away, and whether it is disputed."""
    weg = {deel for deel in basis if deel not in ons or deel not in hun}
    orde = voeg_volgorde_samen([*basis], ([*ons], [*hun]), {*ons, *hun} - weg, str)
    return "".join(orde.delen), orde.betwist


@pytest.mark.parametrize(
    ("basis", "ons", "hun", "goed"),
    [
        ("abc", "abc", "cab", "cab"),
        ("abc", "abxc", "abyc", "abxyc"),
        ("abc", "abx", "aby", "abxy"),
        ("", "xy", "pq", "pqxy"),
        ("abcd", "bacd", "abdc", "badc"),
        ("abcd", "acd", "abdc", "adc"),
        ("ab", "xab", "abx", "xab"),
        ("abc", "ac", "abxc", "axc"),
    ],
)
def test_both_changes(basis: str, ons: str, hun: str, goed: str) -> None:
    """What each moved, added or took away is done; whoever did it."""
    assert samen(basis, ons, hun) == samen(basis, hun, ons) == (goed, False)


def test_one_thing_moved_to_two_places() -> None:
    """That is disputed; until somebody says so the order is the same for both."""
    assert samen("abcd", "dabc", "adbc") == samen("abcd", "adbc", "dabc")
    assert samen("abcd", "dabc", "adbc")[1]


@pytest.mark.parametrize(
    ("basis", "een", "ander", "goed"),
    [("abcdef", "bcdeaf", "afbcde", "fbcdea"), ("abcdefg", "bcadefg", "abgcdef", "bgcadef")],
)
def test_two_things_that_pass_each_other(basis: str, een: str, ander: str, goed: str) -> None:
    """Each stands where it was put between what stayed: neither move is lost."""
    assert samen(basis, een, ander) == samen(basis, ander, een) == (goed, False)


@pytest.mark.parametrize(
    ("een", "ander", "goed"),
    [
        ("bcdeaf", "bcfdea", "bcfdea"),
        ("fabcde", "efabcd", "efabcd"),
        ("bcdefa", "cdebfa", "cdebfa"),
        ("cbdefa", "bcedfa", "cbedfa"),
    ],
)
def test_one_move_that_both_made(een: str, ander: str, goed: str) -> None:
    """What both moved alike is no reason to ask: what each moved besides it, is done too."""
    assert samen("abcdef", een, ander) == samen("abcdef", ander, een) == (goed, False)


@pytest.mark.parametrize(("een", "ander"), [("dabc", "abdc"), ("bacd", "bcad")])
def test_a_move_that_goes_under_in_the_other(een: str, ander: str) -> None:
    """When nothing is left of what one of both did, somebody is asked."""
    assert samen("abcd", een, ander)[1]


@given(*[st.text("abcdefgh", max_size=8).map(lambda t: "".join(dict.fromkeys(t)))] * 3)
def test_any_three_rows(basis: str, ons: str, hun: str) -> None:
    """Nothing is lost or doubled, and whose row is whose does not matter."""
    rij, _ = samen(basis, ons, hun)
    weg = {deel for deel in basis if deel not in ons or deel not in hun}
    assert sorted(rij) == sorted(({*ons, *hun}) - weg)
    assert samen(basis, hun, ons)[0] == rij
    assert samen(basis, ons, basis)[0] == ons
