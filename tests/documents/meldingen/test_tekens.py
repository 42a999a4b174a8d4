"""Marks for what deceives, and widths as a screen counts them."""

import unicodedata

import pytest
from rich.cells import cell_len

from rao_cli.documents.meldingen.tekens import (
    breedte_van,
    cellen,
    in_een_regel,
)
from rao_cli.model.tekens import als_naam, zichtbaar, zonder_bevel


@pytest.mark.parametrize(
    ("tekst", "beeld"),
    [
        ("a\x00b", "a␀b"),
        ("\x1b[31m", "␛[31m"),
        ("\x7f", "␡"),
        ("\x85", "⟨U+0085⟩"),
        ("\u202eabc\u202c", "⟨U+202E⟩abc⟨U+202C⟩"),
        ("\u2028", "⟨U+2028⟩"),
        ("\ufeff", "⟨U+FEFF⟩"),
        ("\udc80", "⟨U+DC80⟩"),
        ("\ufffe", "⟨U+FFFE⟩"),
        ("\U0001fffe", "⟨U+1FFFE⟩"),
        ("regel\n\ttab", "regel\n\ttab"),
        ("سيارة می\u200cگیرم é 東京", "سيارة می\u200cگیرم é 東京"),
    ],
)
def test_what_deceives_gets_a_mark(tekst: str, beeld: str) -> None:
    """Control, bidi and half characters are seen; letters of any language stay letters."""
    assert zichtbaar(tekst) == beeld


@pytest.mark.parametrize("bevel", ["##[add-mask]x", "a ##[error]", "##vso[task]", "##teamcity[x]"])
def test_commands_of_build_servers_are_broken(bevel: str) -> None:
    """What a build server would obey anywhere in its log, is shown and not obeyed."""
    assert zichtbaar(bevel) == bevel.replace("[", "⟨[⟩")


@pytest.mark.parametrize("gewoon", ["## kop", "#[1]", "## [x]", "##x[y]"])
def test_other_hashes_stay(gewoon: str) -> None:
    """A heading or a reference is no command."""
    assert zichtbaar(gewoon) == gewoon


def test_a_line_does_not_begin_as_a_command() -> None:
    """GitHub obeys `::…` at the begin of a line, also after blanks; elsewhere it is text."""
    assert zonder_bevel("  ::error::x") == "  ⟨::⟩error::x"
    assert zonder_bevel("a ::error::x") == "a ::error::x"


def test_a_sentence_becomes_one_line() -> None:
    """Line ends and the blanks around them become one blank; tabs become blanks."""
    assert in_een_regel(" a \r\n\n  b\tc\n") == "a b c"


def test_a_name_keeps_its_line_end_visible() -> None:
    """Two files whose names differ by a line end are not shown alike."""
    assert als_naam("a\nb\tc") == "a␊b␉c"


@pytest.mark.parametrize(
    ("tekst", "breedte"),
    [
        ("abc", 3),
        ("东京", 4),
        ("Cafe\u0301", 4),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),
        ("👍", 2),
        ("👍🏽", 2),
        ("👩\u200d👧\u200d👦", 2),
        ("می\u200cگیرم", 6),
        ("a\u200db", 2),
        ("\u202e", 8),
        ("\uff41", 2),
    ],
)
def test_width_is_what_a_screen_uses(tekst: str, breedte: int) -> None:
    """Wide characters take two columns, accents and joined emoji none of their own."""
    assert breedte_van(tekst) == breedte


def test_width_agrees_with_rich() -> None:
    """A second opinion on every letter, digit and mark of punctuation that stands on its own."""
    anders = [
        teken
        for teken in map(chr, range(0x20, 0x10000))
        if unicodedata.category(teken)[0] in "LNP" and breedte_van(teken) != cell_len(teken)
    ]
    assert set(anders) <= {"\u3164", "\uffa0"}  # Hangul fillers: letters that show nothing


def test_a_tab_goes_to_the_next_stop() -> None:
    """A tab is as wide as what is left to a multiple of four."""
    assert [cel.breedte for cel in cellen("\ta\tbcd\t")] == [4, 1, 3, 1, 1, 1, 1]


def test_a_tower_of_accents_is_cut() -> None:
    """Five hundred accents on one letter would paint over the lines above."""
    assert len("".join(cel.beeld for cel in cellen("e" + "\u0301" * 500))) == 9
