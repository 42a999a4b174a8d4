"""A text of more lines stays in a document as it was typed, and is nothing but text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rao_cli.documents.alineas import alineas_md, alineas_txt
from rao_cli.documents.markdown import schoon
from tests.documents.strategie import teksten

MD = MarkdownIt("commonmark").enable(["table", "strikethrough"])
#: What a prose value may become: paragraphs, lists and line breaks.
MAG = {
    *("paragraph", "bullet_list", "ordered_list", "list_item", "inline"),
    *("text", "hardbreak", "softbreak", "text_special"),
}
#: Lines that mean something to Markdown when they stand alone, and what makes lists of them.
REGELS = (
    *("---", "===", "# x", "|", "| a | b |", "|---|---|", "<!-- -->", "```", "~~~", "> x", "+ x"),
    *(
        "",
        "",
        "tekst",
        "    vier",
        "\tx",
        "- een",
        "  - twee",
        "    - drie",
        "1. a",
        "2. b",
        "7) c",
    ),
    *("   1. d", "* ster", "- - -", "* * *", "***", "___", ": x", "% x", "[a]: b", "\\", "einde\\"),
    *("<b>x</b>", "&lt;", "{{ x }}", "{% x %}", "$x$", "[^1]: x", "- ", "-", "4.", "– streep"),
)
regels = st.lists(st.sampled_from(REGELS), max_size=12).map("\n".join)


def _soorten(bron: str) -> set[str]:
    tokens = [een for token in MD.parse(bron) for een in (token, *(token.children or ()))]
    return {re.sub(r"_(open|close)$", "", een.type) for een in tokens}


def _kaal(tekst: str) -> str:
    """Return only what is no white space and no sign that begins an item."""
    regels = (re.sub(r"^\s*([-*•–]|[0-9]+[.)])(\s+|$)", "", r) for r in tekst.splitlines())
    return re.sub(r"[\s\ufffd]|[-*•–]|[0-9]+[.)]", "", "".join(regels))


def _tekst(bron: str) -> str:
    tokens = [een for token in MD.parse(bron) for een in token.children or ()]
    return "".join(een.content for een in tokens)


@given(teksten | regels)
def test_any_prose_is_only_paragraphs_lists_and_breaks(tekst: str) -> None:
    """No line of a prose value becomes a heading, rule, table, code, quote, link or comment."""
    assert _soorten(alineas_md(tekst)) <= MAG


@given(teksten | regels)
def test_any_prose_in_a_list_item_stays_inside_it(tekst: str) -> None:
    """A prose value inside a list item leaves the items after it alone: one list, two items."""
    naam, vooraan = alineas_md(tekst, 2), alineas_md(f"x {tekst}", 2, vooraan=True)
    tokens = MD.parse(f"- **naam:** {naam}\n- {vooraan}\n- slot\n")
    boven = [token.type for token in tokens if token.level == 1]
    assert boven == ["list_item_open", "list_item_close"] * 3
    assert tokens[-1].type == "bullet_list_close"


@given(teksten | regels)
def test_any_prose_keeps_all_its_text(tekst: str) -> None:
    """Every sign that a person typed can be read, in its order."""
    assert _kaal(_tekst(alineas_md(tekst))) == _kaal(schoon("\n".join(tekst.split("\n"))))


@pytest.mark.parametrize(
    ("getypt", "html"),
    [
        ("een\ntwee\n\ndrie", "<p>een<br />\ntwee</p>\n<p>drie</p>\n"),
        (
            "kop:\n- a\n  - b\n  - c\n- d",
            "<p>kop:</p>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n",
        ),
        ("1. a\n2) b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        (
            "1. a\n4. d",
            '<ol>\n<li>a</li>\n</ol>\n<ol start="4">\n<li>d</li>\n</ol>\n',
        ),
        (
            "- a\n\n  nog een alinea van a",
            "<ul>\n<li>\n<p>a</p>\n<p>nog een alinea van a</p>\n</li>\n</ul>\n",
        ),
        ("- a\n  gaat door", "<ul>\n<li>a<br />\ngaat door</li>\n</ul>\n"),
        ("- a\n\nslot", "<ul>\n<li>a</li>\n</ul>\n<p>slot</p>\n"),
        ("+ snel\n- duur", "<p>+ snel<br />\n- duur</p>\n"),
        ("    vier ervoor", "<p>vier ervoor</p>\n"),
    ],
)
def test_what_was_typed_has_its_shape(getypt: str, html: str) -> None:
    """Paragraphs, line breaks, lists, lists in lists and numbers are those that were typed."""
    assert MD.render(alineas_md(getypt)) == html


def test_a_list_behind_a_label_begins_on_a_line_of_its_own() -> None:
    """The label stays a paragraph, and the list is a list inside the same item."""
    html = MD.render(f"- **Vraag:** {alineas_md('- a' + chr(10) + '- b', 2)}\n")
    assert html.count("<ul>") == 2
    assert "<strong>Vraag:</strong>" in html


def test_a_list_at_the_begin_of_an_item_is_inside_it() -> None:
    """An item that holds nothing but a list still holds it."""
    html = MD.render(f"- {alineas_md('4. a' + chr(10) + '5. b', 2, vooraan=True)}\n")
    assert html == '<ul>\n<li>\n<ol start="4">\n<li>a</li>\n<li>b</li>\n</ol>\n</li>\n</ul>\n'


def test_a_plain_text_keeps_its_lines() -> None:
    """In a mail as plain text the lines, empty lines and items are those that were typed."""
    assert alineas_txt("een\ntwee\n\n- a\n  - b\x1b[2J", 2) == (
        "een\n  twee\n\n  - a\n    - b\ufffd[2J"
    )
