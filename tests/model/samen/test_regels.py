"""Two changes of one text, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.samen.regels import voeg_tekst_samen

TEKST = st.lists(st.sampled_from("abc"), max_size=5).map("\n".join)


@pytest.mark.parametrize(
    ("basis", "ons", "hun", "goed"),
    [
        ("een\ntwee\ndrie", "1\ntwee\ndrie", "een\ntwee\n3", "1\ntwee\n3"),
        ("een\ntwee", "1\ntwee", "een\n2", "1\n2"),
        ("een", "een\nx", "een\ny", "een\nx\ny"),
        ("een\ntwee", "twee", "een\ntwee\ndrie", "twee\ndrie"),
        ("een", "een!", "een?", None),
        ("een\ntwee", "twee", "1\ntwee", None),
        ("", "een", "twee", None),
    ],
)
def test_lines(basis: str, ons: str, hun: str, goed: str | None) -> None:
    """Other lines go together, the same line does not; whoever changed it."""
    assert voeg_tekst_samen(basis, ons, hun) == voeg_tekst_samen(basis, hun, ons) == goed


@given(TEKST.filter(bool), TEKST, TEKST)
def test_any_lines(basis: str, ons: str, hun: str) -> None:
    """Whose text is whose does not matter, and a side that changed nothing changes nothing."""
    assert voeg_tekst_samen(basis, ons, hun) == voeg_tekst_samen(basis, hun, ons)
    assert voeg_tekst_samen(basis, ons, basis) == ons
