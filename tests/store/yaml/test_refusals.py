"""Well-formed YAML that is refused: every reason at its place, as many as there are."""

import pytest

from rao_cli.store.yaml.yaml_tree import read_boom

Vondst = tuple[str, str]  # code, "line:column-line:column"


def vondsten(tekst: str) -> list[Vondst]:
    """Read a text that must be refused; return code and place of every reason."""
    boom, fouten = read_boom(tekst.encode())
    assert boom is None
    for fout in fouten:
        assert fout.tekst.endswith((".", "?"))
        assert fout.hint
    plekken = [(fout.code, fout.vindplaats) for fout in fouten]
    return [
        (code, f"{p.regelnummer}:{p.kolom}-{p.eind_regelnummer}:{p.eind_kolom}")
        for code, p in plekken
    ]


@pytest.mark.parametrize("tekst", ["", "\n \n", "# alleen dit\n", "---\n", "\ufeff", "---\n...\n"])
def test_nothing_to_read(tekst: str) -> None:
    """Empty, blank, only comment, only marks: VRM01 at the head."""
    assert vondsten(tekst) == [("VRM01", "1:1-1:1")]


@pytest.mark.parametrize(
    ("tekst", "plek"),
    [("- a\n", "1:1-1:2"), ("\n[a]\n", "2:1-2:2"), ("tekst\n", "1:1-1:6"), ("'a'\n", "1:1-1:4")],
)
def test_the_top_must_be_a_mapping(tekst: str, plek: str) -> None:
    """A list or a text on top is no register file."""
    assert vondsten(tekst) == [("VRM01", plek)]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("a: 1\nb: 2\na: 3\n", [("VRM02", "3:1-3:2")]),
        ("a: 1\na: 2\na: 3\n", [("VRM02", "2:1-2:2"), ("VRM02", "3:1-3:2")]),
        ("a: {b: 1, b: 2}\nc: {b: 1}\n", [("VRM02", "1:11-1:12")]),
        ("a: 1\n'a': 2\n", [("VRM02", "2:1-2:4")]),
        ("a: 1\nA: 2\n", [("VRM02", "2:1-2:2")]),
        ("Straße: 1\nSTRASSE: 2\n", [("VRM02", "2:1-2:8")]),
        ("caf\u00e9: 1\ncafe\u0301: 2\n", [("VRM02", "2:1-2:6")]),
        ("a:\na:\n", [("VRM02", "2:1-2:2")]),
        ("a:\n  - b: 1\n    b: 2\n", [("VRM02", "3:5-3:6")]),
        ("a:\n  b: 1\n  b: [\n", [("VRM02", "3:3-3:4"), ("VRM01", "3:6-3:7")]),
    ],
)
def test_double_keys(tekst: str, verwacht: list[Vondst]) -> None:
    """All of them, also when they differ in case or spelling of é only, or an error follows."""
    assert vondsten(tekst) == verwacht


def test_the_same_key_in_two_blocks_is_fine() -> None:
    """Only inside one mapping a key must be unique."""
    boom, _ = read_boom(b"a: {x: 1}\nb: {x: 1}\nX: 1\n")
    assert boom is not None


def test_a_double_key_says_where_the_first_one_is() -> None:
    """The sentence names the key and the line."""
    _, (fout,) = read_boom(b"a: 1\n\nzaken: 2\nzaken: 3\n")
    assert "'zaken'" in fout.tekst
    assert "regel 3" in fout.tekst


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("a: &x 1\n", [("VRM03", "1:4-1:6")]),
        ("a: *x\n", [("VRM03", "1:4-1:6")]),
        (
            "a: &x [1]\nb: [*x, *x]\n",
            [("VRM03", f"{p}") for p in ("1:4-1:6", "2:5-2:7", "2:9-2:11")],
        ),
        ("&x a: 1\n", [("VRM03", "1:1-1:3")]),
        ("*x : 1\n", [("VRM03", "1:1-1:3")]),
        ("<<: {a: 1}\n", [("VRM03", "1:1-1:3")]),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", [("VRM03", p) for p in ("1:4-1:6", "3:3-3:5", "3:7-3:9")]),
        ("a: &x\n  b: *x\n", [("VRM03", "1:4-1:6"), ("VRM03", "2:6-2:8")]),
    ],
)
def test_anchors_aliases_and_merge_keys(tekst: str, verwacht: list[Vondst]) -> None:
    """Also undefined and recursive ones: nothing is ever expanded."""
    assert vondsten(tekst) == verwacht


