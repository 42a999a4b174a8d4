"""Who comes to which part of a meeting (S3)."""

from __future__ import annotations

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.workflow.agenda.nodigen import alleen_genodigd, nodig, wie_krijgt_de_agenda
from tests.documents.wereld import APRIL, anders, punt, stand_van, vol
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG
from tests.workflow.handelen import handeling

VERVOER = punt("vervoer", genodigd=["IOM", "Nidos", "COA"])
OVERLEG = anders(APRILOVERLEG, agendapunten=[VERVOER])


def test_a_guest_comes_for_some_items_only() -> None:
    """In the order of the register; whoever is invited for all of it is no guest."""
    assert alleen_genodigd(stand_van(vol().register), OVERLEG) == ("Nidos", "IOM")
    allen = anders(OVERLEG, genodigd=["IOM"])
    assert alleen_genodigd(stand_van(vol().register), allen) == ("COA", "Nidos")


def test_everybody_gets_an_agenda_of_its_own() -> None:
    """The members get the whole, a guest only its own items; each as a draft of a mail."""
    zinnen = list(wie_krijgt_de_agenda(stand_van(vol().register), OVERLEG))
    mail = f"Als mail: rao agenda genereer {APRIL}"
    assert zinnen == [
        f"Stuur nu de agenda aan DT&V, IND, COA en AVIM. {mail} --formaat eml",
        f"Nidos krijgt alleen haar eigen punten. {mail} --voor Nidos --formaat eml",
        f"IOM krijgt alleen haar eigen punten. {mail} --voor IOM --formaat eml",
    ]


def test_a_member_is_not_invited_again() -> None:
    """Whoever comes for the whole meeting, is there for each item."""
    with pytest.raises(RaoError, match="COA is al voor het hele overleg"):
        nodig(handeling(OVERLEG), APRIL, "vervoer", "coa")


def test_a_meeting_that_was_held_invites_nobody() -> None:
    """The next meeting does."""
    with pytest.raises(RaoError, match="is al gehouden"):
        nodig(handeling(anders(OVERLEG, status="gehouden")), APRIL, "vervoer", "IOM")
