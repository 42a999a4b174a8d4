"""What may stand where on an agenda (S6)."""

from __future__ import annotations

import pytest

from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.agenda.indeling import (
    EIGEN_IDS,
    OPENING,
    RONDVRAAG,
    eis_eigen_punt,
    eis_niet_vast,
    eis_voor_het_slot,
    plaats_vooraan,
)
from tests.documents.wereld import punt, stand_van, vol
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, ZAAK


@pytest.mark.parametrize("id_", ["opening", "rondvraag"])
def test_opening_and_closing_stay(id_: str) -> None:
    """Nobody moves the opening or the closing, or takes it off."""
    with pytest.raises(GebruiksFout, match="vooraan"):
        eis_niet_vast(id_)


def test_a_standing_item_in_between_may_move() -> None:
    """What is spoken of in every meeting has no fixed place."""
    for id_ in EIGEN_IDS - {OPENING.id, RONDVRAAG.id}:
        eis_niet_vast(id_)
        eis_voor_het_slot(id_)


def test_nothing_comes_behind_the_closing() -> None:
    """A place behind the closing is refused."""
    with pytest.raises(GebruiksFout, match="komt niets meer"):
        eis_voor_het_slot(RONDVRAAG.id)


@pytest.mark.parametrize(
    ("onderwerp", "zin"),
    [
        (ZAAK.lower(), "staat al in dit register"),
        (LIJST.kenmerk.upper(), "is een kenmerk"),
        (" 2026-04-09 ", "is een kenmerk"),
    ],
)
def test_a_kenmerk_is_no_subject(onderwerp: str, zin: str) -> None:
    """Whoever types a kenmerk as the subject of a new point, hears how that thing comes on."""
    stand = stand_van(vol().register, LIJST, APRILOVERLEG)
    with pytest.raises(GebruiksFout, match=zin):
        eis_eigen_punt(stand, APRILOVERLEG, onderwerp)


def test_first_is_behind_the_opening() -> None:
    """The table begins its work after the opening and the list of the meeting before."""
    assert plaats_vooraan([OPENING, punt("besluitenlijst-2026-03-12"), punt("x")]) == 2
    assert plaats_vooraan([OPENING]) == 1
    assert plaats_vooraan([]) == 0