def test_a_quoted_merge_key_is_a_text() -> None:
    """Between quotes `<<` is what it looks like."""
    boom, _ = read_boom(b"'<<': 1\na: <<\n")
    assert boom is not None
    assert boom.waarde == {"<<": "1", "a": "<<"}


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("a: !x 1\n", [("VRM04", "1:4-1:6")]),
        ("a: !!binary aGk=\n", [("VRM04", "1:4-1:12")]),
        ("a: !!python/object:os.system x\n", [("VRM04", "1:4-1:29")]),
        ("a: ! 1\nb: !!set {c}\n", [("VRM04", "1:4-1:5"), ("VRM04", "2:4-2:9")]),
        ("a: !e!x 1\n", [("VRM04", "1:4-1:5")]),
        ("a: !<x\n", [("VRM04", "1:4-1:5")]),
        ("%YAML 1.1\n---\na: 1\n", [("VRM04", "1:1-1:10")]),
        ("# c\n%TAG ! x\n%X\n--- \na: 1\n", [("VRM04", "2:1-2:9"), ("VRM04", "3:1-3:3")]),
        ("%YAML 1.1\n--- \na: 1\na: 2\n", [("VRM04", "1:1-1:10"), ("VRM02", "4:1-4:2")]),
    ],
)
def test_tags_and_directives(tekst: str, verwacht: list[Vondst]) -> None:
    """Nothing may say what a text is but our own schema; the rest of the file is still read."""
    assert vondsten(tekst) == verwacht


@pytest.mark.parametrize(
    ("tekst", "plek"),
    [
        ("a: 1\n---\nb: 2\n", "2:1-2:4"),
        ("---\n---\na: 1\n", "2:1-2:4"),
        ("a: 1\n...\nb: 2\n", "3:1-3:2"),
        ("{a: 1}\nb: 2\n", "2:1-2:2"),
        ("a: 1\n--- tekst\n", "2:1-2:4"),
    ],
)
def test_a_second_document(tekst: str, plek: str) -> None:
    """One file holds one document, and nothing behind its end."""
    assert vondsten(tekst) == [("VRM05", plek)]


@pytest.mark.parametrize(
    ("tekst", "plek"),
    [
        ("[a, b]: 1\n", "1:1-1:2"),
        ("a:\n  {b: c}: 1\n", "2:3-2:4"),
        ("? a\n: b\n", "1:3-1:4"),
        ("?\n  a\n: b\n", "2:3-2:4"),
        ("? [a]\n: b\n", "1:3-1:4"),
        (": a\n", "1:1-1:2"),
        ("a: {: b}\n", "1:5-1:6"),
        ("'': a\n", "1:1-1:3"),
    ],
)
def test_a_key_is_a_word(tekst: str, plek: str) -> None:
    """No lists, blocks, question marks or nothing as a key."""
    assert vondsten(tekst) == [("VRM08", plek)]


def test_a_question_in_the_text_is_no_explicit_key() -> None:
    """Only a ? in the place of a key is one."""
    boom, _ = read_boom(b"a: Waarom ?\nb: {c: Hoe ? , d: 1}\ne: |\n  Wie\n  ?\n")
    assert boom is not None


def test_all_kinds_are_found_in_one_go() -> None:
    """A person repairs a file once, not once per error."""
    codes = [code for code, _ in vondsten("a: &x 1\nb: !t 2\na: 3\nc: \x07\n? d\n: e\n")]
    assert sorted(codes) == ["VRM02", "VRM03", "VRM04", "VRM06", "VRM08"]
