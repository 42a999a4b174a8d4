"""The line of a file and the carets under it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from rao_cli.documents.meldingen.fragment import Fragment, knip
from rao_cli.documents.meldingen.tekens import breedte_van


def boven_de_caret(stuk: Fragment) -> str:
    """Return the part of the shown line that has carets under it (one column per character)."""
    return stuk.tekst[stuk.voor : stuk.voor + stuk.lang]


def test_a_short_line_is_whole() -> None:
    """The carets stand under the stretch, the end excluded."""
    assert knip("datum: 5 maart", 7, 14, 70) == Fragment("datum: 5 maart", 7, 7)


def test_an_empty_stretch_has_one_caret() -> None:
    """Where something is missing, one caret says where, also behind the last character."""
    assert knip("abc", 3, 3, 70) == Fragment("abc", 3, 1)


def test_a_place_past_the_line_is_its_end() -> None:
    """A file may have changed since; nothing falls over."""
    assert knip("abc", 90, 95, 70) == Fragment("abc", 3, 1)


def test_an_empty_line_has_a_caret() -> None:
    """Also nothing has a place."""
    assert knip("", 0, 0, 70) == Fragment("", 0, 1)


def test_tabs_before_the_place_move_the_caret() -> None:
    """A tab is shown as blanks, and the caret counts them."""
    assert boven_de_caret(knip("\tgevolgen: x", 1, 9, 70)) == "gevolgen"


def test_wide_characters_before_the_place_move_the_caret() -> None:
    """東京 takes four columns."""
    assert knip("x: 東京 [niet]", 6, 12, 70).voor == cell_len("x: 東京 ")


def test_wide_characters_under_the_place_widen_it() -> None:
    """Two wide characters have four carets."""
    assert knip("x: 東京", 3, 5, 70).lang == 4


def test_accents_take_no_column() -> None:
    """A combining accent does not move the caret."""
    assert knip("Cafe\u0301: ja", 7, 9, 70) == Fragment("Cafe\u0301: ja", 6, 2)


def test_a_mark_is_as_wide_as_it_shows() -> None:
    """The caret under a bidi character is as wide as its mark."""
    assert knip("a\u202eb", 1, 2, 70) == Fragment("a⟨U+202E⟩b", 1, 8)


@pytest.mark.parametrize("begin", [0, 10, 30, 500, 970, 990, 999])
def test_a_long_line_is_cut_around_the_place(begin: int) -> None:
    """The place is on the screen with something before and after it, within the room."""
    regel = "".join(chr(ord("a") + n % 26) for n in range(1000))
    stuk = knip(regel, begin, begin + 5, 60)
    assert boven_de_caret(stuk) == regel[begin : begin + 5]
    assert len(stuk.tekst) == 60
    assert stuk.tekst.startswith("…") == (begin > 50)
    assert stuk.tekst.endswith("…") == (begin < 950)


def test_a_stretch_wider_than_the_screen_shows_its_begin() -> None:
    """Where it begins is what one looks for."""
    stuk = knip("a" * 100 + "b" * 500, 100, 600, 60)
    assert stuk.tekst == "…" + "a" * 15 + "b" * 43 + "…"
    assert boven_de_caret(stuk) == "b" * 43


def test_the_end_of_a_long_line_can_have_a_caret_behind_it() -> None:
    """The caret behind the last character stays within the room."""
    stuk = knip("a" * 300, 300, 300, 60)
    assert stuk == Fragment("…" + "a" * 58, 59, 1)


def test_a_cut_does_not_part_a_letter_from_its_accent() -> None:
    """A cut line does not begin with a loose accent."""
    stuk = knip("e\u0301" * 300, 400, 402, 60)
    assert stuk.tekst[:2] == "…e"


def test_a_megabyte_on_one_line_is_no_work() -> None:
    """Only what can be on the screen is measured (2,000 times here; else this takes minutes)."""
    regel = "é" * (1 << 20)
    assert {len(knip(regel, n * 500, n * 500 + 1, 60).tekst) for n in range(2000)} == {60}


@given(
    regel=st.text(st.characters(exclude_characters="\n\r"), max_size=200),
    begin=st.integers(0, 210),
    lengte=st.integers(0, 50),
    ruimte=st.integers(20, 120),
)
@settings(deadline=None)
def test_the_carets_stay_within_the_room(regel: str, begin: int, lengte: int, ruimte: int) -> None:
    """For any line: text and carets fit, and there is at least one caret."""
    stuk = knip(regel, begin, begin + lengte, ruimte)
    assert breedte_van(stuk.tekst) <= ruimte
    assert stuk.voor >= 0
    assert stuk.lang >= 1
    assert stuk.voor + stuk.lang <= max(ruimte, breedte_van(stuk.tekst) + 1)
