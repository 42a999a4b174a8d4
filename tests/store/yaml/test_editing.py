"""Setting one value: only what must change changes."""

from datetime import date

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import Nieuw, OpenBlock, zet

LANG = "Een zin van meer dan veertig tekens, die dus niet kort is"


@pytest.mark.parametrize(
    ("voor", "pad", "waarde", "na"),
    [
        ("a: b   # c\n", "a", "d", "a: d   # c\n"),
        ("a:   b\nc: d\n", "a", "e", "a:   e\nc: d\n"),
        ("a: 'b'  # c\n", "a", "it's", "a: 'it''s'  # c\n"),
        ('a: "b"\n', "a", 'x "y"', 'a: "x \\"y\\""\n'),
        ("a: b\n  c  # d\ne: f\n", "a", "g", "a: g  # d\ne: f\n"),
        ("a: |  # b\n  c\n  d\n\ne: f\n", "a", "g", "a: g  # b\n\ne: f\n"),
        ("a: |  # b\n  c\n\ne: f\n", "a", "g\nh\n", "a: |  # b\n  g\n  h\n\ne: f\n"),
        ("a: b  # c\nd: e\n", "a", "f\ng", "a: |-  # c\n  f\n  g\nd: e\n"),
        ("a: >-\n  c\n", "a", "b", "a: b\n"),
        ("a:\n  b\nc: d\n", "a", "e", "a:\n  e\nc: d\n"),
        ("a:   # vul in\n", "a", "b", "a: b   # vul in\n"),
        ("a:", "a", "b", "a: b"),
        ("a: 1\n", "a", "no", "a: 'no'\n"),
        ("a: b\n", "a", True, "a: true\n"),
        ("a: '1'\n", "a", 1, "a: 1\n"),
        ("a: b\n", "a", date(2026, 3, 5), "a: 2026-03-05\n"),
        ("a: b\n", "a", "", "a: ''\n"),
        ("a: b\n", "a", ["c", "d"], "a: [c, d]\n"),
        ("a: b\n", "a", [LANG], f"a:\n  - {LANG}\n"),
        ("a: b  # c\n", "a", {"d": LANG}, f"a:  # c\n  d: {LANG}\n"),
        ("a:  # c\n  # d\nb: e\n", "a", {"d": LANG}, f"a:  # c\n  # d\n  d: {LANG}\nb: e\n"),
        ("a:\n  - b\n  - c  # d\ne: f\n", "a", "g", "a: g\ne: f\n"),
        ("a:  # c\n  b: d\ne: f\n", "a", "g", "a: g  # c\ne: f\n"),
        ("a:\n- b\nc: d\n", "a", "e", "a: e\nc: d\n"),
        ("a: {b: c}  # d\n", "a", "e", "a: e  # d\n"),
    ],
)
def test_replacing_a_value(voor: str, pad: str, waarde: Nieuw, na: str) -> None:
    """The comment, the spaces and the quotes of the person stay."""
    assert zet(voor, (pad,), waarde) == na


@pytest.mark.parametrize(
    ("voor", "pad", "waarde", "na"),
    [
        ("a: {b: c, d: e}  # f\n", ("a", "b"), "g", "a: {b: g, d: e}  # f\n"),
        ("a: {b: c}\n", ("a", "b"), "g, h: i?", "a: {b: 'g, h: i?'}\n"),
        ("a: {b: c}\n", ("a", "b"), "g\nh", 'a: {b: "g\\nh"}\n'),
        ("a: {b, c: }\n", ("a", "b"), "d", "a: {b: d, c: }\n"),
        ("a: {b, c: }\n", ("a", "c"), "d", "a: {b, c: d }\n"),
        ("a: [b, c]\n", ("a", 1), {"d": LANG}, f"a: [b, {{d: '{LANG}'}}]\n"),
        ("a: [\n  b,  # c\n  d\n]\n", ("a", 0), "e", "a: [\n  e,  # c\n  d\n]\n"),
        ("a: [b: c]\n", ("a", 0, "b"), "d", "a: [b: d]\n"),
        ("a:\n  - b  # c\n  - d\n", ("a", 0), "e", "a:\n  - e  # c\n  - d\n"),
        ("a:\n  - b: c\n    d: e\n", ("a", 0, "d"), "f", "a:\n  - b: c\n    d: f\n"),
        ("a:\n  - b: c\n    d: e\n  - f\n", ("a", 0), "g", "a:\n  - g\n  - f\n"),
        ("a:\n  -\n  - b\n", ("a", 0), "c", "a:\n  - c\n  - b\n"),
        ("a:\n  -   b\n", ("a", 0), {"c": 1, "d": LANG}, f"a:\n  - c: 1\n    d: {LANG}\n"),
    ],
)
def test_replacing_inside_something(voor: str, pad: Pad, waarde: Nieuw, na: str) -> None:
    """Between brackets it stays on its line; behind a dash it stays behind that dash."""
    assert zet(voor, pad, waarde) == na


