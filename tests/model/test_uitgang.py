"""What rao shows: never data of a person, and always the commit that it speaks of."""

import pytest

from rao_cli.model.uitgang import verzwijg


@pytest.mark.parametrize(
    "zin",
    [
        "In vastlegging 2801234567: Dit is een BSN.",
        "In vastlegging van 2026-03-05 (2801234567): Dit is een BSN.",
        "   git show 2801234567:./agenda.md",
        "Terugdraaien kan met: rao herstel 2801234567",
        "Dit maakt niet de laatste stap ongedaan: 2801234567 kwam later.",
    ],
)
def test_id_of_a_commit_is_shown(zin: str) -> None:
    """It has ten digits, as a V-nummer has, but rao says of what it is."""
    assert verzwijg(zin) == zin


@pytest.mark.parametrize(
    "zin",
    [
        "V-nummer 2801234567",
        "In vastlegging 2801234567 stond V-nummer 2801234568.",
        "In vastlegging van 2026-03-05: 2801234567",
    ],
)
def test_number_of_a_person_is_not(zin: str) -> None:
    """Also beside the id of a commit."""
    assert "••••••••••" in verzwijg(zin)
    assert verzwijg(zin).count("2801234567") == zin.count("vastlegging 2801234567")
