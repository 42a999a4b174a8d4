"""Every shipped document keeps a list a list: one bullet a line, no hole between two."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Final

import pytest

HIER: Final = Path(__file__).parent
DOCUMENTEN: Final = sorted(
    [
        *(HIER / "golden").rglob("*.md"),
        *(HIER.parents[1] / "voorbeelden" / "goed" / "documenten").rglob("*.md"),
    ]
)
SJABLONEN: Final = sorted((HIER.parents[1] / "templates").rglob("*.md.j2"))


@pytest.mark.parametrize("pad", SJABLONEN, ids=lambda pad: pad.name)
def test_a_bullet_keeps_its_newline(pad: Path) -> None:
    """Jinja takes the newline after a tag: a bullet that ends in one has an empty line below."""
    regels = [*pad.read_text(encoding="utf-8").splitlines(), ""]
    fout = [
        regel
        for regel, volgende in itertools.pairwise(regels)
        if regel.startswith("- ") and regel.endswith("%}") and volgende
    ]
    assert fout == []


@pytest.mark.parametrize("pad", DOCUMENTEN, ids=lambda pad: f"{pad.parent.name}/{pad.name}")
def test_one_bullet_a_line(pad: Path) -> None:
    """No line of a document holds two bullets, and none lacks the line that should follow it."""
    regels = pad.read_text(encoding="utf-8").splitlines()
    assert [regel for regel in regels if re.search(r"\S- \*\*[^*]+:\*\*", regel)] == []
    assert [regel for regel in regels if re.search(r"^- .*\S *- \*\*", regel)] == []


@pytest.mark.parametrize("pad", DOCUMENTEN, ids=lambda pad: f"{pad.parent.name}/{pad.name}")
def test_no_hole_in_a_list(pad: Path) -> None:
    """Two bullets of facts with a blank line between them would be two lists."""
    feit = r"- \*\*[^*\n]+:\*\*"
    assert not re.search(rf"\n{feit}.*\n\n{feit}", pad.read_text(encoding="utf-8"))
