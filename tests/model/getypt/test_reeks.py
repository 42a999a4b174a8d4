"""Two revisions with dots between them."""

import pytest

from rao_cli.model.getypt.reeks import Reeks, read_reeks


@pytest.mark.parametrize(
    ("tekst", "reeks"),
    [
        ("main", Reeks("main")),
        ("origin/main...HEAD", Reeks("origin/main", "HEAD")),
        ("v1.0..v1.1", Reeks("v1.0", "v1.1", gedeeld=False)),
        ("main...", Reeks("main")),
        ("main..", Reeks("main", gedeeld=False)),
        ("..zij", Reeks("HEAD", "zij", gedeeld=False)),
        ("...", Reeks("HEAD")),
        (":/werk... en meer", Reeks(":/werk... en meer")),
        ("HEAD^{/werk..}", Reeks("HEAD^{/werk..}")),
        ("", Reeks("")),
    ],
)
def test_dots_say_from_where_and_up_to_where(tekst: str, reeks: Reeks) -> None:
    """Three dots are from where both parted; a search in messages has dots of its own."""
    assert read_reeks(tekst) == reeks


def test_without_an_end_it_is_typed_again() -> None:
    """What is left when the end is known apart says the same beginning."""
    assert [read_reeks(t).begin for t in ("a", "a...b", "a..b")] == ["a", "a", "a.."]
