"""Text that a person sees and the parser reads otherwise: refused, with its line."""

import pytest

from rao_cli.store.yaml.yaml_tree import read_boom


def _regel(tekst: str) -> tuple[str, int | None]:
    """Return code and line of the only complaint about a text."""
    boom, [fout] = read_boom(tekst.encode())
    assert boom is None
    return fout.code, fout.vindplaats.regelnummer


@pytest.mark.parametrize(
    "tekst",
    [
        "vraag: 'Mag dit?\nstatus: open'\n",
        'zaken:\n  vraag: "Mag dit?\n  status: open"\n',
        "lijst:\n- 'een\n- twee'\n",
        "afwezig: {reden: 'Inzet\nelders'}\n",
        "vraag: 'Mag dit?\r\nstatus: open'\r\n",
    ],
)
def test_quotes_that_close_a_line_too_late(tekst: str) -> None:
    """The next field would be a part of the text."""
    code, regel = _regel(tekst)
    assert code == "VRM01"
    assert regel in {2, 3}


@pytest.mark.parametrize(
    "tekst",
    [
        "a: 'x\n  y'\n",
        'z:\n  a: "x\n    y"\n',
        "l:\n- 'x\n  y'\n",
        "a: 'x\n\n  y'\n",
        "a: {b: 'x\n  y'}\n",
    ],
)
def test_text_in_quotes_on_more_lines(tekst: str) -> None:
    """Lines that stand to the right of their key belong to the text."""
    boom, fouten = read_boom(tekst.encode())
    assert (boom is None, fouten) == (False, [])


@pytest.mark.parametrize("tekst", ["a: {?reden: x}\n", "a: [?reden: x]\n", "a: {b: c, ?d: e}\n"])
def test_a_question_mark_glued_to_a_key(tekst: str) -> None:
    """Another reader of YAML calls this key '?reden'; nobody knows which is meant."""
    assert _regel(tekst) == ("VRM08", 1)


@pytest.mark.parametrize("tekst", ["a: [:x]\n", "a: {b: :x}\n", "a: {b: c, d: :12:30}\n"])
def test_a_value_that_begins_with_a_colon(tekst: str) -> None:
    """This parser cannot read it, so it says what to do."""
    boom, [fout] = read_boom(tekst.encode())
    assert boom is None
    assert fout.hint == "Zet aanhalingstekens om de waarde."


@pytest.mark.parametrize(
    ("tekst", "regel"),
    [
        ("a: [x,\nb: y]\nc: z\n", 2),
        ("z:\n  a: {b: c,\n  d: e}\n", 3),
        ("l:\n- [x,\ny]\n", 3),
        ("a: [x,\r\n\r\ny]\r\n", 3),
        ("a: {b: [x],\nc: 'd'}\n", 2),
    ],
)
def test_brackets_that_close_a_line_too_late(tekst: str, regel: int) -> None:
    """The next field would lie inside them."""
    assert _regel(tekst) == ("VRM01", regel)


@pytest.mark.parametrize(
    "tekst",
    ["a: [x,\n  y]\n", "a: [\n# c\n  x,\n]\n", "l:\n- [x,\n y]\n", "{\na: b,\nc: [x,\ny]\n}\n"],
)
def test_brackets_on_more_lines(tekst: str) -> None:
    """Lines to the right of the key, comments, a closing bracket, and a whole file in braces."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize(
    "tekst",
    [
        "a: 'De Ark'#2\n",
        'a: "b"#c\nd: e\n',
        "a: [b]# c\n",
        "a: {b: c}#d\n",
        "a: [b,# c\n  d]\n",
        "a: [#b]\n",
        "a: ['b'#c, d]\n",
        "a: |# c\n  b\n",
        "a: >2#c\n  b\n",
        "a: {'b':# c\n  d}\n",
    ],
)
def test_a_comment_that_is_glued_to_a_value(tekst: str) -> None:
    """What stands behind it would be lost; YAML says that a blank comes first."""
    boom, [fout] = read_boom(tekst.encode())
    assert boom is None
    assert (fout.code, fout.vindplaats.kolom) == ("VRM01", tekst.index("#") + 1)


@pytest.mark.parametrize(
    "tekst",
    ["a: b#c\n", "a: C# en F#\n", "a: 'b#'  # c#d\n", "a: |\n  'x'#y\n", '#a\nb: c ## d"#e\n'],
)
def test_a_hash_inside_a_word_or_a_comment(tekst: str) -> None:
    """Text, or a comment that was one already."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize("tekst", ["a: {b\n  c}\n", "a: {b\n  c: d}\n", "a: {'b\n  c': d}\n"])
def test_a_key_on_two_lines(tekst: str) -> None:
    """Mostly a comma was forgotten; between brackets YAML makes one key of it."""
    assert _regel(tekst) == ("VRM08", 1)


