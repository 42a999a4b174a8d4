"""The tree for pandoc: values are words in it, and nothing that pandoc would read."""

from __future__ import annotations

import json
from typing import Any

from rao_cli.documents.formats.blokken import (
    Alinea,
    Bladzijde,
    Papier,
    Papierblok,
    Papiergegevens,
    Punten,
    Tekstdeel,
)
from rao_cli.documents.formats.pandoc import make_boom


def boom(*blokken: Papierblok, gegevens: Papiergegevens | None = None) -> dict[str, Any]:
    """Return the tree of a paper with these blocks."""
    papier = Papier("Titel", gegevens or Papiergegevens(), blokken)
    gelezen: dict[str, Any] = json.loads(make_boom(papier, "docx"))
    return gelezen


def test_a_value_is_a_word_whatever_it_looks_like() -> None:
    """Markdown, HTML and a field stay text; blanks and a line break are told apart."""
    (alinea,) = boom(Alinea((Tekstdeel("*a*  <b>\n{ REF x }"),)))["blocks"]
    assert alinea["c"] == [
        {"t": "Str", "c": "*a*"},
        *[{"t": "Space"}] * 2,
        {"t": "Str", "c": "<b>"},
        {"t": "LineBreak"},
        *[{"t": "Str", "c": "{"}, {"t": "Space"}, {"t": "Str", "c": "REF"}],
        *[{"t": "Space"}, {"t": "Str", "c": "x"}, {"t": "Space"}, {"t": "Str", "c": "}"}],
    ]


def test_a_list_keeps_its_first_number() -> None:
    """A list that goes on after a table begins where it was."""
    (lijst,) = boom(Punten(((Alinea((Tekstdeel("a"),)),),), begin=7))["blocks"]
    assert lijst["c"][0] == [7, {"t": "Decimal"}, {"t": "Period"}]
    assert lijst["c"][1][0][0]["t"] == "Plain"


def test_only_a_page_break_is_raw() -> None:
    """What pandoc passes on unread is a fixed text of ours."""
    (breuk,) = boom(Bladzijde())["blocks"]
    assert breuk == {
        "t": "RawBlock",
        "c": ["openxml", '<w:p><w:pPr><w:pStyle w:val="Bladzijde" /></w:pPr></w:p>'],
    }


def test_what_is_not_known_is_not_there() -> None:
    """No empty kenmerk or source among the properties, no mark above the title."""
    kaal = boom()
    assert set(kaal["meta"]) == {"title", "subject", "lang", "author", "keywords"}
    assert kaal["blocks"] == []


def test_a_concept_begins_with_its_mark() -> None:
    """The first words of a concept say that it is one: a header is not read aloud."""
    (merk,) = boom(gegevens=Papiergegevens(concept=True, rubricering="Intern"))["blocks"]
    assert merk["c"][0][2] == [["custom-style", "Merk"]]
    assert merk["c"][1][0]["c"][0] == {"t": "Str", "c": "CONCEPT"}
