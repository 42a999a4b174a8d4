"""Two revisions with dots between them."""

import pytest

from rao_cli.model.getypt.reeks import Revisiereeks, read_reeks


@pytest.mark.parametrize(
    ("tekst", "reeks"),
    [
        ("main", Revisiereeks("main")),
        ("origin/main...HEAD", Revisiereeks("origin/main", "HEAD")),
        ("v1.0..v1.1", Revisiereeks("v1.0", "v1.1", gedeeld=False)),
        ("main...", Revisiereeks("main")),
        ("main..", Revisiereeks("main", gedeeld=False)),
        ("..zij", Revisiereeks("HEAD", "zij", gedeeld=False)),
        ("...", Revisiereeks("HEAD")),
        (":/werk... en meer", Revisiereeks(":/werk... en meer")),
        ("HEAD^{/werk..}", Revisiereeks("HEAD^{/werk..}")),
        ("", Revisiereeks("")),
    ],
)
def test_dots_say_from_where_and_up_to_where(tekst: str, reeks: Revisiereeks) -> None:
    """Three dots are from where both parted; a search in messages has dots of its own."""
    assert read_reeks(tekst) == reeks


def test_without_an_end_it_is_typed_again() -> None:
    """What is left when the end is known apart says the same beginning."""
    assert [read_reeks(t).begin for t in ("a", "a...b", "a..b")] == ["a", "a", "a.."]
