"""Names that may stand in the history hold no text of a file."""

import random

import pytest

from rao_cli.model.kenmerk import is_getrokken, trek_onderwerp_kenmerk
from rao_cli.model.register.spoor import zonder_tekst
from rao_cli.workflow.agenda.indeling import ACTIES, OPENING, RONDVRAAG, VASTE_PUNTEN

SLEUTELS = {"COA", "DT&V", "ter-apel", "assen"}


@pytest.mark.parametrize(
    "naam",
    [
        *("Z-7K3F9E", "SL-ter-apel-2026-03-05-b", "B-2026-03-12-01", "A-2026-03-12-01"),
        *(
            "TK-ter-apel-2026-03-12",
            "2026-03-12",
            "2026",
            "COA",
            "DT&V",
            "assen",
            "lko:assen",
            "gemeente:assen",
        ),
        *("voortgang-ter-apel-2026-q1", "voortgang-assen-2026", "besluitenlijst-2026-03-12"),
        *("deelberaad", "rao", "secretaris", "gemeente:assen"),
        *(punt.id for punt in (OPENING, *VASTE_PUNTEN, ACTIES, RONDVRAAG)),
    ],
)
def test_a_name_without_text(naam: str) -> None:
    """Kenmerken that say who and when, dates, organisations and fixed items may."""
    assert zonder_tekst(naam, SLEUTELS)


@pytest.mark.parametrize(
    "naam",
    [
        *("trend-langer-wachten", "thema-gemeenten", "kader-melden", "voortgang-jan-2026"),
        *("vervoer-naar-zittingen", "thema-wetten", "trend-trends", "Jan Jansen", "z-7k3f9e"),
        *("voortgang-ter-apel-2026-q1-en-meer", "besluitenlijst-van-jan", "lko:jan", ""),
    ],
)
def test_a_name_made_of_a_text(naam: str) -> None:
    """A kenmerk that was made of a title, or anything that a person typed, may not."""
    assert not zonder_tekst(naam, SLEUTELS)


def test_what_is_drawn_is_known_again() -> None:
    """A drawn kenmerk always has its sign, and a digit that no word of a title has."""
    kies = random.Random(9).choice  # noqa: S311 - no secret here
    getrokken = [trek_onderwerp_kenmerk("trend", kies) for _ in range(500)]
    assert all(map(is_getrokken, getrokken))
    assert all(any(teken.isdigit() for teken in kenmerk) for kenmerk in getrokken)
