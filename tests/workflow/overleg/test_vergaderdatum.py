"""A meeting moves or is cancelled as long as nothing was kept of it (S1)."""

from __future__ import annotations

from datetime import date

import pytest

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Vervallen
from rao_cli.workflow.overleg.vergaderdatum import laat_vervallen, verplaats, zoek_verplaatsbaar
from tests.documents.wereld import APRIL, MAART, anders
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, maart
from tests.workflow.handelen import handeling

MEI = date(2026, 5, 14)
ACTIE = Actie(
    soort="actie", kenmerk="A-2026-04-09-01", status="open", omschrijving="Belt de ambassade"
)


def test_a_meeting_that_was_held_does_not_move() -> None:
    """Its day is a fact."""
    with pytest.raises(RaoError, match="kan niet meer worden verplaatst"):
        zoek_verplaatsbaar(handeling(LIJST, maart()), MAART)


def test_what_was_agreed_holds_a_meeting_on_its_day() -> None:
    """Before anything is moved, rao says what was kept already."""
    h = handeling(APRILOVERLEG, ACTIE)
    for poging in (lambda: zoek_verplaatsbaar(h, APRIL), lambda: laat_vervallen(h, APRIL, "Ziek")):
        with pytest.raises(RaoError, match="A-2026-04-09-01"):
            poging()


def test_a_day_that_was_is_no_new_day() -> None:
    """A meeting moves to a day that is to come."""
    with pytest.raises(GebruiksFout, match="is al geweest"):
        verplaats(handeling(APRILOVERLEG), APRIL, date(2026, 4, 1), "")


def test_two_meetings_do_not_share_a_day() -> None:
    """Whoever moves one onto another, hears that it is there."""
    h = handeling(APRILOVERLEG, anders(APRILOVERLEG, datum=MEI))
    with pytest.raises(RaoError, match="staat al een overleg"):
        verplaats(h, APRIL, MEI, "")


def test_a_cancelled_meeting_keeps_its_reason() -> None:
    """Another reason is refused: the file is where that is improved."""
    weg = Vervallen(datum=MAART, reden="Te weinig zaken")
    vervallen = anders(APRILOVERLEG, status="vervallen", vervallen=weg)
    with pytest.raises(RaoError, match="Te weinig zaken"):
        laat_vervallen(handeling(vervallen), APRIL, "Ziek")
