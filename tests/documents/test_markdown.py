"""Whatever a file holds shows literally in Markdown and cannot change the structure."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rao_cli.documents.markdown import ontsnap_html, ontsnap_md, schoon
from tests.documents.strategie import LASTIG, teksten

MD = MarkdownIt("commonmark").enable(["table", "strikethrough"])
#: The places where templates put values, and what a reader makes of each.
PLEKKEN = {
    "# {}\n": "<h1>{}</h1>\n",
    "{}\n": "<p>{}</p>\n",
    "eerst\n{}\n": "<p>eerst\n{}</p>\n",
    "- {}\n": "<ul>\n<li>{}</li>\n</ul>\n",
    "- **naam:** {}\n": "<ul>\n<li><strong>naam:</strong> {}</li>\n</ul>\n",
    "> **Vraag:** {}\n": "<blockquote>\n<p><strong>Vraag:</strong> {}</p>\n</blockquote>\n",
    "**Richting 1: {}** (x)\n": "<p><strong>Richting 1: {}</strong> (x)</p>\n",
    "a ({})\n": "<p>a ({})</p>\n",
}
#: Signs that mean something to Markdown, in any order.
scherven = st.lists(
    st.sampled_from(
        [*"\\`*_{}[]()<>#+-.!|~=&:;\"'$^%1aé \n\t", "http://", "&lt;", "```", "  \n", "x.nl"]
    ),
    max_size=15,
).map("".join)
CEL = re.compile(
    r"<table>\n<thead>.*</thead>\n<tbody>\n<tr>\n<td>(.*)</td>\n</tr>\n</tbody>\n</table>\n",
    re.DOTALL,
)


def _als_html(tekst: str) -> str:
    return html.escape(tekst, quote=False).replace('"', "&quot;")


@given(teksten | scherven)
def test_any_text_shows_literally_at_every_place(tekst: str) -> None:
    """A value in a heading, paragraph, list, quote or emphasis is only ever its own text."""
    kaal = schoon(tekst)
    for plek, verwacht in PLEKKEN.items():
        if kaal:
            html_ = MD.render(plek.format(ontsnap_md(tekst)))
            assert html_ == verwacht.format(_als_html(kaal)), plek


@given(teksten | scherven)
def test_any_text_stays_in_its_table_cell(tekst: str) -> None:
    """A value in a table is one cell of one row."""
    html_ = MD.render(f"| kop |\n|---|\n| {ontsnap_md(tekst)} |\n")
    cel = CEL.fullmatch(html_)
    assert cel is not None
    assert html.unescape(cel[1]) == schoon(tekst)


@pytest.mark.parametrize("tekst", LASTIG)
def test_nothing_becomes_a_link_an_image_or_a_tag(tekst: str) -> None:
    """No value brings in a link, an image or a piece of HTML."""
    html_ = MD.render(f"{ontsnap_md(tekst)}\n")
    assert set(re.findall(r"<(\w+)", html_)) <= {"p"}


@pytest.mark.parametrize(
    ("tekst", "geschreven"),
    [
        ("DT&V en COA", "DT&V en COA"),
        ("acties/2026/A-2026-03-12-01_x.yaml", "acties/2026/A-2026-03-12-01_x.yaml"),
        ("leeftijd < 18 jaar", "leeftijd < 18 jaar"),
        ("'s Ochtends, 100% zeker!", "'s Ochtends, 100% zeker!"),
        ("3 personen", "3 personen"),
        ("3. Derde", "3\\. Derde"),
        ("&copy;", "&amp;copy;"),
    ],
)
def test_ordinary_text_stays_readable(tekst: str, geschreven: str) -> None:
    """Only what would mean something else gets a backslash."""
    assert ontsnap_md(tekst) == geschreven


def test_control_and_direction_signs_become_visible() -> None:
    """What could deceive a reader is shown as a mark."""
    assert schoon("a\x07b\u202ec\ufeff\nd") == "a\ufffdb\ufffdc\ufffd d"


@given(teksten)
def test_html_shows_any_text_literally(tekst: str) -> None:
    """In HTML too a value is only text, also inside a quoted attribute."""
    geschreven = ontsnap_html(tekst)
    assert not set("<>\"'") & set(geschreven)
    assert html.unescape(geschreven) == schoon(tekst)
