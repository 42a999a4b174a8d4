"""The gate for bytes and characters: what passes, and where the rest is pointed at."""

import codecs

import pytest

from rao_cli.store.yaml.yaml_tree import Leesfout, read_boom


def fouten(data: bytes | str) -> list[Leesfout]:
    """Read something that must be refused; return why."""
    boom, gevonden = read_boom(data.encode() if isinstance(data, str) else data)
    assert boom is None
    return gevonden


def plekken(data: bytes | str) -> list[tuple[str, int, int]]:
    """Return code, line and column of every read error."""
    return [(f.code, f.vindplaats.regelnummer, f.vindplaats.kolom) for f in fouten(data)]


def test_a_bom_at_the_head_is_accepted_and_is_not_part_of_the_text() -> None:
    """Notepad writes it; positions count from the character after it."""
    boom, _ = read_boom(codecs.BOM_UTF8 + b"a: 1\n")
    assert boom is not None
    assert boom.tekst == "a: 1\n"
    assert boom.plek_sleutel(("a",)).kolom == 1


def test_more_than_a_mebibyte_is_refused() -> None:
    """One byte too many is VRM07, without looking inside."""
    assert plekken(b"#" * (1024 * 1024 + 1)) == [("VRM07", 1, 1)]


def test_a_mebibyte_is_not_too_large() -> None:
    """The limit itself is allowed."""
    boom, _ = read_boom(b"a: 1\n#" + b"x" * (1024 * 1024 - 6))
    assert boom is not None


@pytest.mark.parametrize("codering", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_wide_encodings_are_named_once(codering: str) -> None:
    """Nobody wants a finding per NUL when the whole file is UTF-16."""
    (fout,) = fouten("soort: register\n".encode(codering))
    assert fout.code == "VRM06"
    assert "UTF-16" in fout.tekst


def test_every_byte_that_is_no_utf8_is_pointed_at() -> None:
    """A Latin-1 file shows each é, counted in characters."""
    assert plekken("één: 1\nb: é\n".encode("latin-1")) == [
        ("VRM06", 1, 1),
        ("VRM06", 1, 2),
        ("VRM06", 2, 4),
    ]


@pytest.mark.parametrize("reeks", [b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\x80"])
def test_overlong_surrogate_and_stray_bytes_are_no_utf8(reeks: bytes) -> None:
    """Strict UTF-8: no second way to write a character."""
    assert plekken(b"a: " + reeks + b"\n")[0] == ("VRM06", 1, 4)


@pytest.mark.parametrize(
    "teken",
    list(
        "\0\x07\x1b\x7f\x85\x9f\u061c\u200e\u200f\u202a\u202e\u2066\u2069"
        "\u2028\u2029\ufeff\ufffe\uffff"
    ),
    ids=lambda teken: f"U+{ord(teken):04X}",
)
def test_hidden_characters_are_refused_where_they_stand(teken: str) -> None:
    """Each is VRM06 at its own column, with its number in the sentence."""
    (fout,) = fouten(f"a: één{teken} twee\nb: 1\n")
    assert (fout.code, fout.vindplaats.regelnummer, fout.vindplaats.kolom) == ("VRM06", 1, 7)
    assert f"U+{ord(teken):04X}" in fout.tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "\u0645\u06cc\u200c\u062e\u0648",
        "👨\u200d👩\u200d👧",
        "a\u00adb",
        "\ue000",
        "a\u00a0",
        "\u0131",
        "\u0430",
        "e" + "\u0301" * 500,
    ],
    ids=["persian", "emoji", "soft hyphen", "private use", "nbsp", "dotless", "cyrillic", "marks"],
)
def test_odd_but_legible_characters_pass_unchanged(tekst: str) -> None:
    """What a person can have meant is not for the gate to judge."""
    boom, _ = read_boom(f"a: x{tekst}\n".encode())
    assert boom is not None
    assert boom.waarde == {"a": f"x{tekst}"}


@pytest.mark.parametrize("tekst", ["IND\u200d", "\u200cIND", "IND\u200d, x", "a \u200d b"])
def test_a_joiner_at_the_edge_of_a_word_is_refused(tekst: str) -> None:
    """There it joins nothing and makes two equal words differ."""
    assert {code for code, *_ in plekken(f"a: {tekst}\n")} == {"VRM06"}


def test_a_lone_cr_is_pointed_at() -> None:
    """Between CRLF lines it is a stray."""
    assert plekken("a: 1\r\nb: 2\rc: 3\r\n") == [("VRM06", 2, 5)]


def test_a_file_with_only_cr_gets_one_finding() -> None:
    """An old Mac file is one cause, not one per line."""
    assert plekken("a: 1\rb: 2\rc: 3\r") == [("VRM06", 1, 5)]


def test_at_most_twenty_of_a_kind_and_it_says_how_many_more() -> None:
    """The first twenty, and the number of the rest in the last hint."""
    gevonden = fouten("a: " + "\x07" * 25)
    assert len(gevonden) == 20
    assert "nog 5 keer" in gevonden[-1].hint


def test_other_errors_are_found_behind_a_bad_character() -> None:
    """One run shows both the ESC and the double key."""
    assert plekken("a: \x1b\nb: 1\nb: 2\n") == [("VRM06", 1, 4), ("VRM02", 3, 1)]


@pytest.mark.parametrize(
    "code", [r"\0", r"\x1b", r"\e", r"\r", r"\N", r"\L", r"\P", r"\u202e", r"\U0000feff", r"\x7f"]
)
@pytest.mark.parametrize("vorm", ['a: "één{}"\n', 'b: ["één{}"]\n', '"één{}": 1\n'])
def test_escapes_that_make_a_hidden_character_are_refused(code: str, vorm: str) -> None:
    """Typed as an escape or raw: it would be in the value all the same."""
    tekst = vorm.format(code)
    (fout,) = fouten(tekst)
    assert fout.code == "VRM06"
    start = tekst.index(code)
    assert (fout.vindplaats.kolom, fout.vindplaats.eind_kolom) == (start + 1, start + 1 + len(code))


def test_a_surrogate_as_an_escape_is_refused() -> None:
    """It is no character on its own."""
    assert plekken('a: "\\ud83d\\ude00"\n')[0][0] == "VRM06"


def test_escapes_of_ordinary_characters_pass() -> None:
    """Line end, tab, quote, é and emoji can be written as an escape."""
    boom, _ = read_boom(rb'a: "\n\t\"\\ \u00e9 \U0001F600"')
    assert boom is not None
    assert boom.waarde == {"a": '\n\t"\\ é 😀'}


@pytest.mark.parametrize(
    "tekst",
    ["\ta: 1\n", "a:\n\tb: 1\n", "a:\n  \tb: 1\n", "a: [\n\tb]\n", "a: x\n \ty\n", "a: |\n\tx\n"],
)
def test_a_tab_as_indentation_is_refused(tekst: str) -> None:
    """Wherever it leads a line, and as VRM06 instead of the parser's riddle."""
    assert {code for code, *_ in plekken(tekst)} == {"VRM06"}


def test_every_tab_indented_line_is_pointed_at() -> None:
    """Also behind the first one, where the parser stopped."""
    assert plekken("a:\n\tb: 1\n\tc: 2\n") == [("VRM06", 2, 1), ("VRM06", 3, 1)]


def test_tabs_inside_text_pass() -> None:
    """Between words, after the indentation of a block, before a comment."""
    boom, _ = read_boom(b"a: x\ty\t# c\nb: |\n  z\n  \tz\n")
    assert boom is not None
    assert boom.waarde == {"a": "x\ty", "b": "z\n\tz\n"}
