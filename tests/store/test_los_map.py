"""A folder that rao fills as a whole, file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.los_map import vervang_map

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_a_file_is_written_before_the_next_is_asked_for(tmp_path: Path) -> None:
    """So a register of thousands of pages never stands in memory as a whole."""

    def paginas() -> Iterator[tuple[str, bytes]]:
        for nummer in range(3):
            assert len([*tmp_path.rglob("*.html")]) == nummer
            yield f"{nummer}.html", b"x"

    assert vervang_map(tmp_path / "site", paginas()) == 3
    assert len([*(tmp_path / "site").glob("*.html")]) == 3


def test_when_a_file_cannot_be_made_the_folder_stays_as_it_was(tmp_path: Path) -> None:
    """What was written already, lay beside it."""

    def kapot() -> Iterator[tuple[str, bytes]]:
        yield "0.html", b"nieuw"
        raise RaoError("Het sjabloon klopt niet.", hint="Verbeter het.")

    vervang_map(tmp_path / "site", [("0.html", b"oud")])
    with pytest.raises(RaoError):
        vervang_map(tmp_path / "site", kapot())
    assert (tmp_path / "site" / "0.html").read_bytes() == b"oud"
    assert [pad.name for pad in tmp_path.iterdir()] == ["site"]