@pytest.mark.parametrize(
    ("tekst", "regel"),
    [
        ("a:\n- b\n - c\n", 3),
        ("a:\n  - b\n    - c\n", 3),
        ("a:\n  - b\n    c\n    - d\n", 4),
        ("a:\r\n- b\r\n\r\n - c\r\n", 4),
        ("a:\n  - b\n   -c\n", 3),
    ],
)
def test_a_dash_that_stands_too_far_to_the_right(tekst: str, regel: int) -> None:
    """It would be a part of the text of the item above it."""
    assert _regel(tekst) == ("VRM01", regel)


@pytest.mark.parametrize(
    "tekst",
    [
        "a: b\n  - c\n",
        "a:\n- 'b\n  - c'\n",
        "a:\n- |\n  b\n  - c\n",
        "a:\n- b:\n  - c\n",
        "a:\n- b: c\n  d:\n  - e\n",
        "a:\n-\n  - c\n",
        "a:\n- - b\n  - c\n",
        "a:\n- b\n  # - c\n",
    ],
)
def test_a_dash_inside_a_text_or_of_a_list_in_a_list(tekst: str) -> None:
    """Nothing is lost there."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize(
    "tekst",
    [
        "a: [“b, c”]\n",
        "a: {b: „c, d: e”}\n",
        "a: ['x', «b, c»]\n",
        "a: [Snel (in mei, juni), goed]\n",
        "a: {b: c (d, e)}\n",
    ],
)
def test_a_text_that_a_comma_splits(tekst: str) -> None:
    """Between brackets it would be two values."""
    assert _regel(tekst) == ("VRM01", 1)


@pytest.mark.parametrize(
    "tekst",
    [
        "a: “b, c”\n",
        "a: [“b”, c]\n",
        "a: [‘s avonds, “c, d]\n",
        "a: [b (c), d (e)]\n",
        "a: ['b (c, d)']\n",
        "a: b (c, d)\n",
        "a: |\n  [b (c, d)]\n",
        "a: [b, c)]\n",
    ],
)
def test_a_text_that_no_comma_splits(tekst: str) -> None:
    """It stands between quotes, not between brackets, or is whole."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize("pad", ["C:\\temp\\new", "d:\\x\\y", "\\\\server\\new", "Zie C:\\notes"])
def test_a_path_between_double_quotes(pad: str) -> None:
    """YAML makes tabs and line ends of it; between single quotes it is what it was."""
    assert _regel(f'a: "{pad}"\n')[0] == "VRM01"
    boom, _ = read_boom(f"a: '{pad}'\n".encode())
    assert boom is not None
    assert boom.waarde == {"a": pad}


@pytest.mark.parametrize("tekst", ["C:\\\\temp", "regel 1:\\n- x", "Let op:\\tx", "a\\nb"])
def test_an_escape_that_is_meant(tekst: str) -> None:
    """A doubled backslash, or a line end behind a word."""
    assert read_boom(f'a: "{tekst}"\n'.encode())[1] == []


MERKEN = "<<<<<<< HEAD\nlocatie: Assen\n=======\nlocatie: Emmen\n>>>>>>> assen\n"


@pytest.mark.parametrize(
    ("tekst", "regels"),
    [
        (f"soort: overleg\n{MERKEN}", [2]),
        (f"soort: overleg\n{MERKEN}{MERKEN}", [2]),
        (f"soort: overleg\n{MERKEN}".replace("\n", "\r\n"), [2]),
        ("a: 'x\n<<<<<<< HEAD\n  y\n=======\n  z\n>>>>>>> b\n  q'\n", [2]),
        ("a: |\n  x\n  <<<<<<< HEAD\n  =======\n  >>>>>>> b\n", [3]),
        ("a: x\n||||||| 1234567\nb: y\n", [2]),
        ("a: x\n=======\nb: y\n", [2]),
        ("a: x\n>>>>>>> main\n", [2]),
    ],
)
def test_marks_of_git(tekst: str, regels: list[int]) -> None:
    """Two versions in one text are one clear error, whatever else is wrong with it."""
    boom, fouten = read_boom(tekst.encode())
    assert boom is None
    assert [(f.code, f.vindplaats.regelnummer) for f in fouten] == [("VRM24", r) for r in regels]


@pytest.mark.parametrize(
    "tekst", ["a: |\n  kop\n  =======\n", "a: x <<<<<<< y\n", "a: '======='\n"]
)
def test_what_only_looks_like_a_mark(tekst: str) -> None:
    """A line under a heading, or signs in a sentence."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize("niets", ["~", "null", "Null", "NULL", ""])
def test_nothing_is_nothing(niets: str) -> None:
    """What YAML, and so an editor, reads as nothing is nothing here too; in quotes it is text."""
    boom, _ = read_boom(f"a: {niets}\nb: '{niets}'\nc: [{niets or '~'}]\n".encode())
    assert boom is not None
    assert boom.waarde == {"b": niets, "c": [""]}
    assert boom.leeg() == {("a",), ("c", 0)}
