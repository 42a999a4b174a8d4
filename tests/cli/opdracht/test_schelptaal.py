"""What is typed is read as a shell reads it, and values are written so that it runs none."""

import shlex

import pytest

from rao_cli.cli.opdracht import schelptaal

WAARDE = "a b'c\"d\\e$(f)`g`;h*i~j!k#l{m}n'"


@pytest.mark.parametrize(
    ("regel", "woorden", "open_"),
    [
        ("rao toon Z-", ["rao", "toon", "Z-"], ""),
        ("rao toon ", ["rao", "toon", ""], ""),
        (r"rao toon DT\&", ["rao", "toon", "DT&"], ""),
        ("rao toon 'DT& ", ["rao", "toon", "DT& "], "'"),
        ('rao toon "a\\"b', ["rao", "toon", 'a"b'], '"'),
        ("rao toon 'a'b", ["rao", "toon", "ab"], ""),
        ("rao toon a\\", ["rao", "toon", "a"], ""),
        ('rao toon "', ["rao", "toon", ""], '"'),
    ],
)
def test_a_line_that_is_not_finished(regel: str, woorden: list[str], open_: str) -> None:
    """The words are those of a shell, and an open quote is known."""
    getypt = schelptaal.ontleed(regel)
    assert (getypt.woorden, getypt.open) == (woorden, open_)


def test_the_escape_of_powershell() -> None:
    """There a backslash is a backslash, and a backtick escapes."""
    assert schelptaal.ontleed(r"rao -C C:\map a`&b", "`").woorden[2:] == [r"C:\map", "a&b"]


@pytest.mark.parametrize("open_", ["", "'"])
def test_what_bash_gets_is_one_word(open_: str) -> None:
    """A value, and the same behind an open quote, is read back as it was; ends in a quote too."""
    assert shlex.split(open_ + schelptaal.voor_bash(WAARDE, open_)) == [WAARDE]


@pytest.mark.parametrize(
    ("waarde", "geschreven"),
    [
        ("lko:ter-apel", "lko:ter-apel"),
        ("DT&V", "'DT&V'"),
        ("$(x)", "'$(x)'"),
        ("it's", "'it''s'"),
        ("x\u2019; y", "'x\u2019\u2019; y'"),
        ("@a", "'@a'"),
    ],
)
def test_what_powershell_gets(waarde: str, geschreven: str) -> None:
    """Single quotes, with every kind of single quote doubled."""
    assert schelptaal.voor_powershell(waarde) == geschreven


def test_an_innocent_text() -> None:
    """Nothing that a shell reads as more than text is left, and the words are."""
    tekst = schelptaal.onschuldig('LKO\'s: \\$(touch x) `y` "z" [a]*\n%n;é')
    assert tekst == "LKO\u2019s: touch x y z a n é"


@pytest.mark.parametrize("waarde", ["", "a\nb", "a\x1bb", "a\u202eb", "a\udc80b"])
def test_what_cannot_be_typed(waarde: str) -> None:
    """No line end, no control character, no half character."""
    assert not schelptaal.is_te_typen(waarde)