@pytest.mark.parametrize(
    ("voor", "pad", "waarde", "na"),
    [
        ("a: b\n", ("c",), "d", "a: b\nc: d\n"),
        ("a: b", ("c",), "d", "a: b\nc: d\n"),
        ("a:\n  b: c  # d\n\n# over e\ne: f\n", ("a", "g"), "h",
         "a:\n  b: c  # d\n  g: h\n\n# over e\ne: f\n"),
        ("a:\n  b: c\n  # ook van a\n  # en dit\ne: f\n", ("a", "g"), "h",
         "a:\n  b: c\n  # ook van a\n  # en dit\n  g: h\ne: f\n"),
        ("a:\n    b: c\n# e\ne: f\n", ("a", "g"), "h", "a:\n    b: c\n    g: h\n# e\ne: f\n"),
        ("a:\n  - b: c\n  - d\n", ("a", 0, "e"), "f", "a:\n  - b: c\n    e: f\n  - d\n"),
        ("a:\n  b:\n    c: d\n  e: f\n", ("a", "b", "g"), "h",
         "a:\n  b:\n    c: d\n    g: h\n  e: f\n"),
        ("a: |+\n  b\n\n\n", ("c",), "d", "a: |+\n  b\n\n\nc: d\n"),
        ("a: |\n  b\n\n\n", ("c",), "d", "a: |\n  b\nc: d\n\n\n"),
        ("a: |\n  b", ("c",), "d", "a: |\n  b\nc: d\n"),
        ("a: b\n...\n", ("c",), "d", "a: b\nc: d\n...\n"),
        ("a: b\n# einde\n", ("c",), "d", "a: b\n# einde\nc: d\n"),
        ("a: {b: c}  # d\n", ("a", "e"), "f", "a: {b: c, e: f}  # d\n"),
        ("a: {b: c,}\n", ("a", "e"), "f", "a: {b: c, e: f}\n"),
        ("a: {b: c, d: }\n", ("a", "e"), "f", "a: {b: c, d: , e: f}\n"),
        ("a: {}\n", ("a", "e"), "f", "a: {e: f}\n"),
        ("a: {}  # c\n", ("a", "e"), LANG, f"a:  # c\n  e: {LANG}\n"),
        ("a: [{}]\n", ("a", 0, "e"), "f", "a: [{e: f}]\n"),
        ("a: [b: c]\n", ("a", 0, "e"), "f", "a: [{b: c, e: f}]\n"),
        ("{}\n", ("a",), "b", "a: b\n"),
        ("{a: b}\n", ("c",), "d", "{a: b, c: d}\n"),
        ("a:\n", ("a", "b", "c"), "d", "a:\n  b: {c: d}\n"),
        ("a: b\n", ("c", "d", "e"), LANG, f"a: b\nc:\n  d:\n    e: {LANG}\n"),
        ("a: b\n", ("DT&V",), "c", "a: b\nDT&V: c\n"),
        ("a: b\n", ("on",), "c", "a: b\n'on': c\n"),
        ("a: b\n", ("x: y",), "c", "a: b\n'x: y': c\n"),
        ("a:\n  b:\n    c: d\n", ("a", "e"), {"f": "g"}, "a:\n  b:\n    c: d\n  e:\n    f: g\n"),
        ("a:\n  b: {c: d}\n", ("a", "e"), {"f": "g"}, "a:\n  b: {c: d}\n  e: {f: g}\n"),
    ],
)  # fmt: skip
def test_adding_a_key(voor: str, pad: Pad, waarde: Nieuw, na: str) -> None:
    """At the end of its mapping, indented as its neighbours, before what belongs to the next."""
    assert zet(voor, pad, waarde) == na


@pytest.mark.parametrize(
    ("voor", "waarde", "na"),
    [
        ("a:\n  b: 1  # x\n  c: 2  # y\n", {"b": 1, "c": 3}, "a:\n  b: 1  # x\n  c: 3  # y\n"),
        ("a:\n  b: 1  # x\n  c: 2\n", {"d": 4, "b": 1}, "a:\n  b: 1  # x\n  d: 4\n"),
        ("a: [b, c]  # x\n", ["b", "c", "d"], "a: [b, c, d]  # x\n"),
        ("a:\n  - b  # x\n  - c\n", ["b", "d"], "a:\n  - b  # x\n  - d\n"),
        ("a:\n  - b  # x\n  - c\n", ["b"], "a:\n  - b  # x\n"),
        ("a:\n  - b  # x\n  - c\n", ["b", "d", "c"], "a:\n  - b  # x\n  - d\n  - c\n"),
        ("a:\n  - b  # x\n  - c\n", ["d"], "a: [d]\n"),
        ("a:\n  - b  # x\n", [], "a: []\n"),
    ],
)
def test_a_mapping_or_list_changes_where_it_differs(voor: str, waarde: Nieuw, na: str) -> None:
    """Comments beside what stays equal stay, and so does the order."""
    assert zet(voor, ("a",), waarde) == na


@pytest.mark.parametrize(
    ("tekst", "pad", "waarde"),
    [
        ("a: 'b'   # c\n", ("a",), "b"),
        ("a: 2026-03-05\n", ("a",), date(2026, 3, 5)),
        ("a: true\nb:\n", ("a",), True),
        ("a: {c: d, b: [x]}\n", ("a",), {"b": ["x"], "c": "d"}),
        ("a: |\n  x\n", ("a",), "x\n"),
        ("a: 1\n", ("a",), "1"),
    ],
)
def test_no_change_changes_no_byte(tekst: str, pad: Pad, waarde: Nieuw) -> None:
    """What already stands there is left as it was written."""
    assert zet(tekst, pad, waarde) == tekst


def test_crlf_stays_crlf() -> None:
    """New lines end as most lines of the file do."""
    voor = "a: 1\r\nb:\r\n  c: 2\r\nd: 3\r\n"
    na = "a: 1\r\nb:\r\n  c: 2\r\n  e: |-\r\n    x\r\n    y\r\nd: 3\r\n"
    assert zet(voor, ("b", "e"), "x\r\ny") == na


def test_a_bom_is_removed_at_the_next_write() -> None:
    """It was accepted at reading and is not written again."""
    assert zet("\ufeffa: 1\n", ("a",), 2) == "a: 2\n"


def test_a_block_that_would_swallow_the_comment_below_is_not_used() -> None:
    """A deeper comment right under a block of text would become text."""
    assert zet("a: b\n    # c\nd: e\n", ("a",), "x\ny") == 'a: "x\\ny"\n    # c\nd: e\n'


def test_a_mapping_that_must_have_lines_gets_them() -> None:
    """`Blok` says that a small mapping is written out."""
    assert zet("a: b\n", ("c",), OpenBlock(d="e")) == "a: b\nc:\n  d: e\n"


@pytest.mark.parametrize(
    ("tekst", "pad", "waarde", "zin"),
    [
        ("a: b\n", ("a", "c"), "d", "Hier staat tekst: a"),
        ("a: [b]\n", ("a", "c"), "d", "Hier staat een lijst: a"),
        ("a: [b]\n", ("a", 1), "d", "Hier staat een lijst: a"),
        ("a: b\n", ("c", 0), "d", "Hier staat geen lijst: c"),
        ("a: b\n", (), "d", "Een bestand bestaat uit sleutels"),
        ("a: b\na: c\n", ("a",), "d", "Op regel 2"),
        ("a: b\n", ("a",), "x\x00", "NUL-teken"),
        ("a: b\n", ("a",), "x\u202ey", "leesrichting"),
        ("a: b\n", ("a",), "x\udce9", "niet bestaat"),
        ("a: b\n", ("",), "x", "geen sleutel"),
        ("a: b\n", ("k" * 2000,), "x", "geen sleutel"),
    ],
)
def test_what_cannot_be_done_is_said(tekst: str, pad: Pad, waarde: Nieuw, zin: str) -> None:
    """A failure with a Dutch sentence and a hint; nothing is half done."""
    with pytest.raises(RaoError) as fout:
        zet(tekst, pad, waarde)
    assert zin in fout.value.zin
    assert fout.value.hint
